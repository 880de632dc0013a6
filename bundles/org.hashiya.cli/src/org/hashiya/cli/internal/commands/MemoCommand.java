// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Act;
import org.hashiya.model.CaseActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes or changes a memo. */
@Command(name = "memo", description = { "Writes a memo on something or on nothing in particular, changes or deletes one.", "In its text, [[A/B]] is a link to a code, [[document:D]] to a document." })
final class MemoCommand extends StudyCommand {

	@Option(names = "--id", paramLabel = "ID", description = "the memo to change or delete, see hashiya memos")
	@Nullable
	String id;

	@Option(names = "--text", paramLabel = "TEXT", description = "what it says, in Markdown")
	@Nullable
	String text;

	@Option(names = "--title", paramLabel = "TITLE", description = "its title")
	@Nullable
	String title;

	@Option(names = "--type", paramLabel = "TYPE", description = "its type, such as theoretical or to do")
	@Nullable
	String type;

	@Option(names = "--code", paramLabel = "C", description = "on this code")
	@Nullable
	String code;

	@Option(names = "--document", paramLabel = "D", description = "on this document")
	@Nullable
	String document;

	@Option(names = "--passage", paramLabel = "ID", description = "on this passage")
	@Nullable
	String passage;

	@Option(names = "--case", paramLabel = "NAME", description = "on this case")
	@Nullable
	String onCase;

	@Option(names = "--delete", description = "deletes it")
	boolean delete;

	MemoCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		long targets = Stream.of(code != null, document != null, passage != null, onCase != null).filter(given -> given).count();
		boolean wrong = id == null ? delete || text == null || targets > 1 : targets > 0 || delete == (text != null || title != null || type != null);
		if (wrong) {
			throw wrong(console.words().sentence("usage.memo"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		String known = id;
		if (known == null) {
			perform(open, MemoActs.write(open.study(), target(open.study()), ElementCommand.or(title, ""), ElementCommand.or(text, ""), open.author()));
			String wanted = type;
			if (wanted != null && !wanted.isBlank()) {
				perform(open, MemoActs.setType(open.study().memos().list().getLast(), wanted, open.author()));
			}
			return DONE;
		}
		Memo memo = memo(open.study(), known);
		if (delete) {
			perform(open, MemoActs.delete(open.study(), memo));
			return DONE;
		}
		if (text != null || title != null) {
			perform(open, MemoActs.change(memo, ElementCommand.or(title, memo.title()), ElementCommand.or(text, memo.text()), open.author()));
		}
		String wanted = type;
		if (wanted != null) {
			perform(open, MemoActs.setType(memo(open.study(), known), wanted, open.author()));
		}
		return DONE;
	}

	private void perform(OpenStudy open, Act act) throws StudyProblem {
		open.perform(act);
		console.say("place.done", console.words().act(act.kind(), act.labels()));
	}

	private @Nullable Target target(Study study) throws StudyProblem {
		String codeName = code;
		String documentName = document;
		String passageId = passage;
		String caseName = onCase;
		if (codeName != null) {
			return new Target(ElementKind.CODE, study.codebook().resolve(codeName).id());
		}
		if (documentName != null) {
			return new Target(ElementKind.DOCUMENT, Named.document(study, documentName).id());
		}
		if (passageId != null) {
			Study.Place place = Named.passage(study, passageId);
			return new Target(ElementKind.PASSAGE, place.passage().id(), place.document().id());
		}
		return caseName == null ? null : new Target(ElementKind.CASE, CaseActs.resolve(study, caseName).id());
	}

	private static Memo memo(Study study, String id) throws StudyProblem {
		try {
			Memo memo = study.memos().get(UUID.fromString(id));
			if (memo != null) {
				return memo;
			}
		} catch (IllegalArgumentException e) {
			throw new StudyProblem(Kind.MEMO_UNKNOWN, null, null, e, id);
		}
		throw StudyProblem.of(Kind.MEMO_UNKNOWN, id);
	}
}
