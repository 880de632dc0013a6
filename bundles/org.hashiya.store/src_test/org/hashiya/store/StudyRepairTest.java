// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Unplaced;
import org.hashiya.store.StudyRepair.Fix;
import org.hashiya.store.StudyRepair.Outcome;
import org.hashiya.store.StudyRepair.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened to the files, what the study held is there again, the files as they were are kept, and nothing is changed that need not be. */
class StudyRepairTest {

	private final Path folder;

	StudyRepairTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void study() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			for (String name : List.of("one", "two")) {
				Document document = OpenStudyTest.add(open, name, "قالت روسيا 🙂 ذلك " + name);
				for (String code : List.of("Russia " + name, "France " + name)) {
					open.perform(CodebookActs.create(open.study(), null, code, null, "", open.author()));
					open.perform(CodingActs.apply(open.study(), document, List.of(new Extent(5, 10), new Extent(0, 4)), open.study().codebook().resolve(code), null, open.author())
							.orElseThrow());
				}
			}
		}
	}

	@Test
	void aSoundStudyIsLeftAlone() throws Exception {
		Map<String, String> before = all();
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of(), outcome.fixes());
		assertEquals(List.of(), outcome.left());
		assertNull(outcome.kept());
		assertEquals(before, all());
	}

	@Test
	void brokenLinesComeBackFromTheHistory() throws Exception {
		Map<String, String> before = all();
		Path codebook = folder.resolve("codebook.jsonl");
		List<String> lines = new ArrayList<>(Files.readAllLines(codebook));
		lines.set(1, lines.get(1).substring(0, 70));
		Files.write(codebook, lines);
		Path passages = folder.resolve("passages/two.jsonl");
		Files.writeString(passages, Files.readString(passages).substring(0, 500));
		Map<String, String> broken = all();
		Outcome plan = StudyRepair.plan(folder, Progress.NONE);
		assertEquals(broken, all(), "a plan changes nothing");
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(plan.fixes(), outcome.fixes());
		assertTrue(whats(outcome).containsAll(List.of("LEFT_OUT codebook.jsonl line 2", "PUT_BACK codebook.jsonl null", "PUT_BACK passages/two.jsonl null")), whats(outcome)::toString);
		assertEquals(List.of(), outcome.left());
		assertEquals(before, all());
		Path kept = java.util.Objects.requireNonNull(outcome.kept());
		assertEquals(broken.get("codebook.jsonl"), Files.readString(kept.resolve("codebook.jsonl"), StandardCharsets.ISO_8859_1));
		assertEquals(broken.get("passages/two.jsonl"), Files.readString(kept.resolve("passages/two.jsonl"), StandardCharsets.ISO_8859_1));
		try (var files = Files.walk(kept)) {
			assertEquals(2, files.filter(Files::isRegularFile).count(), "only what was changed is kept");
		}
	}

	@Test
	void lostFilesComeBackFromTheHistory() throws Exception {
		Map<String, String> before = all();
		for (String name : List.of("codebook.jsonl", "documents.jsonl", "passages/one.jsonl", "memos.jsonl")) {
			Files.delete(folder.resolve(name));
		}
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of(), outcome.left());
		assertEquals(before, all());
	}

	@Test
	void aStudyFileThatIsGoneIsMadeAnew() throws Exception {
		Files.delete(folder.resolve("study.json"));
		assertTrue(StudyRepair.canTry(folder));
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of("FILE_MADE study.json null"), whats(outcome));
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(1, open.study().coders().size());
			assertEquals(8, codings(open.study()));
		}
	}

	@Test
	void anUnfinishedMergeIsSettledByBothHistories() throws Exception {
		Path theirs = folder.resolveSibling("theirs");
		OpenStudyTest.copy(folder, theirs);
		act(folder, "Russia one", "mine");
		act(theirs, "France one", "theirs");
		String base = Files.readString(folder.resolve("passages/one.jsonl"));
		conflict("passages/one.jsonl", theirs);
		conflict("codebook.jsonl", theirs);
		for (Path journal : OpenStudyTest.journals(theirs)) {
			Files.copy(journal, folder.resolve(theirs.relativize(journal)), StandardCopyOption.REPLACE_EXISTING);
		}
		assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE));
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertTrue(whats(outcome).contains("MERGED codebook.jsonl line 1") && whats(outcome).contains("MERGED passages/one.jsonl line 1"), whats(outcome)::toString);
		assertEquals(List.of(), outcome.left());
		assertFalse(base.isEmpty());
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertTrue(open.study().codebook().find("mine").size() == 1 && open.study().codebook().find("theirs").size() == 1, open.study().codebook().list()::toString);
			assertEquals(10, codings(open.study()), "both coded something");
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void aStudyFileWithMarkersIsPutTogether() throws Exception {
		Path file = folder.resolve("study.json");
		String text = Files.readString(file);
		Files.writeString(file, text.replace("    \"name\": \"study\"", "<<<<<<< HEAD\n    \"name\": \"mine\"\n=======\n    \"name\": \"theirs\"\n>>>>>>> x").replace("\"mine\"\n", "\"mine\",\n")
				.replace("\"theirs\"\n", "\"theirs\",\n").replace(">>>>>>> x,", ">>>>>>> x"));
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of(), outcome.left());
		assertEquals(text.replace("\"study\",", "\"mine\","), Files.readString(file).replace("\"name\": \"study\",", "\"name\": \"mine\","));
	}

	@Test
	void whatRefersToNothingForgetsItAndNoCodingIsLost() throws Exception {
		withoutHistory();
		Path codebook = folder.resolve("codebook.jsonl");
		Files.write(codebook, Files.readAllLines(codebook).subList(1, 4));
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of("MADE_UP codebook.jsonl null"), whats(outcome));
		assertEquals(List.of(), outcome.left());
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(4, open.study().codebook().size());
			assertEquals(8, codings(open.study()));
		}
	}

	@Test
	void lineEndsThatAProgramChangedAreChangedBack() throws Exception {
		Path text = folder.resolve("documents/long.txt");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			OpenStudyTest.add(open, "long", "first\nsecond\nthird");
		}
		Files.writeString(text, "\uFEFFfirst\r\nsecond\r\nthird");
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of("TEXT_RESTORED documents/long.txt null"), whats(outcome));
		assertEquals(List.of(), outcome.left());
		assertEquals("first\nsecond\nthird", Files.readString(text));
	}

	@Test
	void inATextThatWasEditedByHandWhatDoesNotFitWaits() throws Exception {
		Path text = folder.resolve("documents/one.txt");
		Files.writeString(text, Files.readString(text).replace("روسيا", "فرنسا"));
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertTrue(whats(outcome).contains("TEXT_FOLLOWED documents.jsonl one") && whats(outcome).contains("WAITS passages/one.jsonl null"), whats(outcome)::toString);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			List<Passage> passages = open.study().passages(open.study().resolveDocument("one"), Progress.NONE).list();
			assertEquals(4, passages.stream().mapToInt(passage -> passage.codings().size()).sum());
			assertTrue(passages.stream().anyMatch(passage -> passage.unplaced() instanceof Unplaced words && words.quote().equals("روسيا")), passages::toString);
			assertTrue(passages.stream().anyMatch(passage -> passage.unplaced() == null), "what fits stays where it is");
		}
		assertEquals(List.of(Kind.FILE_MISSING), outcome.left().stream().map(StudyProblem::kind).toList(), "the text that the history speaks of is nowhere any more");
	}

	@Test
	void wrongNumbersQuotesAndDoublesAreMended() throws Exception {
		Map<String, String> before = all();
		Path documents = folder.resolve("documents.jsonl");
		Files.writeString(documents, Files.readString(documents).replaceFirst("\"codePoints\":\\d+", "\"codePoints\":3"));
		Path passages = folder.resolve("passages/one.jsonl");
		List<String> lines = new ArrayList<>(Files.readAllLines(passages));
		lines.set(0, lines.get(0).replaceFirst("\"quote\":\"[^\"]*\"", "\"quote\":\"something\""));
		lines.add(lines.get(1));
		Files.write(passages, lines);
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertTrue(whats(outcome).containsAll(List.of("CORRECTED documents.jsonl one", "QUOTE_CORRECTED passages/one.jsonl null", "DOUBLE_REMOVED passages/one.jsonl line 3")), whats(outcome)::toString);
		assertEquals(List.of(), outcome.left());
		assertEquals(before, all());
	}

	@Test
	void aPassageBeyondItsTextWaits() throws Exception {
		withoutHistory();
		Path passages = folder.resolve("passages/one.jsonl");
		Files.writeString(passages, Files.readString(passages).replaceFirst("\"start\":\\d+,\"end\":\\d+", "\"start\":900,\"end\":905"));
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of("WAITS passages/one.jsonl line 1"), whats(outcome));
		assertEquals(List.of(), outcome.left());
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(8, codings(open.study()));
		}
	}

	@Test
	void whatCannotBeMendedIsSaid() throws Exception {
		Path journal = OpenStudyTest.journals(folder).getFirst();
		List<String> lines = new ArrayList<>(Files.readAllLines(journal));
		lines.set(2, lines.get(2).substring(0, 60));
		Files.write(journal, lines);
		Map<String, String> before = all();
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		assertEquals(List.of(), outcome.fixes());
		assertEquals(List.of(Kind.MALFORMED), outcome.left().stream().map(StudyProblem::kind).toList());
		assertEquals(before, all());
	}

	@Test
	void whatARepairHasKeptIsErasedToo() throws Exception {
		Path passages = folder.resolve("passages/one.jsonl");
		Files.writeString(passages, Files.readString(passages).substring(0, 500));
		Path kept = java.util.Objects.requireNonNull(StudyRepair.repair(folder, Progress.NONE).kept());
		assertTrue(Files.exists(kept.resolve("passages/one.jsonl")));
		Document one;
		java.util.UUID coder;
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			one = open.study().resolveDocument("one");
			coder = open.author().coder();
		}
		new Erasure(folder, coder).document(one.id(), false, Progress.NONE);
		assertFalse(Files.exists(kept));
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void nobodyElseMayHaveItOpen() throws Exception {
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(Kind.IN_USE, assertThrows(StudyProblem.class, () -> StudyRepair.repair(folder, Progress.NONE)).kind());
			assertFalse(open.isReadOnly());
		}
		try (OpenStudy reading = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			StudyRepair.repair(reading.folder(), Progress.NONE);
		}
	}

	@Test
	void whatWasAcknowledgedAndNotSavedIsTakenInByTheNextStart() throws Exception {
		Path copy = folder.resolveSibling("copy");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.perform(CodebookActs.rename(open.study(), open.study().codebook().resolve("Russia one"), "Moscow", open.author()));
			open.perform(CodebookActs.create(open.study(), null, "new", null, "", open.author()));
			OpenStudyTest.copy(folder, copy);
		}
		Path codebook = copy.resolve("codebook.jsonl");
		Files.writeString(codebook, Files.readString(codebook) + "{broken\n");
		Outcome outcome = StudyRepair.repair(copy, Progress.NONE);
		assertEquals(List.of("LEFT_OUT codebook.jsonl line 5"), outcome.fixes().stream().map(fix -> name(copy, fix)).toList());
		assertEquals(List.of(), outcome.left());
		try (OpenStudy open = OpenStudy.open(copy, Progress.NONE)) {
			assertEquals(1, open.study().codebook().find("Moscow").size());
			assertEquals(1, open.study().codebook().find("new").size());
		}
	}

	@RepeatedTest(40)
	void whateverIsSpoiledInTheStateFilesTheHistoryGivesBack(RepetitionInfo run) throws Exception {
		long seed = 71_000 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		Map<String, String> before = all();
		List<Path> files = new ArrayList<>(List.of(folder.resolve("codebook.jsonl"), folder.resolve("documents.jsonl"), folder.resolve("passages/one.jsonl"), folder.resolve("passages/two.jsonl")));
		for (int i = random.nextInt(4); i >= 0; i--) {
			Path file = files.remove(random.nextInt(files.size()));
			byte[] bytes = Files.readAllBytes(file);
			switch (random.nextInt(4)) {
			case 0 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
			case 1 -> Files.delete(file);
			case 2 -> {
				bytes[random.nextInt(bytes.length)] = (byte) 0xC3;
				Files.write(file, bytes);
			}
			default -> Files.writeString(file, "<<<<<<< HEAD\n" + new String(bytes, StandardCharsets.UTF_8) + "=======\n>>>>>>> other\n");
			}
		}
		Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(8, codings(open.study()), "seed " + seed + " " + outcome);
		}
		if (outcome.left().isEmpty()) {
			assertEquals(before.get("passages/one.jsonl"), all().get("passages/one.jsonl"), "seed " + seed + " " + outcome);
		}
		assertEquals(List.of(), StudyRepair.repair(folder, Progress.NONE).fixes(), "seed " + seed);
	}

	@RepeatedTest(80)
	void whateverIsInTheFilesARepairEndsInWordsAndKeepsThem(RepetitionInfo run) throws Exception {
		long seed = 72_000 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		List<Path> files;
		try (var walk = Files.walk(folder)) {
			files = walk.filter(file -> file.toString().endsWith("json") || file.toString().endsWith("jsonl")).sorted().toList();
		}
		String[] values = { "null", "[]", "{}", "\"x\"", "-1", "1e99", "true", "[{\"id\":[]}]", "\"00000000-0000-0000-0000-000000000000\"" };
		for (int i = random.nextInt(4); i >= 0; i--) {
			Path file = files.get(random.nextInt(files.size()));
			String text = Files.readString(file);
			int at = text.isEmpty() ? -1 : text.indexOf(':', random.nextInt(text.length()));
			int end = at < 0 ? -1 : text.indexOf(',', at);
			if (end > 0) {
				String spoiled = text.substring(0, at + 1) + values[random.nextInt(values.length)] + text.substring(end);
				boolean merge = random.nextInt(3) == 0 && !file.startsWith(folder.resolve("history"));
				Files.writeString(file, merge ? "<<<<<<< a\n" + text + "=======\n" + spoiled + ">>>>>>> b\n" : spoiled);
			}
		}
		Map<String, String> before = all();
		try {
			List<Fix> planned = StudyRepair.plan(folder, Progress.NONE).fixes();
			assertEquals(before, all(), "seed " + seed);
			Outcome outcome = StudyRepair.repair(folder, Progress.NONE);
			assertEquals(planned.size(), outcome.fixes().size(), "seed " + seed);
			Path copies = outcome.kept();
			for (Map.Entry<String, String> file : before.entrySet()) {
				Path kept = copies == null ? null : copies.resolve(file.getKey());
				boolean same = file.getValue().equals(all().get(file.getKey()));
				assertTrue(same || kept != null && file.getValue().equals(Files.readString(kept, StandardCharsets.ISO_8859_1)), "seed " + seed + " " + file.getKey());
			}
		} catch (StudyProblem problem) {
			assertTrue(problem.kind() == Kind.FORMAT_TOO_NEW || problem.kind() == Kind.ERASURE_UNFINISHED || problem.kind() == Kind.MALFORMED, "seed " + seed + " " + problem);
		}
	}

	private static int codings(Study study) throws StudyProblem {
		int number = 0;
		for (Document document : study.documents().list()) {
			number += study.passages(document, Progress.NONE).list().stream().mapToInt(passage -> passage.codings().size()).sum();
		}
		return number;
	}

	private void act(Path study, String code, String name) throws StudyProblem {
		try (OpenStudy open = OpenStudy.open(study, Progress.NONE)) {
			open.perform(CodebookActs.rename(open.study(), open.study().codebook().resolve(code), name, open.author()));
			open.perform(CodingActs.apply(open.study(), open.study().resolveDocument("one"), List.of(new Extent(5, 10)), open.study().codebook().resolve(code.startsWith("R") ? "France two" : "Russia two"),
					null, open.author()).orElseThrow());
		}
	}

	/** What git leaves where no merge driver ran. */
	private void conflict(String name, Path theirs) throws IOException {
		Path file = folder.resolve(name);
		Files.writeString(file, "<<<<<<< HEAD\n" + Files.readString(file) + "=======\n" + Files.readString(theirs.resolve(name)) + ">>>>>>> theirs\n");
	}

	private void withoutHistory() throws IOException {
		for (String name : List.of("history", ".hashiya")) {
			try (var files = Files.walk(folder.resolve(name))) {
				for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	private List<String> whats(Outcome outcome) {
		return outcome.fixes().stream().map(fix -> name(folder, fix)).distinct().toList();
	}

	private static String name(Path root, Fix fix) {
		@Nullable String place = fix.place();
		What what = fix.what();
		return what + " " + root.relativize(fix.file()).toString().replace('\\', '/') + " " + place;
	}

	/** All files of the study but this copy's own. */
	private Map<String, String> all() throws IOException {
		return OpenStudyTest.files(folder);
	}
}
