// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.StudyRepair.Fix;
import org.hashiya.store.StudyRepair.Outcome;

/** Lists what a repair mends and what it leaves. */
final class RepairListing {

	private static final List<Column> COLUMNS = List.of(Column.whole("file"), Column.whole("place"), Column.text("state"), Column.text("kind").inData(), Column.whole("finding"));

	private final Console console;
	private final ListFormat format;
	private final Path root;

	/** @param folder the study's */
	RepairListing(Console console, ListFormat format, Path folder) {
		this.console = console;
		this.format = format;
		root = folder.toAbsolutePath().normalize();
	}

	/** @param done whether it was done, or would be */
	void write(Outcome outcome, boolean done) {
		Listing listing = console.list(format, COLUMNS);
		for (Fix fix : outcome.fixes()) {
			listing.row(name(fix.file()), fix.place(), done ? "mended" : "to mend", word(fix.what()), console.words().fix(fix));
		}
		for (StudyProblem problem : outcome.left()) {
			listing.row(name(problem.file()), problem.place(), "left", word(problem.kind()), console.words().finding(problem));
		}
		listing.end();
	}

	private static String word(Enum<?> kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private @Nullable String name(@Nullable Path file) {
		return file == null ? null : file.startsWith(root) ? root.relativize(file).toString() : file.toString();
	}
}
