// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodebookActs.Deletion;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.Passage;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes, changes, moves or deletes a code: what the codebook's own menu does. */
@Command(name = "edit-code", description = { "Makes a code, names, colours, defines, pins or moves it, or with --delete deletes it with all below it.", "Each of these is a step that can be undone." })
final class EditCodeCommand extends ElementCommand {

	/** Where it goes. */
	static final class Place {

		@Option(names = "--below", paramLabel = "CODE", required = true, description = "moves it below this code, behind the others there")
		@Nullable
		String below;

		@Option(names = "--top", required = true, description = "moves it to the top, behind the others there")
		boolean top;

		@Option(names = "--before", paramLabel = "CODE", required = true, description = "moves it before this code, below the same one")
		@Nullable
		String before;

		@Option(names = "--after", paramLabel = "CODE", required = true, description = "moves it after this code, below the same one")
		@Nullable
		String after;
	}

	/** Whether it can be applied. */
	static final class Applied {

		@Option(names = "--codable", required = true, description = "it can be given to passages")
		boolean codable;

		@Option(names = "--category", required = true, description = "it only groups others; the codings that it has stay")
		boolean category;
	}

	@Option(names = "--create", description = "makes it, and those above it that its path names, if it is not there")
	boolean create;

	@Option(names = "--colour", paramLabel = "#RRGGBB", description = "its colour")
	@Nullable
	Colour colour;

	@Option(names = "--definition", paramLabel = "TEXT", description = "what it means; the definition that it had is kept with its date")
	@Nullable
	String definition;

	@Option(names = "--inclusion", paramLabel = "TEXT", description = "when it is to be given")
	@Nullable
	String inclusion;

	@Option(names = "--exclusion", paramLabel = "TEXT", description = "when it is not to be given")
	@Nullable
	String exclusion;

	@Option(names = "--example", paramLabel = "ID", description = "a passage that shows what it means; may be given several times")
	List<String> examples = new ArrayList<>();

	@Option(names = "--without-example", paramLabel = "ID", description = "a passage that is no example any more")
	List<String> withoutExamples = new ArrayList<>();

	@Option(names = "--pin", paramLabel = "1-9|0", description = "pins it to a number key of the coding editor; 0 takes it from its key")
	@Nullable
	Integer pin;

	@ArgGroup(exclusive = true)
	@Nullable
	Applied applied;

	@ArgGroup(exclusive = true)
	@Nullable
	Place place;

	@Option(names = "--dry-run", description = "with --delete: only says what would go")
	boolean dryRun;

	EditCodeCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		if (dryRun && !delete) {
			throw wrong(console.words().sentence("usage.edit.dry"));
		}
		if (pin instanceof Integer key && (key < 0 || key > 9)) {
			throw wrong(console.words().sentence("usage.edit.pin"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		if (delete) {
			return delete(open);
		}
		UUID id = known(open).id();
		List<Passage> shown = Named.passages(open.study(), examples);
		List<Passage> shownNoMore = Named.passages(open.study(), withoutExamples);
		move(open, id);
		say(open, id);
		examples(open, id, shown, shownNoMore);
		Applied can = applied;
		if (can != null && now(open, id).codable() != can.codable) {
			perform(open, CodebookActs.setCodable(now(open, id), can.codable, open.author()));
		}
		Integer key = pin;
		if (key != null) {
			maybe(open, CodebookActs.pin(open.study(), now(open, id), key, open.author()));
		}
		return DONE;
	}

	private int delete(OpenStudy open) throws StudyProblem {
		Code code = open.study().codebook().resolve(name);
		String path = open.study().codebook().path(code);
		Deletion deletion = CodebookActs.delete(open.study(), code, console.progress());
		if (!dryRun) {
			open.perform(deletion.act());
		}
		Deletion.Besides besides = deletion.besides();
		console.say(dryRun ? "delete.would" : "delete.done", path, deletion.codes() - 1, deletion.codings(), deletion.passages(), deletion.documents(), besides.sets(), besides.relations(), besides.memos());
		return DONE;
	}

	private Code known(OpenStudy open) throws StudyProblem {
		try {
			return open.study().codebook().resolve(name);
		} catch (StudyProblem e) {
			if (e.kind() != Kind.CODE_UNKNOWN || !create) {
				throw e;
			}
			perform(open, CodebookActs.createPath(open.study(), name, open.author()));
			return open.study().codebook().resolve(name);
		}
	}

	private static Code now(OpenStudy open, UUID id) throws StudyProblem {
		return open.study().codebook().require(id);
	}

	/** Its name, colour and definition. */
	private void say(OpenStudy open, UUID id) throws StudyProblem {
		String called = newName;
		if (called != null && !called.strip().equals(now(open, id).name())) {
			perform(open, CodebookActs.rename(open.study(), now(open, id), called, open.author()));
		}
		Colour wanted = colour;
		if (wanted != null && !wanted.equals(now(open, id).colour())) {
			perform(open, CodebookActs.recolour(now(open, id), wanted, open.author()));
		}
		Definition there = now(open, id).definition();
		Definition said = new Definition(there.version(), or(definition, there.text()), or(inclusion, there.inclusion()), or(exclusion, there.exclusion()), there.since());
		if (!said.equals(there)) {
			perform(open, CodebookActs.define(now(open, id), said.text(), said.inclusion(), said.exclusion(), open.author()));
		}
	}

	private void examples(OpenStudy open, UUID id, List<Passage> in, List<Passage> out) throws StudyProblem {
		List<UUID> there = now(open, id).examples();
		List<UUID> wanted = new ArrayList<>(there);
		in.stream().map(Passage::id).filter(passage -> !wanted.contains(passage)).forEach(wanted::add);
		wanted.removeAll(out.stream().map(Passage::id).toList());
		if (!wanted.equals(there)) {
			perform(open, CodebookActs.setExamples(now(open, id), wanted, open.author()));
		}
	}

	private void move(OpenStudy open, UUID id) throws StudyProblem {
		Place wanted = place;
		if (wanted == null) {
			return;
		}
		Codebook codebook = open.study().codebook();
		Code code = codebook.require(id);
		String below = wanted.below;
		String beside = wanted.before == null ? wanted.after : wanted.before;
		Code next = beside == null ? null : codebook.resolve(beside);
		UUID above = next == null ? null : next.parent();
		Code parent = below != null ? codebook.resolve(below) : above == null ? null : codebook.require(above);
		int index = -1;
		if (next != null && !next.id().equals(id)) {
			List<UUID> siblings = codebook.children(above).stream().map(Code::id).filter(sibling -> !sibling.equals(id)).toList();
			index = siblings.indexOf(next.id()) + (wanted.before == null ? 1 : 0);
		}
		boolean stays = next != null && next.id().equals(id) || Optional.ofNullable(code.parent()).equals(Optional.ofNullable(parent).map(Code::id))
				&& codebook.indexAmongSiblings(id) == (index < 0 ? codebook.children(code.parent()).size() - 1 : index);
		if (!stays) {
			perform(open, CodebookActs.move(open.study(), code, parent, index, open.author()));
		}
	}
}
