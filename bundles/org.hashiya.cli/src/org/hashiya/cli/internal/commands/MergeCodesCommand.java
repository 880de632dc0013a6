// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.hashiya.cli.internal.output.Console;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.Codebook;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one code of several. */
@Command(name = "merge-codes", description = { "Makes one code of several, in one step that can be undone: their codings and sub-codes go over to the one that stays.",
		"Sub-codes of one name become one. Definitions that differ are kept as memos on the code that stays." })
final class MergeCodesCommand extends StudyCommand {

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "CODE", description = "the codes that go, by path or name")
	List<String> codes = List.of();

	@Option(names = "--into", required = true, paramLabel = "CODE", description = "the code that stays")
	String into = "";

	@Option(names = "--dry-run", description = "only says what would be done")
	boolean dryRun;

	MergeCodesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Codebook codebook = open.study().codebook();
		List<Code> from = new ArrayList<>();
		for (String code : codes) {
			from.add(codebook.resolve(code));
		}
		Code to = codebook.resolve(into);
		if (from.stream().map(Code::id).anyMatch(to.id()::equals)) {
			throw wrong(console.words().sentence("usage.merge", codebook.path(to)));
		}
		CodeMerge.Plan plan = CodeMerge.plan(open.study(), from, to, open.author(), console.progress());
		if (!dryRun) {
			open.perform(plan.act());
		}
		console.say(dryRun ? "merge.would" : "merge.done", plan.codes(), codebook.path(to), plan.codings(), plan.passages(), plan.documents(), plan.twice(), plan.moved(), plan.memos(), plan.relations());
		return DONE;
	}
}
