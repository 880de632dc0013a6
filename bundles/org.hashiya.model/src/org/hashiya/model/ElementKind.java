// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/** The kinds of things in a study that have an id. {@link #CODING} is part of a {@link Passage} and no {@link Element} of its own. */
public enum ElementKind {
	STUDY, CODER, CODE, SET, RELATION, CASE, VARIABLE, MEMO, QUERY, MILESTONE, DOCUMENT, PASSAGE, CODING, FOREIGN_PART
}
