// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A study without files; counts which passages and texts are loaded. */
final class Fixture {

	static final UUID AMAL = new UUID(1, 1);
	static final UUID KARIM = new UUID(1, 2);
	static final Stamp THEN = new Stamp(Instant.parse("2026-01-01T00:00:00Z"), AMAL);

	final List<UUID> loaded = new ArrayList<>();
	final Map<String, DocumentText> texts = new HashMap<>();
	final Map<UUID, List<Passage>> stored = new HashMap<>();
	private final List<Element> elements = new ArrayList<>();
	private long next = 1000;

	Fixture() {
		elements.add(new Coder(AMAL, "Amal", "A", Palette.colour(0)));
		elements.add(new Coder(KARIM, "Karim", "K", Palette.colour(1)));
	}

	UUID id() {
		return new UUID(7, next++);
	}

	Author amal() {
		return new Author(AMAL, Instant.parse("2026-02-01T00:00:00.123456Z"), this::id);
	}

	Author karim() {
		return new Author(KARIM, Instant.parse("2026-02-02T00:00:00Z"), this::id);
	}

	<E extends Element> E add(E element) {
		elements.add(element);
		return element;
	}

	Code code(Code parent, String name) {
		return add(Code.create(id(), parent.id(), name, Palette.colour(0), "", THEN));
	}

	Code code(String name) {
		return add(Code.create(id(), null, name, Palette.colour(0), "", THEN));
	}

	Document document(String name, String string) {
		return add(newDocument(name, string));
	}

	Document newDocument(String name, String string) {
		DocumentText text = new DocumentText(string);
		texts.put(text.hash(), text);
		return new Document(id(), name, name, "", text.hash(), text.positions().codePointLength(), string.length(), 1, 1, "ar", null, new TreeMap<>(),
				Document.State.UNCODED, List.of(), THEN, THEN, null);
	}

	Passage passage(Document document, int start, int end, Code... codes) {
		List<Coding> codings = new ArrayList<>();
		for (Code code : codes) {
			codings.add(new Coding(id(), code.id(), 1, AMAL, null));
		}
		Passage passage = new Passage(id(), document.id(), start, end, AMAL, null, codings, List.of());
		stored.computeIfAbsent(document.id(), any -> new ArrayList<>()).add(passage);
		return passage;
	}

	Study study() {
		Study.Builder builder = Study.builder(new StudyInfo(new UUID(9, 9), "study", THEN), (hash, progress) -> {
			DocumentText text = texts.get(hash);
			if (text == null) {
				throw StudyProblem.of(StudyProblem.Kind.FILE_MISSING, hash);
			}
			return text;
		}, (document, progress) -> {
			loaded.add(document.id());
			return Passages.of(stored.getOrDefault(document.id(), List.of()));
		});
		elements.forEach(builder::add);
		return builder.build();
	}
}
