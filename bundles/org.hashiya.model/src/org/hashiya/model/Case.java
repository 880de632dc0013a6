// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.List;
import java.util.UUID;

/**
 * The unit of analysis: a person, an organisation, a country, an event.
 *
 * @param values    its values of variables, at most one a variable
 * @param documents ids of documents that belong to it as a whole
 * @param passages  passages that belong to it, each with its document
 * @param codes     ids of codes that stand for it (REFI-QDA: CodeRef)
 */
public record Case(UUID id, String name, String description, List<VariableValue> values, List<UUID> documents, List<Target> passages, List<UUID> codes)
		implements Element {

	public Case {
		values = List.copyOf(values);
		documents = List.copyOf(documents);
		passages = List.copyOf(passages);
		codes = List.copyOf(codes);
	}

	/** A case of which nothing is known yet. */
	public static Case named(UUID id, String name) {
		return new Case(id, name, "", List.of(), List.of(), List.of(), List.of());
	}

	public Case withName(String newName, String newDescription) {
		return new Case(id, newName, newDescription, values, documents, passages, codes);
	}

	public Case withValues(List<VariableValue> newValues) {
		return new Case(id, name, description, newValues, documents, passages, codes);
	}

	public Case withDocuments(List<UUID> newDocuments) {
		return new Case(id, name, description, values, newDocuments, passages, codes);
	}

	public Case withPassages(List<Target> newPassages) {
		return new Case(id, name, description, values, documents, newPassages, codes);
	}
}
