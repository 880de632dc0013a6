// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.Excerpt;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** Makes the study that an {@link Excerpt} leaves. */
public final class Extraction {

	private final Study study;
	private final Excerpt excerpt;
	private final Progress progress;
	/** Of these documents only these passages are wanted, because a case says so. */
	private final Map<UUID, Set<UUID>> onlyPassages = new HashMap<>();
	private final Set<UUID> documents = new HashSet<>();
	private final Set<UUID> codes = new HashSet<>();
	private final Set<UUID> memos = new HashSet<>();

	public Extraction(Study study, Excerpt excerpt, Progress progress) {
		this.study = study;
		this.excerpt = excerpt;
		this.progress = progress;
		chooseDocuments();
		chooseCodes();
	}

	/** @throws StudyProblem if passages that a memo or relation refers to cannot be read */
	public Study study() throws StudyProblem {
		Study.Builder builder = Study.builder(study.info(), new TextsOf(study), this::passages);
		study.coders().list().stream().filter(this::has).forEach(builder::add);
		study.codebook().list().stream().filter(code -> codes.contains(code.id())).forEach(builder::add);
		study.variables().list().forEach(builder::add);
		study.documents().list().stream().filter(document -> documents.contains(document.id())).forEach(builder::add);
		study.cases().list().stream().filter(this::has).map(this::without).filter(this::isNotEmptied).forEach(builder::add);
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			UUID by = memo.created().by();
			if (target != null && hasCoder(by) && holds(target)) {
				builder.add(memo);
				memos.add(memo.id());
			}
		}
		for (MemberSet set : study.sets().list()) {
			MemberSet smaller = new MemberSet(set.id(), set.name(), set.colour(), set.description(), set.codes().stream().filter(codes::contains).toList(),
					set.documents().stream().filter(documents::contains).toList(), set.memos().stream().filter(memos::contains).toList());
			if (size(smaller) > 0 || size(set) == 0) {
				builder.add(smaller);
			}
		}
		for (Relation relation : study.relations().list()) {
			if (holds(relation.origin()) && holds(relation.target())) {
				builder.add(relation);
			}
		}
		return builder.build();
	}

	private void chooseDocuments() {
		Set<UUID> chosenCases = excerpt.cases();
		Set<UUID> chosen = excerpt.documents();
		if (chosenCases != null) {
			for (Case unit : study.cases().list()) {
				if (chosenCases.contains(unit.id())) {
					documents.addAll(unit.documents());
					for (Target passage : unit.passages()) {
						UUID document = passage.document();
						if (document != null) {
							onlyPassages.computeIfAbsent(document, id -> new HashSet<>()).add(passage.id());
						}
					}
				}
			}
			onlyPassages.keySet().removeAll(documents); // they are there as a whole
			documents.addAll(onlyPassages.keySet());
		} else {
			study.documents().list().forEach(document -> documents.add(document.id()));
		}
		if (chosen != null) {
			documents.retainAll(chosen);
		}
	}

	private void chooseCodes() {
		Set<UUID> chosen = excerpt.codes();
		for (Code code : study.codebook().list()) {
			if (chosen == null || chosen.contains(code.id())) {
				codes.add(code.id());
				study.codebook().ancestors(code).forEach(above -> codes.add(above.id()));
			}
		}
	}

	private Passages passages(Document document, Progress reading) throws StudyProblem {
		Set<UUID> only = onlyPassages.get(document.id());
		List<Passage> kept = new ArrayList<>();
		for (Passage passage : study.passagesOnce(document, reading).list()) {
			if (only == null || only.contains(passage.id())) {
				List<Coding> codings = passage.codings().stream().filter(this::has).toList();
				if (!codings.isEmpty() || passage.codings().isEmpty() && excerpt.codes() == null && hasCoder(passage.coder())) {
					kept.add(codings.size() == passage.codings().size() ? passage : passage.withCodings(codings));
				}
			}
		}
		return Passages.of(kept);
	}

	private boolean has(Coding coding) {
		Set<UUID> chosen = excerpt.codes();
		return (chosen == null || chosen.contains(coding.code())) && hasCoder(coding.coder());
	}

	private boolean has(Coder coder) {
		return hasCoder(coder.id());
	}

	private boolean hasCoder(@Nullable UUID coder) {
		Set<UUID> chosen = excerpt.coders();
		return chosen == null || coder != null && chosen.contains(coder);
	}

	private boolean has(Case unit) {
		Set<UUID> chosen = excerpt.cases();
		return chosen == null || chosen.contains(unit.id());
	}

	private Case without(Case unit) {
		return new Case(unit.id(), unit.name(), unit.description(), unit.values(), unit.documents().stream().filter(documents::contains).toList(),
				unit.passages().stream().filter(passage -> documents.contains(passage.document())).toList(), unit.codes().stream().filter(codes::contains).toList());
	}

	/** A case without documents is kept where it never had any, or where documents were not chosen. */
	private boolean isNotEmptied(Case unit) {
		if (excerpt.documents() == null || !unit.documents().isEmpty() || !unit.passages().isEmpty()) {
			return true;
		}
		Case whole = study.cases().get(unit.id());
		return whole != null && whole.documents().isEmpty() && whole.passages().isEmpty();
	}

	private static int size(MemberSet set) {
		return set.codes().size() + set.documents().size() + set.memos().size();
	}

	private boolean holds(Target target) throws StudyProblem {
		return switch (target.kind()) {
		case CODER -> hasCoder(target.id());
		case CODE -> codes.contains(target.id());
		case DOCUMENT -> documents.contains(target.id());
		case MEMO -> memos.contains(target.id());
		case VARIABLE -> study.variables().contains(target.id());
		case CASE -> {
			Case unit = study.cases().get(target.id());
			yield unit != null && has(unit) && isNotEmptied(without(unit));
		}
		case PASSAGE, CODING -> holdsInText(target);
		case STUDY, SET, RELATION, QUERY, MILESTONE, FOREIGN_PART -> false;
		};
	}

	private boolean holdsInText(Target target) throws StudyProblem {
		UUID id = target.document();
		Document document = id == null || !documents.contains(id) ? null : study.documents().get(id);
		if (document == null) {
			return false;
		}
		return passages(document, progress).list().stream()
				.anyMatch(passage -> passage.id().equals(target.id()) || passage.codings().stream().anyMatch(coding -> coding.id().equals(target.id())));
	}
}
