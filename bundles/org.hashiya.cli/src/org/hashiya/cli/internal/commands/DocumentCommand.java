// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Act;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentActs;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.VariableActs;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.Trashed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes a document. */
@Command(name = "document", description = { "Puts a document into a group or to another place, says how far the work on it is, which way its lines run and what its values are, renames it, or with --delete removes it with its passages.",
		"Each of these is a step that can be undone. What is removed lies in the trash of the study, from where --restore puts it back, until hashiya erase takes it out." })
final class DocumentCommand extends ElementCommand {

	@Option(names = "--group", paramLabel = "GROUP", description = "the group that it is in, such as Press/2026; an empty one for none")
	@Nullable
	String group;

	@Option(names = "--before", paramLabel = "D", description = "puts it before this document, into its group")
	@Nullable
	String before;

	@Option(names = "--after", paramLabel = "D", description = "puts it after this document, into its group")
	@Nullable
	String after;

	@Option(names = "--state", paramLabel = "uncoded|in-work|done", description = "how far the work on it is")
	Document.@Nullable State state;

	/** Which way its lines run. */
	enum Way {
		/** As the words of each paragraph do. */
		BY_PARAGRAPH(null), LEFT_TO_RIGHT(Direction.LEFT_TO_RIGHT), RIGHT_TO_LEFT(Direction.RIGHT_TO_LEFT);

		private final @Nullable Direction direction;

		Way(@Nullable Direction direction) {
			this.direction = direction;
		}
	}

	@Option(names = "--direction", paramLabel = "by-paragraph|left-to-right|right-to-left", description = "which way its lines run")
	@Nullable
	Way way;

	@Option(names = "--restore", description = "puts it back out of the trash, with its passages")
	boolean restore;

	@Option(names = "--set", paramLabel = "VARIABLE=VALUE", description = "the value of a variable; an empty one takes it away")
	Map<String, String> values = new LinkedHashMap<>();

	DocumentCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		if (restore) {
			Document trashed = trashed(open);
			open.restore(trashed.id());
			console.say("place.done", console.words().act(Act.Kind.RESTORE_DOCUMENTS, List.of(trashed.name())));
			return DONE;
		}
		UUID id = Named.document(open.study(), name).id();
		if (delete) {
			perform(open, StudyActs.removeDocument(open.study(), open.study().document(id)));
			return DONE;
		}
		for (Map.Entry<String, String> value : values.entrySet()) {
			VariableActs.set(open.study().document(id), VariableActs.resolve(open.study(), value.getKey()), value.getValue(), open.author()); // or nothing is done at all
		}
		String toGroup = group;
		if (toGroup != null) {
			maybe(open, DocumentActs.group(open.study(), List.of(id), toGroup, open.author()));
		}
		place(open, id, before, false);
		place(open, id, after, true);
		Document.State wanted = state;
		if (wanted != null && wanted != open.study().document(id).state()) {
			perform(open, StudyActs.setState(open.study().document(id), wanted, open.author()));
		}
		Way direction = way;
		if (direction != null && direction.direction != open.study().document(id).direction()) {
			perform(open, StudyActs.setDirection(open.study().document(id), direction.direction, open.author()));
		}
		for (Map.Entry<String, String> value : values.entrySet()) {
			maybe(open, VariableActs.set(open.study().document(id), VariableActs.resolve(open.study(), value.getKey()), value.getValue(), open.author()));
		}
		String called = newName;
		if (called != null) {
			perform(open, StudyActs.renameDocument(open.study(), open.study().document(id), called, open.author()));
		}
		return DONE;
	}

	/** The document in the trash that is meant: by name, of several the one that was removed last, or by id. */
	private Document trashed(OpenStudy open) throws StudyProblem {
		for (Trashed trashed : open.trash()) {
			if (trashed.document().name().equals(name) || trashed.document().id().toString().equalsIgnoreCase(name)) {
				return trashed.document();
			}
		}
		throw StudyProblem.of(StudyProblem.Kind.DOCUMENT_UNKNOWN, name);
	}

	private void place(OpenStudy open, UUID id, @Nullable String beside, boolean behind) throws StudyProblem {
		if (beside != null) {
			maybe(open, DocumentActs.place(open.study(), List.of(id), Named.document(open.study(), beside).id(), behind, open.author()));
		}
	}
}
