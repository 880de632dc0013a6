// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.cli.internal.work.Queries;
import org.hashiya.model.Act;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Passage;
import org.hashiya.model.Recoding;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes two codes of one. */
@Command(name = "split-code", description = { "Makes a code beside another one and gives it some of that one's codings, in one step that can be undone.",
		"Either --passage or --query says which passages; their codings keep their coders and times." })
final class SplitCodeCommand extends StudyCommand {

	@Parameters(index = "1", paramLabel = "CODE", description = "the code to split, by path or name")
	String code = "";

	@Parameters(index = "2", paramLabel = "NEW", description = "the name of the new code")
	String newName = "";

	@Option(names = "--passage", paramLabel = "ID", description = "a passage, see hashiya passages; may be given several times")
	List<String> ids = new ArrayList<>();

	@Option(names = "--query", paramLabel = "Q", description = "the passages that this query finds, as far as they have the code")
	@Nullable
	String query;

	SplitCodeCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		if (ids.isEmpty() == (query == null)) {
			throw wrong(console.words().sentence("usage.split"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Code known = open.study().codebook().resolve(code);
		List<Passage> passages = new ArrayList<>();
		String wanted = query;
		if (wanted != null) {
			Queries.read(open.study(), wanted).forEach(console.progress(), found -> passages.add(found.passage()));
		}
		passages.addAll(Named.passages(open.study(), ids));
		Set<UUID> codings = new HashSet<>();
		passages.forEach(passage -> passage.codings().stream().filter(coding -> coding.code().equals(known.id())).map(Coding::id).forEach(codings::add));
		if (codings.isEmpty()) {
			throw StudyProblem.of(Kind.CODING_UNKNOWN, open.study().codebook().path(known));
		}
		Act act = Recoding.split(open.study(), known, passages, codings, newName, open.author());
		open.perform(act);
		console.say("split.done", newName, codings.size());
		return DONE;
	}
}
