// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

/** Keeps how a table of values looks until the next start: the width and order of its columns, and what it is sorted by. Variables are known by their ids, so each study has its own. */
public final class GridLayoutMemory {

	/**
	 * How the columns are.
	 *
	 * @param widths   by variable
	 * @param order    the variables from the first on
	 * @param byName   whether sorted by the name
	 * @param sortedBy the variable that it is sorted by; null for none
	 * @param down     whether from the last to the first
	 */
	public record Columns(int nameWidth, Map<UUID, Integer> widths, List<UUID> order, boolean byName, @Nullable UUID sortedBy, boolean down) {
	}

	private static final String NAME_WIDTH = "nameWidth"; //$NON-NLS-1$
	private static final String COLUMN = "column"; //$NON-NLS-1$
	private static final String WIDTH = "width"; //$NON-NLS-1$
	private static final String PLACE = "place"; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String DOWN = "down"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	/** Columns of studies that nobody has opened for long are forgotten. */
	private static final int MOST = 500;

	private GridLayoutMemory() {
	}

	/** Writes it down. */
	public static void save(Columns columns, IMemento state) {
		state.putInteger(NAME_WIDTH, columns.nameWidth());
		UUID sorted = columns.sortedBy();
		if (columns.byName() || sorted != null) {
			state.putString(SORT, sorted == null ? NAME : sorted.toString());
			state.putBoolean(DOWN, columns.down());
		}
		columns.widths().entrySet().stream().limit(MOST).forEach(width -> {
			IMemento column = state.createChild(COLUMN, width.getKey().toString());
			column.putInteger(WIDTH, width.getValue());
			column.putInteger(PLACE, columns.order().indexOf(width.getKey()));
		});
	}

	/** What was written down; empty where nothing was. */
	public static Optional<Columns> read(IMemento state) {
		Integer nameWidth = state.getInteger(NAME_WIDTH);
		if (nameWidth == null) {
			return Optional.empty();
		}
		Map<UUID, Integer> widths = new HashMap<>();
		List<Map.Entry<Integer, UUID>> places = new ArrayList<>();
		for (IMemento column : state.getChildren(COLUMN)) {
			UUID id = id(column.getID());
			Integer width = column.getInteger(WIDTH);
			Integer place = column.getInteger(PLACE);
			if (id != null && width != null) {
				widths.put(id, width);
			}
			if (id != null && place != null && place >= 0) {
				places.add(Map.entry(place, id));
			}
		}
		String sort = state.getString(SORT);
		return Optional.of(new Columns(nameWidth, widths, places.stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList(), NAME.equals(sort), id(sort), Boolean.TRUE.equals(state.getBoolean(DOWN))));
	}

	private static @Nullable UUID id(@Nullable String text) {
		try {
			return text == null || text.equals(NAME) ? null : UUID.fromString(text);
		} catch (IllegalArgumentException e) {
			return null; // somebody else has written it
		}
	}
}
