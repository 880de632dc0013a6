// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.SetActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person takes away what another one uses at the same time: no coding is lost, both have the same, and both are told what stayed. Each in both orders. */
class UsedMeanwhileTest {

	private final Path folder;
	private final List<StudyProblem> told = new ArrayList<>();
	private OpenStudy one;
	private OpenStudy two;
	private Document essay;

	@SuppressWarnings("null") // set before each test
	UsedMeanwhileTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void openTwice() throws Exception {
		one = OpenStudy.create(folder, "study", "Amal");
		one.perform(StudyActs.addCoder(one.study(), "Bashir", RandomActs.id(1)));
		essay = OpenStudyTest.add(one, "essay", "قالت روسيا 🙂 ذلك");
		one.perform(CodebookActs.createPath(one.study(), "Actors/عامل روسيا", one.author()));
		one.perform(CodebookActs.create(one.study(), null, "التطبيع", null, "", one.author()));
		code(one, "Actors/عامل روسيا", 0, 4);
		one.save();
		two = OpenStudy.open(folder, Progress.NONE);
		two.actAs(RandomActs.id(1));
		one.setProblemHandler(told::add);
		two.setProblemHandler(told::add);
	}

	@AfterEach
	void close() throws Exception {
		one.close();
		two.close();
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	private interface Does {
		void act() throws StudyProblem;
	}

	/** The one takes away, the other uses, each without knowing of the other; then they meet. */
	private void meet(boolean removalFirst, Does removal, Does use) throws Exception {
		(removalFirst ? removal : use).act();
		tick();
		(removalFirst ? use : removal).act();
		one.refresh();
		two.refresh();
		assertTrue(one.study().holdsSameAs(two.study(), Progress.NONE), "both have the same");
	}

	private static void tick() {
		for (long now = System.currentTimeMillis(); now == System.currentTimeMillis();) {
			Thread.onSpinWait();
		}
	}

	private void code(OpenStudy open, String path, int start, int end) throws StudyProblem {
		open.perform(CodingActs.apply(open.study(), essay, List.of(new Extent(start, end)), open.study().codebook().resolve(path), null, open.author()).orElseThrow());
	}

	/** What is coded, in text order: from, to, the paths of the codes. */
	private static List<String> coded(Study study) throws StudyProblem {
		List<String> coded = new ArrayList<>();
		for (Document document : study.documents().list()) {
			for (Passage passage : study.passages(document, Progress.NONE).list()) {
				coded.add(passage.start() + "-" + passage.end() + " " + String.join(", ", passage.codings().stream().map(coding -> study.codebook().path(coding.code())).toList()));
			}
		}
		return coded;
	}

	private List<String> stayed() {
		return told.stream().filter(problem -> problem.kind() == Kind.STILL_USED).map(problem -> String.valueOf(problem.values().getFirst())).distinct().toList();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aCodeThatIsDeletedStaysForWhatIsCodedWithItMeanwhile(boolean removalFirst) throws Exception {
		meet(removalFirst, () -> one.perform(CodebookActs.delete(one.study(), one.study().codebook().resolve("Actors"), Progress.NONE).act()), () -> code(two, "Actors/عامل روسيا", 5, 10));

		assertEquals(List.of("5-10 Actors/عامل روسيا"), coded(one.study()), "what was known when it was deleted is gone");
		assertEquals(List.of("Actors", "عامل روسيا"), stayed().stream().sorted().toList());
		one.save();
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of("5-10 Actors/عامل روسيا"), coded(again.study()));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aCodeThatIsMergedIntoAnotherStaysForWhatIsCodedWithItMeanwhile(boolean removalFirst) throws Exception {
		meet(removalFirst, () -> one.perform(CodeMerge.act(one.study(), one.study().codebook().resolve("عامل روسيا"), one.study().codebook().resolve("التطبيع"), one.author(), Progress.NONE)),
				() -> code(two, "Actors/عامل روسيا", 5, 10));

		assertEquals(List.of("0-4 التطبيع", "5-10 Actors/عامل روسيا"), coded(one.study()));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aDefinitionThatIsTakenBackStaysForWhatIsCodedUnderItMeanwhile(boolean removalFirst) throws Exception {
		one.perform(CodebookActs.define(one.study().codebook().resolve("التطبيع"), "إقامة علاقات", "", "", one.author()));
		two.refresh();
		meet(removalFirst, () -> one.undo(), () -> code(two, "التطبيع", 5, 10));

		Code code = one.study().codebook().resolve("التطبيع");
		assertEquals(List.of("", "إقامة علاقات"), code.definitions().stream().map(definition -> definition.text()).toList());
		Passage passage = one.study().passages(essay, Progress.NONE).list().getLast();
		assertEquals(2, code.place(passage.codings().getFirst().definitionVersion()), "the coding knows what was in force");
		assertEquals(List.of("التطبيع"), stayed());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aDocumentThatIsRemovedStaysWithAllThatWasOnItWhereItIsCodedMeanwhile(boolean removalFirst) throws Exception {
		Passage passage = one.study().passages(essay, Progress.NONE).list().getFirst();
		one.perform(MemoActs.write(one.study(), new Target(ElementKind.PASSAGE, passage.id(), essay.id()), "", "ملاحظة", one.author()));
		two.refresh();
		meet(removalFirst, () -> one.perform(StudyActs.removeDocument(one.study(), one.study().document(essay.id()))), () -> code(two, "التطبيع", 5, 10));

		assertEquals(List.of("0-4 Actors/عامل روسيا", "5-10 التطبيع"), coded(one.study()));
		assertEquals(new Target(ElementKind.PASSAGE, passage.id(), essay.id()), one.study().memos().at(0).target(), "its memo is on it again");
		assertEquals(List.of("essay"), stayed());
		assertEquals(List.of(), one.trash(), "nor does it lie in the trash");
		assertEquals("قالت روسيا 🙂 ذلك", one.study().text(essay, Progress.NONE).string());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aSetForgetsACodeThatIsDeletedMeanwhile(boolean removalFirst) throws Exception {
		Code code = one.study().codebook().resolve("التطبيع");
		meet(removalFirst, () -> one.perform(CodebookActs.delete(one.study(), code, Progress.NONE).act()), () -> two.perform(SetActs.create(two.study(), "مجموعة", null, List.of(code.id()), two.author())));

		assertEquals(List.of(List.of()), one.study().sets().list().stream().map(MemberSet::codes).toList());
		assertEquals(List.of(), stayed());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aSetForgetsACodeWhoseCreationIsTakenBack(boolean knows) throws Exception {
		one.perform(CodebookActs.create(one.study(), null, "new", null, "", one.author()));
		two.refresh();
		two.perform(SetActs.create(two.study(), "مجموعة", null, List.of(two.study().codebook().resolve("new").id()), two.author()));
		if (knows) {
			one.refresh();
		}
		one.undo();
		one.refresh();
		two.refresh();
		assertEquals(List.of(List.of()), two.study().sets().list().stream().map(MemberSet::codes).toList());
		assertTrue(one.study().holdsSameAs(two.study(), Progress.NONE));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aCodeBelowOneThatIsDeletedMeanwhileKeepsWhatStandsAboveIt(boolean removalFirst) throws Exception {
		meet(removalFirst, () -> one.perform(CodebookActs.delete(one.study(), one.study().codebook().resolve("Actors"), Progress.NONE).act()),
				() -> two.perform(CodebookActs.createPath(two.study(), "Actors/فرنسا", two.author())));

		assertEquals(List.of("Actors", "Actors/فرنسا", "التطبيع"), one.study().codebook().list().stream().map(one.study().codebook()::path).sorted().toList());
	}
}
