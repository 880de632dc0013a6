// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.filter;

import org.hashiya.model.Document;

/** The documents that a filter leaves: those whose group and name together hold all words. */
public final class DocumentFilter {

	private final FilterWords words;

	public DocumentFilter(FilterWords words) {
		this.words = words;
	}

	public boolean fits(Document document) {
		return words.isEmpty() || words.occurIn(FilterWords.comparable(document.group() + ' ' + document.name()));
	}
}
