// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

/**
 * A part of a study that has an id of its own and that a {@link Put} can add, replace or remove. All are immutable values; equality is by content. Ids are GUIDs
 * and survive every exchange.
 */
public sealed interface Element
		permits StudyInfo, Coder, Code, MemberSet, Relation, Case, Variable, Memo, Query, Milestone, Document, Passage, ForeignPart {

	UUID id();

	/** Which kind of element this is. */
	default ElementKind kind() {
		return switch (this) {
		case StudyInfo element -> ElementKind.STUDY;
		case Coder element -> ElementKind.CODER;
		case Code element -> ElementKind.CODE;
		case MemberSet element -> ElementKind.SET;
		case Relation element -> ElementKind.RELATION;
		case Case element -> ElementKind.CASE;
		case Variable element -> ElementKind.VARIABLE;
		case Memo element -> ElementKind.MEMO;
		case Query element -> ElementKind.QUERY;
		case Milestone element -> ElementKind.MILESTONE;
		case Document element -> ElementKind.DOCUMENT;
		case Passage element -> ElementKind.PASSAGE;
		case ForeignPart element -> ElementKind.FOREIGN_PART;
		};
	}
}
