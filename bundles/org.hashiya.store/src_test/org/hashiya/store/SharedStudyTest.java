// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coding;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs change the same passage at the same time: neither has seen the other's act when it acts. */
class SharedStudyTest {

	private final Path folder;
	private OpenStudy one;
	private OpenStudy two;
	private Document essay;

	@SuppressWarnings("null") // set before each test
	SharedStudyTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void openTwice() throws Exception {
		one = OpenStudy.create(folder, "study", "Amal");
		essay = OpenStudyTest.add(one, "essay", "قالت روسيا 🙂 ذلك");
		for (String name : List.of("base", "A", "B")) {
			one.perform(CodebookActs.create(one.study(), null, name, null, "", one.author()));
		}
		code(one, "base");
		one.save();
		two = OpenStudy.open(folder, Progress.NONE);
	}

	@AfterEach
	void close() throws Exception {
		one.close();
		two.close();
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void codingsOfBothAreKept() throws Exception {
		code(one, "A");
		code(two, "B");
		bothHold(Set.of("base", "A", "B"));
	}

	@Test
	void aCodingThatOneRemovesAndTheOtherLeavesIsRemoved() throws Exception {
		removeBase(one);
		code(two, "B");
		bothHold(Set.of("B"));
	}

	@Test
	void aCodingThatBothRemoveIsRemoved() throws Exception {
		removeBase(one);
		removeBase(two);
		bothHold(Set.of());
	}

	@Test
	void whatOneChangedAndTheOtherDeletedStays() throws Exception {
		one.perform(CodingActs.delete(one.study(), passage(one)));
		code(two, "B");
		one.refresh();
		two.refresh();
		assertTrue(codes(one).contains("B") && codes(two).contains("B"), "edit beats delete: " + codes(one) + codes(two));
	}

	@Test
	void boundariesAndCodingsBothChange() throws Exception {
		one.perform(CodingActs.move(one.study(), passage(one), 0, 10));
		code(two, "B");
		bothHold(Set.of("base", "B"));
		assertEquals(0, passage(one).start());
		assertEquals(0, passage(two).start());
	}

	@Test
	void theFilesAreTheSameWhoeverSavesLast() throws Exception {
		code(one, "A");
		code(two, "B");
		one.save();
		String first = Files.readString(folder.resolve("passages/essay.jsonl"));
		two.refresh();
		two.perform(CodebookActs.create(two.study(), null, "new", null, "", two.author()));
		two.perform(CodingActs.apply(two.study(), essay, List.of(new Extent(0, 4)), two.study().codebook().resolve("A"), null, two.author()).orElseThrow());
		two.undo();
		two.save();
		assertEquals(first, Files.readString(folder.resolve("passages/essay.jsonl")), "codings stand in an order that does not depend on who merged");
	}

	@Test
	void ofTwoNamesOneStandsAndThePersonIsTold() throws Exception {
		List<StudyProblem> told = new ArrayList<>();
		one.setProblemHandler(told::add);
		rename(one, "mine");
		rename(two, "theirs");
		one.refresh();
		assertEquals(List.of(StudyProblem.Kind.OVERTAKEN), told.stream().map(StudyProblem::kind).toList());
		assertEquals(3, one.study().codebook().size());
	}

	@Test
	void ofTwoNamesTheLaterStandsInAllCopies() throws Exception {
		rename(one, "mine");
		rename(two, "theirs");
		one.refresh();
		two.refresh();
		assertEquals("theirs", nameOfBase(one));
		assertEquals("theirs", nameOfBase(two), "whoever takes in which");
		rename(two, "second");
		rename(one, "first");
		rename(one, "third");
		two.refresh();
		one.refresh();
		assertEquals(List.of("third", "third"), List.of(nameOfBase(one), nameOfBase(two)));
	}

	@Test
	void aNameFromOneAndAColourFromTheOtherBothStand() throws Exception {
		List<StudyProblem> told = new ArrayList<>();
		one.setProblemHandler(told::add);
		two.setProblemHandler(told::add);
		rename(one, "mine");
		two.perform(CodebookActs.recolour(two.study().codebook().resolve("base"), new Colour(0x123456), two.author()));
		one.perform(CodebookActs.setCodable(one.study().codebook().resolve("mine"), false, one.author()));
		one.refresh();
		two.refresh();
		for (OpenStudy open : List.of(one, two)) {
			Code code = open.study().codebook().resolve("mine");
			assertEquals(new Colour(0x123456), code.colour());
			assertEquals(false, code.codable());
		}
		assertEquals(one.study().codebook(), two.study().codebook());
		assertEquals(List.of(), told, "nobody's value was set aside");
	}

	@Test
	void ofTwoPlacesOfAPassageTheLaterStandsInAllCopiesAndIsTold() throws Exception {
		List<StudyProblem> told = new ArrayList<>();
		two.setProblemHandler(told::add);
		one.perform(CodingActs.move(one.study(), passage(one), 0, 10));
		tick();
		two.perform(CodingActs.move(two.study(), passage(two), 5, 13));
		one.refresh();
		two.refresh();
		assertEquals(List.of(5, 5), List.of(passage(one).start(), passage(two).start()));
		assertEquals(1, told.size());
	}

	@Test
	void anActLongerThanALineIsKeptInABlobAndUndone() throws Exception {
		Code base = one.study().codebook().resolve("base");
		String text = "تعريف 🙂 ".repeat(10_000);
		one.perform(CodebookActs.define(base, text, "", "", one.author()));
		try (Stream<Path> blobs = Files.list(folder.resolve("history/blobs"))) {
			assertTrue(blobs.anyMatch(blob -> blob.toFile().length() > text.length()));
		}
		two.refresh();
		assertEquals(text, two.study().codebook().resolve("base").definition().text());
		one.undo();
		two.refresh();
		assertEquals(base, two.study().codebook().resolve("base"));
	}

	@Test
	void aDocumentThatAnotherProgramHasAddedAndSavedCanBeReadAndCodedHere() throws Exception {
		Document document = OpenStudyTest.add(two, "theirs", "قالت روسيا 🙂 أمس");
		two.save();
		one.refresh();
		assertEquals("قالت روسيا 🙂 أمس", one.study().text(document, Progress.NONE).string());
		one.perform(CodingActs.apply(one.study(), document, List.of(new Extent(5, 10)), one.study().codebook().resolve("base"), null, one.author()).orElseThrow());
		one.save();
		two.refresh();
		two.perform(StudyActs.removeDocument(two.study(), document));
		two.save();
		one.refresh();
		one.save();
		assertEquals("قالت روسيا 🙂 أمس", Files.readString(one.folder().resolve("trash/documents/theirs.txt")));
		assertEquals(List.of(), StudyCheck.check(one.folder(), Progress.NONE).errors());
	}

	@Test
	void aDocumentThatOneProgramRemovedAndSavedIsPutBackByTheUndoOfTheOther() throws Exception {
		one.perform(StudyActs.removeDocument(one.study(), essay));
		two.refresh();
		two.save();
		assertTrue(Files.exists(two.folder().resolve("trash/documents/essay.txt")));
		one.undo();
		one.save();
		assertTrue(Files.exists(one.folder().resolve("documents/essay.txt")), "though this program has never seen it in the trash");
		assertEquals(List.of(), StudyCheck.check(one.folder(), Progress.NONE).errors());
	}

	private void bothHold(Set<String> expected) throws StudyProblem {
		one.refresh();
		two.refresh();
		assertEquals(expected, codes(one));
		assertEquals(expected, codes(two));
	}

	private void code(OpenStudy open, String name) throws StudyProblem {
		open.perform(CodingActs.apply(open.study(), essay, List.of(new Extent(5, 10)), open.study().codebook().resolve(name), null, open.author()).orElseThrow());
	}

	private void removeBase(OpenStudy open) throws StudyProblem {
		Passage passage = passage(open);
		open.perform(CodingActs.remove(open.study(), passage, passage.codings().getFirst().id()));
	}

	/** Its id is the first that was made. */
	private static String nameOfBase(OpenStudy open) {
		return open.study().codebook().list().getFirst().name();
	}

	/** What is done from now on is later. */
	private static void tick() {
		for (long now = System.currentTimeMillis(); now == System.currentTimeMillis();) {
			Thread.onSpinWait();
		}
	}

	private static void rename(OpenStudy open, String name) throws StudyProblem {
		tick();
		open.perform(CodebookActs.rename(open.study(), open.study().codebook().list().getFirst(), name, open.author()));
	}

	private Passage passage(OpenStudy open) throws StudyProblem {
		return open.study().passages(essay, Progress.NONE).list().getFirst();
	}

	private Set<String> codes(OpenStudy open) throws StudyProblem {
		Set<String> names = new TreeSet<>();
		for (Passage passage : open.study().passages(essay, Progress.NONE).list()) {
			for (Coding coding : passage.codings()) {
				names.add(open.study().codebook().require(coding.code()).name());
			}
		}
		return names;
	}
}
