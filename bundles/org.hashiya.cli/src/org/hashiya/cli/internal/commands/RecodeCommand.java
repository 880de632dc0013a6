// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.CodingsOf;
import org.hashiya.model.Code;
import org.hashiya.model.Recoding;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives codings another code. */
@Command(name = "recode", description = { "Gives codings of yours another code, in one step that can be undone; they keep their times and memos.",
		"--passage and --query say which passages, as far as they have the code." })
final class RecodeCommand extends StudyCommand {

	@Option(names = "--code", paramLabel = "C", required = true, description = "the code that they have, by path or name")
	String code = "";

	@Option(names = "--to", paramLabel = "D", required = true, description = "the code that they get")
	String to = "";

	@Option(names = "--passage", paramLabel = "ID", description = "a passage, see hashiya passages; may be given several times")
	List<String> passages = new ArrayList<>();

	@Option(names = "--query", paramLabel = "Q", description = "the passages that this query finds")
	@Nullable
	String query;

	RecodeCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		if (passages.isEmpty() && query == null) {
			throw wrong(console.words().sentence("usage.recode"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Code wanted = open.study().codebook().resolve(to);
		CodingsOf.Found found = new CodingsOf(passages, query, code).in(open, console.progress());
		maybe(open, Recoding.act(open.study(), found.passages(), found.codings(), wanted, open.author()));
		return DONE;
	}
}
