// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.StudyRepair.Fix;
import org.hashiya.store.StudyRepair.Outcome;
import org.hashiya.text.Isolates;
import org.hashiya.ui.words.Wording;

/**
 * A line of the report.
 *
 * @param file     below the study's folder
 * @param place    where in it; empty where it is the whole file
 * @param sentence what is wrong, or what is done
 * @param stays    whether a repair leaves it
 */
record ReportRow(String file, String place, String sentence, boolean stays) {

	static List<ReportRow> of(Path folder, List<StudyProblem> problems, boolean stay) {
		return problems.stream().map(problem -> new ReportRow(name(folder, problem.file()), place(problem.place()), Wording.finding(problem), stay)).toList();
	}

	/** What is mended, then what is left. */
	static List<ReportRow> of(Path folder, Outcome outcome) {
		List<ReportRow> rows = new ArrayList<>();
		for (Fix fix : outcome.fixes()) {
			rows.add(new ReportRow(name(folder, fix.file()), place(fix.place()), Wording.repair(fix), false));
		}
		rows.addAll(of(folder, outcome.left(), true));
		return rows;
	}

	/** As it is copied: one line, tabs between. */
	String line() {
		return String.join("\t", file, place, stays ? ReportMessages.left + ": " + sentence : sentence); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(Path folder, @Nullable Path file) {
		if (file == null) {
			return ""; //$NON-NLS-1$
		}
		return Isolates.wrap((file.startsWith(folder) ? folder.relativize(file) : file).toString());
	}

	private static String place(@Nullable String place) {
		return place == null ? "" : Wording.place(place); //$NON-NLS-1$
	}
}
