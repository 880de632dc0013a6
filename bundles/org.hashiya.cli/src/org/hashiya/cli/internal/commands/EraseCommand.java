// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Erased;
import org.hashiya.store.Erasure;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes something out of a study for good. */
@Command(name = "erase", description = { "Takes a document, all that is in the trash, a memo or the words of a passage out of the study for good: out of its files, its history, its imported files and its trash. This cannot be undone, nor can earlier changes of it.",
		"Lists what was removed, what is to be looked at since it may still quote it, which files still hold the words, and what cannot be reached from here. The study must not be open elsewhere." })
final class EraseCommand implements Callable<Integer> {

	/** What is erased. */
	static final class What {

		@Option(names = "--document", paramLabel = "D", required = true, description = "a document, also one in the trash, by name or id; by id also what other copies have brought of an erased one")
		@Nullable
		String document;

		@Option(names = "--trash", required = true, description = "all documents in the trash, which is empty afterwards")
		boolean trash;

		@Option(names = "--memo", paramLabel = "ID", required = true, description = "a memo, also a deleted one, by id")
		@Nullable
		String memo;

		@Option(names = "--passage", paramLabel = "ID", required = true, description = "the words of a passage; " + Erasure.MARK + " stands in their place, and all codings stay")
		@Nullable
		String passage;

		@Option(names = "--finish", required = true, description = "finishes an erasure that was interrupted")
		boolean finish;
	}

	@ArgGroup(multiplicity = "1", exclusive = true)
	What what = new What();

	@Option(names = "--memos", description = "with --document and --trash: the memos on it and on its passages too; else they stay, on nothing")
	boolean memos;

	@Mixin
	CommonOptions.Everywhere common = new CommonOptions.Everywhere();

	@Mixin
	CommonOptions.Format format = new CommonOptions.Format();

	@Parameters(index = "0", paramLabel = "STUDY", description = "the study's folder")
	Path folder = Path.of("");

	private final Console console;

	EraseCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StudyProblem {
		Study study;
		UUID coder;
		try (OpenStudy open = OpenStudy.open(folder, console.progress())) {
			open.setProblemHandler(console::tell);
			String name = common.coder;
			if (name != null) {
				open.actAs(Named.coder(open.study(), name).id());
			}
			study = open.study();
			coder = open.author().coder();
		}
		Erased erased = erase(study, new Erasure(folder, coder));
		if (erased == null) {
			console.tell(what.trash ? "erase.trash" : "erase.nothing");
			return StudyCommand.DONE;
		}
		new ErasedListing(console, format.format).write(erased, what.passage != null);
		console.tell(erased.lines() == 0 && erased.files().isEmpty() ? "erase.none" : "erase.done");
		return StudyCommand.DONE;
	}

	private @Nullable Erased erase(Study study, Erasure erasure) throws StudyProblem {
		String document = what.document;
		String memo = what.memo;
		String passage = what.passage;
		if (document != null) {
			return erasure.document(document(study, erasure, document), memos, console.progress());
		}
		if (what.trash) {
			return erasure.documents(erasure.trash().stream().map(Document::id).toList(), memos, console.progress());
		}
		if (memo != null) {
			UUID id = id(memo);
			if (id == null) {
				throw StudyProblem.of(Kind.MEMO_UNKNOWN, memo);
			}
			return erasure.memo(id, console.progress());
		}
		if (passage != null) {
			return erasure.passage(study, Named.passage(study, passage).passage().id(), console.progress());
		}
		return erasure.finish(console.progress());
	}

	private static UUID document(Study study, Erasure erasure, String name) throws StudyProblem {
		UUID id = id(name);
		if (id != null) {
			return id;
		}
		try {
			return Named.document(study, name).id();
		} catch (StudyProblem unknown) {
			for (Document trashed : erasure.trash()) {
				if (trashed.name().equals(name)) {
					return trashed.id();
				}
			}
			throw unknown;
		}
	}

	private static @Nullable UUID id(String text) {
		try {
			UUID id = UUID.fromString(text);
			return id.toString().equalsIgnoreCase(text) ? id : null;
		} catch (IllegalArgumentException e) {
			return null; // a name
		}
	}
}
