// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Conflict;

/** The act that settles a conflict: one that can be undone, and that says in the journal that it was settled. */
final class SettleActs {

	private final Study study;
	private final JournalTexts texts;
	private final Author author;

	SettleActs(Study study, JournalTexts texts, Author author) {
		this.study = study;
		this.texts = texts;
		this.author = author;
	}

	/**
	 * The act that settles a conflict.
	 *
	 * @throws StudyProblem OVERTAKEN if it is settled already; as {@link #take}
	 */
	static Act of(JournalReader journals, JournalTexts texts, Study study, Author author, Conflict conflict, boolean takeOther) throws StudyProblem {
		Conflicts now = new Conflicts(journals, texts, study);
		if (now.find(Progress.NONE).stream().noneMatch(known -> known.id().equals(conflict.id()))) {
			throw StudyProblem.of(Kind.OVERTAKEN, conflict.about(), conflict.element());
		}
		SettleActs acts = new SettleActs(study, texts, author);
		return takeOther ? acts.take(conflict, now.setAside(conflict.id())) : acts.keep(conflict);
	}

	/** What stands is right: nothing changes, and nobody is asked again. */
	Act keep(Conflict conflict) {
		return act(conflict, new Several(List.of()));
	}

	/**
	 * What was set aside is right. Of two codes of one name, the second is merged into the first.
	 *
	 * @param other what the journal has of it; null for codes of one name
	 * @throws StudyProblem if it cannot be had any more, or if passages cannot be read
	 */
	Act take(Conflict conflict, @Nullable Touch other) throws StudyProblem {
		if (conflict.kind() == Conflict.Kind.SAME_NAME) {
			Code second = study.codebook().require(UUID.fromString(conflict.key()));
			return CodeMerge.act(study, second, study.codebook().require(conflict.element()), author, Progress.NONE);
		}
		Element now = now(conflict);
		if (now == null || other == null) {
			throw StudyProblem.of(Kind.OVERTAKEN, conflict.about(), conflict.element());
		}
		if (now instanceof Document document && conflict.key().equals(TextClash.KEY)) {
			return act(conflict, TextClash.take(study, texts, document, other, author));
		}
		return act(conflict, conflict.kind() == Conflict.Kind.REMOVED ? removal(now) : Put.replace(now, withValue(now, conflict.key(), Objects.requireNonNull(other.after()))));
	}

	private static Act act(Conflict conflict, Change change) {
		return Act.of(Act.Kind.SETTLE_CONFLICT, change, conflict.title(), conflict.id());
	}

	private @Nullable Element now(Conflict conflict) throws StudyProblem {
		UUID document = conflict.document();
		if (document != null) {
			return study.passages(study.document(document), Progress.NONE).get(conflict.element());
		}
		for (Element element : conflict.about() == ElementKind.STUDY ? List.<Element> of(study.info()) : Elements.list(study, conflict.about())) {
			if (element.id().equals(conflict.element())) {
				return element;
			}
		}
		return null;
	}

	private Change removal(Element now) throws StudyProblem {
		return switch (now) {
		case Code code -> CodebookActs.delete(study, code, Progress.NONE).act().change();
		case Document document -> StudyActs.removeDocument(study, document).change();
		case Passage passage -> CodingActs.delete(study, passage).change();
		case Memo memo -> MemoActs.delete(study, memo).change();
		default -> Put.remove(now, indexOf(now));
		};
	}

	private int indexOf(Element element) {
		return Elements.list(study, element.kind()).indexOf(element);
	}

	private Element withValue(Element now, String key, JsonObject value) throws StudyProblem {
		if (now instanceof Passage passage) {
			Document document = study.document(passage.document());
			String text = value.has("text") ? ElementReader.string(value, "text") : document.textHash();
			Positions positions = text.equals(document.textHash()) ? study.positions(document, Progress.NONE) : texts.text(text, Progress.NONE).positions();
			int end = value.get("end").getAsInt();
			if (end > positions.codePointLength()) {
				throw StudyProblem.of(Kind.RANGE_INVALID, value.get("start"), end, positions.codePointLength());
			}
			Passage placed = passage.placed(positions.toUtf16(value.get("start").getAsInt()), positions.toUtf16(end));
			return text.equals(document.textHash()) ? placed : PassageCarrier.between(texts.text(text, Progress.NONE).string(), study.text(document, Progress.NONE).string()).carried(placed);
		}
		if (now instanceof Code code && key.equals(VersionMerge.KEY)) { // both stay: the other one is the last version now
			JsonObject last = value.getAsJsonArray(key).asList().getLast().getAsJsonObject();
			return code.withDefinition(ElementReader.string(last, "text"), ElementReader.string(last, "inclusion"), ElementReader.string(last, "exclusion"), author.stamp());
		}
		JsonObject json = ElementWriter.json(now);
		json.add(key, value.get(key));
		Element after = ElementReader.read(now.kind(), json);
		return switch (after) {
		case Code code -> code.withName(code.name(), author.stamp());
		case Document document -> document.withName(document.name(), author.stamp());
		case Memo memo -> memo.withText(memo.title(), memo.text(), author.stamp());
		default -> after;
		};
	}
}
