// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.analysis.retrieval.PassageOrder;

/** Keeps what the view shows from one start of the workbench to the next. */
final class PassageMemento {

	private static final String CODE = "code"; //$NON-NLS-1$
	private static final String DOCUMENT = "document"; //$NON-NLS-1$
	private static final String CODER = "coder"; //$NON-NLS-1$
	private static final String SUBCODES = "subcodes"; //$NON-NLS-1$
	private static final String QUERY = "query"; //$NON-NLS-1$
	private static final String PINNED = "pinned"; //$NON-NLS-1$
	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String REVERSED = "reversed"; //$NON-NLS-1$

	private PassageMemento() {
	}

	static void save(PassageChoice choice, boolean pinned, Arrangement arrangement, IMemento memento) {
		memento.putString(GROUPING, arrangement.grouping().name());
		memento.putString(ORDER, arrangement.order().name());
		memento.putBoolean(REVERSED, arrangement.reversed());
		put(memento, CODE, choice.code());
		put(memento, DOCUMENT, choice.document());
		put(memento, CODER, choice.coder());
		memento.putBoolean(SUBCODES, choice.subcodes());
		memento.putString(QUERY, choice.query());
		memento.putBoolean(PINNED, pinned);
	}

	static PassageChoice choice(@Nullable IMemento memento) {
		if (memento == null) {
			return PassageChoice.ALL;
		}
		String query = memento.getString(QUERY);
		return new PassageChoice(id(memento, CODE), flag(memento, SUBCODES), id(memento, DOCUMENT), id(memento, CODER), query == null ? "" : query); //$NON-NLS-1$
	}

	static boolean pinned(@Nullable IMemento memento) {
		return memento != null && flag(memento, PINNED);
	}

	static Arrangement arrangement(@Nullable IMemento memento) {
		String grouping = memento == null ? null : memento.getString(GROUPING);
		String order = memento == null ? null : memento.getString(ORDER);
		if (memento == null || grouping == null || order == null) {
			return Arrangement.PLAIN;
		}
		try {
			return new Arrangement(PassageGrouping.valueOf(grouping), PassageOrder.valueOf(order), flag(memento, REVERSED));
		} catch (IllegalArgumentException e) {
			return Arrangement.PLAIN; // written by another version: nothing is lost but a choice
		}
	}

	private static void put(IMemento memento, String key, @Nullable UUID id) {
		if (id != null) {
			memento.putString(key, id.toString());
		}
	}

	private static @Nullable UUID id(IMemento memento, String key) {
		String value = memento.getString(key);
		try {
			return value == null ? null : UUID.fromString(value);
		} catch (IllegalArgumentException e) {
			return null; // a damaged workbench state: nothing is lost but a choice
		}
	}

	private static boolean flag(IMemento memento, String key) {
		return Boolean.TRUE.equals(memento.getBoolean(key));
	}
}
