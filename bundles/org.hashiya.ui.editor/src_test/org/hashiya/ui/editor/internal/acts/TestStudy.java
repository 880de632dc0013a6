// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Coder;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;

/** A small study in memory: one Arabic document, two coders, a few codes. */
@SuppressWarnings("nls")
public final class TestStudy {

	public static final String TEXT = "شهدت العلاقات مع روسيا تحوّلًا.\nA second paragraph 😀 in English.";
	public static final UUID AMAL = new UUID(3, 1);
	public static final UUID KARIM = new UUID(3, 2);

	private static long ids = 100;

	private TestStudy() {
	}

	public static Author author(UUID coder) {
		return new Author(coder, Instant.parse("2026-01-02T03:04:05Z"), () -> new UUID(9, ++ids));
	}

	public static Study make() throws StudyProblem {
		DocumentText text = new DocumentText(TEXT);
		Map<String, DocumentText> texts = Map.of(text.hash(), text);
		Study study = Study.empty(new StudyInfo(new UUID(7, 7), "Test", "", Stamp.UNKNOWN, new TreeMap<>()), (hash, progress) -> Objects.requireNonNull(texts.get(hash)));
		Stamp stamp = author(AMAL).stamp();
		Document document = new Document(new UUID(4, 1), "essay", "essay", "", text.hash(), TEXT.codePointCount(0, TEXT.length()), TEXT.length(), 9, 2, "ar", null,
				new TreeMap<>(), Document.State.UNCODED, List.of(), stamp, stamp, null);
		study = study.apply(new Several(List.of(Put.add(new Coder(AMAL, "Amal", "A", new Colour(0xFF)), -1), Put.add(new Coder(KARIM, "Karim", "K", new Colour(0xFF)), -1),
				Put.add(document, -1)))).study();
		for (String path : List.of("Actors/Russia factor", "Process/normalization", "الفاعلون/العامل الرّوسي")) {
			study = perform(study, CodebookActs.createPath(study, path, author(AMAL)));
		}
		return study;
	}

	public static Document document(Study study) {
		return study.documents().at(0);
	}

	public static Study perform(Study study, Act act) throws StudyProblem {
		return study.apply(act.change()).study();
	}
}
