// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StudyApplyTest {

	private final Fixture fixture = new Fixture();
	private final Code actors = fixture.code("Actors");
	private final Code russia = fixture.code(actors, "Russia");
	private final Document essay = fixture.document("essay", "قالت روسيا 🙂 ذلك");
	private final Document report = fixture.document("report", "Russia said so");
	private final Passage inEssay = fixture.passage(essay, 5, 10, russia);
	private final Passage inReport = fixture.passage(report, 0, 6, actors);
	private final Study study = fixture.study();

	@RepeatedTest(30)
	void anInverseTakesBackAndTwiceIsOnce(RepetitionInfo run) throws Exception {
		long seed = 600 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		Study at = study;
		for (int i = 0; i < 60; i++) {
			Change change = change(at, random);
			Study before = at;
			Applied applied;
			try {
				applied = before.apply(change);
			} catch (StudyProblem impossible) {
				continue; // a code in use, a circle: the dice may choose it
			}
			Study after = applied.study();
			Applied again = after.apply(change);
			assertTrue(again.changeSet().isEmpty(), "seed " + seed + " " + change);
			assertSame(after, again.study());
			assertTrue(before.holdsSameAs(after.apply(applied.inverse()).study(), Progress.NONE), "seed " + seed + " " + change);
			at = after;
		}
	}

	private Change change(Study at, Random random) throws StudyProblem {
		List<Code> codes = at.codebook().list();
		List<Document> documents = at.documents().list();
		Code code = codes.isEmpty() ? null : codes.get(random.nextInt(codes.size()));
		if (code == null || random.nextInt(8) == 0) {
			return Put.add(Code.create(fixture.id(), random.nextBoolean() || code == null ? null : code.id(), "code", Palette.colour(2), "", Fixture.THEN), random.nextInt(4) - 1);
		}
		Document document = documents.get(random.nextInt(documents.size()));
		List<Passage> passages = at.passages(document, Progress.NONE).list();
		switch (random.nextInt(7)) {
		case 0:
			return new Put(code, at.codebook().indexAmongSiblings(code.id()), code, random.nextInt(6));
		case 1:
			Code parent = codes.get(random.nextInt(codes.size()));
			return new Put(code, at.codebook().indexAmongSiblings(code.id()), code.withParent(parent.id(), Fixture.THEN), random.nextInt(4));
		case 2:
			return Put.remove(code, at.codebook().indexAmongSiblings(code.id()));
		case 3:
			return Put.add(fixture.newDocument("d" + random.nextInt(), "text 🙂 " + random.nextInt()), random.nextInt(4) - 1);
		case 4:
			return new Put(document, at.documents().indexOf(document.id()), document.withName("n" + random.nextInt(), Fixture.THEN), random.nextInt(4));
		default:
			Passage one = passages.isEmpty() || random.nextBoolean() ? null : passages.get(random.nextInt(passages.size()));
			int start = random.nextInt(document.utf16());
			int end = start + random.nextInt(document.utf16() - start + 1);
			Change make = one == null
					? Put.add(new Passage(fixture.id(), document.id(), start, end, Fixture.AMAL, null,
							List.of(new Coding(fixture.id(), code.id(), 1, Fixture.KARIM, null)), List.of()), -1)
					: random.nextBoolean() ? Put.remove(one, -1) : Put.replace(one, one.placed(start, end));
			return random.nextBoolean() ? make : new Several(List.of(make, Put.replace(code, code.withColour(new Colour(random.nextInt()), Fixture.THEN))));
		}
	}

	@Test
	void whatDidNotChangeIsSharedAndNotLoaded() throws Exception {
		Study after = study.apply(Put.replace(inReport, inReport.placed(7, 11))).study();
		assertEquals(List.of(report.id()), fixture.loaded, "only the document touched is loaded");
		assertSame(study.codebook(), after.codebook());
		assertSame(study.documents(), after.documents());
		assertSame(study.passages(essay, Progress.NONE), after.passages(essay, Progress.NONE));
		assertEquals(List.of(report.id(), essay.id()), fixture.loaded, "loaded once for all snapshots");
		Study renamed = after.apply(Put.replace(russia, russia.withName("Moscow", Fixture.THEN))).study();
		assertSame(after.passages(report, Progress.NONE), renamed.passages(report, Progress.NONE));
		assertEquals(2, fixture.loaded.size());
		assertEquals(List.of(inReport), study.passages(report, Progress.NONE).list(), "the old snapshot stays as it was");
	}

	@Test
	void whatAnotherChangeHasOvertakenIsRefused() throws Exception {
		Study renamed = study.apply(Put.replace(russia, russia.withName("Moscow", Fixture.THEN))).study();
		refused(renamed, Put.replace(russia, russia.withName("Kremlin", Fixture.THEN)), Kind.OVERTAKEN);
		refused(renamed, Put.remove(russia, 0), Kind.OVERTAKEN);
		refused(study, Put.replace(inReport.placed(1, 2), inReport.placed(2, 3)), Kind.OVERTAKEN);
		refused(study, Put.add(inReport.placed(2, 3), -1), Kind.OVERTAKEN);
	}

	@Test
	void unsoundChangesAreRefused() {
		refused(study, Put.replace(inReport, inReport.placed(-1, 3)), Kind.RANGE_INVALID);
		refused(study, Put.replace(inReport, inReport.placed(5, 4)), Kind.RANGE_INVALID);
		refused(study, Put.replace(inReport, inReport.placed(0, report.utf16() + 1)), Kind.RANGE_INVALID);
		refused(study, Put.replace(inEssay, inEssay.placed(5, 12)), Kind.RANGE_SPLITS_CHARACTER);
		refused(study, Put.replace(inEssay, inEssay.placed(12, 13)), Kind.RANGE_SPLITS_CHARACTER);
		refused(study, Put.remove(report, 1), Kind.DANGLING_REFERENCE);
		refused(study, Put.remove(actors, 0), Kind.DANGLING_REFERENCE);
		refused(study, Put.add(Code.create(fixture.id(), fixture.id(), "orphan", Palette.colour(0), "", Fixture.THEN), -1), Kind.DANGLING_REFERENCE);
		refused(study, Put.replace(actors, actors.withParent(russia.id(), Fixture.THEN)), Kind.CODE_CYCLE);
		refused(study, Put.replace(actors, actors.withParent(actors.id(), Fixture.THEN)), Kind.CODE_CYCLE);
		Coding unknownCode = new Coding(fixture.id(), fixture.id(), 1, Fixture.AMAL, null);
		refused(study, Put.replace(inReport, inReport.plus(unknownCode)), Kind.DANGLING_REFERENCE);
		Coding unknownCoder = new Coding(fixture.id(), russia.id(), 1, fixture.id(), null);
		refused(study, Put.replace(inReport, inReport.plus(unknownCoder)), Kind.CODER_UNKNOWN);
		refused(study, Put.add(new Passage(fixture.id(), fixture.id(), 0, 0, Fixture.AMAL, null, List.of(), List.of()), -1), Kind.DANGLING_REFERENCE);
	}

	@Test
	void aCodeOrCoderInUseCannotBeRemoved() {
		refused(study, Put.remove(russia, 0), Kind.DANGLING_REFERENCE);
		Coder amal = study.coders().at(0);
		refused(study, Put.remove(amal, 0), Kind.DANGLING_REFERENCE);
	}

	@Test
	void aCodeThatNobodyUsesCanBeRemoved() throws Exception {
		assertFalse(study.apply(Put.remove(study.coders().at(1), 1)).study().coders().contains(Fixture.KARIM));
		Study without = study.apply(new Several(List.of(Put.remove(inEssay, -1), Put.remove(russia, 0)))).study();
		assertEquals(List.of(actors), without.codebook().list());
	}

	@Test
	void aPassageStaysInItsDocument() {
		assertThrows(IllegalArgumentException.class, () -> Put.replace(inReport,
				new Passage(inReport.id(), essay.id(), 0, 1, Fixture.AMAL, null, inReport.codings(), List.of())));
	}

	@Test
	void severalChangesAreAllOrNothing() throws Exception {
		Study before = fixture.study();
		refused(study, new Several(List.of(Put.replace(russia, russia.withName("Moscow", Fixture.THEN)), Put.remove(inReport, -1),
				Put.replace(inEssay, inEssay.placed(0, 99)))), Kind.RANGE_INVALID);
		assertTrue(before.holdsSameAs(study, Progress.NONE));
	}

	@Test
	void severalChangesOfOneElementAreTakenBackInReverse() throws Exception {
		Code moscow = russia.withName("Moscow", Fixture.THEN);
		Applied applied = study.apply(new Several(List.of(Put.replace(russia, moscow), Put.replace(moscow, moscow.withName("Kremlin", Fixture.THEN)),
				Put.remove(study.coders().at(1), 1))));
		assertEquals("Kremlin", applied.study().codebook().require(russia.id()).name());
		assertTrue(study.holdsSameAs(applied.study().apply(applied.inverse()).study(), Progress.NONE));
	}

	@Test
	void aChangeOfSeveralPartsMayPassThroughStatesThatAreNotSound() throws Exception {
		Study after = study.apply(new Several(List.of(Put.remove(actors, 0), Put.replace(russia, russia.withParent(null, Fixture.THEN)),
				Put.replace(inReport, inReport.withCodings(List.of(new Coding(fixture.id(), russia.id(), 1, Fixture.AMAL, null))))))).study();
		assertEquals(List.of("Russia"), after.codebook().list().stream().map(Code::name).toList());
	}

	@Test
	void theChangeSetSaysWhatDiffers() throws Exception {
		List<Change> changes = new ArrayList<>(List.of(Put.replace(inReport, inReport.placed(7, 11)),
				Put.add(new Passage(fixture.id(), report.id(), 12, 14, Fixture.AMAL, null, List.of(new Coding(fixture.id(), russia.id(), 1, Fixture.AMAL, null)), List.of()), -1)));
		ChangeSet set = study.apply(new Several(changes)).changeSet();
		assertEquals(Set.of(report.id()), set.passages().keySet());
		assertEquals(new Extent(0, 14), set.passages().get(report.id()), "as they were and as they are");
		assertEquals(Set.of(actors.id(), russia.id()), set.codesUsed());
		assertTrue(set.concerns(ElementKind.PASSAGE));
		assertFalse(set.concerns(ElementKind.CODE));
		assertEquals(2, set.ids(ElementKind.PASSAGE).size());
		assertEquals(Set.of(), set.texts());
		ChangeSet renamed = study.apply(Put.replace(russia, russia.withName("Moscow", Fixture.THEN))).changeSet();
		assertEquals(Set.of(russia.id()), renamed.ids(ElementKind.CODE));
		assertTrue(renamed.passages().isEmpty());
	}

	private void refused(Study at, Change change, Kind kind) {
		assertEquals(kind, assertThrows(StudyProblem.class, () -> at.apply(change), change.toString()).kind());
	}
}
