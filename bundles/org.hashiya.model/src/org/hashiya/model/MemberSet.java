// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.List;
import java.util.UUID;

/**
 * A group across the tree (REFI-QDA: Set). With codes only, it is a code set; it may hold documents and memos too. An element may be in several sets.
 *
 * @param codes     ids of codes, in the set's own order
 * @param documents ids of documents
 * @param memos     ids of memos
 */
public record MemberSet(UUID id, String name, Colour colour, String description, List<UUID> codes, List<UUID> documents, List<UUID> memos) implements Element {

	public MemberSet {
		codes = List.copyOf(codes);
		documents = List.copyOf(documents);
		memos = List.copyOf(memos);
	}

	/** With another name, colour and description. */
	public MemberSet with(String newName, Colour newColour, String newDescription) {
		return new MemberSet(id, newName, newColour, newDescription, codes, documents, memos);
	}

	public MemberSet withCodes(List<UUID> newCodes) {
		return new MemberSet(id, name, colour, description, newCodes, documents, memos);
	}

	public MemberSet withDocuments(List<UUID> newDocuments) {
		return new MemberSet(id, name, colour, description, codes, newDocuments, memos);
	}
}
