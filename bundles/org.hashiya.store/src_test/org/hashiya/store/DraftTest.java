// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {

	private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

	private final Path folder;
	private final Document first;
	private final Document second;
	private final Document third;

	DraftTest(@TempDir Path temporary) throws StudyProblem {
		folder = temporary.resolve("study");
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			first = document(open, "first", "قالت ليلى كلامًا 🙂");
			second = document(open, "second", "two");
			third = document(open, "third", "ثالث");
			open.perform(StudyActs.addDocuments(open.study(), List.of(first, second, third)));
		}
	}

	private static Document document(OpenStudy open, String name, String string) throws StudyProblem {
		DocumentText text = open.addText(string);
		return new Document(open.author().newId(), name, name, "", text.hash(), text.positions().codePointLength(), string.length(), 1, 1, "ar", null, new TreeMap<>(), Document.State.UNCODED,
				List.of(), open.author().stamp(), open.author().stamp(), null);
	}

	private static Draft draft(Document document, String... typed) {
		return new Draft(document.id(), document.textHash(), NOON, Stream.of(typed).map(letters -> new TextEdit(0, "ق", letters)).toList());
	}

	private OpenStudy open() throws StudyProblem {
		return OpenStudy.open(folder, Progress.NONE);
	}

	private List<String> holding(String word) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			List<Path> files = walk.filter(Files::isRegularFile).toList();
			return files.stream().filter(file -> bytes(file).contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))).map(file -> folder.relativize(file).toString())
					.toList();
		}
	}

	private static String bytes(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whatWasTypedIsThereAfterARestartAndOnlyUntilItIsDropped() throws StudyProblem {
		try (OpenStudy open = open()) {
			open.keepDraft(draft(first, "a\n\"b\"", "🙂"));
			open.keepDraft(draft(first, "a\n\"b\"", "🙂", "ة"));
		}
		try (OpenStudy open = open()) {
			Draft draft = open.draft(first.id()).orElseThrow();
			assertEquals(List.of("a\n\"b\"", "🙂", "ة"), draft.edits().stream().map(TextEdit::inserted).toList());
			assertEquals(List.of("ق", "ق", "ق"), draft.edits().stream().map(TextEdit::removed).toList());
			assertEquals(NOON, draft.saved());
			assertEquals("قالت ليلى كلامًا 🙂", open.text(draft.textHash(), Progress.NONE).string());
			assertFalse(open.draft(second.id()).isPresent());
			open.dropDraft(first.id());
			open.dropDraft(second.id());
			assertFalse(open.draft(first.id()).isPresent());
			assertEquals(1, open.history().size(), "a draft is no act");
		}
	}

	@Test
	void aDamagedDraftIsSaidToBeOneAndStays() throws Exception {
		Path file = folder.resolve(".hashiya/drafts").resolve(first.id() + ".jsonl");
		try (OpenStudy open = open()) {
			open.keepDraft(draft(first, "typed"));
			Files.writeString(file, Files.readString(file) + "{\"start\":0,\"remov");

			assertEquals(Kind.MALFORMED, assertThrows(StudyProblem.class, () -> open.draft(first.id())).kind());
			assertTrue(Files.exists(file));
		}
	}

	@Test
	void aStudyThatIsOpenForReadingOnlyKeepsNone() throws StudyProblem {
		try (OpenStudy open = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertEquals(Kind.READ_ONLY, assertThrows(StudyProblem.class, () -> open.keepDraft(draft(first, "x"))).kind());
		}
	}

	@Test
	void draftsGoWithWhatIsErasedAndNoOthersDo() throws Exception {
		try (OpenStudy open = open()) {
			open.keepDraft(draft(first, "غلطة"));
			open.keepDraft(draft(second, "رأيت ليلى"));
			open.keepDraft(draft(third, "إضافة"));
		}
		assertFalse(holding("غلطة").isEmpty());

		new Erasure(folder, null).name("ليلى", "[X]", Progress.NONE);
		assertEquals(List.of(), holding("ليلى"), "neither as typed nor in a text that a draft belongs to");
		assertEquals(List.of(), holding("غلطة"), "its text is gone, and it means nothing without it");
		try (OpenStudy open = open()) {
			assertEquals("إضافة", open.draft(third.id()).orElseThrow().edits().getFirst().inserted(), "what was typed into another document stays");
			open.keepDraft(draft(open.study().document(second.id()), "again"));
		}
		assertFalse(holding("again").isEmpty());
		new Erasure(folder, null).document(second.id(), false, Progress.NONE);
		assertEquals(List.of(), holding("again"));
		assertEquals(1, holding("إضافة").size());
	}
}
