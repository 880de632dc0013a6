// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/**
 * Which things of a study nobody could tell apart but by their ids: passages of one range with the same codes of the same coders, codings of one code by one coder on such, memos of the same words. Where a
 * program gives everything new ids at each export, one of those is as good as another.
 */
final class AlikeEnds {

	private record PassageContent(UUID document, int start, int end, UUID coder, Set<UUID> codes) {
	}

	private record CodingContent(PassageContent passage, UUID code, UUID coder) {
	}

	private record MemoContent(String title, String text) {
	}

	private record Pair(Object origin, Object target) {
	}

	private final Study study;
	private final Progress progress;
	private final Map<UUID, Map<UUID, Object>> contents = new HashMap<>();

	/** @param progress is asked whether to go on */
	AlikeEnds(Study study, Progress progress) {
		this.study = study;
		this.progress = progress;
	}

	/** What two things have in common that are alike: equal if and only if they are. What the study does not have is like nothing else. Looks through the passages of a document once. */
	Object content(Target target) throws StudyProblem {
		UUID document = target.document();
		Object content = switch (target.kind()) {
		case PASSAGE, CODING -> document == null ? null : ofDocument(document).get(target.id());
		case MEMO -> ofMemo(study.memos().get(target.id()));
		default -> null;
		};
		return content == null ? target : content;
	}

	/** The contents of both ends, for a relation to be looked up by. */
	Object contents(Target origin, Target target) throws StudyProblem {
		return new Pair(content(origin), content(target));
	}

	private static @Nullable Object ofMemo(@Nullable Memo memo) {
		return memo == null ? null : new MemoContent(memo.title(), memo.text());
	}

	private Map<UUID, Object> ofDocument(UUID id) throws StudyProblem {
		Map<UUID, Object> known = contents.get(id);
		if (known != null) {
			return known;
		}
		Map<UUID, Object> made = new HashMap<>();
		Document document = study.documents().get(id);
		for (Passage passage : document == null ? List.<Passage>of() : study.passages(document, progress).list()) {
			Set<UUID> codes = new HashSet<>();
			passage.codings().forEach(coding -> codes.add(coding.code()));
			PassageContent content = new PassageContent(id, passage.start(), passage.end(), passage.coder(), codes);
			for (Coding coding : passage.codings()) {
				made.put(coding.id(), new CodingContent(content, coding.code(), coding.coder()));
			}
			made.put(passage.id(), content);
		}
		contents.put(id, made);
		return made;
	}
}
