// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.ForeignParts;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.ForeignPart;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Milestone;
import org.hashiya.model.Passage;
import org.hashiya.model.Query;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.Target;
import org.hashiya.model.Unplaced;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;

/** Studies of everything that the model can hold, sound or not: strange names, ids used twice, references to nothing, values that are not of their type. */
final class RandomStudy {

	private static final List<String> PIECES = List.of("كِتَابٌ", "الجزائـر", " ", "\n", "😀", "\uD83B\uDE00", "word ", "<b>&amp;", "\"'", "]]>", "\u0000", "\u000B", "\uFFFE", "\uD800",
			"\uDC00", "\r\n", "\t", "\u202B", "\u200C", "\u2028", "é", "=1+1", "👨‍👩‍👧");
	private static final List<String> VALUES = List.of("", "text", "true", "1", "-17", "3.14", "1e3", "NaN", "2025-01-22", "2025-02-30", "2025-01-22T10:00:00Z", "0000-01-01", "٣", " 1 ");

	private final Random random;
	private final StudyInMemory made;
	private final List<Target> targets = new ArrayList<>();

	private RandomStudy(long seed) {
		random = new Random(seed);
		made = new StudyInMemory(seed, "");
	}

	static Study of(long seed) {
		return new RandomStudy(seed).study();
	}

	private Study study() {
		List<Coder> coders = some(3, () -> new Coder(id(ElementKind.CODER), text(), random.nextBoolean() ? "" : text(), colour()));
		List<Code> codes = new ArrayList<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			UUID parent = codes.isEmpty() || random.nextInt(4) == 0 ? null : codes.getLast().id();
			codes.add(made.add(new Code(id(ElementKind.CODE), parent, text(), colour(), random.nextBoolean(),
					definitions(coders), random.nextInt(3) == 0 ? List.of(made.id(), made.id()) : List.of(), random.nextInt(10), stamp(coders), stamp(coders))));
		}
		List<Variable> variables = some(6, () -> new Variable(id(ElementKind.VARIABLE), text(), pick(List.of(Variable.Type.values())), random.nextBoolean() ? "" : text()));
		List<Document> documents = some(4, () -> document(variables, coders));
		List<UUID> memoIds = new ArrayList<>();
		for (Document document : documents) {
			for (int i = random.nextInt(10); i > 0; i--) {
				passage(document, codes, coders, memoIds);
			}
		}
		some(3, () -> new Case(id(ElementKind.CASE), text(), random.nextBoolean() ? "" : text(), values(variables), ids(ElementKind.DOCUMENT), passages(), ids(ElementKind.CODE)));
		some(3, () -> new Relation(id(ElementKind.RELATION), text(), pick(List.of(Relation.Kind.values())), colour(), target(), target(), random.nextBoolean() ? "" : text()));
		for (UUID id : memoIds) {
			made.add(new Memo(id, null, text(), text(), text(), stamp(coders), stamp(coders)));
		}
		some(5, () -> new Memo(id(ElementKind.MEMO), random.nextInt(5) == 0 ? null : target(), random.nextBoolean() ? "" : text(), text(), text(), stamp(coders), stamp(coders)));
		some(3, () -> new MemberSet(id(ElementKind.SET), text(), colour(), random.nextBoolean() ? "" : text(), ids(ElementKind.CODE), ids(ElementKind.DOCUMENT), ids(ElementKind.MEMO)));
		some(2, () -> new Query(id(ElementKind.QUERY), text(), text(), codes.isEmpty() ? List.of() : List.of(new Query.Meant(text(), ElementKind.CODE, codes.getFirst().id())), stamp(coders)));
		some(2, () -> new Milestone(id(ElementKind.MILESTONE), text(), text(), stamp(coders), new TreeMap<>()));
		some(2, () -> new ForeignPart(id(ElementKind.FOREIGN_PART), pick(List.of("image/png", ForeignParts.ELEMENT, ForeignParts.DETAILS, "text/plain", "")), "0".repeat(64))); // whose bytes are gone
		StudyInfo info = new StudyInfo(made.id(), text(), random.nextBoolean() ? "" : text(), stamp(coders), new TreeMap<>());
		return made.study(info);
	}

	private Document document(List<Variable> variables, List<Coder> coders) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(20); i > 0; i--) {
			text.append(pick(PIECES));
		}
		Document plain = made.document("", text.toString());
		made.elements.removeLast();
		return new Document(id(ElementKind.DOCUMENT), text(), "stem", random.nextBoolean() ? "" : text(), plain.textHash(), plain.codePoints(), plain.utf16(), 0, 0, "ar", null,
				new TreeMap<>(), Document.State.DONE, values(variables), stamp(coders), stamp(coders), null);
	}

	private void passage(Document document, List<Code> codes, List<Coder> coders, List<UUID> memoIds) {
		int from = random.nextInt(document.codePoints() + 1);
		int to = from + random.nextInt(document.codePoints() - from + 1);
		String text = made.texts.getOrDefault(document.textHash(), new DocumentText("")).string();
		List<Coding> codings = new ArrayList<>();
		UUID coder = coders.isEmpty() || random.nextInt(5) == 0 ? made.id() : pick(coders).id();
		for (int i = random.nextInt(3); i > 0; i--) {
			codings.add(new Coding(id(ElementKind.CODING), codes.isEmpty() || random.nextInt(9) == 0 ? made.id() : pick(codes).id(), 1, coder, instant()));
		}
		List<UUID> memos = random.nextInt(3) == 0 ? List.of(made.id()) : List.of();
		if (random.nextBoolean()) {
			memoIds.addAll(memos);
		}
		Passage passage = new Passage(id(ElementKind.PASSAGE), document.id(), text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to), coder, instant(), codings, memos);
		made.put(random.nextInt(8) == 0 ? passage.waiting(passage.start(), new Unplaced(text(), text(), text())) : passage);
	}

	/** The definition in force is the last one. */
	private List<Definition> definitions(List<Coder> coders) {
		List<Definition> definitions = new ArrayList<>();
		for (int version = 1 + random.nextInt(3); version > 0; version--) {
			definitions.add(new Definition(definitions.size() + 1, random.nextBoolean() ? "" : text(), random.nextBoolean() ? "" : text(), random.nextBoolean() ? "" : text(), stamp(coders)));
		}
		return definitions;
	}

	/** A new id; now and then one that something else, of another kind or in another document, has already. */
	private UUID id(ElementKind kind) {
		UUID id = made.id();
		if (!targets.isEmpty() && random.nextInt(6) == 0) {
			Target other = pick(targets);
			boolean streamed = kind == ElementKind.PASSAGE || kind == ElementKind.CODING;
			id = other.kind() != kind || streamed ? other.id() : id;
			UUID chosen = id;
			id = targets.stream().anyMatch(known -> known.kind() == kind && !streamed && known.id().equals(chosen)) ? made.id() : id;
		}
		targets.add(new Target(kind, id));
		return id;
	}

	private Target target() {
		return targets.isEmpty() || random.nextInt(6) == 0 ? new Target(pick(List.of(ElementKind.values())), made.id()) : pick(targets);
	}

	private List<UUID> ids(ElementKind kind) {
		List<UUID> ids = new ArrayList<>(targets.stream().filter(target -> target.kind() == kind && random.nextInt(3) == 0).map(Target::id).distinct().toList());
		if (random.nextInt(4) == 0) {
			ids.add(made.id());
		}
		return ids;
	}

	private List<Target> passages() {
		return targets.stream().filter(target -> target.kind() == ElementKind.PASSAGE && random.nextInt(3) == 0).toList();
	}

	private List<VariableValue> values(List<Variable> variables) {
		List<VariableValue> values = new ArrayList<>();
		for (Variable variable : variables) {
			if (random.nextBoolean()) {
				values.add(new VariableValue(variable.id(), pick(VALUES)));
			}
		}
		return values;
	}

	private Stamp stamp(List<Coder> coders) {
		return new Stamp(instant(), coders.isEmpty() || random.nextInt(4) == 0 ? null : pick(coders).id());
	}

	private @Nullable Instant instant() {
		return switch (random.nextInt(6)) {
		case 0 -> null;
		case 1 -> Instant.MIN;
		case 2 -> Instant.parse("0000-06-01T00:00:00Z");
		default -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
		};
	}

	private Colour colour() {
		return new Colour(random.nextInt());
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(4); i > 0; i--) {
			text.append(pick(PIECES));
		}
		return text.toString();
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private <E extends Element> List<E> some(int most, Supplier<E> maker) {
		List<E> all = new ArrayList<>();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			all.add(made.add(maker.get()));
		}
		return all;
	}
}
