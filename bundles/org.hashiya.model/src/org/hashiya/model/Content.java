// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Everything of a study but its passages: small enough to be in memory always. Immutable.
 *
 * @param lists the elements of each kind that stands in a plain list, by kind
 */
record Content(StudyInfo info, Codebook codebook, Map<ElementKind, Ordered<Element>> lists) {

	static Content of(StudyInfo info) {
		return new Content(info, Codebook.EMPTY, Map.of());
	}

	@SuppressWarnings("unchecked") // with() puts only elements of the kind into a kind's list
	<E extends Element> Ordered<E> list(ElementKind kind) {
		return (Ordered<E>) lists.getOrDefault(kind, Ordered.empty());
	}

	@Nullable
	Element get(ElementKind kind, UUID id) {
		return switch (kind) {
		case STUDY -> info;
		case CODE -> codebook.get(id);
		case CODER, SET, RELATION, CASE, VARIABLE, MEMO, QUERY, MILESTONE, DOCUMENT, FOREIGN_PART -> list(kind).get(id);
		case PASSAGE, CODING -> throw new IllegalArgumentException("lives in a document: " + id);
		};
	}

	/** With an element added at a place (-1: the end) or replaced. */
	Content with(Element element, int index) {
		return switch (element) {
		case StudyInfo changed -> new Content(changed, codebook, lists);
		case Code code -> new Content(info, codebook.with(code, index), lists);
		case Passage passage -> throw new IllegalArgumentException("lives in a document: " + passage.id());
		default -> withList(element.kind(), list(element.kind()).with(element, index));
		};
	}

	Content without(ElementKind kind, UUID id) {
		return switch (kind) {
		case STUDY -> throw new IllegalArgumentException("a study without itself");
		case CODE -> new Content(info, codebook.without(id), lists);
		default -> withList(kind, list(kind).without(id));
		};
	}

	/** Without several elements of a kind that stands in a plain list. */
	Content without(ElementKind kind, Set<UUID> ids) {
		return withList(kind, list(kind).without(ids));
	}

	private Content withList(ElementKind kind, Ordered<Element> list) {
		Map<ElementKind, Ordered<Element>> changed = new EnumMap<>(ElementKind.class);
		changed.putAll(lists);
		changed.put(kind, list);
		return new Content(info, codebook, changed);
	}
}
