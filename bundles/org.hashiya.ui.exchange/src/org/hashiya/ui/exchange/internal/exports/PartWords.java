// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.Excerpt;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;

import com.ibm.icu.text.MessageFormat;

/** Says which part of a study is chosen. */
final class PartWords {

	private PartWords() {
	}

	/** All of it, or how many of each kind; one document by its name. */
	static String sentence(Study study, Excerpt excerpt) {
		List<String> parts = new ArrayList<>();
		Set<UUID> documents = excerpt.documents();
		Document only = documents != null && documents.size() == 1 ? study.documents().get(documents.iterator().next()) : null;
		if (only != null) {
			parts.add(Isolates.wrap(only.name()));
		} else {
			add(parts, Messages.partDocuments, documents);
		}
		add(parts, Messages.partCodes, excerpt.codes());
		add(parts, Messages.partCoders, excerpt.coders());
		add(parts, Messages.partCases, excerpt.cases());
		return parts.isEmpty() ? Messages.partAll : String.join(Messages.partBetween, parts);
	}

	private static void add(List<String> parts, String words, @Nullable Set<UUID> chosen) {
		if (chosen != null) {
			parts.add(MessageFormat.format(words, chosen.size()));
		}
	}
}
