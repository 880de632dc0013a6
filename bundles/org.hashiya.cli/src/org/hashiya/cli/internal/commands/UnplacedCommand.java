// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.merge.CarryOver.Carried;
import org.hashiya.merge.ToBePlaced;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Placement.Candidate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the passages that wait to be placed. */
@Command(name = "unplaced", description = { "Lists the passages that wait to be placed since their document's text changed, with the words they had and the places where these may stand now, best first.",
		"hashiya place puts one in its place. Positions are code points, the end exclusive." })
final class UnplacedCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.whole("passage id"), Column.text("document"), Column.text("codes"), Column.text("text"), Column.number("candidate"),
			Column.number("start"), Column.number("end"), Column.number("score"), Column.text("text there"));

	@Option(names = "--document", paramLabel = "D", description = "only those of this document")
	@Nullable
	String document;

	UnplacedCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = open.study();
		String name = document;
		Document only = name == null ? null : Named.document(study, name);
		Listing listing = console.list(format.format, COLUMNS);
		CarryOverListing rows = new CarryOverListing(study, listing, format.format);
		for (Carried carried : ToBePlaced.find(study, only, console.progress())) {
			Document of = study.document(carried.passage().document());
			DocumentText text = study.text(of, Progress.NONE);
			Object codes = rows.codes(carried);
			String id = carried.passage().id().toString();
			String quote = carried.placement().anchor().quote();
			int number = 0;
			for (Candidate candidate : carried.placement().candidates()) {
				listing.row(id, of.name(), codes, quote, ++number, text.positions().toCodePoints(candidate.range().start()), text.positions().toCodePoints(candidate.range().end()),
						CarryOverListing.rounded(candidate.score()), CarryOverListing.words(text, candidate));
			}
			if (number == 0) {
				listing.row(id, of.name(), codes, quote, null, null, null, null, null);
			}
		}
		listing.end();
		return DONE;
	}
}
