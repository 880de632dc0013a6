// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.TextSource;

/** The texts of a study, and the bytes of what it cannot show, for another one that is made from it. */
final class TextsOf implements TextSource {

	private final Study study;
	private final Map<String, Document> byHash = new HashMap<>();
	private final Map<String, ForeignPart> parts = new HashMap<>();

	TextsOf(Study study) {
		this.study = study;
		study.documents().list().forEach(document -> byHash.put(document.textHash(), document));
		study.foreignParts().list().forEach(part -> parts.put(part.blob(), part));
	}

	@Override
	public DocumentText text(String hash, Progress progress) throws StudyProblem {
		return study.text(document(hash), progress);
	}

	@Override
	public DocumentText textOnce(String hash, Progress progress) throws StudyProblem {
		return study.textOnce(document(hash), progress);
	}

	private Document document(String hash) throws StudyProblem {
		Document document = byHash.get(hash);
		if (document == null) {
			throw StudyProblem.of(Kind.FILE_MISSING, hash);
		}
		return document;
	}

	@Override
	public InputStream open(String sha256) throws StudyProblem {
		ForeignPart part = parts.get(sha256);
		if (part == null) {
			throw StudyProblem.of(Kind.FILE_MISSING, sha256);
		}
		return study.open(part);
	}
}
