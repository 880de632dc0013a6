// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMergeTest {

	private static final String A = "00000000-0000-0000-0000-00000000000a";
	private static final String B = "00000000-0000-0000-0000-00000000000b";
	private static final String C = "00000000-0000-0000-0000-00000000000c";

	private final Path base;
	private final Path ours;
	private final Path theirs;

	FileMergeTest(@TempDir Path folder) {
		base = folder.resolve("base");
		ours = folder.resolve("ours");
		theirs = folder.resolve("theirs");
	}

	private static String code(String id, String name, String colour) {
		return "{\"id\":\"" + id + "\",\"parent\":null,\"name\":\"" + name + "\",\"colour\":\"" + colour + "\",\"pinned\":0}\n";
	}

	private static String passage(String id, int start, String codings) {
		return "{\"id\":\"" + id + "\",\"start\":" + start + ",\"end\":" + (start + 2) + ",\"quote\":\"q" + start + "\",\"before\":\"\",\"after\":\"\",\"codings\":[" + codings + "],\"memos\":[]}\n";
	}

	private static String coding(String id) {
		return "{\"id\":\"" + id + "\",\"code\":\"" + A + "\"}";
	}

	private List<StudyProblem> merge(String name, String before, String mine, String others) throws IOException, StudyProblem {
		Files.writeString(base, before);
		Files.writeString(ours, mine);
		Files.writeString(theirs, others);
		return FileMerge.merge(base, ours, theirs, name);
	}

	@Test
	void aNameFromOneSideAndAColourFromTheOtherBothStand() throws Exception {
		assertEquals(List.of(), merge("codebook.jsonl", code(A, "روسيا", "#000000"), code(A, "عامل روسيا", "#000000"), code(A, "روسيا", "#FF0000")));

		assertEquals(code(A, "عامل روسيا", "#FF0000"), Files.readString(ours));
	}

	@Test
	void twoNamesForOneCodeAreToldAndOursStands() throws Exception {
		List<StudyProblem> told = merge("codebook.jsonl", code(A, "x", "#000000"), code(A, "mine", "#000000"), code(A, "theirs", "#000000"));

		assertEquals(List.of(Kind.MERGED_VALUES), told.stream().map(StudyProblem::kind).toList());
		assertEquals(List.of(A, "name", "\"mine\"", "\"theirs\""), told.getFirst().values());
		assertEquals(code(A, "mine", "#000000"), Files.readString(ours));
	}

	private static String defined(String... versions) {
		return "{\"id\":\"" + A + "\",\"definitions\":[" + String.join(",", versions) + "]}\n";
	}

	private static String version(long number, String text) {
		return "{\"version\":" + number + ",\"text\":\"" + text + "\"}";
	}

	@Test
	void definitionsOfBothSidesStayAndTheLaterOneIsInForce() throws Exception {
		String first = version(1, "");
		String mine = version(1_790_000_000_000_123L, "لي");
		String others = version(1_790_000_000_000_045L, "لهم");
		List<StudyProblem> told = merge("codebook.jsonl", defined(first), defined(first, mine), defined(first, others));

		assertEquals(defined(first, others, mine), Files.readString(ours));
		assertEquals(List.of(A, "definitions", "لي", "لهم"), told.getFirst().values());
		assertEquals(List.of(A, "definitions", "لي", "لهم"), merge("codebook.jsonl", defined(first), defined(first, others), defined(first, mine)).getFirst().values(), "the same in the other clone");
		assertEquals(defined(first, others, mine), Files.readString(ours));
	}

	@Test
	void oneNumberForTwoDefinitionsIsToldAndOursStands() throws Exception {
		List<StudyProblem> told = merge("codebook.jsonl", defined(version(1, "")), defined(version(1, ""), version(2, "mine")), defined(version(1, ""), version(2, "theirs")));

		assertEquals(List.of(Kind.MERGED_VALUES), told.stream().map(StudyProblem::kind).toList());
		assertEquals(defined(version(1, ""), version(2, "mine")), Files.readString(ours));
	}

	@Test
	void aDefinitionThatOneTookBackStaysBeforeOneThatTheOtherWrote() throws Exception {
		assertEquals(List.of(), merge("codebook.jsonl", defined(version(1, ""), version(2, "x")), defined(version(1, "")), defined(version(1, ""), version(2, "x"), version(3, "y"))));
		assertEquals(defined(version(1, ""), version(2, "x"), version(3, "y")), Files.readString(ours));

		assertEquals(List.of(), merge("codebook.jsonl", defined(version(1, ""), version(2, "x")), defined(version(1, "")), defined(version(1, ""), version(2, "x"))));
		assertEquals(defined(version(1, "")), Files.readString(ours));
	}

	@Test
	void whatIsNewStandsAfterWhatItFollowed() throws Exception {
		merge("codebook.jsonl", code(A, "a", "#000000"), code(B, "mine", "#000000") + code(A, "a", "#000000"), code(A, "a", "#000000") + code(C, "theirs", "#000000"));

		assertEquals(code(B, "mine", "#000000") + code(A, "a", "#000000") + code(C, "theirs", "#000000"), Files.readString(ours));
	}

	@Test
	void whatOneRemovedIsGoneUnlessTheOtherChangedIt() throws Exception {
		merge("codebook.jsonl", code(A, "a", "#000000") + code(B, "b", "#000000"), "", code(A, "a", "#000000") + code(B, "changed", "#000000"));

		assertEquals(code(B, "changed", "#000000"), Files.readString(ours));
	}

	@Test
	void codingsOfOnePassageAreMergedOneByOneAndLinesStayInTextOrder() throws Exception {
		String before = passage(A, 10, coding(A) + "," + coding(B));
		merge("passages/text.jsonl", before, passage(A, 10, coding(B)), passage(B, 4, coding(C)) + passage(A, 10, coding(A) + "," + coding(B) + "," + coding(C)));

		assertEquals(passage(B, 4, coding(C)) + passage(A, 10, coding(B) + "," + coding(C)), Files.readString(ours));
	}

	@Test
	void aPassageThatBothMovedKeepsOnePlaceWithTheWordsThatStandThere() throws Exception {
		List<StudyProblem> told = merge("passages/text.jsonl", passage(A, 10, ""), passage(A, 11, ""), passage(A, 13, ""));

		assertEquals(1, told.size());
		assertEquals("start, end", told.getFirst().values().get(1));
		assertEquals(passage(A, 11, ""), Files.readString(ours));
	}

	@Test
	void ofAJournalTheLongerOneStandsAndTwoHistoriesOfOneWriterAreRefused() throws Exception {
		merge("history/a/b.jsonl", "", "{1}\n", "{1}\n{2}\n");
		assertEquals("{1}\n{2}\n", Files.readString(ours));

		assertEquals(Kind.CONFLICTED, assertThrows(StudyProblem.class, () -> merge("history/a/b.jsonl", "", "{1}\n", "{3}\n{2}\n")).kind());
		assertEquals("{1}\n", Files.readString(ours));
	}

	@Test
	void aBrokenVersionLeavesOursAsItWas() throws IOException {
		assertEquals(Kind.MALFORMED, assertThrows(StudyProblem.class, () -> merge("codebook.jsonl", "", code(A, "mine", "#000000"), "{\"id\":")).kind());
		assertEquals(Kind.MALFORMED, assertThrows(StudyProblem.class, () -> merge("codebook.jsonl", "", code(A, "mine", "#000000"), "{\"name\":\"no id\"}\n")).kind());
		assertEquals(code(A, "mine", "#000000"), Files.readString(ours));
	}
}
