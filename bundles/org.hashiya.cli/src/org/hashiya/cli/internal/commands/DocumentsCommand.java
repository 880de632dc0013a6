// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.DocumentCount;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.Document.State;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.Trashed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the documents. */
@Command(name = "documents", description = { "Lists the documents of the study in their order, with the group and the sets that they are in, how many passages they have and when they were coded last.", "hashiya values --documents lists their values." })
final class DocumentsCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("document"), Column.text("group"), Column.text("state"), Column.number("words"), Column.number("passages"), Column.text("language"), Column.text("direction"),
			Column.text("changed"), Column.text("coded").inData(), Column.text("sets"), Column.whole("document id").inData());

	@Option(names = "--trash", description = "those that were removed and lie in the trash")
	boolean trash;

	@Mixin
	CommonOptions.Whose whose = new CommonOptions.Whose();

	DocumentsCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = whose.of(open.study());
		Listing listing = console.list(format.format, COLUMNS);
		List<Document> documents = trash ? open.trash().stream().map(Trashed::document).toList() : study.documents().list();
		for (Document each : documents) {
			List<String> sets = study.sets().list().stream().filter(set -> set.documents().contains(each.id())).map(MemberSet::name).toList();
			DocumentCount count = trash ? null : DocumentCount.of(study.passages(each, Progress.NONE));
			listing.row(each.name(), each.group(), state(each.seenState(count != null && count.passages() > 0)), each.words(), count == null ? null : count.passages(), each.language(), direction(each.direction()), moment(each.modified().at()),
					moment(count == null ? null : count.latest()), Lists.cell(format.format, sets), each.id().toString());
		}
		listing.end();
		return DONE;
	}

	private static @Nullable String moment(@Nullable Instant at) {
		return at == null ? null : at.toString();
	}

	private static String state(State state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String direction(@Nullable Direction forced) {
		return switch (forced) {
		case null -> "by paragraph";
		case LEFT_TO_RIGHT -> "left to right";
		case RIGHT_TO_LEFT -> "right to left";
		};
	}
}
