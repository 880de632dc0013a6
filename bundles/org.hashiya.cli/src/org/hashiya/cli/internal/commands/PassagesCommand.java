// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Scope;
import org.hashiya.analysis.query.QueryMeaning;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.PassageGrouping;
import org.hashiya.analysis.retrieval.PassageOrder;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.cli.internal.work.Queries;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.QueryActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists passages. */
@Command(name = "passages", description = { "Lists passages with their text, their codings and their memos; tables cut long text, csv and json do not.",
		"--query takes a query such as: Russia and not (France or text:arms); the manual describes the language.",
		"--out writes them to a file with their references instead, of the kind that its ending says: .csv, .xlsx, .html or .md." })
final class PassagesCommand extends ListingCommand {

	@Option(names = "--code", paramLabel = "C", description = "only those with this code (its path or name)")
	@Nullable
	String code;

	@Option(names = "--document", paramLabel = "D", description = "only those of this document")
	@Nullable
	String document;

	@Option(names = "--query", paramLabel = "Q", description = "those that this query finds")
	@Nullable
	String query;

	@Option(names = "--saved", paramLabel = "NAME", description = "those that a saved query finds, see hashiya queries")
	@Nullable
	String saved;

	@Option(names = "--sort", paramLabel = "place|document|code|coder|time|length", description = "in this order: as in the texts if not said otherwise; the last coded or the longest first")
	PassageOrder order = PassageOrder.PLACE;

	@Option(names = "--reverse", description = "the last of them first")
	boolean reverse;

	@Option(names = "--group", paramLabel = "code|document|case|coder|none", description = "put together by this; what belongs to several is in each group")
	PassageGrouping grouping = PassageGrouping.NONE;

	@Option(names = "--out", paramLabel = "FILE", description = "write them to FILE.csv, FILE.xlsx, FILE.html or FILE.md; one that is there is replaced, but only when the new one is whole")
	@Nullable
	Path out;

	@Option(names = "--language", paramLabel = "en|ar", description = "for .html and .md: the language of the page's own words; without it that of the study")
	@Nullable
	String language;

	@Mixin
	CommonOptions.At at = new CommonOptions.At();

	@Mixin
	CommonOptions.Whose whose = new CommonOptions.Whose();

	PassagesCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		if (query != null && saved != null || (query != null || saved != null) && (code != null || document != null)) {
			throw wrong(console.words().sentence("usage.query"));
		}
		Path file = out;
		if (file != null && !PassageFile.isKnown(file)) {
			throw wrong(console.words().sentence("usage.passages.out", file));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = whose.of(at.study(open, console));
		String codeName = code;
		String documentName = document;
		String queryName = saved;
		String wanted = queryName == null ? query : QueryMeaning.current(study, QueryActs.resolve(study, queryName));
		String title = queryName != null ? queryName : wanted;
		PassageListing.Source source;
		if (wanted != null) {
			source = Queries.read(study, wanted)::forEach;
		} else {
			Code named = codeName == null ? null : study.codebook().resolve(codeName);
			Document in = documentName == null ? null : Named.document(study, documentName);
			source = PassageListing.Source.of(study, named == null ? null : Set.of(named.id()), in == null ? Scope.ALL : Scope.ALL.inDocuments(Set.of(in.id())));
			title = Stream.of(named == null ? "" : study.codebook().path(named), in == null ? "" : in.name()).filter(name -> !name.isEmpty()).collect(Collectors.joining(" · "));
		}
		Arrangement arrangement = new Arrangement(grouping, order, reverse);
		Path file = out;
		if (file == null) {
			PassageListing.write(console, format.format, study, source, arrangement);
		} else {
			new PassageFile(file, title == null || title.isEmpty() ? study.info().name() : title, language).write(console, study, source, arrangement);
		}
		return DONE;
	}
}
