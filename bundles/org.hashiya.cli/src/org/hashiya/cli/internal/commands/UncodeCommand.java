// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.CodingsOf;
import org.hashiya.cli.internal.work.RemoveCodings;
import org.hashiya.cli.internal.work.WhereToCode;
import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes codings off. */
@Command(name = "uncode", description = { "Takes codings of yours off again, in one step that can be undone.",
		"Either --passage (and --code, else all of yours there), --query and --code, or --document, --code and --range say which." })
final class UncodeCommand extends StudyCommand {

	@Option(names = "--passage", paramLabel = "ID", description = "a passage's id, see hashiya passages; may be given several times")
	List<String> passages = new ArrayList<>();

	@Option(names = "--query", paramLabel = "Q", description = "the passages that this query finds")
	@Nullable
	String query;

	@Option(names = "--document", paramLabel = "NAME", description = "the document's name")
	@Nullable
	String document;

	@Option(names = "--code", paramLabel = "C", description = "the code's path or name")
	@Nullable
	String code;

	@Option(names = "--range", paramLabel = "START:END", description = "exactly this range, in code points from 0, the end exclusive")
	WhereToCode.@Nullable Ranged range;

	UncodeCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		what();
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Act act = what().run(open, console.progress());
		console.say("uncode.done", console.words().act(act.kind(), act.labels()));
		return DONE;
	}

	private RemoveCodings what() {
		String name = document;
		String path = code;
		String found = query;
		WhereToCode.Ranged positions = range;
		boolean ofPassages = !passages.isEmpty() || found != null && path != null;
		if (ofPassages && name == null && positions == null) {
			return new RemoveCodings.OfPassages(new CodingsOf(passages, found, path));
		}
		if (passages.isEmpty() && found == null && name != null && path != null && positions != null) {
			return new RemoveCodings.OfRange(name, path, positions);
		}
		throw wrong(console.words().sentence("usage.uncode"));
	}
}
