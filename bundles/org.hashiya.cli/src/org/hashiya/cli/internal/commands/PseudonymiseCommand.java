// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.merge.WordsReplaced;
import org.hashiya.merge.WordsReplaced.Replacement;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.Positions;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Erasure;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.NameForms;
import org.hashiya.text.NameForms.Form;

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
	private static final int AROUND = 24;

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
		NameForms forms = forms();
		Study study = open.study();
		// where the name is erased, what was removed is the result, and two lists are no JSON
		Listing listing = dryRun || !erase ? console.list(format.format, COLUMNS) : null;
		List<WordsReplaced> replaced = new ArrayList<>();
		int places = 0;
		for (Document document : study.documents().list()) {
			String text = study.text(document, console.progress()).string();
			List<Form> found = forms.find(text);
			if (!found.isEmpty()) {
				if (listing != null) {
					list(listing, document, text, found, study.positions(document, console.progress()));
				}
				places += found.size();
				replaced.add(new WordsReplaced(study, document, found.stream().map(form -> new Replacement(form.changed(), form.by())).toList(), forms::replaced));
			}
		}
		if (listing != null) {
			listing.end();
		}
		pointOut(study, forms);
		if (dryRun) {
			console.tell("pseudonymise.would", places, replaced.size());
		} else if (erase) {
			erase(open);
			console.tell("pseudonymise.erased", places, replaced.size());
		} else {
			if (!replaced.isEmpty()) {
				for (WordsReplaced one : replaced) {
					open.addText(one.text());
				}
				open.perform(WordsReplaced.act(replaced, false, open.author()));
			}
			console.tell("pseudonymise.done", places, replaced.size());
		}
		return DONE;
	}

	private static void list(Listing listing, Document document, String text, List<Form> found, Positions positions) {
		for (Form form : found) {
			listing.row(document.name(), positions.toCodePoints(form.range().start()), positions.toCodePoints(form.range().end()), form.range().in(text), form.becomes(text),
					context(text, form));
		}
	}

	private NameForms forms() throws StudyProblem {
		if (by.isBlank()) {
			throw StudyProblem.of(Kind.NAME_INVALID, by);
		}
		try {
			return new NameForms(name, by);
		} catch (IllegalArgumentException e) {
			throw new StudyProblem(Kind.NAME_INVALID, null, null, e, name);
		}
	}

	private static String context(String text, Form form) {
		int from = text.offsetByCodePoints(form.range().start(), -Math.min(AROUND, text.codePointCount(0, form.range().start())));
		int to = text.offsetByCodePoints(form.range().end(), Math.min(AROUND, text.codePointCount(form.range().end(), text.length())));
		return text.substring(from, to);
	}

	/** What a person has to look at: nobody but the author can say what a memo should say then. */
	private void pointOut(Study study, NameForms forms) {
		for (Memo memo : study.memos().list()) {
			if (forms.isIn(memo.title()) || forms.isIn(memo.text())) {
				console.tell("pseudonymise.look", "memo", memo.title(), memo.id());
			}
		}
		for (Code code : study.codebook().list()) {
			if (forms.isIn(code.name()) || code.definitions().stream().anyMatch(one -> forms.isIn(one.text() + "\n" + one.inclusion() + "\n" + one.exclusion()))) {
				console.tell("pseudonymise.look", "code", study.codebook().path(code.id()), code.id());
			}
		}
		for (Document document : study.documents().list()) {
			if (forms.isIn(document.name()) || forms.isIn(document.stem())) {
				console.tell("pseudonymise.look", "document", document.name(), document.id());
			}
		}
	}

	private void erase(OpenStudy open) throws StudyProblem {
		Erasure erasure = new Erasure(folder, open.author().coder());
		open.close(); // it needs the study alone
		new ErasedListing(console, format.format).write(erasure.name(name, by, console.progress()), true);
	}
}
