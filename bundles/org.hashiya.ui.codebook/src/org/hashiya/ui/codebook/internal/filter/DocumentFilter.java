// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.filter;

import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;

/** The documents that a filter leaves: those whose group and name together hold all words. */
public final class DocumentFilter {

	private final FilterWords words;
	private final @Nullable Set<UUID> only;

	/** @param only the ids of those among which it looks; null for all */
	public DocumentFilter(FilterWords words, @Nullable Set<UUID> only) {
		this.words = words;
		this.only = only;
	}

	public DocumentFilter(FilterWords words) {
		this(words, null);
	}

	public boolean fits(Document document) {
		Set<UUID> ids = only;
		return (ids == null || ids.contains(document.id())) && fitsWords(document);
	}

	private boolean fitsWords(Document document) {
		return words.isEmpty() || words.occurIn(FilterWords.comparable(document.group() + ' ' + document.name()));
	}
}
