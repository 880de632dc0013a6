// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Unit;

/** Keeps the settings of the view from one start of the workbench to the next. A value that is not understood is replaced by the usual one. */
final class FrequencyMemento {

	private static final String UNIT = "unit"; //$NON-NLS-1$
	private static final String BREAKDOWN = "breakdown"; //$NON-NLS-1$
	private static final String SUBCODES = "subcodes"; //$NON-NLS-1$
	private static final String RATES = "rates"; //$NON-NLS-1$
	private static final String PATHS = "paths"; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String PART = "part"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$

	private static final String COLUMN = "column"; //$NON-NLS-1$
	private static final String WIDTH = "width"; //$NON-NLS-1$
	private static final int NARROWEST = 16;
	/** Columns of documents that nobody has looked at for long are forgotten. */
	private static final int MOST = 200;

	private FrequencyMemento() {
	}

	static void save(FrequencySettings settings, IMemento memento) {
		memento.putString(UNIT, settings.unit().name());
		memento.putString(BREAKDOWN, settings.breakdown().name());
		memento.putBoolean(SUBCODES, settings.subcodes());
		memento.putBoolean(RATES, settings.rates());
		memento.putBoolean(PATHS, settings.paths());
		memento.putString(SORT, settings.order().key().name());
		memento.putBoolean(DESCENDING, settings.order().descending());
		UUID part = settings.order().part();
		if (part != null) {
			memento.putString(PART, part.toString());
		}
	}

	/** @param memento what {@link #save} wrote, or null at the first start */
	static FrequencySettings read(@Nullable IMemento memento) {
		FrequencySettings usual = FrequencySettings.DEFAULT;
		if (memento == null) {
			return usual;
		}
		try {
			String unit = memento.getString(UNIT);
			String breakdown = memento.getString(BREAKDOWN);
			String sort = memento.getString(SORT);
			String part = memento.getString(PART);
			return new FrequencySettings(unit == null ? usual.unit() : Unit.valueOf(unit), breakdown == null ? usual.breakdown() : Breakdown.valueOf(breakdown),
					flag(memento, SUBCODES, usual.subcodes()), flag(memento, RATES, usual.rates()), flag(memento, PATHS, usual.paths()),
					sort == null ? usual.order() : order(SortOrder.Key.valueOf(sort), part, flag(memento, DESCENDING, false)));
		} catch (IllegalArgumentException e) {
			return usual; // written by another version: nothing is lost but a choice
		}
	}

	private static SortOrder order(SortOrder.Key key, @Nullable String part, boolean descending) {
		return new SortOrder(key, part == null ? null : UUID.fromString(part), descending);
	}

	/** Writes down how wide columns are. */
	static void saveWidths(Map<String, Integer> widths, IMemento memento) {
		widths.entrySet().stream().limit(MOST).forEach(width -> memento.createChild(COLUMN, width.getKey()).putInteger(WIDTH, width.getValue()));
	}

	/** @param memento what {@link #saveWidths} wrote, or null at the first start */
	static Map<String, Integer> widths(@Nullable IMemento memento) {
		Map<String, Integer> widths = new HashMap<>();
		for (IMemento column : memento == null ? new IMemento[0] : memento.getChildren(COLUMN)) {
			String id = column.getID();
			Integer width = column.getInteger(WIDTH);
			if (id != null && width != null && width > 0) {
				widths.put(id, Math.max(NARROWEST, width));
			}
		}
		return widths;
	}

	private static boolean flag(IMemento memento, String key, boolean usual) {
		Boolean value = memento.getBoolean(key);
		return value == null ? usual : value;
	}
}
