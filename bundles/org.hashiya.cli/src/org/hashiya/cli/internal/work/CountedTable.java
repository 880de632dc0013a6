// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Scope;
import org.hashiya.analysis.Unit;
import org.hashiya.exchange.TableMaker;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Counts for the screen and for an export alike, so that both have the same numbers.
 *
 * @param breakdown the columns
 * @param unit      what is counted; null is all units without a breakdown, and passages with one
 * @param subcodes  whether a code has also what its sub-codes have
 */
public record CountedTable(Breakdown breakdown, @Nullable Unit unit, boolean subcodes) implements TableMaker {

	/** @throws StudyProblem if passages or a text cannot be read */
	public FrequencyTable count(Study study, Progress progress) throws StudyProblem {
		return Frequencies.count(study, new FrequencyOptions(units(), breakdown, subcodes, false, Scope.ALL), progress);
	}

	private Set<Unit> units() {
		Unit one = unit;
		if (one != null) {
			return EnumSet.of(one);
		}
		return breakdown == Breakdown.NONE ? EnumSet.allOf(Unit.class) : EnumSet.of(Unit.PASSAGES);
	}

	@Override
	public Table make(Study study, Progress progress) throws StudyProblem {
		FrequencyTable table = count(study, progress);
		List<String> header = table.header();
		// all but the path and the id
		return new Table(header, table.lines(), IntStream.range(1, header.size() - 1).boxed().collect(Collectors.toSet()));
	}
}
