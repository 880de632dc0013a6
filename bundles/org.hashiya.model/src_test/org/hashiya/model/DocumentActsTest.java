// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;

/** Order and groups of documents. */
class DocumentActsTest {

	private final Fixture fixture = new Fixture();
	private Study study;

	DocumentActsTest() {
		for (String name : List.of("a", "b", "c", "d", "e")) {
			fixture.document(name, "text of " + name);
		}
		study = fixture.study();
	}

	private void perform(Optional<Act> act) throws StudyProblem {
		Study before = study;
		Applied applied = before.apply(act.orElseThrow().change());
		study = applied.study();
		assertTrue(before.holdsSameAs(study.apply(applied.inverse()).study(), Progress.NONE), "undo");
		assertEquals(before.documents(), study.apply(applied.inverse()).study().documents(), "undo, with the order");
	}

	private List<UUID> ids(String... names) {
		return Arrays.stream(names).map(name -> study.documents().list().stream().filter(document -> document.name().equals(name)).findFirst().orElseThrow().id()).toList();
	}

	private UUID id(String name) {
		return ids(name).getFirst();
	}

	/** The documents in order, each with its group. */
	private String shown() {
		return String.join(" ", study.documents().list().stream().map(document -> (document.group().isEmpty() ? "" : document.group() + ":") + document.name()).toList());
	}

	@Test
	void documentsArePutIntoAGroupAndOutOfIt() throws StudyProblem {
		perform(DocumentActs.group(study, ids("b", "d"), " Press / 2026/", fixture.amal()));
		assertEquals("a Press/2026:b c Press/2026:d e", shown());
		assertEquals(Optional.empty(), DocumentActs.group(study, ids("b"), "Press/2026", fixture.amal()));
		perform(DocumentActs.group(study, ids("b", "c"), "", fixture.amal()));
		assertEquals("a b c Press/2026:d e", shown());
	}

	@Test
	void documentsArePutBesideAnotherInTheirOwnOrder() throws StudyProblem {
		perform(DocumentActs.place(study, ids("e", "b"), id("a"), false, fixture.amal()));
		assertEquals("b e a c d", shown());
		perform(DocumentActs.place(study, ids("b", "c"), id("d"), true, fixture.amal()));
		assertEquals("e a d b c", shown());
		assertEquals(Optional.empty(), DocumentActs.place(study, ids("b", "c"), id("d"), true, fixture.amal()));
		assertEquals(Optional.empty(), DocumentActs.place(study, ids("b", "c"), id("c"), true, fixture.amal()));
		perform(DocumentActs.group(study, ids("d"), "G", fixture.amal()));
		perform(DocumentActs.place(study, ids("e"), id("d"), false, fixture.amal()));
		assertEquals("a G:e G:d b c", shown());
	}

	@Test
	void documentsStepPastThoseOfTheirGroup() throws StudyProblem {
		perform(DocumentActs.group(study, ids("b", "d"), "G", fixture.amal()));
		perform(DocumentActs.step(study, ids("c", "e"), false, fixture.amal()));
		assertEquals("c e a G:b G:d", shown());
		perform(DocumentActs.step(study, ids("c"), true, fixture.amal()));
		assertEquals("e c a G:b G:d", shown());
		assertEquals(Optional.empty(), DocumentActs.step(study, ids("a"), true, fixture.amal()));
		assertEquals(Optional.empty(), DocumentActs.step(study, ids("e", "c"), false, fixture.amal()));
		perform(DocumentActs.step(study, ids("d"), false, fixture.amal()));
		assertEquals("e c a G:d G:b", shown());
	}

	@Test
	void aGroupIsRenamedMovedJoinedAndDissolved() throws StudyProblem {
		perform(DocumentActs.group(study, ids("a"), "Press", fixture.amal()));
		perform(DocumentActs.group(study, ids("b"), "Press/2026", fixture.amal()));
		perform(DocumentActs.group(study, ids("c"), "Pressing", fixture.amal()));
		perform(DocumentActs.moveGroup(study, "Press", "الصحافة", fixture.amal()));
		assertEquals("الصحافة:a الصحافة/2026:b Pressing:c d e", shown());
		assertEquals(Kind.GROUP_CYCLE, assertThrows(StudyProblem.class, () -> DocumentActs.moveGroup(study, "الصحافة", "الصحافة/2026/x", fixture.amal())).kind());
		assertEquals(Kind.GROUP_UNKNOWN, assertThrows(StudyProblem.class, () -> DocumentActs.moveGroup(study, "Press", "x", fixture.amal())).kind());
		assertEquals(Optional.empty(), DocumentActs.moveGroup(study, "Pressing", "Pressing", fixture.amal()));
		perform(DocumentActs.moveGroup(study, "Pressing", "الصحافة", fixture.amal()));
		assertEquals("الصحافة:a الصحافة/2026:b الصحافة:c d e", shown());
		perform(DocumentActs.moveGroup(study, "الصحافة", "", fixture.amal()));
		assertEquals("a 2026:b c d e", shown());
	}

	@Test
	void whateverIsMovedNoDocumentIsLostAndAllIsUndone() throws StudyProblem {
		long seed = 20261129;
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<UUID> all = new ArrayList<>(study.documents().list().stream().map(Document::id).toList());
			List<UUID> some = all.stream().filter(id -> random.nextInt(3) == 0).toList();
			UUID beside = all.get(random.nextInt(all.size()));
			Optional<Act> act = switch (random.nextInt(3)) {
			case 0 -> DocumentActs.group(study, some, random.nextBoolean() ? "" : "g" + random.nextInt(2) + "/h", fixture.amal());
			case 1 -> DocumentActs.place(study, some, beside, random.nextBoolean(), fixture.amal());
			default -> DocumentActs.step(study, some, random.nextBoolean(), fixture.amal());
			};
			if (act.isPresent()) {
				perform(act);
			}
			assertEquals(5, study.documents().size(), "seed " + seed + ", round " + round);
		}
	}

	@Test
	void aSetOfDocumentsIsMadeAndFilled() throws StudyProblem {
		perform(Optional.of(SetActs.createOfDocuments(study, "to read", ids("a", "b"), fixture.amal())));
		perform(SetActs.addDocuments(SetActs.resolve(study, "to read"), ids("b", "c")));
		assertEquals(ids("a", "b", "c"), SetActs.resolve(study, "to read").documents());
		perform(SetActs.removeDocuments(SetActs.resolve(study, "to read"), ids("a", "e")));
		assertEquals(ids("b", "c"), SetActs.resolve(study, "to read").documents());
		assertEquals(Optional.empty(), SetActs.addDocuments(SetActs.resolve(study, "to read"), ids("c")));
	}
}
