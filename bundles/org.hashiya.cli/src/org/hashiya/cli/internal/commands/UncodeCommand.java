// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.RemoveCodings;
import org.hashiya.cli.internal.work.WhereToCode;
import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes codings off. */
@Command(name = "uncode", description = { "Takes codings of yours off again, in one step that can be undone.",
		"Either --passage (and --code, else all of yours there) or --document, --code and --range say which." })
final class UncodeCommand extends StudyCommand {

	@Option(names = "--passage", paramLabel = "ID", description = "the passage's id, see hashiya passages")
	@Nullable
	String passage;

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
		Act act = what().run(open);
		console.say("uncode.done", console.words().act(act.kind(), act.labels()));
		return DONE;
	}

	private RemoveCodings what() {
		String id = passage;
		String name = document;
		String path = code;
		WhereToCode.Ranged positions = range;
		if (id != null && name == null && positions == null) {
			return new RemoveCodings.OfPassage(id, path);
		}
		if (id == null && name != null && path != null && positions != null) {
			return new RemoveCodings.OfRange(name, path, positions);
		}
		throw wrong("Either --passage, or --document, --code and --range are needed");
	}
}
