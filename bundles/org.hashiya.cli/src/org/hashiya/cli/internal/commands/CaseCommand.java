// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Passage;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.VariableActs;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes or changes a case. */
@Command(name = "case", description = { "Makes a case, says what belongs to it and what its values are, changes or deletes it.", "Each of these is a step that can be undone." })
final class CaseCommand extends ElementCommand {

	@Option(names = "--document", paramLabel = "D", description = "a document that belongs to it as a whole; may be given several times")
	List<String> documents = new ArrayList<>();

	@Option(names = "--without-document", paramLabel = "D", description = "a document that does not belong to it any more")
	List<String> withoutDocuments = new ArrayList<>();

	@Option(names = "--passage", paramLabel = "ID", description = "a passage that belongs to it; may be given several times")
	List<String> passages = new ArrayList<>();

	@Option(names = "--without-passage", paramLabel = "ID", description = "a passage that does not belong to it any more")
	List<String> withoutPassages = new ArrayList<>();

	@Option(names = "--set", paramLabel = "VARIABLE=VALUE", description = "the value of a variable; an empty one takes it away")
	Map<String, String> values = new LinkedHashMap<>();

	@Option(names = "--description", paramLabel = "TEXT", description = "what is to be said of it")
	@Nullable
	String description;

	CaseCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		if (delete) {
			perform(open, CaseActs.delete(open.study(), CaseActs.resolve(open.study(), name)));
			return DONE;
		}
		List<UUID> in = Named.documents(open.study(), documents);
		List<UUID> out = Named.documents(open.study(), withoutDocuments);
		List<Passage> passagesIn = Named.passages(open.study(), passages);
		List<Passage> passagesOut = Named.passages(open.study(), withoutPassages);
		for (Map.Entry<String, String> value : values.entrySet()) {
			VariableActs.set(Case.named(new UUID(0, 0), name), VariableActs.resolve(open.study(), value.getKey()), value.getValue(), open.author()); // or nothing is done at all
		}
		UUID id = known(open).id();
		maybe(open, CaseActs.addDocuments(now(open, id), in));
		maybe(open, CaseActs.removeDocuments(now(open, id), out));
		maybe(open, CaseActs.addPassages(now(open, id), passagesIn));
		maybe(open, CaseActs.removePassages(now(open, id), passagesOut));
		for (Map.Entry<String, String> value : values.entrySet()) {
			maybe(open, VariableActs.set(now(open, id), VariableActs.resolve(open.study(), value.getKey()), value.getValue(), open.author()));
		}
		Case last = now(open, id);
		if (newName != null || description != null) {
			perform(open, CaseActs.change(open.study(), last, or(newName, last.name()), or(description, last.description())));
		}
		return DONE;
	}

	private Case known(OpenStudy open) throws StudyProblem {
		try {
			return CaseActs.resolve(open.study(), name);
		} catch (StudyProblem e) {
			if (e.kind() != Kind.CASE_UNKNOWN || newName != null) {
				throw e;
			}
			perform(open, CaseActs.create(open.study(), name, open.author()));
			return CaseActs.resolve(open.study(), name.strip());
		}
	}

	private static Case now(OpenStudy open, UUID id) throws StudyProblem {
		return CaseActs.resolve(open.study(), id.toString());
	}
}
