// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Coder;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what was done. */
@Command(name = "history", description = "Lists what was done to the study, by whom and when (UTC), oldest first.")
final class HistoryCommand extends StudyCommand {

	private static final List<Column> COLUMNS = List.of(Column.whole("time"), Column.text("coder"), Column.text("step"), Column.text("kind").inData(), Column.whole("act"),
			Column.whole("id").inData(), Column.whole("of").inData());

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	HistoryCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Listing listing = console.list(format.format, COLUMNS);
		for (HistoryEntry entry : open.history()) {
			Coder coder = open.study().coders().get(entry.coder());
			UUID of = entry.of();
			listing.row(entry.time().truncatedTo(ChronoUnit.MILLIS).toString(), coder == null ? entry.coder().toString() : coder.name(), lower(entry.step()), lower(entry.kind()),
					console.words().act(entry.kind(), entry.labels()), entry.id().toString(), of == null ? null : of.toString());
		}
		listing.end();
		return DONE;
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
