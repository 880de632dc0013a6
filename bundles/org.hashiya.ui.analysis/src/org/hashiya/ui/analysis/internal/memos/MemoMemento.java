// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.hashiya.analysis.memos.MemoFilter.Order;

/**
 * What the view keeps from one start of the workbench to the next.
 *
 * @param words   that are looked for
 * @param type    of the listed memos; empty for any
 * @param kind    what they are on, see {@link MemoKinds}
 * @param coder   who wrote them; null for anyone
 * @param order   how they are sorted
 * @param journal whether they stand under the days on which they were written
 */
record MemoMemento(String words, String type, int kind, @Nullable UUID coder, Order order, boolean journal) {

	static final MemoMemento NONE = new MemoMemento("", "", 0, null, Order.WRITTEN, false); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String WORDS = "words"; //$NON-NLS-1$
	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String KIND = "kind"; //$NON-NLS-1$
	private static final String CODER = "coder"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String JOURNAL = "journal"; //$NON-NLS-1$

	void save(IMemento memento) {
		memento.putString(WORDS, words);
		memento.putString(TYPE, type);
		memento.putInteger(KIND, kind);
		UUID by = coder;
		memento.putString(CODER, by == null ? "" : by.toString()); //$NON-NLS-1$
		memento.putString(ORDER, order.name());
		memento.putBoolean(JOURNAL, journal);
	}

	/** @param memento what {@link #save} wrote, or null at the first start */
	static MemoMemento read(@Nullable IMemento memento) {
		if (memento == null) {
			return NONE;
		}
		String words = memento.getString(WORDS);
		String type = memento.getString(TYPE);
		Integer kind = memento.getInteger(KIND);
		String order = memento.getString(ORDER);
		Boolean journal = memento.getBoolean(JOURNAL);
		return new MemoMemento(words == null ? "" : words, type == null ? "" : type, kind == null ? 0 : Math.clamp(kind, 0, MemoKinds.labels().length - 1), id(memento.getString(CODER)), order(order), Boolean.TRUE.equals(journal)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static @Nullable UUID id(@Nullable String coder) {
		try {
			return coder == null || coder.isEmpty() ? null : UUID.fromString(coder);
		} catch (IllegalArgumentException e) {
			return null; // a damaged workbench state: nothing is lost but a choice
		}
	}

	private static Order order(@Nullable String name) {
		try {
			return name == null ? Order.WRITTEN : Order.valueOf(name);
		} catch (IllegalArgumentException e) {
			return Order.WRITTEN; // written by another version: nothing is lost but a choice
		}
	}
}
