// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Milestone;
import org.hashiya.model.Passage;
import org.hashiya.model.Query;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.Variable;

/** Looks at elements of all kinds in the same way. */
final class Elements {

	private Elements() {
	}

	/** All elements of a kind, in their order; the study itself and the passages, which are in no list of a study, are none. */
	static List<Element> list(Study study, ElementKind kind) {
		return Collections.unmodifiableList(switch (kind) {
		case CODER -> study.coders().list();
		case CODE -> study.codebook().list();
		case SET -> study.sets().list();
		case RELATION -> study.relations().list();
		case CASE -> study.cases().list();
		case VARIABLE -> study.variables().list();
		case MEMO -> study.memos().list();
		case QUERY -> study.queries().list();
		case MILESTONE -> study.milestones().list();
		case DOCUMENT -> study.documents().list();
		case FOREIGN_PART -> study.foreignParts().list();
		case STUDY, PASSAGE, CODING -> List.<Element> of();
		});
	}

	/** Whether an element is there; a passage or a coding, which are in no list of a study, is not. */
	static boolean contains(Study study, ElementKind kind, UUID id) {
		return switch (kind) {
		case STUDY -> study.info().id().equals(id);
		case CODER -> study.coders().contains(id);
		case CODE -> study.codebook().get(id) != null;
		case SET -> study.sets().contains(id);
		case RELATION -> study.relations().contains(id);
		case CASE -> study.cases().contains(id);
		case VARIABLE -> study.variables().contains(id);
		case MEMO -> study.memos().contains(id);
		case QUERY -> study.queries().contains(id);
		case MILESTONE -> study.milestones().contains(id);
		case DOCUMENT -> study.documents().contains(id);
		case FOREIGN_PART -> study.foreignParts().contains(id);
		case PASSAGE, CODING -> false;
		};
	}

	/** What a person knows an element by: its name where it has one, and its id. */
	static String title(Element element) {
		String name = name(element);
		return name.isBlank() ? element.id().toString() : name + " (" + element.id() + ")";
	}

	/** Its name; empty where it has none. */
	static String name(Element element) {
		return switch (element) {
		case StudyInfo study -> study.name();
		case Coder coder -> coder.name();
		case Code code -> code.name();
		case MemberSet set -> set.name();
		case Relation relation -> relation.name();
		case Case value -> value.name();
		case Variable variable -> variable.name();
		case Memo memo -> memo.title();
		case Query query -> query.name();
		case Milestone milestone -> milestone.name();
		case Document document -> document.name();
		case Passage passage -> "";
		case ForeignPart part -> "";
		};
	}
}
