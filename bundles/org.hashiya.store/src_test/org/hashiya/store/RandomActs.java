// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Original;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/** Does what people do, at random: everything that a study can hold comes up. The same seed does the same. */
final class RandomActs {

	private static final String[] WORDS = { "روسيا", "التطبيع", "مُذَكِّرَة", "عـــلاقات", "Algiers", "Washington", "l’énergie", "🙂", "👨‍👩‍👧", "\uD83B\uDE00", "2022", "؟" };

	private final Random random;
	private final RareActs rare;
	private int count;

	RandomActs(long seed) {
		this(seed, 0);
	}

	/** @param count from which names are numbered: one study must not get a name twice */
	RandomActs(long seed, int count) {
		random = new Random(seed);
		rare = new RareActs(random);
		this.count = count;
	}

	/** Prepares the next act on a study, and makes texts known that it needs; empty where the dice chose something that is not possible. */
	Optional<Act> next(OpenStudy open) throws StudyProblem {
		Study study = open.study();
		Author author = open.author();
		List<Code> codes = study.codebook().list();
		List<Document> documents = study.documents().list();
		int what = random.nextInt(20 + RareActs.NUMBER);
		if (documents.isEmpty() || what == 0 && documents.size() < 6) {
			return Optional.of(addDocument(open, author));
		}
		if (codes.isEmpty() || what == 1 && codes.size() < 12) {
			Code parent = codes.isEmpty() || random.nextBoolean() ? null : pick(codes);
			return Optional.of(CodebookActs.create(study, parent, "code " + count++, null, "تعريف " + count, author));
		}
		Document document = pick(documents);
		Code code = pick(codes);
		return switch (what) {
		case 2 -> Optional.of(CodebookActs.rename(study, code, "renamed " + count++, author));
		case 3 -> Optional.of(CodebookActs.recolour(code, new Colour(random.nextInt(1 << 24)), author));
		case 4 -> Optional.of(CodebookActs.define(code, "definition\n" + count++, "in", "out", author));
		case 5 -> Optional.of(CodebookActs.delete(study, code, Progress.NONE).act());
		case 6 -> move(study, code, codes, author);
		case 7 -> Optional.of(StudyActs.removeDocument(study, document));
		case 8 -> Optional.of(StudyActs.renameDocument(study, document, "document " + count++, author));
		case 9 -> Optional.of(MemoActs.write(study, target(study, document, code), "title", "memo 🙂 " + count++, author));
		case 10 -> study.memos().isEmpty() ? Optional.empty() : memoAct(study, code, author);
		case 11, 12 -> onPassage(study, document);
		case 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40 -> rare.next(what - 20, open, document, code, count++);
		default -> !code.codable() ? Optional.empty() : CodingActs.apply(study, document, ranges(study, document), code, random.nextInt(8) == 0 ? "memo " + count++ : null, author);
		};
	}

	private Optional<Act> move(Study study, Code code, List<Code> codes, Author author) throws StudyProblem {
		Code parent = random.nextInt(3) == 0 ? null : pick(codes);
		if (parent != null && study.codebook().withSubcodes(code.id()).contains(parent.id())) {
			return Optional.empty();
		}
		Code same = study.codebook().child(parent == null ? null : parent.id(), code.name());
		if (same != null && !same.id().equals(code.id())) {
			return Optional.empty(); // a copy has sub-codes of the same names
		}
		return Optional.of(CodebookActs.move(study, code, parent, random.nextInt(4) - 1, author));
	}

	private Optional<Act> memoAct(Study study, Code code, Author author) throws StudyProblem {
		Memo memo = pick(study.memos().list());
		return switch (random.nextInt(3)) {
		case 0 -> Optional.of(MemoActs.change(memo, "changed", "text " + count++, author));
		case 1 -> MemoActs.rewrite(study, memo, random.nextBoolean() ? null : new Target(ElementKind.CODE, code.id()), "to do", "rewritten", "text " + count++, author);
		default -> Optional.of(MemoActs.delete(study, memo));
		};
	}

	private Optional<Act> onPassage(Study study, Document document) throws StudyProblem {
		List<Passage> passages = study.passages(document, Progress.NONE).list();
		if (passages.isEmpty()) {
			return Optional.empty();
		}
		Passage passage = pick(passages);
		if (!passage.codings().isEmpty() && random.nextBoolean()) {
			Coding coding = pick(passage.codings());
			return Optional.of(CodingActs.remove(study, passage, coding.id()));
		}
		if (random.nextInt(4) == 0) {
			return Optional.of(CodingActs.delete(study, passage));
		}
		Extent range = ranges(study, document).getFirst();
		return Optional.of(CodingActs.move(study, passage, range.start(), range.end()));
	}

	private static Target target(Study study, Document document, Code code) throws StudyProblem {
		List<Passage> passages = study.passages(document, Progress.NONE).list();
		return passages.isEmpty() ? new Target(ElementKind.CODE, code.id()) : new Target(ElementKind.PASSAGE, passages.getFirst().id(), document.id());
	}

	private List<Extent> ranges(Study study, Document document) throws StudyProblem {
		Positions positions = study.positions(document, Progress.NONE);
		List<Extent> ranges = new ArrayList<>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			int start = random.nextInt(positions.codePointLength());
			int end = Math.min(positions.codePointLength(), start + 1 + random.nextInt(40));
			ranges.add(new Extent(positions.toUtf16(start), positions.toUtf16(end)));
		}
		return ranges;
	}

	private Act addDocument(OpenStudy open, Author author) throws StudyProblem {
		StringBuilder string = new StringBuilder("Text " + count++);
		int words = 5 + random.nextInt(60);
		for (int i = 0; i < words; i++) {
			string.append(random.nextInt(9) == 0 ? '\n' : ' ').append(WORDS[random.nextInt(WORDS.length)]);
		}
		DocumentText text = open.addText(string.toString());
		byte[] bytes = string.toString().replace("\n", "\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
		String sha256 = DocumentText.hash(bytes);
		Original original = random.nextBoolean() ? new Original("الملف.txt", "txt", sha256, "UTF-8", false, "crlf") : null;
		if (original != null) {
			open.addOriginal(sha256, bytes);
		}
		String name = "document " + count;
		return StudyActs.addDocuments(open.study(),
				List.of(new Document(author.newId(), name, "stem-" + count++, "", text.hash(), text.positions().codePointLength(), text.string().length(), words + 2,
						1, "ar", null, new TreeMap<>(), Document.State.UNCODED, List.of(), author.stamp(), author.stamp(), original)));
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	int nextInt(int bound) {
		return random.nextInt(bound);
	}

	static UUID id(int n) {
		return new UUID(0x4000, 0x8000_0000_0000_0000L | n);
	}
}
