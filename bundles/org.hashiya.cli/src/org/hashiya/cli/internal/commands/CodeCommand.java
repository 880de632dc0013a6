// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Scope;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.CodePassages;
import org.hashiya.cli.internal.work.WhereToCode;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Extent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a code to passages. */
@Command(name = "code", description = { "Gives a code to one or more passages of a document, in one step that can be undone, and lists them.",
		"The passage is named by its words (--quote) or by its range (--range). It is exactly the quote, unless --extend widens it." })
final class CodeCommand extends StudyCommand {

	@Option(names = "--document", required = true, paramLabel = "NAME", description = "the document's name")
	String document = "";

	@Option(names = "--code", required = true, paramLabel = "\"A/B\"", description = "the code's path; its name alone where no other code has it")
	String code = "";

	@Option(names = "--create", description = "makes the code if it is not there")
	boolean create;

	@Option(names = "--quote", paramLabel = "TEXT", description = "the words, exactly as in the text")
	@Nullable
	String quote;

	@Option(names = "--nth", paramLabel = "N", description = "where the quote occurs several times: which, from 1")
	@Nullable
	Integer nth;

	@Option(names = "--all", description = "where the quote occurs several times: all")
	boolean all;

	@Option(names = "--extend", paramLabel = "word|sentence|paragraph", description = "widens the quote to whole words, sentences or paragraphs")
	@Nullable
	Extent extend;

	@Option(names = "--range", paramLabel = "START:END", description = "positions in code points from 0, the end exclusive")
	WhereToCode.@Nullable Ranged range;

	@Option(names = "--memo", paramLabel = "TEXT", description = "a memo on each passage")
	@Nullable
	String memo;

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	CodeCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		boolean byQuote = quote != null;
		boolean byNumber = nth != null;
		if (byQuote == (range != null)) {
			throw wrong(console.words().sentence("usage.code.where"));
		}
		if (!byQuote && (byNumber || all || extend != null)) {
			throw wrong(console.words().sentence("usage.code.quote"));
		}
		if (byNumber && all) {
			throw wrong(console.words().sentence("usage.code.which"));
		}
		if (nth instanceof Integer number && number < 1) {
			throw wrong(console.words().sentence("usage.code.nth"));
		}
		if (quote instanceof String words && words.isEmpty()) {
			throw wrong(console.words().sentence("usage.code.empty"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		CodePassages.Outcome outcome = new CodePassages(document, code, create, where(), memo).run(open);
		if (!outcome.changed()) {
			console.tell("code.already", outcome.codePath());
		}
		PassageListing.write(console, format.format, open.study(), Set.of(outcome.code().id()), Scope.ALL.inDocuments(Set.of(outcome.document().id())),
				passage -> outcome.passages().contains(passage.passage().id()));
		return DONE;
	}

	private WhereToCode where() {
		WhereToCode.Ranged positions = range;
		String words = quote;
		Extent extent = extend;
		return positions != null ? positions : new WhereToCode.Quoted(words == null ? "" : words, nth, all, extent == null ? Extent.EXACT : extent);
	}
}
