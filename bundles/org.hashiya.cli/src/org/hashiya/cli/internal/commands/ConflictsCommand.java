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
import org.hashiya.model.Coder;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Conflict;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Lists what two people did to one thing without knowing of each other. */
@Command(name = "conflicts", description = { "Lists what two people did to one thing, neither knowing of the other, where only one of the two can stand; and codes of one name that two people have made.",
		"Nothing of it is lost: hashiya settle says which shall stand.", "Ends with 0 where there are none, with 1 where there are some." })
final class ConflictsCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.whole("id"), Column.text("kind"), Column.text("about").inData(), Column.text("what"), Column.text("key"), Column.text("stands"),
			Column.text("by"), Column.whole("at"), Column.text("other"), Column.text("other by"), Column.whole("other at"), Column.whole("element").inData());

	ConflictsCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		List<Conflict> conflicts = open.conflicts(console.progress());
		Listing listing = console.list(format.format, COLUMNS);
		for (Conflict conflict : conflicts) {
			boolean sameName = conflict.kind() == Conflict.Kind.SAME_NAME;
			listing.row(conflict.id(), word(conflict.kind()), word(conflict.about()), conflict.title(), sameName ? "" : conflict.key(), conflict.stands().value(), coder(open, conflict.stands()),
					time(conflict.stands()), conflict.kind() == Conflict.Kind.REMOVED ? "removed" : conflict.other().value(), coder(open, conflict.other()), time(conflict.other()),
					conflict.element().toString());
		}
		listing.end();
		if (!conflicts.isEmpty()) {
			console.tell("conflicts.settle", conflicts.size());
		}
		return conflicts.isEmpty() ? DONE : FAILED;
	}

	private static @Nullable String coder(OpenStudy open, Conflict.Side side) {
		UUID id = side.coder();
		Coder coder = id == null ? null : open.study().coders().get(id);
		return coder != null ? coder.name() : id == null ? null : id.toString();
	}

	private static @Nullable String time(Conflict.Side side) {
		Instant at = side.at();
		return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS).toString();
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
