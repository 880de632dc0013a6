// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study that somebody sent must not harm this machine, and what is wrong with it is said with file and place. */
class HostileFolderTest {

	private static final String TEXT = "قالت روسيا 🙂 ذلك";

	private final Path temporary;
	private final Path folder;

	HostileFolderTest(@TempDir Path temporary) {
		this.temporary = temporary;
		folder = temporary.resolve("s");
	}

	@BeforeEach
	void study() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			Document document = OpenStudyTest.add(open, "essay", TEXT);
			open.perform(CodebookActs.create(open.study(), null, "Russia", null, "", open.author()));
			open.perform(CodingActs.apply(open.study(), document, List.of(new Extent(5, 10)), open.study().codebook().resolve("Russia"), "note", open.author()).orElseThrow());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			documents.jsonl      | "stem":"essay"     | "stem":"../../x"
			documents.jsonl      | "stem":"essay"     | "stem":"/etc/x"
			documents.jsonl      | "stem":"essay"     | "stem":".."
			documents.jsonl      | "codePoints":16    | "codePoints":-1
			documents.jsonl      | "codePoints":16    | "codePoints":1e99
			documents.jsonl      | "codePoints":16    | "codePoints":17.5
			documents.jsonl      | "codePoints":16    | "codePoints":99999999999
			documents.jsonl      | "textHash":"       | "textHash":"../
			codebook.jsonl       | "pinned":0         | "pinned":1e400
			codebook.jsonl       | "definitions":[    | "definitions":[5,
			memos.jsonl          | "kind":"passage"   | "kind":"nothing"
			memos.jsonl          | "text":"note"      | "text":{}
			""")
	void aValueThatCannotBeIsNamedWithItsFileAndLine(String file, String good, String bad) throws Exception {
		replace(folder.resolve(file), good, bad);
		StudyProblem problem = assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE));
		assertEquals(Kind.MALFORMED, problem.kind());
		assertEquals(folder.resolve(file), problem.file());
		assertEquals("line 1", problem.place());
		assertEquals(1, StudyCheck.check(folder, Progress.NONE).errors().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"labels":["Russia"] | "labels":[{}]
			"labels":["Russia"] | "labels":null
			"beforeIndex":-1    | "beforeIndex":null
			"pinned":0          | "pinned":1e12
			"put":"code"        | "put":"coding"
			"put":"code"        | "put":"nonsense"
			"act":"create_code" | "act":"rob"
			"text":"7a7844      | "text":"../784
			"seen":{}           | "seen":{"x":[]}
			"start":5           | "start":1e12
			""")
	void aLineOfTheJournalThatCannotBeIsNamedWithItsFile(String good, String bad) throws Exception {
		Files.delete(folder.resolve(".hashiya/heads.jsonl"));
		Path journal = OpenStudyTest.journals(folder).getFirst();
		replace(journal, good, bad);
		Files.writeString(folder.resolve(".hashiya/heads.jsonl"), "");
		StudyProblem problem = assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE));
		assertEquals(journal, problem.file());
		assertTrue(String.valueOf(problem.place()).startsWith("line "), problem.toString());
	}

	@Test
	void aBlobIsNeverLookedForOutsideTheHistory() throws Exception {
		Files.writeString(temporary.resolve("secret"), "{}");
		Path journal = OpenStudyTest.journals(folder).getFirst();
		String first = Files.readAllLines(journal).getFirst();
		Files.writeString(journal, first.substring(0, first.indexOf(",\"body\":")) + ",\"body\":{\"blob\":\"../../../secret\"}}\n");
		Files.writeString(folder.resolve(".hashiya/heads.jsonl"), "");
		assertEquals(Kind.MALFORMED, assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE)).kind());
	}

	@ParameterizedTest
	@CsvSource({ "../secret, ''", "../secret, documents/x.txt", "study.json, ../secret", "a/../../secret, ''" })
	void aListOfRenamesThatLeadsOutOfTheFolderIsRefused(String from, String to) throws Exception {
		Path secret = Files.writeString(temporary.resolve("secret"), "mine");
		Files.writeString(folder.resolve(".hashiya/commit.jsonl"), "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"}\n");
		assertEquals(Kind.MALFORMED, assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE)).kind());
		assertEquals("mine", Files.readString(secret));
		assertTrue(Files.exists(folder.resolve("study.json")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"offset":[0-9]+ | "offset":-5
			"offset":[0-9]+ | "offset":"x"
			"offset":[0-9]+ | "offset":{}
			"file":"[^"]+"  | "file":"/"
			"file":"[^"]+"  | "file":""
			""")
	void absurdHeadsEndInAProblem(String pattern, String bad) throws Exception {
		Path heads = folder.resolve(".hashiya/heads.jsonl");
		Files.writeString(heads, Files.readString(heads).replaceAll(pattern, bad));
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(1, open.study().codebook().size());
		} catch (StudyProblem problem) {
			assertFalse(String.valueOf(problem.file()).isEmpty());
		}
	}

	@Test
	void stemsThatDifferInCaseOnlyAreRefused() throws Exception {
		Path documents = folder.resolve("documents.jsonl");
		String line = Files.readString(documents);
		Files.writeString(documents, line + line.replace("\"stem\":\"essay\"", "\"stem\":\"ESSAY\"").replaceFirst("\"id\":\"........", "\"id\":\"00000000"));
		assertEquals(Kind.DUPLICATE_ID, assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE)).kind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			passages/essay.jsonl | "quote":"روسيا"         | "quote":"فرنسا"         | QUOTE_DIFFERS
			passages/essay.jsonl | "end":10                | "end":11                | QUOTE_DIFFERS
			passages/essay.jsonl | "end":10                | "end":99999             | RANGE_INVALID
			passages/essay.jsonl | "start":5               | "start":2000000         | RANGE_INVALID
			passages/essay.jsonl | "definition":1          | "definition":7          | DANGLING_REFERENCE
			passages/essay.jsonl | "code":"........        | "code":"00000000        | DANGLING_REFERENCE
			passages/essay.jsonl | "memos":\\["........    | "memos":["00000000      | DANGLING_REFERENCE
			passages/essay.jsonl | "coder":"........       | "coder":"00000000       | DANGLING_REFERENCE
			passages/essay.jsonl | (.*\\n)                 | $1$1                    | DUPLICATE_ID
			memos.jsonl          | "passage","id":"....    | "passage","id":"0000    | DANGLING_REFERENCE
			memos.jsonl          | (.*\\n)                 | $1$1                    | DUPLICATE_ID
			study.json           | (\\{[^{]*#0072B2"\\s+\\}) | $1,$1                   | DUPLICATE_ID
			documents.jsonl      | "utf16":17              | "utf16":18              | VALUE_DIFFERS
			documents.jsonl      | "codePoints":16         | "codePoints":15         | VALUE_DIFFERS
			documents/essay.txt  | روسيا                   | فرنسا                   | VALUE_DIFFERS
			codebook.jsonl       | "parent":null           | "parent":"00000000-0000-4000-8000-000000000000" | DANGLING_REFERENCE
			""")
	void theCheckFindsWhatIsWrong(String file, String pattern, String bad, Kind kind) throws Exception {
		Path path = folder.resolve(file);
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors(), "the study is sound until it is spoiled");
		String before = Files.readString(path);
		Files.writeString(path, before.replaceAll(pattern, bad));
		assertFalse(before.equals(Files.readString(path)), "spoiled");
		List<StudyProblem> errors = StudyCheck.check(folder, Progress.NONE).errors();
		assertTrue(errors.stream().anyMatch(error -> error.kind() == kind && path.equals(error.file())), errors.toString());
	}

	@Test
	void theCheckOutlivesLengthsThatAreNotTheTexts() throws Exception {
		replace(folder.resolve("documents.jsonl"), "\"codePoints\":16,\"utf16\":17", "\"codePoints\":5000,\"utf16\":5000");
		replace(folder.resolve("passages/essay.jsonl"), "\"end\":10", "\"end\":4000");
		List<Kind> kinds = StudyCheck.check(folder, Progress.NONE).errors().stream().map(StudyProblem::kind).toList();
		assertTrue(kinds.contains(Kind.VALUE_DIFFERS) && kinds.contains(Kind.RANGE_INVALID), kinds.toString());
	}

	@Test
	void aMissingTextIsFound() throws Exception {
		Files.delete(folder.resolve("documents/essay.txt"));
		List<StudyProblem> errors = StudyCheck.check(folder, Progress.NONE).errors();
		assertEquals(Kind.FILE_MISSING, errors.getFirst().kind());
		assertEquals(folder.resolve("documents/essay.txt"), errors.getFirst().file());
	}

	@Test
	void aChangedByteInTheJournalBreaksItsChain() throws Exception {
		Path journal = OpenStudyTest.journals(folder).getFirst();
		replace(journal, "\"labels\":[\"Russia\"]", "\"labels\":[\"Prussia\"]");
		List<StudyProblem> errors = StudyCheck.check(folder, Progress.NONE).errors();
		assertEquals(List.of(Kind.CHAIN_BROKEN), errors.stream().map(StudyProblem::kind).toList());
		assertEquals(journal, errors.getFirst().file());
		assertEquals("line 2", errors.getFirst().place());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"time":"2           | "time":"3
			"id":"........      | "id":"00000000
			"coder":"........   | "coder":"00000000
			"step":"act"        | "step":"undo"
			"of":null           | "of":"00000000-0000-4000-8000-000000000000"
			"previous":"........ | "previous":"00000000
			"seen":\\{\\}       | "seen":{"x":"y"}
			"salt":"........    | "salt":"00000000
			"content":"........ | "content":"00000000
			"hash":"........    | "hash":"00000000
			""")
	void everyValueOfALineIsCoveredByTheChain(String pattern, String bad) throws Exception {
		Path journal = OpenStudyTest.journals(folder).getFirst();
		List<String> lines = new java.util.ArrayList<>(Files.readAllLines(journal));
		lines.addLast(lines.removeLast().replaceFirst(pattern, bad)); // the last, so that it stays the last whatever its time
		assertFalse(lines.equals(Files.readAllLines(journal)), "spoiled");
		Files.write(journal, lines);
		List<StudyProblem> errors = StudyCheck.check(folder, Progress.NONE).errors();
		assertTrue(errors.stream().anyMatch(error -> error.kind() == Kind.CHAIN_BROKEN && journal.equals(error.file())), errors.toString());
	}

	@Test
	void aLineMissingFromTheJournalIsFound() throws Exception {
		Path journal = OpenStudyTest.journals(folder).getFirst();
		List<String> lines = Files.readAllLines(journal);
		Files.writeString(journal, lines.get(0) + "\n" + lines.get(2) + "\n");
		assertEquals(Kind.CHAIN_BROKEN, StudyCheck.check(folder, Progress.NONE).errors().getFirst().kind());
		Files.writeString(journal, lines.get(0) + "\n" + lines.get(1) + "\n");
		assertEquals(List.of(Kind.DANGLING_REFERENCE), StudyCheck.check(folder, Progress.NONE).errors().stream().map(StudyProblem::kind).toList(),
				"this copy knows that there was a further line");
	}

	@Test
	void aCodeWhoseParentIsGoneIsNotLostByTheNextSave() throws Exception {
		replace(folder.resolve("codebook.jsonl"), "\"parent\":null", "\"parent\":\"00000000-0000-4000-8000-000000000000\"");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.perform(CodebookActs.create(open.study(), null, "new", null, "", open.author()));
		}
		assertTrue(Files.readString(folder.resolve("codebook.jsonl")).contains("\"Russia\""));
	}

	private static void replace(Path file, String good, String bad) throws IOException {
		String before = Files.readString(file);
		assertTrue(before.contains(good), () -> good + " in " + before);
		int at = before.indexOf(good);
		Files.writeString(file, before.substring(0, at) + bad + before.substring(at + good.length()));
	}
}
