// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.TextSource;

/** A study while it is repaired: what is wrong with it may stand in it. */
final class Draft {

	private StudyInfo info;
	private final Map<ElementKind, List<Element>> lists = new EnumMap<>(ElementKind.class);
	private final Map<UUID, List<Passage>> passages = new LinkedHashMap<>();

	Draft(StudyInfo info) {
		this.info = info;
	}

	/** The same as a study that was read or applied to. */
	static Draft of(Study study, Progress progress) throws StudyProblem {
		Draft draft = new Draft(study.info());
		for (ElementKind kind : ElementKind.values()) {
			draft.list(kind).addAll(Elements.list(study, kind));
		}
		for (Document document : study.documents().list()) {
			draft.passages.put(document.id(), new ArrayList<>(study.passages(document, progress).list()));
		}
		return draft;
	}

	StudyInfo info() {
		return info;
	}

	void setInfo(StudyInfo now) {
		info = now;
	}

	/** All elements of a kind in their order; to be changed. */
	List<Element> list(ElementKind kind) {
		return lists.computeIfAbsent(kind, each -> new ArrayList<>());
	}

	@Nullable
	Element get(ElementKind kind, UUID id) {
		return list(kind).stream().filter(element -> element.id().equals(id)).findFirst().orElse(null);
	}

	List<Document> documents() {
		return list(ElementKind.DOCUMENT).stream().map(Document.class::cast).toList();
	}

	List<Code> codes() {
		return list(ElementKind.CODE).stream().map(Code.class::cast).toList();
	}

	/** The passages of a document; to be changed. */
	List<Passage> passages(UUID document) {
		return passages.computeIfAbsent(document, id -> new ArrayList<>());
	}

	/** Puts something in the place of each passage; null takes it out. */
	void eachPassage(UUID document, UnaryOperator<@Nullable Passage> change) {
		List<Passage> after = new ArrayList<>();
		for (Passage passage : passages(document)) {
			Passage now = change.apply(passage);
			if (now != null) {
				after.add(now);
			}
		}
		passages.put(document, after);
	}

	/** The study as it stands now. */
	Study study(TextSource texts) {
		Map<UUID, List<Passage>> now = new LinkedHashMap<>(passages);
		Study.Builder builder = Study.builder(info, texts, (document, progress) -> Passages.of(now.getOrDefault(document.id(), List.of())));
		for (ElementKind kind : ElementKind.values()) {
			list(kind).forEach(builder::add);
		}
		return builder.build();
	}
}
