// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;
import java.util.Locale;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.merge.NameReplaced;
import org.hashiya.merge.NameReplaced.Place;
import org.hashiya.merge.WordsReplaced;
import org.hashiya.model.Positions;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Erasure;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextRange;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replaces a name in all documents. */
@Command(name = "pseudonymise", description = { "Replaces a name and its forms in the texts of all documents, in one step that can be undone; codings keep their places. Whole words are found, whatever their case, tashkeel, tatweel and hamza; what Arabic joins to the front of a name stays before the pseudonym.",
		"Lists each place (code points, the end exclusive); with --erase what was removed instead. Memos, codes and names of documents that hold the name are only pointed out.",
		"With --erase the name is then taken out of names of documents and their files, the history, the imported files and the trash too, which cannot be undone; see hashiya erase." })
final class PseudonymiseCommand extends StudyCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("document"), Column.number("start"), Column.number("end"), Column.text("found"), Column.text("becomes"),
			Column.text("context"));

	@Option(names = "--name", paramLabel = "NAME", required = true, description = "the name, without prefixes")
	String name = "";

	@Option(names = "--by", paramLabel = "PSEUDONYM", required = true, description = "what stands in its place")
	String by = "";

	@Option(names = "--dry-run", description = "only lists; changes nothing")
	boolean dryRun;

	@Option(names = "--erase", description = "takes the name out of everything else too, for good")
	boolean erase;

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	PseudonymiseCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = open.study();
		NameReplaced found = NameReplaced.find(study, NameReplaced.forms(name, by), console.progress());
		if (dryRun || !erase) { // where the name is erased, what was removed is the result, and two lists are no JSON
			list(study, found);
		}
		found.mentions().forEach(mention -> console.tell("pseudonymise.look", mention.kind().name().toLowerCase(Locale.ROOT), mention.title(), mention.id()));
		int places = found.places().size();
		if (dryRun) {
			console.tell("pseudonymise.would", places, found.documents());
		} else if (erase) {
			erase(open);
			console.tell("pseudonymise.erased", places, found.documents());
		} else {
			if (places > 0) {
				List<WordsReplaced> replaced = found.replaced();
				for (WordsReplaced one : replaced) {
					open.addText(one.text());
				}
				open.perform(NameReplaced.act(replaced, open.author()));
			}
			console.tell("pseudonymise.done", places, found.documents());
		}
		return DONE;
	}

	private void list(Study study, NameReplaced found) throws StudyProblem {
		Listing listing = console.list(format.format, COLUMNS);
		for (Place place : found.places()) {
			Positions positions = study.positions(place.document(), console.progress());
			TextRange range = place.form().range();
			listing.row(place.document().name(), positions.toCodePoints(range.start()), positions.toCodePoints(range.end()), place.found(), place.becomes(), place.context().in(place.text()));
		}
		listing.end();
	}

	private void erase(OpenStudy open) throws StudyProblem {
		Erasure erasure = new Erasure(folder, open.author().coder());
		open.close(); // it needs the study alone
		new ErasedListing(console, format.format).write(erasure.name(name, by, console.progress()), true);
	}
}
