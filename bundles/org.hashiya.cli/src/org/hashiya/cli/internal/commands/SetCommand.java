// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Colour;
import org.hashiya.model.MemberSet;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes or changes a code set. */
@Command(name = "set", description = { "Makes a set, puts codes or documents into it and takes them out, changes or deletes it; what is in it stays.", "Each of these is a step that can be undone." })
final class SetCommand extends ElementCommand {

	@Option(names = "--add", paramLabel = "CODE", description = "puts a code into it; may be given several times")
	List<String> added = new ArrayList<>();

	@Option(names = "--remove", paramLabel = "CODE", description = "takes a code out; may be given several times")
	List<String> removed = new ArrayList<>();

	@Option(names = "--add-document", paramLabel = "D", description = "puts a document into it; may be given several times")
	List<String> addedDocuments = new ArrayList<>();

	@Option(names = "--remove-document", paramLabel = "D", description = "takes a document out; may be given several times")
	List<String> removedDocuments = new ArrayList<>();

	@Option(names = "--colour", paramLabel = "#RRGGBB", description = "its colour")
	@Nullable
	Colour colour;

	@Option(names = "--colour-codes", description = "gives its codes its colour, those that are put in now too")
	boolean colourCodes;

	@Option(names = "--description", paramLabel = "TEXT", description = "what it is for")
	@Nullable
	String description;

	SetCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		if (delete) {
			perform(open, SetActs.delete(open.study(), SetActs.resolve(open.study(), name)));
			return DONE;
		}
		List<UUID> in = Named.codes(open.study(), added);
		List<UUID> out = Named.codes(open.study(), removed);
		List<UUID> documentsIn = Named.documents(open.study(), addedDocuments);
		List<UUID> documentsOut = Named.documents(open.study(), removedDocuments);
		MemberSet set = known(open);
		if (set == null) {
			perform(open, SetActs.create(open.study(), name, colour, in, open.author()));
			set = SetActs.resolve(open.study(), name.strip());
		}
		maybe(open, SetActs.add(set, in));
		maybe(open, SetActs.remove(now(open, set), out));
		maybe(open, SetActs.addDocuments(now(open, set), documentsIn));
		maybe(open, SetActs.removeDocuments(now(open, set), documentsOut));
		MemberSet last = now(open, set);
		Colour chosen = colour;
		MemberSet wanted = last.with(or(newName, last.name()), chosen == null ? last.colour() : chosen, or(description, last.description()));
		if (!wanted.equals(last)) {
			perform(open, SetActs.change(open.study(), last, wanted.name(), wanted.colour(), wanted.description()));
		}
		if (colourCodes) {
			maybe(open, SetActs.colourCodes(open.study(), now(open, set), open.author()));
		}
		return DONE;
	}

	private @Nullable MemberSet known(OpenStudy open) throws StudyProblem {
		try {
			return SetActs.resolve(open.study(), name);
		} catch (StudyProblem e) {
			if (e.kind() != Kind.SET_UNKNOWN || newName != null || !removed.isEmpty() || !removedDocuments.isEmpty()) {
				throw e;
			}
			return null;
		}
	}

	private static MemberSet now(OpenStudy open, MemberSet set) throws StudyProblem {
		return SetActs.resolve(open.study(), set.id().toString());
	}
}
