// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.HistoryTable;
import org.hashiya.exchange.Csv;
import org.hashiya.exchange.ExportFile;
import org.hashiya.exchange.ExportOptions;
import org.hashiya.exchange.Exporter;
import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.MemoForm;
import org.hashiya.exchange.Originals;
import org.hashiya.exchange.RefiLoss;
import org.hashiya.exchange.RefiProfile;
import org.hashiya.exchange.TableMaker;
import org.hashiya.exchange.TableMaker.Table;
import org.hashiya.exchange.What;
import org.hashiya.exchange.WordDocuments;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a study or a part of it to a file. */
@Command(name = "export", description = { "Writes a file of the kind that its ending says: .csv and .xlsx (a table), .qdc (REFI-QDA codebook), .qdpx (REFI-QDA project).",
		".html is a page for the eye that can be printed: the marked texts, or a report of codebook, passages and memos.",
		"A file that is there is replaced, but only when the new one is whole." })
final class ExportCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "OUT", description = "OUT.csv, OUT.xlsx, OUT.html, OUT.md, OUT.qdc or OUT.qdpx")
	Path target = Path.of("");

	@Option(names = "--what", paramLabel = "WHAT", description = {
			"which table a .csv or .xlsx holds: codings (the default), passages, frequencies, codebook, documents, memos or history;", "and what a .html: texts (the default), report or codebook; a .md holds the codebook" })
	@Nullable
	What what;

	@Option(names = "--excel", description = "a .csv for a spreadsheet: with the mark by which Excel knows UTF-8, and with text that begins with =, +, - or @ made harmless")
	boolean excel;

	@Option(names = "--separator", paramLabel = "comma|semicolon|tab", description = "what stands between the fields of a .csv; a comma without it")
	Separator separator = Separator.COMMA;

	@Option(names = "--profile", paramLabel = "standard|nvivo|maxqda|atlasti|qualcoder", description = {
			"for .qdpx: for which program it is written, and says what of the study is lost there, as far as that is known" })
	@Nullable
	RefiProfile profile;

	@Option(names = "--originals", description = "for .qdpx: takes along the Word documents that documents were made of; who wrote them may stand in them")
	boolean originals;

	@Option(names = "--memos", paramLabel = "notes|descriptions", description = {
			"for .qdpx: as what memos on documents and passages are written; as descriptions, the comments of other programs, they lose type, coder and times; notes without it" })
	@Nullable
	MemoForm memos;

	@Option(names = "--language", paramLabel = "en|ar", description = "for .html and .md: the language of the page's own words; without it that of the study")
	@Nullable
	String language;

	@Mixin
	ExcerptOptions part = new ExcerptOptions();

	@Mixin
	CountOptions count = new CountOptions();

	@Mixin
	CommonOptions.At at = new CommonOptions.At();

	/** What stands between fields. */
	enum Separator {
		COMMA(','), SEMICOLON(';'), TAB('\t');

		private final char sign;

		Separator(char sign) {
			this.sign = sign;
		}
	}

	ExportCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		if (what != What.FREQUENCIES && count.isGiven() && !(what == What.REPORT && count.onlySubcodes())) {
			throw wrong(console.words().sentence("usage.export.count"));
		}
		if ((excel || separator != Separator.COMMA) && !ends(".csv")) {
			throw wrong(console.words().sentence("usage.export.csv"));
		}
		if (language != null && !ends(".html") && !ends(".md")) {
			throw wrong(console.words().sentence("usage.export.language"));
		}
		if (profile != null && !ends(".qdpx")) {
			throw wrong(console.words().sentence("usage.export.profile"));
		}
		if (originals && !ends(".qdpx")) {
			throw wrong(console.words().sentence("usage.export.originals"));
		}
		if (memos != null && !ends(".qdpx")) {
			throw wrong(console.words().sentence("usage.export.memos"));
		}
		if (originals && part.anonymous) {
			throw wrong(console.words().sentence("usage.export.anonymous"));
		}
		if (what == What.HISTORY && (at.milestone != null || part.isGiven())) {
			throw wrong(console.words().sentence("usage.export.history"));
		}
		exporter((study, progress) -> new Table(List.of(), List.of()), Originals.NONE);
	}

	private boolean ends(String extension) {
		return target.toString().toLowerCase(Locale.ROOT).endsWith(extension);
	}

	@Override
	boolean onlyReads() {
		return true;
	}

	/** Reads passages without keeping them: a table of a million codings must not need memory for them. */
	@Override
	void readWhatItNeeds(OpenStudy open) throws StudyProblem {
		for (Document document : open.study().documents().list()) {
			open.study().passagesOnce(document, Progress.NONE);
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Path folderOfTarget = target.toAbsolutePath().getParent();
		if (folderOfTarget != null && !Files.isDirectory(folderOfTarget)) {
			throw new StudyProblem(Kind.FILE_MISSING, folderOfTarget, null);
		}
		Study whole = at.study(open, console);
		Study study = part.excerpt(whole).of(whole, console.progress());
		ExportFile.write(target, exporter(new HistoryTable(open), originals ? new WordDocuments(open::original) : Originals.NONE), study, console.progress());
		console.tell("export.done", target);
		RefiProfile program = profile;
		if (program != null) {
			tellLosses(study, program);
			console.tell("export.profile." + program);
		} else if (ends(".qdpx")) {
			tellLosses(study, RefiProfile.STANDARD);
		}
		return DONE;
	}

	/** Says what the file lacks, and what its reader is known not to read, and how that is known. */
	private void tellLosses(Study study, RefiProfile program) throws StudyProblem {
		for (RefiLoss loss : RefiLoss.of(study, program, memoForm(), console.progress())) {
			String examples = String.join(", ", loss.examples()) + (loss.count() > loss.examples().size() ? " …" : "");
			if (profile == null && loss.kind() == RefiLoss.Kind.WAITING) {
				console.tell("export.waiting", loss.count());
				continue;
			}
			console.tell("loss." + loss.kind(), loss.count(), examples, console.words().sentence("certainty." + loss.certainty()));
		}
	}

	private MemoForm memoForm() {
		MemoForm given = memos;
		return given == null ? MemoForm.NOTES : given;
	}

	private Exporter exporter(TableMaker history, Originals along) {
		RefiProfile program = profile;
		try {
			return Exporters.find(target, what, new ExportOptions(new Csv.Form(excel, separator.sign), count.table(), history, program == null ? RefiProfile.STANDARD : program, language, along, memoForm()));
		} catch (StudyProblem e) {
			What wanted = what;
			throw wrong(wanted == null ? console.words().sentence("usage.export.ending", target) : console.words().sentence("usage.export.what", target, wanted.name().toLowerCase(Locale.ROOT)));
		}
	}
}
