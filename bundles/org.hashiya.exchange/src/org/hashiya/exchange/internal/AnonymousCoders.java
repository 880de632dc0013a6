// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/**
 * A study whose coders are called {@code Coder 1} and so on, in the study's order. Their ids become others, the same in each export of the study but not told by the old ones to who does not have the
 * study. What people have written is untouched: names may stand in memos and texts.
 */
public final class AnonymousCoders {

	private final Study study;
	private final Map<UUID, UUID> ids = new HashMap<>();

	public AnonymousCoders(Study study) {
		this.study = study;
	}

	public Study study() {
		int number = 1;
		List<Coder> coders = new ArrayList<>();
		for (Coder coder : study.coders().list()) {
			String name = "Coder " + number++;
			coders.add(new Coder(id(coder.id()), name, "", coder.colour()));
		}
		StudyInfo info = study.info();
		Study.Builder builder = Study.builder(new StudyInfo(info.id(), info.name(), info.description(), stamp(info.created()), info.settings()), new TextsOf(study), this::passages);
		coders.forEach(builder::add);
		study.codebook().list().forEach(code -> builder.add(code(code)));
		study.sets().list().forEach(builder::add);
		study.variables().list().forEach(builder::add);
		study.cases().list().forEach(builder::add);
		study.relations().list().forEach(relation -> builder.add(new Relation(relation.id(), relation.name(), relation.direction(), relation.colour(), target(relation.origin()),
				target(relation.target()), relation.description())));
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			builder.add(new Memo(memo.id(), target == null ? null : target(target), memo.type(), memo.title(), memo.text(), stamp(memo.created()), stamp(memo.modified())));
		}
		study.documents().list().forEach(document -> builder.add(document(document)));
		study.foreignParts().list().forEach(builder::add);
		return builder.build();
	}

	private UUID id(UUID coder) {
		return ids.computeIfAbsent(coder, id -> Guids.derived("anonymous " + study.info().id(), id));
	}

	private Stamp stamp(Stamp stamp) {
		UUID by = stamp.by();
		return new Stamp(stamp.at(), by == null ? null : id(by));
	}

	private Target target(Target target) {
		return target.kind() == ElementKind.CODER ? new Target(ElementKind.CODER, id(target.id())) : target;
	}

	private Code code(Code code) {
		List<Definition> definitions = code.definitions().stream()
				.map(one -> new Definition(one.version(), one.text(), one.inclusion(), one.exclusion(), stamp(one.since()))).toList();
		return new Code(code.id(), code.parent(), code.name(), code.colour(), code.codable(), definitions, code.examples(), code.pinned(), stamp(code.created()), stamp(code.modified()));
	}

	private Document document(Document document) {
		return new Document(document.id(), document.name(), document.stem(), document.group(), document.textHash(), document.codePoints(), document.utf16(), document.words(),
				document.paragraphs(), document.language(), document.direction(), document.paragraphDirections(), document.state(), document.values(), stamp(document.created()),
				stamp(document.modified()), document.original());
	}

	private Passages passages(Document document, Progress progress) throws StudyProblem {
		Document original = study.documents().get(document.id());
		if (original == null) {
			return Passages.EMPTY;
		}
		List<Passage> renamed = new ArrayList<>();
		for (Passage passage : study.passagesOnce(original, progress).list()) {
			List<Coding> codings = passage.codings().stream()
					.map(coding -> new Coding(coding.id(), coding.code(), coding.definitionVersion(), id(coding.coder()), coding.created())).toList();
			renamed.add(new Passage(passage.id(), passage.document(), passage.start(), passage.end(), id(passage.coder()), passage.created(), codings, passage.memos(),
					passage.unplaced()));
		}
		return Passages.of(renamed);
	}
}
