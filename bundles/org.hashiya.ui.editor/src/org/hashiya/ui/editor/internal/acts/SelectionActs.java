// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.RangeActs;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.editor.internal.quick.NewCodePath;

/** What is done to a selection, each as one act and so one step of undo. Positions are UTF-16 units. */
public final class SelectionActs {

	private SelectionActs() {
	}

	/**
	 * Applies the code with this path, and makes it first, with those above it, where it is not there yet.
	 *
	 * @return the act, or nothing where the author has this code on this range already
	 * @throws StudyProblem NAME_INVALID where a part of the path cannot be a name, and what {@link CodingActs#apply} says
	 */
	public static Optional<Act> applyPath(Study study, Document document, Extent range, String path, Author author) throws StudyProblem {
		Optional<Code> known = NewCodePath.existing(path, study.codebook());
		if (known.isPresent()) {
			return CodingActs.apply(study, document, List.of(range), known.get(), null, author);
		}
		return createAndApply(study, document, range, path, author);
	}

	/**
	 * Applies several codes in one act.
	 *
	 * @param codes ids of codes
	 * @param paths those of codes that are made where they are not there yet
	 * @return the act, or nothing where the author has all of them on this range already
	 * @throws StudyProblem CODE_UNKNOWN, and what {@link #applyPath} says
	 */
	public static Optional<Act> applyAll(Study study, Document document, Extent range, List<UUID> codes, List<String> paths, Author author) throws StudyProblem {
		List<Act> acts = new ArrayList<>();
		Study now = study;
		for (UUID id : codes) {
			now = after(now, CodingActs.apply(now, document, List.of(range), now.codebook().require(id), null, author), acts);
		}
		for (String path : paths) {
			now = after(now, applyPath(now, document, range, path, author), acts);
		}
		return switch (acts.size()) {
		case 0 -> Optional.empty();
		case 1 -> Optional.of(acts.getFirst());
		default -> Optional.of(new Act(Act.Kind.APPLY_CODES, acts.stream().map(act -> act.labels().getFirst()).toList(),
				new Several(acts.stream().flatMap(act -> parts(act.change()).stream()).toList())));
		};
	}

	/**
	 * Puts codes in the place of the code of one coding, in one act: the first of them on the coding itself, the others beside it.
	 *
	 * @param codes ids of codes
	 * @param paths those of codes that are made where they are not there yet
	 * @return the act, or nothing where the coding has this code, and the author has the others there
	 * @throws StudyProblem CODE_UNKNOWN, and what {@link RangeActs#recode} and {@link #applyPath} say
	 */
	public static Optional<Act> recode(Study study, Passage passage, UUID coding, List<UUID> codes, List<String> paths, Author author) throws StudyProblem {
		WithCodes all = new WithCodes(study, codes, paths, author);
		Optional<Act> recode = RangeActs.recode(all.study(), passage, coding, all.codes().getFirst(), author);
		all.add(recode);
		for (Code more : all.codes().subList(1, all.codes().size())) {
			all.add(CodingActs.apply(all.study(), all.study().document(passage.document()), List.of(new Extent(passage.start(), passage.end())), more, null, author));
		}
		return recode.isPresent() ? all.together(recode.get().kind(), recode.get().labels()) : all.together(Act.Kind.APPLY_CODES, all.codes().stream().map(Code::name).toList());
	}

	private static Study after(Study study, Optional<Act> act, List<Act> acts) throws StudyProblem {
		act.ifPresent(acts::add);
		return act.isPresent() ? study.apply(act.get().change()).study() : study;
	}

	/**
	 * Makes the words of a range a code, and its first coding; where there is a code of that name already, applies that.
	 *
	 * @param text the text of the document
	 * @return the act, or nothing where the author has this code on this range already or no name can be made of the words
	 * @throws StudyProblem what {@link CodingActs#apply} says
	 */
	public static Optional<Act> inVivo(Study study, Document document, Extent range, String text, Author author) throws StudyProblem {
		String name = InVivoName.of(text.substring(range.start(), range.end()));
		Optional<Code> known = inVivoCode(name, study.codebook());
		if (known.isPresent()) {
			return CodingActs.apply(study, document, List.of(range), known.get(), null, author);
		}
		return name.isEmpty() ? Optional.empty()
				: createAndApply(study, document, range, name, author).map(act -> new Act(Act.Kind.CODE_IN_VIVO, List.of(name, document.name()), act.change()));
	}

	/** The code that {@link #inVivo} applies to words, where it is there. */
	public static Optional<Code> inVivoCode(String words, Codebook codebook) {
		return InVivoName.existing(InVivoName.of(words), codebook);
	}

	private static Optional<Act> createAndApply(Study study, Document document, Extent range, String path, Author author) throws StudyProblem {
		Act create = CodebookActs.createPath(study, path, author);
		List<Change> changes = new ArrayList<>(parts(create.change()));
		Study withCode = study.apply(create.change()).study();
		if (!(changes.getLast() instanceof Put put) || !(put.after() instanceof Code code)) {
			throw StudyProblem.of(StudyProblem.Kind.CODE_UNKNOWN, path);
		}
		Optional<Act> apply = CodingActs.apply(withCode, document, List.of(range), code, null, author);
		return apply.map(act -> {
			changes.addAll(parts(act.change()));
			return new Act(act.kind(), act.labels(), new Several(changes));
		});
	}

	/**
	 * Writes a memo on a range: on the author's own passage of exactly this range, which is made where there is none.
	 *
	 * @throws StudyProblem RANGE_INVALID for an empty range or one outside the text; or if passages cannot be read
	 */
	public static Act writeMemo(Study study, Document document, Extent range, String text, Author author) throws StudyProblem {
		Optional<Passage> own = ownPassage(study, document, range, author.coder());
		if (own.isPresent()) {
			return MemoActs.write(study, new Target(ElementKind.PASSAGE, own.get().id(), document.id()), "", text, author); //$NON-NLS-1$
		}
		if (range.start() < 0 || range.end() <= range.start() || range.end() > document.utf16()) {
			throw StudyProblem.of(StudyProblem.Kind.RANGE_INVALID, range.start(), range.end(), document.utf16());
		}
		UUID passageId = author.newId();
		Memo memo = new Memo(author.newId(), new Target(ElementKind.PASSAGE, passageId, document.id()), "", "", text, author.stamp(), author.stamp()); //$NON-NLS-1$ //$NON-NLS-2$
		Passage passage = new Passage(passageId, document.id(), range.start(), range.end(), author.coder(), author.now(), List.of(), List.of(memo.id()));
		return Act.of(Act.Kind.WRITE_MEMO, List.of(Put.add(memo, -1), new Put(null, -1, passage, -1)), MemoActs.label(memo));
	}

	/** The memo that this coder wrote on exactly this range, the last one where there are several. */
	public static Optional<Memo> ownMemo(Study study, Document document, Extent range, UUID coder) throws StudyProblem {
		Memo found = null;
		for (Passage passage : study.passages(document, Progress.NONE).at(range.start(), range.end())) {
			for (UUID id : passage.memos()) {
				Memo memo = study.memos().get(id);
				if (memo != null && coder.equals(memo.created().by())) {
					found = memo;
				}
			}
		}
		return Optional.ofNullable(found);
	}

	/**
	 * Makes a memo say something else, or deletes it where it is to say nothing.
	 *
	 * @return the act, or nothing where it says so already
	 * @throws StudyProblem if the passage that it is on cannot be read
	 */
	public static Optional<Act> changeMemo(Study study, Memo memo, String text, Author author) throws StudyProblem {
		if (text.isBlank()) {
			return Optional.of(MemoActs.delete(study, memo));
		}
		return text.equals(memo.text()) ? Optional.empty() : Optional.of(MemoActs.change(memo, memo.title(), text, author));
	}

	private static Optional<Passage> ownPassage(Study study, Document document, Extent range, UUID coder) throws StudyProblem {
		return study.passages(document, Progress.NONE).at(range.start(), range.end()).stream().filter(passage -> passage.coder().equals(coder)).findFirst();
	}

	private static List<Change> parts(Change change) {
		return change instanceof Several several ? several.changes() : List.of(change);
	}
}
