// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.util.HashMap;
import java.util.Map;

import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.TextSource;

/** The texts of a study, for another one that is made from it. */
final class TextsOf implements TextSource {

	private final Study study;
	private final Map<String, Document> byHash = new HashMap<>();

	TextsOf(Study study) {
		this.study = study;
		study.documents().list().forEach(document -> byHash.put(document.textHash(), document));
	}

	@Override
	public DocumentText text(String hash, Progress progress) throws StudyProblem {
		Document document = byHash.get(hash);
		if (document == null) {
			throw StudyProblem.of(Kind.FILE_MISSING, hash);
		}
		return study.text(document, progress);
	}
}
