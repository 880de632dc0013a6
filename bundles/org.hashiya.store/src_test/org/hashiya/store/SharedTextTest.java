// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.hashiya.merge.CarryOver;
import org.hashiya.model.Change;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.MilestoneActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text, corrected here and coded there: no coding may stand beside its words. */
class SharedTextTest {

	private static final String TEXT = "قالت الوزيرة 🙂 إن الجزائر تتجه إلى واشنطن.\nNobody was suprised by that, روسيا least of all.\n";

	private final Path folder;
	private final OpenStudy one;
	private final OpenStudy two;

	SharedTextTest(@TempDir Path temporary) throws StudyProblem {
		folder = temporary.resolve("s");
		one = OpenStudy.create(folder, "study", "Amal");
		OpenStudyTest.add(one, "essay", TEXT);
		one.perform(CodebookActs.create(one.study(), null, "A", null, "", one.author()));
		one.perform(CodebookActs.create(one.study(), null, "B", null, "", one.author()));
		UUID karim = UUID.randomUUID();
		one.perform(StudyActs.addCoder(one.study(), "Karim", karim));
		one.save();
		two = OpenStudy.open(folder, Progress.NONE);
		two.actAs(karim);
	}

	@AfterEach
	void close() throws Exception {
		one.close();
		two.close();
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void aCodingMadeWhileAnotherCorrectedTheTextStandsOnItsWords() throws Exception {
		edit(one, TEXT.replace("🙂 ", "الأولى، وهي ضاحكة، "));
		code(two, "واشنطن", "A");
		code(two, "روسيا", "B");
		bothAgree();
		assertEquals(Set.of("A: واشنطن", "B: روسيا"), coded(one));
	}

	@Test
	void aCodingWhoseWordsAreGoneWaits() throws Exception {
		edit(one, TEXT.replace("suprised by ", ""));
		code(two, "suprised", "A");
		bothAgree();
		Passage passage = passages(one).getFirst();
		assertEquals("suprised", java.util.Objects.requireNonNull(passage.unplaced()).quote());
	}

	@Test
	void bothCorrectionsAreMadeAndAllCodingsStand() throws Exception {
		code(one, "الوزيرة", "A");
		two.refresh();
		edit(one, TEXT.replace("suprised", "surprised"));
		code(one, "least of all", "B");
		edit(two, TEXT.replace("قالت", "وقد قالت لنا"));
		code(two, "واشنطن", "B");
		bothAgree();
		assertEquals(TEXT.replace("suprised", "surprised").replace("قالت", "وقد قالت لنا"), text(one.study()));
		assertEquals(Set.of("A: الوزيرة", "B: least of all", "B: واشنطن"), coded(one));
		assertEquals(List.of(), one.conflicts(Progress.NONE), "nobody's work was set aside");
	}

	@Test
	void whereBothCorrectedTheSameWordOneStandsForBothAndIsTold() throws Exception {
		List<StudyProblem.Kind> told = new ArrayList<>();
		one.setProblemHandler(problem -> told.add(problem.kind()));
		two.setProblemHandler(problem -> told.add(problem.kind()));
		edit(one, TEXT.replace("suprised", "surprised"));
		waitForTheClock();
		edit(two, TEXT.replace("suprised", "astonished"));
		code(one, "الوزيرة", "A");
		bothAgree();
		assertEquals(TEXT.replace("suprised", "astonished"), text(one.study()), "the later one");
		assertEquals(Set.of("A: الوزيرة"), coded(two));
		assertEquals(List.of(StudyProblem.Kind.OVERTAKEN, StudyProblem.Kind.OVERTAKEN), told);
		Conflict conflict = two.conflicts(Progress.NONE).getFirst();
		assertEquals(List.of("astonished", "surprised"), List.of(conflict.stands().value(), conflict.other().value()));
		two.settle(conflict, true);
		bothAgree();
		assertEquals(TEXT.replace("suprised", "surprised"), text(one.study()));
		assertEquals(Set.of("A: الوزيرة"), coded(two));
		assertEquals(List.of(), one.conflicts(Progress.NONE));
	}

	@Test
	void undoOfACorrectionTakesCodingsOfOthersAlong() throws Exception {
		edit(one, TEXT.replace("قالت", "وقد قالت لنا"));
		two.refresh();
		code(two, "واشنطن", "A");
		one.refresh();
		one.undo();
		assertEquals(TEXT, text(one.study()));
		bothAgree();
		assertEquals(Set.of("A: واشنطن"), coded(one));
		one.redo();
		bothAgree();
		assertEquals(Set.of("A: واشنطن"), coded(two));
	}

	@Test
	void undoOfACorrectionLeavesTheLaterOneOfAnother() throws Exception {
		edit(one, TEXT.replace("قالت", "وقد قالت لنا"));
		two.refresh();
		edit(two, text(two.study()).replace("suprised", "surprised"));
		code(two, "surprised", "A");
		one.refresh();
		one.undo();
		bothAgree();
		assertEquals(TEXT.replace("suprised", "surprised"), text(one.study()));
		assertEquals(Set.of("A: surprised"), coded(one));
	}

	@Test
	void undoOfACorrectionThatAnotherCorrectedIsRefused() throws Exception {
		edit(one, TEXT.replace("suprised", "surprized"));
		two.refresh();
		edit(two, text(two.study()).replace("surprized", "surprised"));
		one.refresh();
		assertEquals(StudyProblem.Kind.OVERTAKEN, assertThrows(StudyProblem.class, one::undo).kind());
		assertEquals(TEXT.replace("suprised", "surprised"), text(one.study()));
		bothAgree();
	}

	@Test
	void whatOneRenamesTheOtherCorrects() throws Exception {
		Document essay = two.study().documents().at(0);
		edit(one, TEXT.replace("suprised", "surprised"));
		two.perform(StudyActs.renameDocument(two.study(), essay, "مقال", two.author()));
		bothAgree();
		assertEquals("مقال", one.study().documents().at(0).name());
		assertEquals(TEXT.replace("suprised", "surprised"), text(two.study()));
	}

	@Test
	void theLaterNameStandsWhoeverHearsOfTheOtherLast() throws Exception {
		Code code = one.study().codebook().resolve("A");
		one.perform(CodebookActs.rename(one.study(), code, "first", one.author()));
		waitForTheClock();
		two.perform(CodebookActs.rename(two.study(), code, "second", two.author()));
		two.perform(CodebookActs.recolour(two.study().codebook().resolve("second"), new org.hashiya.model.Colour(7), two.author()));
		bothAgree();
		assertEquals("second", one.study().codebook().list().getFirst().name());
	}

	@Test
	void aMilestoneBeforeAllOfItIsAsItWas() throws Exception {
		one.setMilestone("before", "");
		two.refresh();
		code(one, "الوزيرة", "A");
		edit(two, TEXT.replace("قالت", "وقد قالت لنا"));
		code(two, "واشنطن", "B");
		bothAgree();
		for (OpenStudy open : List.of(one, two)) {
			Study then = open.at(MilestoneActs.resolve(open.study(), "before"), Progress.NONE);
			assertEquals(TEXT, text(then));
			assertTrue(then.passages(then.documents().at(0), Progress.NONE).isEmpty());
		}
	}

	/** Everybody codes single words, of which each is there once, and corrects others: at the end each coding stands on its word, everywhere. */
	@RepeatedTest(12)
	void everyCodingStandsOnItsWordWhateverHappens() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("shared text: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			words.append(i % 17 == 16 ? '\n' : ' ').append(i % 3 == 0 ? "كلمة" : i % 7 == 0 ? "🙂w" : "w").append(i).append('x');
		}
		Document document = OpenStudyTest.add(one, "words", words.toString());
		two.refresh();
		Map<UUID, String> coded = new HashMap<>();
		Set<String> changed = new HashSet<>();
		for (int step = 0; step < 80; step++) {
			OpenStudy open = random.nextBoolean() ? one : two;
			try {
				doSomething(open, open == one, document, random, coded, changed);
			} catch (StudyProblem overtaken) {
				assertEquals(StudyProblem.Kind.OVERTAKEN, overtaken.kind(), "another's act came between looking and acting");
			}
		}
		bothAgree();
		Document now = one.study().document(document.id());
		String text = one.study().text(now, Progress.NONE).string();
		for (Passage passage : one.study().passages(now, Progress.NONE).list()) {
			String word = java.util.Objects.requireNonNull(coded.get(passage.id()));
			if (!changed.contains(word)) {
				assertEquals(word, text.substring(passage.start(), passage.end()), "seed " + seed);
			}
		}
		assertEquals(coded.keySet(), new HashSet<>(one.study().passages(now, Progress.NONE).list().stream().map(Passage::id).toList()), "all are there, seed " + seed);
	}

	/** Two acts in one millisecond have an order too, but not one that a test could know. */
	private static void waitForTheClock() {
		long now = System.currentTimeMillis();
		while (System.currentTimeMillis() <= now) {
			Thread.onSpinWait();
		}
	}

	private static void doSomething(OpenStudy open, boolean isOne, Document document, Random random, Map<UUID, String> coded, Set<String> changed) throws StudyProblem {
		Study study = open.study();
		Document now = study.document(document.id());
		String text = study.text(now, Progress.NONE).string();
		String[] all = text.strip().split("\\s+");
		String word = all[random.nextInt(all.length)];
		int at = text.indexOf(word + (text.endsWith(word) ? "" : " "));
		int what = random.nextInt(6);
		if (what < 3 && at >= 0 && word.endsWith("x")) {
			Extent extent = new Extent(at, at + word.length());
			var act = CodingActs.apply(study, now, List.of(extent), study.codebook().list().get(random.nextInt(2)), null, open.author());
			if (act.isPresent()) {
				open.perform(study, act.get());
				Change change = act.get().change();
				for (Change part : change instanceof Several several ? several.changes() : List.of(change)) {
					if (part instanceof Put put && put.after() instanceof Passage passage) {
						coded.put(passage.id(), word);
					}
				}
			}
		} else if (what == 3 && at >= 0 && word.endsWith("x") && (word.charAt(word.length() - 2) % 2 == 0) == isOne) { // of the same word one would stand, see the test of that
			changed.add(word);
			String after = text.substring(0, at) + (random.nextBoolean() ? "" : "غير" + random.nextInt(1000)) + text.substring(at + word.length());
			open.addText(after);
			open.perform(study, CarryOver.editing(study, now, after).act(null, open.author()));
		} else if (what == 4) {
			open.refresh();
		} else if (what == 5 && random.nextBoolean()) {
			open.save();
		}
	}

	private void bothAgree() throws StudyProblem {
		one.refresh();
		two.refresh();
		assertEquals(text(one.study()), text(two.study()));
		assertEquals(content(one.study()), content(two.study()));
		one.save();
		two.save();
	}

	/** What both must have alike; new elements may stand in another order in a list until the study is opened again. */
	private static Map<Object, Object> content(Study study) throws StudyProblem {
		Map<Object, Object> all = new HashMap<>();
		study.codebook().list().forEach(code -> all.put(code.id(), code));
		for (Document document : study.documents().list()) {
			all.put(document.id(), document);
			study.passages(document, Progress.NONE).list().forEach(passage -> all.put(passage.id(), comparable(passage)));
		}
		return all;
	}

	/** What stood around the words when they went may be what the one or the other had by then, and codings of one millisecond may stand in another order. */
	private static Passage comparable(Passage passage) {
		Passage sorted = passage.withCodings(passage.codings().stream().sorted(Comparator.comparing(Coding::id)).toList());
		Unplaced words = sorted.unplaced();
		return words == null ? sorted : sorted.waiting(sorted.start(), new Unplaced(words.quote(), "", ""));
	}

	private static void edit(OpenStudy open, String text) throws StudyProblem {
		open.addText(text);
		open.perform(CarryOver.editing(open.study(), open.study().documents().at(0), text).act(null, open.author()));
	}

	private static void code(OpenStudy open, String words, String code) throws StudyProblem {
		Document document = open.study().documents().at(0);
		int start = text(open.study()).indexOf(words);
		open.perform(CodingActs.apply(open.study(), document, List.of(new Extent(start, start + words.length())), open.study().codebook().resolve(code), null, open.author())
				.orElseThrow());
	}

	private static String text(Study study) throws StudyProblem {
		return study.text(study.documents().at(0), Progress.NONE).string();
	}

	private static List<Passage> passages(OpenStudy open) throws StudyProblem {
		return open.study().passages(open.study().documents().at(0), Progress.NONE).list();
	}

	private static Set<String> coded(OpenStudy open) throws StudyProblem {
		Set<String> coded = new HashSet<>();
		for (Passage passage : passages(open)) {
			passage.codings().forEach(coding -> {
				Code code = open.study().codebook().get(coding.code());
				try {
					coded.add((code == null ? "" : code.name()) + ": " + text(open.study()).substring(passage.start(), passage.end()));
				} catch (StudyProblem e) {
					throw new IllegalStateException(e);
				}
			});
		}
		return coded;
	}
}
