// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Coder;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was done. */
@Command(name = "history", description = { "Lists what was done to the study, by whom and when (UTC), oldest first.", "With --coder, only what this coder did." })
final class HistoryCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.whole("time"), Column.text("coder"), Column.text("step"), Column.text("kind").inData(), Column.whole("act"),
			Column.whole("id").inData(), Column.whole("of").inData());

	@Option(names = "--since", paramLabel = "DATE|TIME", description = "only what was done from this day or moment on, such as 2026-11-24 or 2026-11-24T16:30 (UTC, or with an offset)")
	@Nullable
	Instant since;

	HistoryCommand(Console console) {
		super(console);
	}

	@Override
	void readWhatItNeeds(OpenStudy open) throws StudyProblem {
		open.history();
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Instant from = since;
		String name = common.coder;
		UUID by = name == null ? null : Named.coder(open.study(), name).id();
		List<HistoryEntry> entries = open.history();
		Listing listing = console.list(format.format, COLUMNS);
		for (HistoryEntry entry : entries) {
			if (from != null && entry.time().isBefore(from) || by != null && !by.equals(entry.coder())) {
				continue;
			}
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
