// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.retrieval.PassageJoiner;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.cli.internal.work.Queries;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes or changes a memo. */
@Command(name = "memo", description = { "Writes a memo on something or on nothing in particular, changes or deletes one.",
		"With --query, or --passage several times, it is written on each of these passages, in one step that can be undone.", "In its text, [[A/B]] is a link to a code, [[document:D]] to a document." })
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

	@Option(names = "--code", paramLabel = "C", description = "on this code; with --passage, on its coding there")
	@Nullable
	String code;

	@Option(names = "--document", paramLabel = "D", description = "on this document")
	@Nullable
	String document;

	@Option(names = "--passage", paramLabel = "ID", description = "on this passage, see hashiya passages; may be given several times")
	List<String> passages = new ArrayList<>();

	@Option(names = "--query", paramLabel = "Q", description = "on each passage that this query finds")
	@Nullable
	String query;

	@Option(names = "--case", paramLabel = "NAME", description = "on this case")
	@Nullable
	String onCase;

	@Option(names = "--on-coder", paramLabel = "NAME", description = "on this coder")
	@Nullable
	String onCoder;

	@Option(names = "--on-study", description = "on the study itself")
	boolean onStudy;

	@Option(names = "--delete", description = "deletes it")
	boolean delete;

	MemoCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		long targets = Stream.of(code != null, document != null, !passages.isEmpty(), query != null, onCase != null, onCoder != null, onStudy).filter(given -> given).count();
		boolean coding = code != null && passages.size() == 1 && targets == 2;
		boolean put = targets == 1 && passages.isEmpty() && query == null;
		boolean wrong = id == null ? delete || text == null || targets > 1 && !coding : targets > 0 && !put || delete == (put || text != null || title != null || type != null);
		if (wrong) {
			throw wrong(console.words().sentence("usage.memo"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		String known = id;
		if (known == null && (query != null || passages.size() > 1)) {
			perform(open, MemoActs.writeOnEach(several(open), or(type, ""), or(title, ""), or(text, ""), open.author()).orElseThrow(() -> StudyProblem.of(Kind.PASSAGE_UNKNOWN, String.valueOf(query))));
			return DONE;
		}
		if (known == null) {
			perform(open, MemoActs.write(open.study(), target(open.study(), open.author().coder()), or(type, ""), or(title, ""), or(text, ""), open.author()));
			return DONE;
		}
		Memo memo = memo(open.study(), known);
		if (delete) {
			perform(open, MemoActs.delete(open.study(), memo));
			return DONE;
		}
		Target put = target(open.study(), open.author().coder());
		maybe(open, MemoActs.rewrite(open.study(), memo, put == null ? memo.target() : put, or(type, memo.type()), or(title, memo.title()), or(text, memo.text()), open.author()));
		return DONE;
	}

	/** One passage of each range, the author's own where there is one, as the window does it. */
	private List<Passage> several(OpenStudy open) throws StudyProblem {
		String wanted = query;
		if (wanted == null) {
			return Named.passages(open.study(), passages).stream().distinct().toList();
		}
		UUID me = open.author().coder();
		List<Passage> firsts = new ArrayList<>();
		PassageJoiner joiner = new PassageJoiner(found -> firsts.add(found.passages().filter(passage -> passage.coder().equals(me)).findFirst().orElse(found.first())));
		Queries.read(open.study(), wanted).forEach(console.progress(), joiner::add);
		joiner.end();
		return firsts;
	}

	/** @param me whose coding is meant where several have given a passage the code */
	private @Nullable Target target(Study study, UUID me) throws StudyProblem {
		String codeName = code;
		String documentName = document;
		String passageId = passages.isEmpty() ? null : passages.getFirst();
		String caseName = onCase;
		if (codeName != null && passageId != null) {
			return coding(Named.passage(study, passageId), study.codebook().resolve(codeName), me);
		}
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
		String coderName = onCoder;
		if (coderName != null) {
			return new Target(ElementKind.CODER, Named.coder(study, coderName).id());
		}
		if (onStudy) {
			return new Target(ElementKind.STUDY, study.info().id());
		}
		return caseName == null ? null : new Target(ElementKind.CASE, CaseActs.resolve(study, caseName).id());
	}

	private static Target coding(Study.Place place, Code code, UUID me) throws StudyProblem {
		List<Coding> codings = place.passage().codings().stream().filter(coding -> coding.code().equals(code.id())).toList();
		Coding coding = codings.stream().filter(each -> each.coder().equals(me)).findFirst().or(() -> codings.stream().findFirst())
				.orElseThrow(() -> StudyProblem.of(Kind.CODING_UNKNOWN, code.name()));
		return new Target(ElementKind.CODING, coding.id(), place.document().id());
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
