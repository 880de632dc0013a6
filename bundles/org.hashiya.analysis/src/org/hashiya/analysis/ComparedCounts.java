// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * The counts of two states of a study, code by code. Codes are the same where their ids are.
 *
 * @param rows the codes of the later state in the order of its codebook, then those that only the earlier one has
 * @param then the number of all codes together in the earlier state
 * @param now  the number of all codes together in the later state
 */
public record ComparedCounts(List<Row> rows, long then, long now) {

	/**
	 * A code.
	 *
	 * @param path its path in the later state, or in the earlier one if it is in that alone
	 * @param then its number in the earlier state, or null where it was not there
	 * @param now  its number in the later state, or null where it is not there any more
	 */
	public record Row(UUID code, String path, @Nullable Long then, @Nullable Long now) {

		public long difference() {
			return (now == null ? 0 : now) - (then == null ? 0 : then);
		}
	}

	public ComparedCounts {
		rows = List.copyOf(rows);
	}

	/**
	 * Counts both; costs two counts.
	 *
	 * @param subcodes whether a code has also what its sub-codes have
	 * @param progress one unit a document, for each state anew
	 * @throws StudyProblem                                   if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static ComparedCounts of(Study earlier, Study later, Unit unit, boolean subcodes, Progress progress) throws StudyProblem {
		FrequencyOptions options = FrequencyOptions.of(unit).withSubcodes(subcodes);
		FrequencyTable before = Frequencies.count(earlier, options, progress);
		FrequencyTable after = Frequencies.count(later, options, progress);
		Map<UUID, Integer> gone = new LinkedHashMap<>();
		for (int row = 0; row < before.rows().size(); row++) {
			gone.put(before.rows().get(row).code().id(), row);
		}
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < after.rows().size(); row++) {
			UUID id = after.rows().get(row).code().id();
			Integer old = gone.remove(id);
			rows.add(new Row(id, after.path(row), old == null ? null : Long.valueOf(before.value(unit, old)), after.value(unit, row)));
		}
		gone.forEach((id, row) -> rows.add(new Row(id, before.path(row), before.value(unit, row), null)));
		return new ComparedCounts(rows, before.value(unit, FrequencyTable.TOTAL), after.value(unit, FrequencyTable.TOTAL));
	}
}
