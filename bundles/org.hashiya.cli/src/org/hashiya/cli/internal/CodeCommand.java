// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Quotes;
import org.hashiya.text.TextRange;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hashiya code}. */
@Command(name = "code", description = "Applies a code to words or a range of a document, as one step of undo. Prints the passages.")
public final class CodeCommand extends ListCommand {

	@Option(names = "--document", required = true, paramLabel = "NAME", description = "the document's name")
	private String document = "";

	@Option(names = "--code", required = true, paramLabel = "A/B", description = "the code's name or path")
	private String code = "";

	@Option(names = "--create", description = "make the code, and those above it, where it is not there")
	private boolean create;

	@ArgGroup(multiplicity = "1")
	private Where where = new Where();

	@Option(names = "--memo", paramLabel = "TEXT", description = "a memo on each passage")
	private @Nullable String memo;

	/** Either a quote or a range. */
	static final class Where {

		@ArgGroup(exclusive = false)
		@Nullable
		QuoteOptions quote;

		@Option(names = "--range", required = true, paramLabel = "START:END", description = "positions in characters (code points) from 0, end exclusive")
		@Nullable
		String range;
	}

	/** A quote, which of its occurrences, and how far the passage reaches. */
	static final class QuoteOptions {

		@Option(names = "--quote", required = true, paramLabel = "TEXT", description = "the words, exactly as they stand in the document")
		String text = "";

		@ArgGroup
		@Nullable
		Which which;

		@Option(names = "--extend", paramLabel = "HOW", description = "to the whole word, sentence or paragraph; without it, exactly the quote")
		Extension extend = Extension.EXACT;
	}

	/** Where a quote occurs several times. */
	static final class Which {

		@Option(names = "--nth", paramLabel = "N", description = "the n-th occurrence, from 1")
		int nth;

		@Option(names = "--all", description = "every occurrence")
		boolean all;
	}

	/** How far a passage reaches beyond the quote. */
	enum Extension {
		EXACT, WORD, SENTENCE, PARAGRAPH
	}

	public CodeCommand(Console console) {
		super(console);
	}

	@Override
	int run(OpenStudy open) throws StudyProblem {
		Document target = open.study().resolveDocument(document);
		DocumentText text = open.study().text(target, quiet());
		QuoteOptions quote = where.quote;
		String range = where.range;
		List<Extent> ranges = quote != null ? quoted(quote, text.string()) : List.of(Range.parse(range == null ? "" : range, text.positions()));
		Optional<Act> act = Codes.apply(open.study(), target, ranges, code, create, memo, open.author());
		if (act.isEmpty()) {
			console.note("nothing to do: you have this code there already");
			return done();
		}
		open.perform(act.get());
		list(open, target, text, ranges);
		return done();
	}

	private List<Extent> quoted(QuoteOptions quote, String text) throws StudyProblem {
		List<TextRange> found = quote.text.isEmpty() ? List.of() : Quotes.occurrences(text, quote.text);
		if (found.isEmpty()) {
			throw StudyProblem.of(Kind.QUOTE_MISSING, quote.text, document);
		}
		Which which = quote.which;
		if (which == null && found.size() > 1) {
			throw StudyProblem.of(Kind.QUOTE_AMBIGUOUS, quote.text, found.size());
		}
		if (which != null && !which.all) {
			if (which.nth < 1 || which.nth > found.size()) {
				throw StudyProblem.of(Kind.QUOTE_TOO_FEW, quote.text, which.nth, found.size());
			}
			found = List.of(found.get(which.nth - 1));
		}
		org.hashiya.text.Extent extent = org.hashiya.text.Extent.valueOf(quote.extend.name());
		Set<Extent> ranges = new LinkedHashSet<>(); // two quotes in one sentence are one sentence
		for (TextRange each : found) {
			TextRange extended = extent.extend(text, each.start(), each.end());
			ranges.add(new Extent(extended.start(), extended.end()));
		}
		return List.copyOf(ranges);
	}

	private void list(OpenStudy open, Document target, DocumentText text, List<Extent> ranges) throws StudyProblem {
		Coder coder = open.study().coders().get(open.author().coder());
		Code applied = open.study().codebook().resolve(code);
		Positions positions = text.positions();
		List<List<String>> rows = new ArrayList<>();
		for (Extent range : ranges) {
			for (Passage passage : open.study().passages(target, quiet()).at(range.start(), range.end())) {
				if (coder != null && passage.coder().equals(coder.id()) && passage.isCoded(applied.id())) {
					rows.add(List.of(open.study().codebook().path(applied), String.valueOf(positions.toCodePoints(range.start())),
							String.valueOf(positions.toCodePoints(range.end())), text.string().substring(range.start(), range.end()), passage.id().toString()));
				}
			}
		}
		console.table(List.of("code path", "start", "end", "passage text", "passage id"), rows, format);
	}
}
