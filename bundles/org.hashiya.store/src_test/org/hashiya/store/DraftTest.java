// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

	private static void keep(OpenStudy open, Draft draft) throws StudyProblem {
		try (HeldDraft held = open.newDraft(draft.document())) {
			held.keep(draft);
		}
	}

	private static Draft only(OpenStudy open, Document document) throws StudyProblem {
		List<String> names = open.drafts(document.id());
		assertEquals(1, names.size());
		return open.draft(names.getFirst()).orElseThrow();
	}

	/** What lies there for who opens the document, in any order. */
	private static Set<String> typed(OpenStudy open, Document document) throws StudyProblem {
		Set<String> all = new HashSet<>();
		for (String name : open.drafts(document.id())) {
			all.add(open.draft(name).orElseThrow().edits().getFirst().inserted());
		}
		return all;
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
			try (HeldDraft held = open.newDraft(first.id())) {
				held.keep(draft(first, "a\n\"b\"", "🙂"));
				held.keep(draft(first, "a\n\"b\"", "🙂", "ة"));
			}
		}
		try (OpenStudy open = open()) {
			Draft draft = only(open, first);
			assertEquals(List.of("a\n\"b\"", "🙂", "ة"), draft.edits().stream().map(TextEdit::inserted).toList());
			assertEquals(List.of("ق", "ق", "ق"), draft.edits().stream().map(TextEdit::removed).toList());
			assertEquals(NOON, draft.saved());
			assertEquals("قالت ليلى كلامًا 🙂", open.text(draft.textHash(), Progress.NONE).string());
			assertEquals(List.of(), open.drafts(second.id()));
			open.holdDraft(open.drafts(first.id()).getFirst()).orElseThrow().drop();
			assertEquals(List.of(), open.drafts(first.id()));
			assertEquals(1, open.history().size(), "a draft is no act");
		}
	}

	@Test
	void twoWhoCorrectOneDocumentKeepTwoDraftsAndEachEndsItsOwn() throws StudyProblem {
		try (OpenStudy one = open(); OpenStudy other = open()) {
			HeldDraft mine = one.newDraft(first.id());
			HeldDraft second = one.newDraft(first.id());
			HeldDraft theirs = other.newDraft(first.id());
			mine.keep(draft(first, "mine"));
			theirs.keep(draft(first, "theirs"));
			second.keep(draft(first, "second"));
			assertEquals(Set.of(), typed(one, first), "what somebody is at is offered to nobody");

			second.drop();
			mine.close();
			assertEquals(Set.of("mine"), typed(other, first));
			theirs.close();
			assertEquals(Set.of("mine", "theirs"), typed(one, first));
		}
		try (OpenStudy open = open()) {
			assertEquals(Set.of("mine", "theirs"), typed(open, first), "both are there at the next opening");
		}
	}

	@Test
	void aDraftIsGoneOnWithByOneOnly() throws StudyProblem {
		try (OpenStudy one = open(); OpenStudy other = open()) {
			keep(one, draft(first, "mine"));
			String name = one.drafts(first.id()).getFirst();

			HeldDraft held = one.holdDraft(name).orElseThrow();
			assertFalse(other.holdDraft(name).isPresent());
			held.keep(draft(first, "more"));
			held.close();
			assertEquals("more", only(other, first).edits().getFirst().inserted(), "in the place of what it was");
			other.holdDraft(name).orElseThrow().drop();
			assertFalse(one.holdDraft(name).isPresent(), "it is gone");
			assertFalse(one.draft(name).isPresent());
		}
	}

	/** Is at a draft until it is killed. */
	static final class Typist {

		/** The study's folder and the document's id. */
		public static void main(String[] arguments) throws Exception {
			OpenStudy open = OpenStudy.open(Path.of(arguments[0]), Progress.NONE);
			UUID document = UUID.fromString(arguments[1]);
			open.newDraft(document).keep(draft(open.study().document(document), "killed"));
			System.out.println("typed");
			System.in.read();
		}
	}

	@Test
	@Timeout(60)
	void whatAnotherProgramIsAtIsOfferedWhenThatIsKilledAndNotBefore() throws Exception {
		Process typist = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", KilledAgainAndAgainTest.classPath(), Typist.class.getName(),
				folder.toString(), first.id().toString()).redirectError(Redirect.INHERIT).start();
		try (OpenStudy open = open()) {
			assertEquals("typed", typist.inputReader().readLine());
			HeldDraft mine = open.newDraft(first.id());
			mine.keep(draft(first, "mine"));
			assertEquals(Set.of(), typed(open, first));
			mine.close();
			assertEquals(Set.of("mine"), typed(open, first));

			typist.destroyForcibly().waitFor();
			assertEquals(Set.of("mine", "killed"), typed(open, first));
		} finally {
			typist.destroyForcibly();
		}
	}

	@Test
	void aDraftOfAnEarlierVersionIsOffered() throws Exception {
		try (OpenStudy open = open()) {
			keep(open, draft(first, "typed"));
			Path drafts = folder.resolve(".hashiya/drafts");
			Files.move(drafts.resolve(open.drafts(first.id()).getFirst() + ".jsonl"), drafts.resolve(first.id() + ".jsonl"));

			assertEquals(Set.of("typed"), typed(open, first));
		}
	}

	@Test
	void aDamagedDraftIsSaidToBeOneAndStays() throws Exception {
		try (OpenStudy open = open()) {
			keep(open, draft(first, "typed"));
			String name = open.drafts(first.id()).getFirst();
			Path file = folder.resolve(".hashiya/drafts").resolve(name + ".jsonl");
			Files.writeString(file, Files.readString(file) + "{\"start\":0,\"remov");

			assertEquals(Kind.MALFORMED, assertThrows(StudyProblem.class, () -> open.draft(name)).kind());
			assertTrue(Files.exists(file));
		}
	}

	@Test
	void aStudyThatIsOpenForReadingOnlyKeepsNone() throws StudyProblem {
		try (OpenStudy open = OpenStudy.openReadOnly(folder, Progress.NONE)) {
			assertEquals(Kind.READ_ONLY, assertThrows(StudyProblem.class, () -> open.newDraft(first.id())).kind());
		}
	}

	@Test
	void draftsGoWithWhatIsErasedAndNoOthersDo() throws Exception {
		try (OpenStudy open = open()) {
			keep(open, draft(first, "غلطة"));
			keep(open, draft(second, "رأيت ليلى"));
			keep(open, draft(third, "إضافة"));
		}
		assertFalse(holding("غلطة").isEmpty());

		new Erasure(folder, null).name("ليلى", "[X]", Progress.NONE);
		assertEquals(List.of(), holding("ليلى"), "neither as typed nor in a text that a draft belongs to");
		assertEquals(List.of(), holding("غلطة"), "its text is gone, and it means nothing without it");
		try (OpenStudy open = open()) {
			assertEquals("إضافة", only(open, third).edits().getFirst().inserted(), "what was typed into another document stays");
			keep(open, draft(open.study().document(second.id()), "again"));
		}
		assertFalse(holding("again").isEmpty());
		new Erasure(folder, null).document(second.id(), false, Progress.NONE);
		assertEquals(List.of(), holding("again"));
		assertEquals(1, holding("إضافة").size());
	}
}
