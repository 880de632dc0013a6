// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.hashiya.ui.codebook.internal.dialogs.Messages;

/** What a table of values is of: the rows of one are cases, those of the other documents. */
public enum Owners {
	CASES, DOCUMENTS;

	/** All of them, in the study's order. */
	List<? extends Element> of(Study study) {
		return this == CASES ? study.cases().list() : study.documents().list();
	}

	/** One of them by its id, or null. */
	@Nullable
	Element get(Study study, UUID id) {
		return this == CASES ? study.cases().get(id) : study.documents().get(id);
	}

	/** What a person calls one. */
	static String name(Element owner) {
		return switch (owner) {
		case Case known -> known.name();
		case Document document -> document.name();
		default -> throw new IllegalArgumentException(owner.kind().name());
		};
	}

	/** Gives one another name. */
	Act rename(Study study, Element owner, String name, Author author) throws StudyProblem {
		return owner instanceof Document document ? StudyActs.renameDocument(study, document, name, author) : CaseActs.change(study, (Case) owner, name, ((Case) owner).description());
	}

	/** Whether a heading is that of their names in a table: as it is exported, or as the window calls it. */
	public boolean isHeadingOfNames(String heading) {
		String exported = areDocuments() ? ValueTable.DOCUMENT : ValueTable.CASE;
		String shown = areDocuments() ? Messages.DocumentValues_name : Messages.Case_name;
		return heading.strip().equalsIgnoreCase(exported) || heading.strip().equalsIgnoreCase(shown);
	}

	/** What they are in a change set. */
	public ElementKind kind() {
		return this == CASES ? ElementKind.CASE : ElementKind.DOCUMENT;
	}

	/** Whether their table of values is that of documents, as {@link org.hashiya.model.ValueTable} asks. */
	public boolean areDocuments() {
		return this == DOCUMENTS;
	}
}
