// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

/**
 * Gives a code to passages of one document, all in one step of undo, the making of the code included.
 *
 * @param document name of the document
 * @param code     path or name of the code
 * @param create   whether a code that is not there is made
 * @param where    which passages
 * @param memo     text of a memo on each of them, or null
 */
public record CodePassages(String document, String code, boolean create, WhereToCode where, @Nullable String memo) {

	/**
	 * What was coded.
	 *
	 * @param codePath the code's path
	 * @param changed  whether anything changed: not where all of it was coded already
	 * @param passages the passages of the author with this code on the ranges that were meant, by id
	 */
	public record Outcome(Document document, Code code, String codePath, boolean changed, Set<UUID> passages) {
	}

	/** @throws StudyProblem if what is named is not there or not clear, or the study cannot be written; nothing has changed then */
	public Outcome run(OpenStudy open) throws StudyProblem {
		Author author = open.author();
		Study study = open.study();
		Document target = Named.document(study, document);
		List<Extent> ranges = where.in(study, target);
		List<Change> changes = new ArrayList<>();
		Code chosen = code(study, author, changes);
		Study prepared = changes.isEmpty() ? study : study.apply(new Several(changes)).study();
		Optional<Act> act = CodingActs.apply(prepared, target, ranges, chosen, memo, author);
		if (act.isPresent()) {
			changes.add(act.get().change());
			open.perform(Act.of(act.get().kind(), flat(changes), act.get().labels().toArray(String[]::new)));
		}
		Passages now = open.study().passages(target, Progress.NONE);
		Set<UUID> coded = ranges.stream().flatMap(range -> now.at(range.start(), range.end()).stream())
				.filter(passage -> isCodedBy(passage, chosen.id(), author.coder())).map(Passage::id).collect(Collectors.toSet());
		return new Outcome(target, chosen, open.study().codebook().path(chosen), act.isPresent(), coded);
	}

	private Code code(Study study, Author author, List<Change> changes) throws StudyProblem {
		try {
			return study.codebook().resolve(code);
		} catch (StudyProblem e) {
			if (!create || e.kind() != Kind.CODE_UNKNOWN) {
				throw e;
			}
		}
		Change made = CodebookActs.createPath(study, code, author).change();
		changes.addAll(flat(List.of(made)));
		if (changes.getLast() instanceof Put put && put.after() instanceof Code created) {
			return created;
		}
		throw new IllegalStateException("the last change must add the code");
	}

	private static boolean isCodedBy(Passage passage, UUID code, UUID coder) {
		return passage.codings().stream().anyMatch(coding -> coding.code().equals(code) && coding.coder().equals(coder));
	}

	private static List<Change> flat(List<Change> changes) {
		return changes.stream().flatMap(change -> switch (change) {
		case Several several -> several.changes().stream();
		case Put put -> java.util.stream.Stream.of(put);
		}).toList();
	}
}
