// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;

class ActsTest {

	private final Fixture fixture = new Fixture();
	private final Code actors = fixture.code("Actors");
	private final Code russia = fixture.code(actors, "Russia");
	private final Code peace = fixture.code("Peace/War");
	private final Document essay = fixture.document("essay", "قالت روسيا ذلك");
	private final Passage passage = fixture.passage(essay, 5, 10, russia);
	private Study study = fixture.study();

	private void perform(Act act) throws StudyProblem {
		Study before = study;
		Applied applied = before.apply(act.change());
		study = applied.study();
		assertTrue(before.holdsSameAs(study.apply(applied.inverse()).study(), Progress.NONE), "undo of " + act.kind());
	}

	private List<Passage> passages() throws StudyProblem {
		return study.passages(essay, Progress.NONE).list();
	}

	private Optional<Act> apply(Code code, @Nullable String memo, Author author, Extent... ranges) throws StudyProblem {
		return CodingActs.apply(study, essay, List.of(ranges), code, memo, author);
	}

	@Test
	void aCodeJoinsTheCodersOwnPassage() throws Exception {
		perform(apply(actors, null, fixture.amal(), new Extent(5, 10)).orElseThrow());
		assertEquals(1, passages().size());
		assertEquals(List.of(russia.id(), actors.id()), passages().getFirst().codings().stream().map(Coding::code).toList());
		assertEquals(123, passages().getFirst().codings().getLast().created() instanceof java.time.Instant at ? at.getNano() / 1_000_000 : -1);
	}

	@Test
	void aCodeThatIsThereChangesNothing() throws Exception {
		assertEquals(Optional.empty(), apply(russia, null, fixture.amal(), new Extent(5, 10)));
	}

	@Test
	void singleParagraphsAreForcedAndLetGo() throws Exception {
		perform(StudyActs.setDirection(essay, 2, 4, Direction.LEFT_TO_RIGHT, fixture.amal()).orElseThrow());
		Document forced = study.document(essay.id());
		assertEquals(Map.of(2, Direction.LEFT_TO_RIGHT, 3, Direction.LEFT_TO_RIGHT, 4, Direction.LEFT_TO_RIGHT), forced.paragraphDirections());
		assertEquals(Optional.empty(), StudyActs.setDirection(forced, 3, 3, Direction.LEFT_TO_RIGHT, fixture.amal()), "it is so already");
		perform(StudyActs.setDirection(forced, 3, 9, null, fixture.amal()).orElseThrow());
		assertEquals(Map.of(2, Direction.LEFT_TO_RIGHT), study.document(essay.id()).paragraphDirections());
	}

	@Test
	void anotherCoderGetsAnOwnPassage() throws Exception {
		perform(apply(russia, null, fixture.karim(), new Extent(5, 10)).orElseThrow());
		assertEquals(2, passages().size());
		assertEquals(1, passages().stream().filter(each -> each.coder().equals(Fixture.KARIM)).count());
	}

	@Test
	void theSameRangeTwiceIsOnce() throws Exception {
		perform(apply(actors, "note", fixture.amal(), new Extent(0, 4), new Extent(0, 4), new Extent(5, 10), new Extent(5, 10)).orElseThrow());
		assertEquals(2, passages().size());
		assertEquals(2, study.memos().size());
		assertEquals(List.of(1, 1), passages().stream().map(each -> each.memos().size()).toList());
	}

	@Test
	void aMemoComesToACodeThatIsThere() throws Exception {
		perform(apply(russia, "note", fixture.amal(), new Extent(5, 10)).orElseThrow());
		assertEquals(1, passages().getFirst().codings().size());
		assertEquals("note", study.memos().at(0).text());
		assertEquals(List.of(study.memos().at(0).id()), passages().getFirst().memos());
	}

	@Test
	void emptyRangesAndCategoriesAreRefused() throws Exception {
		for (Extent range : List.of(new Extent(3, 3), new Extent(4, 3), new Extent(-1, 3), new Extent(0, 99))) {
			assertEquals(Kind.RANGE_INVALID, assertThrows(StudyProblem.class, () -> apply(russia, null, fixture.amal(), range)).kind());
		}
		perform(CodebookActs.setCodable(actors, false, fixture.amal()));
		Code category = Objects.requireNonNull(study.codebook().get(actors.id()));
		assertEquals(Kind.CODE_NOT_CODABLE, assertThrows(StudyProblem.class, () -> apply(category, null, fixture.amal(), new Extent(0, 3))).kind());
	}

	@Test
	void aNumberKeyMeansOneCodeAndGoesBackByUndo() throws Exception {
		perform(CodebookActs.pin(study, russia, 3, fixture.amal()).orElseThrow());
		Study before = study;
		Act pin = CodebookActs.pin(study, peace, 3, fixture.amal()).orElseThrow();
		Applied applied = study.apply(pin.change());
		assertEquals(0, applied.study().codebook().require(russia.id()).pinned());
		assertEquals(3, applied.study().codebook().require(peace.id()).pinned());
		assertEquals(3, applied.study().apply(applied.inverse()).study().codebook().require(russia.id()).pinned());
		assertTrue(CodebookActs.pin(before, before.codebook().require(russia.id()), 3, fixture.amal()).isEmpty(), "it has the key already");
		perform(CodebookActs.setCodable(actors, false, fixture.amal()));
		Code category = study.codebook().require(actors.id());
		assertEquals(Kind.CODE_NOT_CODABLE, assertThrows(StudyProblem.class, () -> CodebookActs.pin(study, category, 1, fixture.amal())).kind());
	}

	@Test
	void theLastCodingTakesThePassageWithItUnlessThereIsAMemo() throws Exception {
		Act remove = CodingActs.remove(study, passage, passage.codings().getFirst().id());
		assertEquals(List.of(), study.apply(remove.change()).study().passages(essay, Progress.NONE).list());
		perform(MemoActs.write(study, new Target(ElementKind.CODING, passage.codings().getFirst().id(), essay.id()), "why", "text", fixture.amal()));
		perform(CodingActs.remove(study, passage, passage.codings().getFirst().id()));
		assertEquals(List.of(study.memos().at(0).id()), passages().getFirst().memos(), "a memo on the coding is on the passage now");
		assertEquals(ElementKind.PASSAGE, Objects.requireNonNull(study.memos().at(0).target()).kind());
		perform(MemoActs.delete(study, study.memos().at(0)));
		assertEquals(List.of(), passages());
		assertEquals(Kind.CODING_UNKNOWN, assertThrows(StudyProblem.class, () -> CodingActs.remove(study, passage, fixture.id())).kind());
	}

	@Test
	void aMemoIsPutOnSomethingElseWithItsTypeTitleAndTextInOneStep() throws Exception {
		perform(MemoActs.write(study, new Target(ElementKind.PASSAGE, passage.id(), essay.id()), "theoretical", "why", "text", fixture.amal()));
		Memo memo = study.memos().at(0);
		assertEquals("theoretical", memo.type());
		Study before = study;
		Act act = MemoActs.rewrite(study, memo, new Target(ElementKind.CODE, russia.id()), "to do", "why not", "other", fixture.amal()).orElseThrow();
		Applied applied = study.apply(act.change());
		study = applied.study();
		assertEquals(new Target(ElementKind.CODE, russia.id()), study.memos().at(0).target());
		assertEquals(List.of("to do", "why not", "other"), List.of(study.memos().at(0).type(), study.memos().at(0).title(), study.memos().at(0).text()));
		assertEquals(List.of(), passages().getFirst().memos(), "the passage does not name it any more");
		study = study.apply(applied.inverse()).study();
		assertEquals(memo, study.memos().at(0));
		assertEquals(before.passages(essay, Progress.NONE).list(), passages());
		assertEquals(Optional.empty(), MemoActs.rewrite(study, memo, memo.target(), memo.type(), memo.title(), memo.text(), fixture.amal()), "nothing is other");
	}

	@Test
	void memosOfADeletedPassageMoveToTheDocument() throws Exception {
		perform(MemoActs.write(study, new Target(ElementKind.PASSAGE, passage.id(), essay.id()), "", "first line\nsecond", fixture.amal()));
		perform(CodingActs.delete(study, passages().getFirst()));
		assertEquals(new Target(ElementKind.DOCUMENT, essay.id()), study.memos().at(0).target());
	}

	@Test
	void boundariesMove() throws Exception {
		perform(CodingActs.move(study, passage, 0, 4));
		assertEquals(List.of(passage.placed(0, 4)), passages());
		assertEquals(Kind.RANGE_INVALID, assertThrows(StudyProblem.class, () -> CodingActs.move(study, passage, 4, 4)).kind());
	}

	@Test
	void whatIsPutSomewhereWaitsNoMore() throws Exception {
		Passage waiting = passage.waiting(3, new Unplaced("روسيا", "", ""));
		perform(Act.of(Act.Kind.EDIT_TEXT, Put.replace(passage, waiting), ""));
		perform(CodingActs.move(study, waiting, 0, 4));
		assertEquals(List.of(passage.placed(0, 4)), passages());
		assertThrows(IllegalArgumentException.class,
				() -> new Passage(passage.id(), passage.document(), 0, 4, passage.coder(), null, List.of(), List.of(), waiting.unplaced()));
	}

	@Test
	void aDeletedCodeTakesWhatWasAnnounced() throws Exception {
		perform(apply(peace, null, fixture.karim(), new Extent(0, 4)).orElseThrow());
		perform(apply(actors, null, fixture.karim(), new Extent(0, 4)).orElseThrow());
		perform(MemoActs.write(study, new Target(ElementKind.CODE, russia.id()), "on the code", "", fixture.amal()));
		perform(CodebookActs.pin(study, russia, 3, fixture.amal()).orElseThrow());
		perform(SetActs.create(study, "Countries", null, List.of(russia.id()), fixture.amal()));
		CodebookActs.Deletion deletion = CodebookActs.delete(study, actors, Progress.NONE);
		assertEquals(List.of(2, 2, 2, 1), List.of(deletion.codes(), deletion.passages(), deletion.codings(), deletion.documents()));
		assertEquals(new CodebookActs.Deletion.Besides(1, 0, 1, 1), deletion.besides());
		perform(deletion.act());
		assertEquals(List.of(peace), study.codebook().list());
		assertEquals(1, passages().size());
		assertNull(study.memos().at(0).target(), "a memo on a code outlives it");
	}

	@Test
	void aPathIsCreatedAsFarAsItIsMissing() throws Exception {
		perform(CodebookActs.createPath(study, "Actors/France/Paris", fixture.amal()));
		perform(CodebookActs.createPath(study, "Peace/War/Truce", fixture.amal()));
		Code truce = study.codebook().resolve("Truce");
		assertEquals(peace.id(), truce.parent(), "a name that holds the separator is recognised");
		assertEquals("Peace/War/Truce", study.codebook().path(truce));
		assertEquals(List.of(Kind.CODE_EXISTS, Kind.NAME_INVALID), List.of(problem("Actors/Russia"), problem("Actors//x")));
	}

	private Kind problem(String path) {
		return assertThrows(StudyProblem.class, () -> CodebookActs.createPath(study, path, fixture.amal())).kind();
	}

	@Test
	void codesAreCreatedRenamedAndMoved() throws Exception {
		perform(CodebookActs.create(study, actors, " فرنسا ", null, "تعريف", fixture.amal()));
		Code france = study.codebook().resolve("Actors/فرنسا");
		assertEquals(List.of("Russia", "فرنسا"), study.codebook().children(actors.id()).stream().map(Code::name).toList());
		perform(CodebookActs.move(study, france, actors, 0, fixture.amal()));
		assertEquals(List.of("فرنسا", "Russia"), study.codebook().children(actors.id()).stream().map(Code::name).toList());
		perform(CodebookActs.move(study, france, null, 1, fixture.amal()));
		assertEquals(List.of("Actors", "فرنسا", "Peace/War"), study.codebook().children(null).stream().map(Code::name).toList());
		Code moved = study.codebook().resolve("فرنسا");
		perform(CodebookActs.define(moved, "new", "in", "out", fixture.amal()));
		assertEquals(List.of("تعريف", "new"), study.codebook().resolve("فرنسا").definitions().stream().map(Definition::text).toList());
		assertEquals(Kind.CODE_CYCLE, assertThrows(StudyProblem.class, () -> CodebookActs.move(study, actors, russia, -1, fixture.amal())).kind());
		assertEquals(Kind.CODE_EXISTS, assertThrows(StudyProblem.class, () -> CodebookActs.rename(study, moved, "Actors", fixture.amal())).kind());
		assertEquals(Kind.CODE_EXISTS, assertThrows(StudyProblem.class, () -> CodebookActs.create(study, actors, "Russia", null, "", fixture.amal())).kind());
	}

	@Test
	void aRemovedDocumentLeavesItsMemosAndNothingElse() throws Exception {
		Study.Builder unused = Study.builder(study.info(), (hash, progress) -> new DocumentText(""), (document, progress) -> Passages.EMPTY);
		assertEquals(0, unused.build().documents().size());
		perform(MemoActs.write(study, new Target(ElementKind.PASSAGE, passage.id(), essay.id()), "", "note", fixture.amal()));
		MemberSet set = new MemberSet(fixture.id(), "set", Palette.colour(0), "", List.of(), List.of(essay.id()), List.of());
		Relation relation = new Relation(fixture.id(), "says", Relation.Kind.ONE_WAY, Palette.colour(0), new Target(ElementKind.DOCUMENT, essay.id()),
				new Target(ElementKind.CODE, russia.id()), "");
		Case person = new Case(fixture.id(), "case", "", List.of(), List.of(essay.id()), List.of(new Target(ElementKind.PASSAGE, passage.id(), essay.id())), List.of());
		study = study.apply(new Several(List.of(Put.add(set, -1), Put.add(relation, -1), Put.add(person, -1)))).study();
		perform(StudyActs.removeDocument(study, essay));
		assertEquals(0, study.documents().size());
		assertEquals(0, study.relations().size());
		assertEquals(List.of(), study.sets().at(0).documents());
		assertEquals(List.of(), study.cases().at(0).passages());
		assertNull(study.memos().at(0).target());
	}

	@Test
	void documentsAndCodersAreAddedAndNamed() throws Exception {
		assertEquals(Kind.DOCUMENT_EXISTS, assertThrows(StudyProblem.class, () -> StudyActs.addDocuments(study, List.of(fixture.newDocument("essay", "x")))).kind());
		perform(StudyActs.addDocuments(study, List.of(fixture.newDocument("one", "x"), fixture.newDocument("two", "y"))));
		assertEquals(Kind.DOCUMENT_EXISTS, assertThrows(StudyProblem.class, () -> StudyActs.renameDocument(study, essay, "two", fixture.amal())).kind());
		perform(StudyActs.renameDocument(study, essay, "Essay 2", fixture.amal()));
		assertEquals("essay", study.document(essay.id()).stem(), "files keep their names");
		perform(StudyActs.addCoder(study, "Jean-Luc van der Berg", fixture.id()));
		assertEquals("JLV", study.coders().at(2).initials());
		perform(StudyActs.rename(study, " new "));
		assertEquals("new", study.info().name());
		assertEquals(Kind.DOCUMENT_UNKNOWN, assertThrows(StudyProblem.class, () -> study.resolveDocument("nowhere")).kind());
		assertEquals(essay.id(), study.resolveDocument("ESSAY 2").id());
	}

	@Test
	void aMemoWithoutTitleIsCalledByItsFirstWords() {
		Memo memo = new Memo(fixture.id(), null, "", "", "\n  " + "🙂".repeat(50) + "\nrest", Fixture.THEN, Fixture.THEN);
		assertEquals("🙂".repeat(40) + "…", MemoActs.label(memo), "no emoji is cut in two");
	}

	@Test
	void linksInTheFirstWordsOfAMemoAreReadAsTheyAreShown() {
		assertEquals("See الفاعلون/روسيا, مقال and the sale.", first("See [[الفاعلون/روسيا]], [[document:مقال]] and [[passage:00000000-0000-0000-0000-000000000001|the sale]]."));
		assertEquals("[[passage:00000000-0000-0000-0000-000000…", first("[[passage:00000000-0000-0000-0000-000000000001]]"), "an id is no word");
		assertEquals("[[]] [[ ]] a[0][[1]", first("[[]] [[ ]] a[0][[1]"));
		assertEquals("[[x]]", MemoActs.label(new Memo(fixture.id(), null, "", "[[x]]", "text", Fixture.THEN, Fixture.THEN)), "a title is as it was written");
	}

	private String first(String text) {
		return MemoActs.label(new Memo(fixture.id(), null, "", "", text, Fixture.THEN, Fixture.THEN));
	}

	@Test
	void whatGoesIsForgottenByCasesAndRelationsAndTheirMemosBecomeFree() throws Exception {
		Target target = new Target(ElementKind.PASSAGE, passage.id(), essay.id());
		Target coding = new Target(ElementKind.CODING, passage.codings().getFirst().id(), essay.id());
		Case value = fixture.add(new Case(fixture.id(), "Algiers", "", List.of(), List.of(essay.id()), List.of(target), List.of(peace.id())));
		Relation first = fixture.add(new Relation(fixture.id(), "", Relation.Kind.ONE_WAY, Palette.colour(0), coding, new Target(ElementKind.CODE, peace.id()), ""));
		Relation kept = fixture.add(new Relation(fixture.id(), "", Relation.Kind.ONE_WAY, Palette.colour(0), new Target(ElementKind.CODE, actors.id()),
				new Target(ElementKind.CODE, peace.id()), ""));
		fixture.add(new Memo(fixture.id(), new Target(ElementKind.RELATION, first.id()), "", "", "why", Fixture.THEN, Fixture.THEN));
		Study all = fixture.study();
		for (Act act : List.of(CodingActs.delete(all, passage), CodingActs.remove(all, passage, coding.id()), CodebookActs.delete(all, russia, Progress.NONE).act())) {
			study = all;
			perform(act);
			Case after = Objects.requireNonNull(study.cases().get(value.id()));
			assertEquals(List.of(), after.passages(), act.kind().name());
			assertEquals(List.of(essay.id()), after.documents());
			assertEquals(List.of(peace.id()), after.codes());
			assertEquals(List.of(kept), study.relations().list());
			assertNull(study.memos().at(0).target());
		}
	}

	@Test
	void whatGoesIsNoExampleOfACodeAnyMore() throws Exception {
		Passage second = fixture.passage(essay, 0, 4, peace);
		Study before = fixture.study();
		Code shown = before.codebook().require(peace.id());
		Code also = before.codebook().require(russia.id());
		Study all = before.apply(new Several(List.of(Put.replace(shown, shown.withExamples(List.of(passage.id(), second.id()))), Put.replace(also, also.withExamples(List.of(passage.id()))))))
				.study();
		for (Act act : List.of(CodingActs.delete(all, passage), CodebookActs.delete(all, also, Progress.NONE).act())) {
			study = all;
			perform(act);
			assertEquals(List.of(second.id()), study.codebook().require(peace.id()).examples(), act.kind().name());
		}
		study = all;
		perform(StudyActs.removeDocument(study, essay));
		assertEquals(List.of(), study.codebook().require(peace.id()).examples());
		assertEquals(List.of(), study.codebook().require(russia.id()).examples());
	}
}
