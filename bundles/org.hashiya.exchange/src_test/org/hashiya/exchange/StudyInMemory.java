// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.hashiya.model.VariableValue;

/** A study for tests, put together without any check, as a damaged or foreign one may be. */
final class StudyInMemory {

	final Map<String, DocumentText> texts = new HashMap<>();
	final List<Element> elements = new ArrayList<>();
	final Map<UUID, List<Passage>> passages = new LinkedHashMap<>();
	final StudyInfo info;

	private final Random random;

	StudyInMemory(long seed, String name) {
		random = new Random(seed);
		info = new StudyInfo(id(), name, Stamp.UNKNOWN);
	}

	UUID id() {
		return new UUID(random.nextLong(), random.nextLong());
	}

	Study study() {
		return study(info);
	}

	Study study(StudyInfo other) {
		Study.Builder builder = Study.builder(other, (hash, progress) -> {
			DocumentText text = texts.get(hash);
			if (text == null) {
				throw StudyProblem.of(Kind.FILE_MISSING, hash);
			}
			return text;
		}, (document, progress) -> Passages.of(passages.getOrDefault(document.id(), List.of())));
		elements.forEach(builder::add);
		return builder.build();
	}

	<E extends Element> E add(E element) {
		elements.add(element);
		return element;
	}

	Coder coder(String name) {
		return add(new Coder(id(), name, "", new Colour(0)));
	}

	Code code(String name, @Nullable Code parent, String definition) {
		return add(Code.create(id(), parent == null ? null : parent.id(), name, new Colour(0xABCDEF), definition, Stamp.UNKNOWN));
	}

	Document document(String name, String content, VariableValue... values) {
		DocumentText text = new DocumentText(content);
		texts.put(text.hash(), text);
		return add(new Document(id(), name, name, "", text.hash(), content.codePointCount(0, content.length()), content.length(), 0, 0, "und", null, new TreeMap<>(),
				Document.State.UNCODED, List.of(values), Stamp.UNKNOWN, Stamp.UNKNOWN, null));
	}

	Passage passage(Document document, int start, int end, Coder coder, @Nullable Instant created, Code... codes) {
		List<Coding> codings = new ArrayList<>();
		for (Code code : codes) {
			codings.add(new Coding(id(), code.id(), 1, coder.id(), created));
		}
		return put(new Passage(id(), document.id(), start, end, coder.id(), created, codings, List.of()));
	}

	Passage passage(Document document, String quote, Coder coder, @Nullable Instant created, Code... codes) {
		DocumentText text = texts.get(document.textHash());
		int start = text == null ? -1 : text.string().indexOf(quote);
		return passage(document, start, start + quote.length(), coder, created, codes);
	}

	Passage put(Passage passage) {
		passages.computeIfAbsent(passage.document(), id -> new ArrayList<>()).add(passage);
		return passage;
	}

	Memo memo(@Nullable Target target, String title, String text) {
		return add(new Memo(id(), target, "", title, text, Stamp.UNKNOWN, Stamp.UNKNOWN));
	}

	static byte[] bytes(Exporter exporter, Study study) throws StudyProblem, IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		exporter.write(study, out, Progress.NONE);
		return out.toByteArray();
	}
}
