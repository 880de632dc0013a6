// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hashiya.model.Act;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenStudyTest {

	private final Path temporary;

	OpenStudyTest(@TempDir Path temporary) {
		this.temporary = temporary;
	}

	@Test
	void aNewStudyHasAllItsFilesAndItsCoder() throws Exception {
		Path folder = temporary.resolve("دراسة");
		try (OpenStudy open = OpenStudy.create(folder, "Algeria’s turn", "Amal Haddad")) {
			assertEquals("Amal Haddad", open.coder().orElseThrow().name());
			assertEquals("AH", open.coder().orElseThrow().initials());
		}
		for (String name : List.of("study.json", "codebook.jsonl", "sets.jsonl", "relations.jsonl", "cases.jsonl", "variables.jsonl", "memos.jsonl", "queries.jsonl",
				"milestones.jsonl", "documents.jsonl", "foreign/parts.jsonl", ".gitattributes", ".gitignore")) {
			assertTrue(Files.exists(folder.resolve(name)), name);
		}
		assertEquals("* -text\n*.jsonl merge=hashiya\n", Files.readString(folder.resolve(".gitattributes")));
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals("Algeria’s turn", again.study().info().name());
		}
	}

	@Test
	void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
		Files.writeString(temporary.resolve("thesis.txt"), "mine");
		StudyProblem problem = assertThrows(StudyProblem.class, () -> OpenStudy.create(temporary, "x", "y"));
		assertEquals(Kind.FILE_EXISTS, problem.kind());
		assertEquals("mine", Files.readString(temporary.resolve("thesis.txt")));
		assertEquals(Kind.NOT_A_STUDY, assertThrows(StudyProblem.class, () -> OpenStudy.open(temporary, Progress.NONE)).kind());
		assertEquals(Kind.FILE_MISSING, assertThrows(StudyProblem.class, () -> OpenStudy.open(temporary.resolve("nowhere"), Progress.NONE)).kind());
	}

	@RepeatedTest(12)
	void whatIsWrittenIsReadBackEqual(RepetitionInfo run) throws Exception {
		long seed = 71_000 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		RandomActs acts = new RandomActs(seed);
		try (OpenStudy open = OpenStudy.create(temporary.resolve("s"), "study", "coder")) {
			doSome(open, acts, 120);
			open.save();
			Map<String, String> written = files(temporary.resolve("s"));
			try (OpenStudy again = OpenStudy.open(temporary.resolve("s"), Progress.NONE)) {
				assertTrue(open.study().holdsSameAs(again.study(), Progress.NONE), "seed " + seed);
			}
			assertEquals(written, files(temporary.resolve("s")), "opening and closing changes no byte");
		}
	}

	@RepeatedTest(20)
	void undoingEverythingGivesTheBytesOfTheStartAlsoAcrossRestarts(RepetitionInfo run) throws Exception {
		long seed = 5_000 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		RandomActs acts = new RandomActs(seed);
		Path folder = temporary.resolve("s");
		OpenStudy.create(folder, "study", "coder").close();
		Map<String, String> start = files(folder);
		for (int session = 0; session < 4; session++) {
			try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
				doSome(open, acts, 20);
				open.save();
				undo(open, acts.nextInt(8));
				redo(open, acts.nextInt(4));
				doSome(open, acts, 10);
			}
		}
		Map<String, String> end = files(folder);
		int undone = 0;
		for (int now = 1; now > 0;) {
			try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
				now = undo(open, 20);
				open.save();
				now += undo(open, 10);
				undone += now;
			}
		}
		assertSame(start, files(folder), "seed " + seed);
		for (int now = 1; now > 0 && undone > 0; undone -= now) {
			try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
				now = redo(open, Math.min(undone, 25));
			}
		}
		assertEquals(0, undone, "seed " + seed);
		assertSame(end, files(folder), "seed " + seed);
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors(), "seed " + seed);
	}

	/** Undoes so many acts, or all there are, and answers how many. */
	private static int undo(OpenStudy open, int number) throws StudyProblem {
		int done = 0;
		while (done < number && open.undoable().isPresent()) {
			open.undo();
			done++;
		}
		return done;
	}

	private static int redo(OpenStudy open, int number) throws StudyProblem {
		int done = 0;
		while (done < number && open.redoable().isPresent()) {
			open.redo();
			done++;
		}
		return done;
	}

	@RepeatedTest(6)
	void nothingAcknowledgedIsLostWhenTheProcessDiesBeforeItSaves(RepetitionInfo run) throws Exception {
		long seed = 900 + run.getCurrentRepetition();
		System.out.println("seed " + seed);
		RandomActs acts = new RandomActs(seed);
		Path folder = temporary.resolve("s");
		OpenStudy dying = OpenStudy.create(folder, "study", "coder");
		doSome(dying, acts, 40);
		Path copy = temporary.resolve("copy"); // what a killed process leaves: whatever is on the disk now
		copy(folder, copy);
		Study expected = dying.study();
		try (OpenStudy open = OpenStudy.open(copy, Progress.NONE)) {
			assertTrue(expected.holdsSameAs(open.study(), Progress.NONE), "seed " + seed);
			assertTrue(StudyCheck.check(copy, Progress.NONE).errors().isEmpty());
		}
		dying.close();
		assertEquals(files(folder), files(copy), "seed " + seed);
	}

	@Test
	void aTornLastLineOfAJournalIsNeverRead() throws Exception {
		Path folder = temporary.resolve("s");
		Study expected;
		try (OpenStudy open = OpenStudy.create(folder, "study", "coder")) {
			open.perform(CodebookActs.create(open.study(), null, "Actors", null, "", open.author()));
			expected = open.study();
		}
		Path journal = journals(folder).getFirst();
		Files.writeString(journal, Files.readString(journal) + "{\"id\":\"half a li");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertTrue(expected.holdsSameAs(open.study(), Progress.NONE));
			open.perform(CodebookActs.create(open.study(), null, "Process", null, "", open.author()));
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of("Actors", "Process"), open.study().codebook().list().stream().map(Code::name).toList());
			assertEquals(2, open.history().size());
		}
	}

	@Test
	void twoProgramsThatWorkOnOneStudyLoseNothing() throws Exception {
		Path folder = temporary.resolve("s");
		try (OpenStudy window = OpenStudy.create(folder, "study", "coder")) {
			window.perform(CodebookActs.create(window.study(), null, "from the window", null, "", window.author()));
			try (OpenStudy commandLine = OpenStudy.open(folder, Progress.NONE)) {
				commandLine.perform(CodebookActs.create(commandLine.study(), null, "from the command line", null, "", commandLine.author()));
			}
			window.perform(CodebookActs.create(window.study(), null, "again from the window", null, "", window.author()));
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(3, open.study().codebook().size());
		}
		assertTrue(StudyCheck.check(folder, Progress.NONE).errors().isEmpty());
	}

	@Test
	void aRemovedDocumentLiesInTheTrashAndComesBackByUndo() throws Exception {
		Path folder = temporary.resolve("s");
		try (OpenStudy open = OpenStudy.create(folder, "study", "coder")) {
			Document document = add(open, "essay", "نص قصير عن روسيا 🙂");
			open.save();
			assertTrue(Files.exists(folder.resolve("documents/essay.txt")));
			open.perform(StudyActs.removeDocument(open.study(), document));
			open.save();
			assertFalse(Files.exists(folder.resolve("documents/essay.txt")));
			assertEquals("نص قصير عن روسيا 🙂", Files.readString(folder.resolve("trash/documents/essay.txt")));
			assertTrue(open.takenStems().contains("essay"));
			open.undo();
			open.save();
			assertEquals("نص قصير عن روسيا 🙂", Files.readString(folder.resolve("documents/essay.txt")));
			assertFalse(Files.exists(folder.resolve("trash/documents.jsonl")));
		}
	}

	@Test
	void twoDocumentsWithTheSameTextBothKeepIt() throws Exception {
		Path folder = temporary.resolve("s");
		try (OpenStudy open = OpenStudy.create(folder, "study", "coder")) {
			add(open, "one", "the same words");
			add(open, "two", "the same words");
			open.save();
			open.perform(StudyActs.removeDocument(open.study(), open.study().resolveDocument("one")));
		}
		assertEquals("the same words", Files.readString(folder.resolve("documents/two.txt")));
		assertEquals("the same words", Files.readString(folder.resolve("trash/documents/one.txt")));
		assertTrue(StudyCheck.check(folder, Progress.NONE).errors().isEmpty());
	}

	@Test
	void aTextThatWasEditedBeforeTheFirstSaveIsKeptThoughItsBytesAreThoseOfTheImportedFile() throws Exception {
		Path folder = temporary.resolve("s");
		String string = "نصّ الملفّ";
		byte[] bytes = string.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		try (OpenStudy open = OpenStudy.create(folder, "study", "coder")) {
			DocumentText text = open.addText(string);
			open.addOriginal(text.hash(), bytes);
			Document imported = new Document(open.author().newId(), "file", "file", "", text.hash(), string.length(), string.length(), 2, 1, "ar", null, new TreeMap<>(),
					Document.State.UNCODED, List.of(), open.author().stamp(), open.author().stamp(), new Original("file.txt", "txt", text.hash(), "UTF-8", false, "none"));
			open.perform(StudyActs.addDocuments(open.study(), List.of(imported)));
			DocumentText edited = open.addText(string + ".");
			Document after = new Document(imported.id(), "file", "file", "", edited.hash(), string.length() + 1, string.length() + 1, 2, 1, "ar", null, new TreeMap<>(),
					Document.State.UNCODED, List.of(), imported.created(), open.author().stamp(), imported.original());
			open.perform(Act.of(Act.Kind.EDIT_TEXT, Put.replace(imported, after), "file"));
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.undo();
		}
		assertEquals(string, Files.readString(folder.resolve("documents/file.txt")));
		assertEquals(string, Files.readString(folder.resolve("originals/file.txt")));
	}

	@Test
	void undoIsRefusedWhereSomebodyElseHasChangedTheSameSince() throws Exception {
		Path folder = temporary.resolve("s");
		try (OpenStudy mine = OpenStudy.create(folder, "study", "Amal")) {
			mine.perform(StudyActs.addCoder(mine.study(), "Karim", RandomActs.id(1)));
			mine.perform(CodebookActs.create(mine.study(), null, "Actors", null, "", mine.author()));
			try (OpenStudy theirs = OpenStudy.open(folder, Progress.NONE)) {
				theirs.actAs(RandomActs.id(1));
				assertEquals(Optional.empty(), theirs.undoable(), "one undoes one's own acts");
				theirs.perform(CodebookActs.rename(theirs.study(), theirs.study().codebook().resolve("Actors"), "Players", theirs.author()));
			}
			mine.refresh();
			assertEquals(Kind.OVERTAKEN, assertThrows(StudyProblem.class, mine::undo).kind());
			assertEquals("Players", mine.study().codebook().list().getFirst().name());
		}
	}

	@Test
	void aDefinitionThatSomebodyElseHasCodedUnderIsNotUndone() throws Exception {
		Path folder = temporary.resolve("s");
		try (OpenStudy mine = OpenStudy.create(folder, "study", "Amal")) {
			mine.perform(StudyActs.addCoder(mine.study(), "Karim", RandomActs.id(1)));
			Document essay = add(mine, "essay", "Russia and France");
			mine.perform(CodebookActs.create(mine.study(), null, "Actors", null, "", mine.author()));
			mine.perform(CodebookActs.define(mine.study().codebook().resolve("Actors"), "states", "", "", mine.author()));
			try (OpenStudy theirs = OpenStudy.open(folder, Progress.NONE)) {
				theirs.actAs(RandomActs.id(1));
				theirs.perform(CodingActs.apply(theirs.study(), essay, List.of(new Extent(0, 6)), theirs.study().codebook().resolve("Actors"), null, theirs.author()).orElseThrow());
				mine.refresh();
				assertEquals(Kind.OVERTAKEN, assertThrows(StudyProblem.class, mine::undo).kind());
				assertEquals("states", mine.study().codebook().resolve("Actors").definition().text(), "the coding knows what was in force");
				theirs.undo();
			}
			mine.refresh();
			mine.undo();
			assertEquals("", mine.study().codebook().resolve("Actors").definition().text(), "nobody has coded under it any more");
			mine.redo();
			assertEquals("states", mine.study().codebook().resolve("Actors").definition().text());
		}
	}

	@Test
	void listenersAreToldAfterTheJournalIsWritten() throws Exception {
		Path folder = temporary.resolve("s");
		try (OpenStudy open = OpenStudy.create(folder, "study", "coder")) {
			List<String> told = new ArrayList<>();
			open.addListener((before, after, changes) -> {
				try {
					told.add(before.codebook().size() + " " + after.codebook().size() + " " + Files.size(journals(folder).getFirst()));
				} catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			});
			open.perform(CodebookActs.create(open.study(), null, "Actors", null, "", open.author()));
			assertEquals(List.of("0 1 " + Files.size(journals(folder).getFirst())), told);
		}
	}

	@Test
	void brokenFilesAreNamedWithTheirLine() throws Exception {
		Path folder = temporary.resolve("s");
		try (OpenStudy open = OpenStudy.create(folder, "study", "coder")) {
			open.perform(CodebookActs.create(open.study(), null, "Actors", null, "", open.author()));
		}
		Path codebook = folder.resolve("codebook.jsonl");
		String good = Files.readString(codebook);
		for (String bad : List.of("<<<<<<< HEAD\n", "{\"id\":\"x\"}\n", "[".repeat(10_000) + "\n", good.replace("#0072B2", "blue"), good + good, "{\"id\":")) {
			Files.writeString(codebook, bad);
			StudyProblem problem = assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE), bad);
			assertTrue((problem.kind() == Kind.MALFORMED || problem.kind() == Kind.CONFLICTED) && String.valueOf(problem.place()).startsWith("line ") || problem.kind() == Kind.DUPLICATE_ID, problem.toString());
			assertEquals(codebook, problem.file());
		}
		Files.write(codebook, new byte[] { '{', (byte) 0xC3, '}', '\n' });
		assertEquals(Kind.MALFORMED, assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE)).kind());
		Files.writeString(codebook, good);
		Files.writeString(folder.resolve("study.json"), Files.readString(folder.resolve("study.json")).replace("\"format\": 1", "\"format\": 99"));
		assertEquals(Kind.FORMAT_TOO_NEW, assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE)).kind());
	}

	static Document add(OpenStudy open, String name, String string) throws StudyProblem {
		DocumentText text = open.addText(string);
		Document document = new Document(open.author().newId(), name, name, "", text.hash(), text.positions().codePointLength(), string.length(), 3, 1, "ar", null,
				new TreeMap<>(), Document.State.UNCODED, List.of(), open.author().stamp(), open.author().stamp(), null);
		open.perform(StudyActs.addDocuments(open.study(), List.of(document)));
		return document;
	}

	/** Does so many acts, or fewer where the dice chose impossible ones, and answers how many changed something. */
	static int doSome(OpenStudy open, RandomActs acts, int number) throws StudyProblem {
		int done = 0;
		for (int i = 0; i < number; i++) {
			Optional<Act> act = acts.next(open);
			if (act.isPresent() && !open.perform(act.get()).changeSet().isEmpty()) {
				done++;
			}
		}
		return done;
	}

	/** Every file of the study but journals and local ones, as ISO 8859-1 so that bytes are compared. */
	static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString();
				if (!name.startsWith("history") && !name.startsWith(".hashiya")) {
					files.put(name, Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	/** Says which file differs, and how, instead of printing two whole studies. */
	private static void assertSame(Map<String, String> expected, Map<String, String> found, String message) {
		assertEquals(expected.keySet(), found.keySet(), message);
		expected.forEach((name, content) -> assertEquals(content, found.get(name), message + " " + name));
	}

	static List<Path> journals(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder.resolve("history"))) {
			return walk.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
		}
	}

	static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> walk = Files.walk(from)) {
			for (Path path : walk.toList()) {
				Files.copy(path, to.resolve(from.relativize(path).toString()));
			}
		}
	}
}
