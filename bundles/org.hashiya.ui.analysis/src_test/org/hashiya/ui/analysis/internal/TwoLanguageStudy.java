// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coder;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Palette;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.TextMeasure;

/** A study in memory with an Arabic and an English document and two coders. */
@SuppressWarnings("nls") // the texts of tests are not for people
public final class TwoLanguageStudy {

	public static final String ARABIC = "مقدّمة قصيرة.\nشهدت العلاقات مع روسيا خطوات متسارعة خلال الأشهر الأخيرة.";
	public static final String ENGLISH = "Russia came first.\nThen came the United States 🙂 with a long list of promises that nobody in the room had read to its end before the evening.";

	public final Author amal = author();
	public final Author karim = author();
	private final Map<String, DocumentText> texts = new HashMap<>();
	public Study study;

	public TwoLanguageStudy() throws StudyProblem {
		study = Study.empty(new StudyInfo(UUID.randomUUID(), "Two", Stamp.UNKNOWN), (hash, progress) -> texts.getOrDefault(hash, new DocumentText("")));
		apply(Put.add(new Coder(amal.coder(), "Amal", "A", Palette.colour(0)), -1));
		apply(Put.add(new Coder(karim.coder(), "Karim", "K", Palette.colour(1)), -1));
		document("essay-ar", ARABIC);
		document("report-en", ENGLISH);
	}

	private static Author author() {
		return new Author(UUID.randomUUID(), Instant.parse("2026-01-01T00:00:00Z"), UUID::randomUUID);
	}

	private void document(String name, String string) throws StudyProblem {
		DocumentText text = new DocumentText(string);
		texts.put(text.hash(), text);
		TextMeasure measure = TextMeasure.of(string);
		apply(StudyActs.addDocuments(study, List.of(new Document(UUID.randomUUID(), name, name, "", text.hash(), measure.codePoints(), measure.utf16(), measure.words(),
				measure.paragraphs(), "und", null, new TreeMap<>(), Document.State.UNCODED, List.of(), Stamp.UNKNOWN, Stamp.UNKNOWN, null))).change());
	}

	public Document arabic() {
		return study.documents().at(0);
	}

	public Document english() {
		return study.documents().at(1);
	}

	public Code code(@Nullable Code parent, String name) throws StudyProblem {
		apply(CodebookActs.create(study, parent, name, null, "", amal).change());
		return study.codebook().children(parent == null ? null : parent.id()).getLast();
	}

	/** Codes the first place where the words occur. */
	public void code(Code code, Document document, String words, Author author) throws StudyProblem {
		String text = document.equals(arabic()) ? ARABIC : ENGLISH;
		int start = text.indexOf(words);
		apply(CodingActs.apply(study, document, List.of(new Extent(start, start + words.length())), code, null, author).orElseThrow().change());
	}

	private void apply(Change change) throws StudyProblem {
		study = study.apply(change).study();
	}
}
