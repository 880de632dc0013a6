// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.TextMeasure;

/** A study for tests that grows by acts and remembers which texts were read. */
final class StudyInMemory {

	final Map<String, DocumentText> texts = new HashMap<>();
	int textsRead;
	Study study;

	private final Random random;

	StudyInMemory(long seed) {
		random = new Random(seed);
		study = Study.empty(new StudyInfo(id(), "study", Stamp.UNKNOWN), (hash, progress) -> {
			textsRead++;
			DocumentText text = texts.get(hash);
			if (text == null) {
				throw StudyProblem.of(StudyProblem.Kind.FILE_MISSING, hash);
			}
			return text;
		});
	}

	UUID id() {
		return new UUID(random.nextLong(), random.nextLong());
	}

	Coder coder(String name) throws StudyProblem {
		Coder coder = new Coder(id(), name, "", new Colour(0));
		study = study.apply(Put.add(coder, -1)).study();
		return coder;
	}

	Code code(String name, UUID... parent) throws StudyProblem {
		Code code = Code.create(id(), parent.length == 0 ? null : parent[0], name, new Colour(0), "", Stamp.UNKNOWN);
		study = study.apply(Put.add(code, -1)).study();
		return code;
	}

	Document document(String name, String content) throws StudyProblem {
		DocumentText text = new DocumentText(content);
		texts.put(text.hash(), text);
		TextMeasure measure = TextMeasure.of(content);
		Document document = new Document(id(), name, name, "", text.hash(), measure.codePoints(), measure.utf16(), measure.words(), measure.paragraphs(), "und", null,
				new TreeMap<>(), Document.State.UNCODED, List.of(), Stamp.UNKNOWN, Stamp.UNKNOWN, null);
		study = study.apply(Put.add(document, -1)).study();
		return document;
	}

	/** Codes a range, as a person does. */
	void code(Document document, int start, int end, Code code, Coder coder) throws StudyProblem {
		Author author = new Author(coder.id(), Instant.EPOCH, this::id);
		var act = CodingActs.apply(study, document, List.of(new Extent(start, end)), code, null, author);
		if (act.isPresent()) {
			study = study.apply(act.get().change()).study();
		}
	}

	/** Codes the first place where the quote stands. */
	void code(Document document, String quote, Code code, Coder coder) throws StudyProblem {
		DocumentText text = texts.get(document.textHash());
		int start = text == null ? -1 : text.string().indexOf(quote);
		code(document, start, start + quote.length(), code, coder);
	}
}
