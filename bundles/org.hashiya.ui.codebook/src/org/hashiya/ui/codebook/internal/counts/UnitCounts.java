// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.counts;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Unit;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Counts what is no sum, such as passages and documents with sub-codes, by the function that all counts are by. */
public final class UnitCounts {

	private UnitCounts() {
	}

	/**
	 * How many each code has.
	 *
	 * @throws StudyProblem          if passages cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	public static Map<UUID, Integer> of(Study study, Unit unit, boolean subcodes, Progress progress) throws StudyProblem {
		FrequencyTable table = Frequencies.count(study, FrequencyOptions.of(unit).withSubcodes(subcodes), progress);
		Map<UUID, Integer> numbers = new HashMap<>();
		for (int row = 0; row < table.rows().size(); row++) {
			numbers.put(table.rows().get(row).code().id(), (int) table.value(unit, row));
		}
		return numbers;
	}
}
