// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Unit;

/** A column of the table on the screen. */
sealed interface FrequencyColumn {

	/** What a click on its header sorts by. */
	SortOrder.Key key();

	/** The document or coder of the column, or null. */
	default @Nullable UUID id() {
		return null;
	}

	/** Whether it holds numbers. */
	default boolean isNumber() {
		return true;
	}

	/** The codes' names or paths. */
	record Name() implements FrequencyColumn {

		@Override
		public SortOrder.Key key() {
			return SortOrder.Key.NAME;
		}

		@Override
		public boolean isNumber() {
			return false;
		}
	}

	/** The numbers of all documents and coders. */
	record Total(Unit unit) implements FrequencyColumn {

		@Override
		public SortOrder.Key key() {
			return SortOrder.Key.TOTAL;
		}
	}

	/** The totals for each 1,000 words. */
	record Rate(Unit unit) implements FrequencyColumn {

		@Override
		public SortOrder.Key key() {
			return SortOrder.Key.RATE;
		}
	}

	/** Bars as long as the totals are great. */
	record Bar() implements FrequencyColumn {

		@Override
		public SortOrder.Key key() {
			return SortOrder.Key.TOTAL;
		}

		@Override
		public boolean isNumber() {
			return false;
		}
	}

	/**
	 * The numbers of one document or coder.
	 *
	 * @param index the column of the {@link FrequencyTable}
	 */
	record Part(FrequencyTable.Column column, int index) implements FrequencyColumn {

		@Override
		public SortOrder.Key key() {
			return SortOrder.Key.PART;
		}

		@Override
		public @Nullable UUID id() {
			return column.id();
		}
	}
}
