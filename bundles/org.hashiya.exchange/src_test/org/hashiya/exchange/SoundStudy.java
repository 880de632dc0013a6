// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.exchange.internal.refi.DescriptionMemos;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Colour;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Palette;
import org.hashiya.model.Passage;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.Target;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;

/** Studies as people make them, of everything that a project can hold, with texts that are hard for positions. */
final class SoundStudy {

	private static final List<String> PIECES = List.of("كِتَابٌ", "الجزائـر", " ", "\n", "😀", "\uD83B\uDE00", "word ", "<b>&amp;", "\"'", "]]>", "\t", "\u202B", "\u200C", "\u2028", "é", "=1+1", "👨‍👩‍👧", "\u000B");
	private static final List<String> WORDS = List.of("هوية", "Identity & Form", "😀 emoji", "a<b", "\"quoted\"", "النوع", "é", "x/y", "'");

	private final Random random;
	private final StudyInMemory made;
	private final Set<String> names = new HashSet<>();

	private SoundStudy(long seed) {
		random = new Random(seed);
		made = new StudyInMemory(seed, "study");
	}

	static Study of(long seed) {
		return new SoundStudy(seed).study();
	}

	private Study study() {
		List<Coder> coders = new ArrayList<>();
		for (int i = 0; i <= random.nextInt(3); i++) {
			coders.add(made.add(new Coder(made.id(), name(), random.nextBoolean() ? "" : "AB", Palette.colour(i))));
		}
		List<Code> codes = new ArrayList<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			UUID parent = codes.isEmpty() || random.nextInt(3) == 0 ? null : codes.getLast().id();
			codes.add(made.add(new Code(made.id(), parent, name(), new Colour(random.nextInt()), random.nextBoolean(),
					List.of(new Definition(1, text(), random.nextBoolean() ? "" : name(), random.nextBoolean() ? "" : name(), Stamp.UNKNOWN)), List.of(), 0, Stamp.UNKNOWN, Stamp.UNKNOWN)));
		}
		List<Variable> variables = new ArrayList<>();
		for (int i = random.nextInt(5); i > 0; i--) {
			variables.add(made.add(new Variable(made.id(), name(), pick(List.of(Variable.Type.values())), random.nextBoolean() ? "" : name())));
		}
		List<Document> documents = new ArrayList<>();
		List<Passage> passages = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			Document document = document(variables, coders);
			documents.add(document);
			for (int j = random.nextInt(10); j > 0; j--) {
				passages.add(passage(document, codes, coders));
			}
		}
		List<Target> targets = new ArrayList<>();
		coders.forEach(coder -> targets.add(new Target(ElementKind.CODER, coder.id())));
		codes.forEach(code -> targets.add(new Target(ElementKind.CODE, code.id())));
		variables.forEach(variable -> targets.add(new Target(ElementKind.VARIABLE, variable.id())));
		documents.forEach(document -> targets.add(new Target(ElementKind.DOCUMENT, document.id())));
		for (Passage passage : passages) {
			targets.add(new Target(ElementKind.PASSAGE, passage.id(), passage.document()));
			passage.codings().forEach(coding -> targets.add(new Target(ElementKind.CODING, coding.id(), passage.document())));
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			List<Target> on = targets.stream().filter(target -> target.kind() == ElementKind.PASSAGE && random.nextInt(4) == 0).toList();
			UUID id = made.id();
			made.add(new Case(id, name(), random.nextBoolean() ? "" : text(), values(variables), ids(documents.stream().map(Document::id).toList()), on, ids(codes.stream().map(Code::id).toList())));
			targets.add(new Target(ElementKind.CASE, id));
		}
		targets.add(new Target(ElementKind.STUDY, made.info.id()));
		List<Memo> memos = memos(targets, coders);
		descriptions(documents, passages, memos);
		for (int i = 0; i < random.nextInt(4); i++) {
			made.add(new MemberSet(made.id(), name(), Palette.colour(i), random.nextBoolean() ? "" : text(), ids(codes.stream().map(Code::id).toList()),
					ids(documents.stream().map(Document::id).toList()), ids(memos.stream().map(Memo::id).toList())));
		}
		targets.removeIf(target -> target.kind() == ElementKind.STUDY);
		memos.stream().map(memo -> new Target(ElementKind.MEMO, memo.id())).filter(target -> !targets.contains(target)).forEach(targets::add);
		for (int i = targets.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
			made.add(new Relation(made.id(), name(), pick(List.of(Relation.Kind.values())), new Colour(random.nextInt()), pick(targets), pick(targets), random.nextBoolean() ? "" : text()));
		}
		made.passages.values().forEach(list -> list.sort(Passage.TEXT_ORDER));
		return made.study(new StudyInfo(made.info.id(), "study", random.nextBoolean() ? "" : "about\nit", new Stamp(instant(), null), new TreeMap<>()));
	}

	private List<Memo> memos(List<Target> targets, List<Coder> coders) {
		List<Memo> memos = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			UUID id = made.id();
			Target target = targets.isEmpty() || random.nextInt(5) == 0 ? null : pick(targets);
			Memo memo = made.add(new Memo(id, target, type(), name(), text(), stamp(coders), stamp(coders)));
			memos.add(memo);
			if (random.nextBoolean()) {
				targets.add(new Target(ElementKind.MEMO, id));
			}
			for (List<Passage> list : made.passages.values()) {
				list.replaceAll(passage -> target != null && passage.id().equals(target.id()) ? passage.withMemos(plus(passage.memos(), id)) : passage);
			}
		}
		return memos;
	}

	/** What came as descriptions from another program, in the order in which an import makes them. */
	private void descriptions(List<Document> documents, List<Passage> passages, List<Memo> memos) {
		List<Target> described = new ArrayList<>();
		for (Document document : documents) {
			described.add(new Target(ElementKind.DOCUMENT, document.id()));
			passages.stream().filter(passage -> passage.document().equals(document.id())).sorted(Passage.TEXT_ORDER).forEach(passage -> described.add(new Target(ElementKind.PASSAGE, passage.id(), passage.document())));
		}
		memos.forEach(memo -> described.add(new Target(ElementKind.MEMO, memo.id())));
		for (Target target : described) {
			if (random.nextInt(3) == 0) {
				UUID id = DescriptionMemos.id(target.id());
				made.add(new Memo(id, target, "", "", "described " + text(), Stamp.UNKNOWN, Stamp.UNKNOWN));
				made.passages.values().forEach(list -> list.replaceAll(passage -> passage.id().equals(target.id()) ? passage.withMemos(plus(passage.memos(), id)) : passage));
			}
		}
	}

	/** Some are called as a set or a group is. */
	private String type() {
		return random.nextBoolean() ? "" : pick(List.of("theory", "منهج", "group/1", "to do"));
	}

	private static List<UUID> plus(List<UUID> ids, UUID id) {
		List<UUID> more = new ArrayList<>(ids);
		more.add(id);
		return more;
	}

	private Document document(List<Variable> variables, List<Coder> coders) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(20); i > 0; i--) {
			text.append(pick(PIECES));
		}
		Document plain = made.document("", text.toString());
		made.elements.removeLast();
		return made.add(new Document(made.id(), name(), "stem" + names.size(), random.nextBoolean() ? "" : "group/" + random.nextInt(2), plain.textHash(), plain.codePoints(), plain.utf16(), 0, 0,
				"ar", null, new TreeMap<>(), Document.State.DONE, values(variables), stamp(coders), stamp(coders), null));
	}

	private Passage passage(Document document, List<Code> codes, List<Coder> coders) {
		String text = made.texts.get(document.textHash()).string();
		int from = random.nextInt(document.codePoints() + 1);
		int to = from + random.nextInt(document.codePoints() - from + 1);
		UUID coder = pick(coders).id();
		List<Coding> codings = new ArrayList<>();
		for (int i = codes.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
			codings.add(new Coding(made.id(), pick(codes).id(), 1, pick(coders).id(), random.nextBoolean() ? null : instant()));
		}
		Passage passage = new Passage(made.id(), document.id(), text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to), coder, instant(), codings, List.of());
		made.put(passage);
		return passage;
	}

	private List<VariableValue> values(List<Variable> variables) {
		List<VariableValue> values = new ArrayList<>();
		for (Variable variable : variables) {
			if (random.nextBoolean()) {
				values.add(new VariableValue(variable.id(), switch (variable.type()) {
				case TEXT -> text();
				case BOOLEAN -> "true";
				case INTEGER -> "-17";
				case DECIMAL -> "3.14";
				case DATE -> "2025-01-22";
				case DATE_TIME -> "2025-01-22T10:00:00Z";
				}));
			}
		}
		return values;
	}

	private List<UUID> ids(List<UUID> all) {
		return all.stream().filter(id -> random.nextInt(3) == 0).sorted(Comparator.naturalOrder()).toList();
	}

	private Stamp stamp(List<Coder> coders) {
		return new Stamp(random.nextInt(4) == 0 ? null : instant(), random.nextInt(4) == 0 ? null : pick(coders).id());
	}

	private Instant instant() {
		return Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
	}

	private String name() {
		String name = pick(WORDS);
		for (int number = 2; !names.add(name); number++) {
			name = pick(WORDS) + " " + number;
		}
		return name;
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(4); i > 0; i--) {
			text.append(pick(PIECES));
		}
		return text.toString().replace("\u000B", "");
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
