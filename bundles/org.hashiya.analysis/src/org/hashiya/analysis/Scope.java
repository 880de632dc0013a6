// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Study;

/**
 * Which part of a study is looked at.
 *
 * @param documents ids of the documents, or null for all
 * @param coders    ids of the coders whose codings count, or null for all
 */
public record Scope(@Nullable Set<UUID> documents, @Nullable Set<UUID> coders) {

	/** The whole study. */
	public static final Scope ALL = new Scope(null, null);

	public Scope {
		documents = documents == null ? null : Set.copyOf(documents);
		coders = coders == null ? null : Set.copyOf(coders);
	}

	/** This scope with only these documents. */
	public Scope inDocuments(Set<UUID> only) {
		return new Scope(only, coders);
	}

	/** This scope with only these coders' codings. */
	public Scope byCoders(Set<UUID> only) {
		return new Scope(documents, only);
	}

	/** The documents of the study that are in scope, in the study's order. */
	public List<Document> documentsOf(Study study) {
		Set<UUID> only = documents;
		return only == null ? study.documents().list() : study.documents().list().stream().filter(document -> only.contains(document.id())).toList();
	}

	/** The coders of the study that are in scope, in the study's order. */
	public List<Coder> codersOf(Study study) {
		Set<UUID> only = coders;
		return only == null ? study.coders().list() : study.coders().list().stream().filter(coder -> only.contains(coder.id())).toList();
	}

	/** Whether a coding's coder is in scope. */
	public boolean includes(Coding coding) {
		return includesCoder(coding.coder());
	}

	/** Whether the coder with this id is in scope. */
	public boolean includesCoder(UUID id) {
		Set<UUID> only = coders;
		return only == null || only.contains(id);
	}
}
