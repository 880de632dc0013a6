// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.TextActs;
import org.hashiya.model.Unplaced;
import org.hashiya.text.Placement.Kind;
import org.hashiya.text.TextChange;
import org.hashiya.text.TextEdit;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.Test;

class CarryOverTest {

	private static final String TEXT = """
			الجزائر بين موسكو وواشنطن
			شهدت العلاقات مع روسيا خطوات متسارعة في الأشهر الأخيرة 😀.
			وقال مسؤولون إنّ التطبيع ليس مطروحًا على الطاولة.
			Algeria has bought arms from Russia since the 1960s.
			""";

	private final StudyInMemory memory = new StudyInMemory(1);
	private final Coder amal = memory.coder("Amal");
	private final Author author = new Author(amal.id(), Instant.EPOCH, memory::id);
	private final Code code = memory.code("Russia factor");
	private final Document essay = memory.document("essay", TEXT);

	CarryOverTest() throws StudyProblem {
		memory.code(essay, "روسيا", code, amal);
		memory.code(essay, "التطبيع ليس مطروحًا", code, amal);
		memory.code(essay, "Algeria has bought arms", code, amal);
	}

	private Study done(CarryOver carryOver) throws StudyProblem {
		DocumentText text = new DocumentText(carryOver.change().after());
		memory.texts.put(text.hash(), text);
		Act act = carryOver.act(null, author);
		Applied applied = memory.study.apply(act.change());
		assertEquals(passages(memory.study), passages(applied.study().apply(applied.inverse()).study()), "undone, all is as it was");
		return applied.study();
	}

	private List<Passage> passages(Study study) throws StudyProblem {
		return study.passages(study.document(essay.id()), Progress.NONE).list();
	}

	private String words(Study study, Passage passage) throws StudyProblem {
		return study.text(study.document(essay.id()), Progress.NONE).string().substring(passage.start(), passage.end());
	}

	@Test
	void aTextThatGotLongerBeforeThemShiftsPassagesAndLosesNone() throws StudyProblem {
		Study after = done(CarryOver.replacing(memory.study, essay, "عنوان جديد 🙂\n" + TEXT, Progress.NONE));

		assertEquals(List.of("روسيا", "التطبيع ليس مطروحًا", "Algeria has bought arms"), passages(after).stream().map(passage -> {
			try {
				return words(after, passage);
			} catch (StudyProblem problem) {
				throw new AssertionError(problem);
			}
		}).toList());
	}

	@Test
	void whatIsNotFoundForCertainWaitsWithItsWordsAndCodings() throws StudyProblem {
		CarryOver carryOver = CarryOver.replacing(memory.study, essay, TEXT.replace("التطبيع ليس مطروحًا", "التطبيع ليس مطروحا").replace("Algeria has bought arms from Russia since the 1960s.", ""),
				Progress.NONE);
		assertEquals(List.of(1L, 0L, 1L, 1L), List.of(carryOver.count(Kind.EXACT), carryOver.count(Kind.MOVED), carryOver.count(Kind.DOUBTFUL), carryOver.count(Kind.LOST)));

		Study after = done(carryOver);

		List<Passage> waiting = waiting(after);
		assertEquals(2, waiting.size());
		for (Passage passage : waiting) {
			Unplaced words = passage.unplaced();
			assertNotNull(words);
			assertEquals(0, passage.length(), "it covers nothing meanwhile");
			assertEquals(1, passage.codings().size());
		}
		assertEquals(Set.of("التطبيع ليس مطروحًا", "Algeria has bought arms"), waiting.stream().map(CarryOverTest::quote).collect(Collectors.toSet()));
	}

	private List<Passage> waiting(Study study) throws StudyProblem {
		return TextActs.unplaced(study, study.document(essay.id()));
	}

	private static String quote(Passage passage) {
		Unplaced words = passage.unplaced();
		return words == null ? "" : words.quote();
	}

	@Test
	void aPassageThatWaitsIsFoundWhenItsWordsComeBack() throws StudyProblem {
		String without = TEXT.replace("Algeria has bought arms from Russia since the 1960s.", "");
		memory.study = done(CarryOver.replacing(memory.study, essay, without, Progress.NONE));
		assertEquals(1, waiting(memory.study).size());

		memory.study = done(CarryOver.replacing(memory.study, memory.study.document(essay.id()), TEXT, Progress.NONE));

		assertEquals(List.of(), waiting(memory.study));
		assertEquals("Algeria has bought arms", words(memory.study, passages(memory.study).getLast()));
	}

	@Test
	void aPersonPlacesOneOrLetsItGo() throws StudyProblem {
		memory.study = done(CarryOver.replacing(memory.study, essay, TEXT.replace("ليس مطروحًا", "غير مطروح"), Progress.NONE));
		Passage waiting = waiting(memory.study).getFirst();
		TextRange proposed = ToBePlaced.find(memory.study, null, Progress.NONE).getFirst().placement().candidates().getFirst().range();
		assertEquals("التطبيع غير مطروح", memory.study.text(memory.study.document(essay.id()), Progress.NONE).string().substring(proposed.start(), proposed.end()));
		int start = memory.study.text(memory.study.document(essay.id()), Progress.NONE).string().indexOf("التطبيع");

		Study placed = memory.study.apply(TextActs.place(memory.study, waiting, start, start + "التطبيع".length()).change()).study();
		assertEquals("التطبيع", words(placed, passages(placed).get(1)));
		assertNull(passages(placed).get(1).unplaced());

		Study gone = memory.study.apply(TextActs.letGo(memory.study, waiting).change()).study();
		assertEquals(2, passages(gone).size());
	}

	@Test
	void anEditInsideOfAPassageBelongsToItAndAtItsEdgesNot() throws StudyProblem {
		Study after = done(CarryOver.editing(memory.study, essay, TEXT.replace("مع روسيا خطوات", "مع xروسيyا خطوات").replace("has bought", "had bought")));

		assertEquals("روسيyا", words(after, passages(after).getFirst()));
		assertEquals("Algeria had bought arms", words(after, passages(after).getLast()), "a changed word inside leaves it where it is");
	}

	@Test
	void anEditThatWasRecordedPutsPassagesWhereItLedThem() throws StudyProblem {
		Document letters = memory.document("letters", "aaa aaa");
		memory.code(letters, 1, 2, code, amal);
		memory.code(letters, 2, 3, code, amal);
		TextChange change = TextChange.recorded("aaa aaa", List.of(new TextEdit(1, "a", ""), new TextEdit(3, "", "b")));

		CarryOver carryOver = CarryOver.editing(memory.study, letters, change);
		DocumentText text = new DocumentText("aa baaa");
		memory.texts.put(text.hash(), text);
		Study after = memory.study.apply(carryOver.act(null, author).change()).study();

		List<Passage> passages = after.passages(after.document(letters.id()), Progress.NONE).list();
		assertEquals(List.of("a", ""), passages.stream().map(CarryOverTest::quote).sorted(Comparator.reverseOrder()).toList(), "one waits with its letter");
		assertEquals(1, passages.getLast().start());
		assertEquals(2, passages.getLast().end());
	}

	@Test
	void anEditThatTakesAllWordsOfAPassageLeavesItWaiting() throws StudyProblem {
		Study after = done(CarryOver.editing(memory.study, essay, TEXT.replace("مع روسيا خطوات", "مع خطوات")));

		assertEquals(List.of("روسيا"), waiting(after).stream().map(CarryOverTest::quote).toList());
	}

	@Test
	void aForcedDirectionStaysWithItsParagraph() throws StudyProblem {
		Document forced = new Document(essay.id(), essay.name(), essay.stem(), "", essay.textHash(), essay.codePoints(), essay.utf16(), essay.words(), essay.paragraphs(), "und", null,
				new TreeMap<>(Map.of(3, Direction.RIGHT_TO_LEFT)), Document.State.UNCODED, List.of(), Stamp.UNKNOWN, Stamp.UNKNOWN, null);
		memory.study = memory.study.apply(Put.replace(essay, forced)).study();

		Study after = done(CarryOver.editing(memory.study, forced, "one\ntwo\n" + TEXT));

		assertEquals(Map.of(5, Direction.RIGHT_TO_LEFT), after.document(essay.id()).paragraphDirections());
	}
}
