// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CodeComparison;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodeComparison.State;
import org.hashiya.merge.CodebookMerge.Into;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A codebook that two studies share. */
class SharedCodebookTest {

	@TempDir
	@Nullable
	Path folder;

	private Path root() {
		return Objects.requireNonNull(folder);
	}

	private static Author author() {
		return new Author(new UUID(7, 7), Instant.parse("2026-01-02T03:04:05Z"), UUID::randomUUID);
	}

	private static void act(Taken taken, Act act) throws StudyProblem {
		taken.study = taken.study.apply(act.change()).study();
	}

	private static void create(Taken taken, String path, String definition) throws StudyProblem {
		act(taken, CodebookActs.createPath(taken.study, path, author()));
		act(taken, CodebookActs.define(code(taken, path), definition, "", "", author()));
	}

	private static Code code(Taken taken, String path) throws StudyProblem {
		return taken.study.codebook().resolve(path);
	}

	private Map<String, State> states(Taken taken, Path file) throws StudyProblem {
		SharedCodebook shared = SharedCodebook.compare(file, taken.study, Progress.NONE);
		return shared.codes().stream().collect(Collectors.toMap(shared::path, CodeComparison::state));
	}

	/** Answers the act's inverse. */
	private @Nullable Change update(Taken taken, Path file, Into into, Map<UUID, Choice> choices) throws StudyProblem {
		SharedUpdate update = SharedCodebook.compare(file, taken.study, Progress.NONE).update(choices, into, root().resolve("study"), author(), Progress.NONE);
		update.write(taken.store, Progress.NONE);
		Optional<Act> act = update.act();
		if (act.isEmpty()) {
			return null;
		}
		var applied = taken.study.apply(act.get().change());
		taken.study = applied.study();
		return applied.inverse();
	}

	private static Map<String, String> definitions(Taken taken) {
		return taken.study.codebook().list().stream().collect(Collectors.toMap(taken.study.codebook()::path, code -> code.definition().text()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "codes.qdc", "رموز.csv" })
	void twoStudiesGiveEachOtherTheirChanges(String name) throws StudyProblem {
		Path file = root().resolve("shared").resolve(name);
		assertTrue(file.getParent().toFile().mkdirs());
		Taken amal = new Taken();
		create(amal, "Actors", "who acts");
		create(amal, "Actors/روسيا", "دولة\nكبيرة");
		create(amal, "Home", "");
		assertTrue(SharedCodebook.compare(file, amal.study, Progress.NONE).isNew());
		update(amal, file, Into.BOTH, Map.of());
		assertEquals(Optional.of(file), SharedCodebook.fileOf(amal.study, root().resolve("study")));
		assertEquals("../shared/" + name, amal.study.info().settings().get("codebook.shared"));
		assertEquals(Map.of("Actors", State.SAME, "Actors/روسيا", State.SAME, "Home", State.SAME), states(amal, file));

		Taken ben = new Taken();
		create(ben, "Actors", "who acts");
		create(ben, "Kitchen", "");
		act(ben, CodebookActs.recolour(code(ben, "Actors"), code(amal, "Actors").colour(), author()));
		assertEquals(Map.of("Actors", State.SAME, "Kitchen", State.MINE_NEW, "Actors/روسيا", State.THEIRS_NEW, "Home", State.THEIRS_NEW), states(ben, file));
		update(ben, file, Into.BOTH, Map.of());
		assertEquals(Map.of("Actors", "who acts", "Actors/روسيا", "دولة\nكبيرة", "Home", "", "Kitchen", ""), definitions(ben));
		assertEquals(State.THEIRS_NEW, states(amal, file).get("Kitchen"));

		act(ben, CodebookActs.rename(ben.study, code(ben, "Actors"), "Who acts", author()));
		act(amal, CodebookActs.define(code(amal, "Actors"), "who acts at all", "", "", author()));
		update(ben, file, Into.THEIRS, Map.of());
		assertEquals(State.BOTH_CHANGED, states(amal, file).get("Actors"), "known by what was agreed on, not by its path");
		Study before = amal.study;
		Change inverse = update(amal, file, Into.BOTH, Map.of());
		assertEquals(Map.of("Who acts", "who acts at all", "Who acts/روسيا", "دولة\nكبيرة", "Home", "", "Kitchen", ""), definitions(amal));
		update(ben, file, Into.MINE, Map.of());
		assertEquals(definitions(amal), definitions(ben));

		amal.study = amal.study.apply(Objects.requireNonNull(inverse)).study();
		assertEquals(before.codebook(), amal.study.codebook(), "one undo takes back all that was done to the study");
		assertEquals(State.THEIRS_CHANGED, states(amal, file).get("Actors"), "and the file is offered again");
	}

	@Test
	void whatContradictsWaitsAndIsChosen() throws StudyProblem {
		Path file = root().resolve("codes.qdc");
		Taken amal = new Taken();
		create(amal, "Actors", "one");
		update(amal, file, Into.BOTH, Map.of());
		Taken ben = new Taken();
		update(ben, file, Into.MINE, Map.of());
		act(ben, CodebookActs.define(code(ben, "Actors"), "two", "", "", author()));
		update(ben, file, Into.THEIRS, Map.of());
		act(amal, CodebookActs.define(code(amal, "Actors"), "three", "", "", author()));
		assertEquals(Map.of("Actors", State.CONFLICT), states(amal, file));
		update(amal, file, Into.BOTH, Map.of());
		assertEquals("three", code(amal, "Actors").definition().text());
		assertEquals(Map.of("Actors", State.CONFLICT), states(amal, file));
		update(amal, file, Into.MINE, Map.of(code(amal, "Actors").id(), Choice.MINE));
		assertEquals(Map.of("Actors", State.MINE_CHANGED), states(amal, file), "it was decided");
		update(amal, file, Into.BOTH, Map.of());
		assertEquals(Map.of("Actors", State.THEIRS_CHANGED), states(ben, file));
	}

	@Test
	void deletingIsOfferedAndTakesCodingsAlong() throws StudyProblem {
		Path file = root().resolve("codes.csv");
		Taken amal = new Taken();
		create(amal, "Actors", "");
		create(amal, "Home", "");
		update(amal, file, Into.BOTH, Map.of());
		Taken ben = new Taken();
		update(ben, file, Into.MINE, Map.of());
		act(ben, CodebookActs.delete(ben.study, code(ben, "Home"), Progress.NONE).act());
		assertEquals(State.MINE_REMOVED, states(ben, file).get("Home"));
		UUID home = code(amal, "Home").id();
		update(ben, file, Into.THEIRS, Map.of(home, Choice.MINE));
		assertEquals(State.THEIRS_REMOVED, states(amal, file).get("Home"));
		update(amal, file, Into.BOTH, Map.of());
		assertEquals(2, amal.study.codebook().size());
		Change inverse = update(amal, file, Into.BOTH, Map.of(home, Choice.THEIRS));
		assertEquals(1, amal.study.codebook().size());
		amal.study = amal.study.apply(Objects.requireNonNull(inverse)).study();
		assertEquals(2, amal.study.codebook().size());
	}

	@Test
	void aFileThatChangedMeanwhileIsNotWrittenOver() throws StudyProblem, IOException {
		Path file = root().resolve("codes.csv");
		Taken amal = new Taken();
		create(amal, "Actors", "");
		SharedUpdate update = SharedCodebook.compare(file, amal.study, Progress.NONE).update(Map.of(), Into.BOTH, root(), author(), Progress.NONE);
		Files.writeString(file, "code\nOther\n");
		assertEquals(StudyProblem.Kind.OVERTAKEN, assertThrows(StudyProblem.class, () -> update.write(amal.store, Progress.NONE)).kind());
		assertEquals("code\nOther\n", Files.readString(file));
	}

	@Test
	void whatATableDoesNotSayIsNoDifferenceAndItsSetsStay() throws StudyProblem, IOException {
		Path file = Files.writeString(root().resolve("codes.csv"), "code path,definition\nActors,who acts\n");
		Taken amal = new Taken();
		create(amal, "Actors", "who acts");
		act(amal, CodebookActs.recolour(code(amal, "Actors"), new Colour(0x123456), author()));
		assertEquals(Map.of("Actors", State.SAME), states(amal, file));

		Path qdc = Files.writeString(root().resolve("codes.qdc"), """
				<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x"><Codes><Code guid="11111111-1111-4222-8333-000000000001" name="A" isCodable="true"/></Codes>
				<Sets><Set guid="11111111-1111-4222-8333-000000000009" name="People"><MemberCode guid="11111111-1111-4222-8333-000000000001"/></Set></Sets></CodeBook>
				""");
		update(amal, qdc, Into.BOTH, Map.of());
		assertTrue(Files.readString(qdc).contains("People") && Files.readString(qdc).contains("Actors"), Files.readString(qdc));
		assertEquals(0, amal.study.sets().size(), "sets are each study's own");
	}

	@Test
	void sharingIsForgottenAndLeavesNothingToRead() throws StudyProblem {
		Path file = root().resolve("codes.qdc");
		Taken amal = new Taken();
		create(amal, "Actors", "Zahra said so");
		update(amal, file, Into.BOTH, Map.of());
		assertTrue(amal.store.bytes.values().stream().noneMatch(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("Zahra")), "what is erased from the study is nowhere else in it");
		act(amal, SharedCodebook.stop(amal.study).orElseThrow());
		assertEquals(Optional.empty(), SharedCodebook.fileOf(amal.study, root()));
		assertEquals(0, amal.study.foreignParts().size());
		assertEquals(Optional.empty(), SharedCodebook.stop(amal.study));
	}

	@Test
	void whatIsNoCodebookIsRefused() throws IOException {
		Taken amal = new Taken();
		Path project = Files.writeString(root().resolve("p.qdc"), "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\" origin=\"x\"/>");
		assertEquals(StudyProblem.Kind.MALFORMED, assertThrows(StudyProblem.class, () -> SharedCodebook.compare(project, amal.study, Progress.NONE)).kind());
		assertEquals(StudyProblem.Kind.UNKNOWN_FILE_KIND, assertThrows(StudyProblem.class, () -> SharedCodebook.compare(root().resolve("a.txt"), amal.study, Progress.NONE)).kind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "codes.qdc", "codes.csv" })
	void anyCodebookIsWrittenWhole(String name) throws StudyProblem, IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("shared codebook: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			String where = "seed " + seed + " round " + round;
			Path file = root().resolve(round + name);
			Taken taken = new Taken();
			for (Code code : RandomStudy.of(random.nextLong()).codebook().list()) {
				taken.study = taken.study.apply(org.hashiya.model.Put.add(code.withExamples(List.of(), code.modified()), -1)).study();
			}
			update(taken, file, Into.BOTH, Map.of());
			assertTrue(states(taken, file).values().stream().allMatch(State.SAME::equals), where + " " + states(taken, file));
			if (taken.study.codebook().size() > 0) {
				String written = Files.readString(file);
				assertEquals(null, update(taken, file, Into.BOTH, Map.of()), where);
				assertEquals(written, Files.readString(file), where);
			} else {
				assertFalse(Files.exists(file), where);
			}
		}
	}
}
