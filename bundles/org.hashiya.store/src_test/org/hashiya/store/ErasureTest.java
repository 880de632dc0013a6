// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.FaultyDisk.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased is nowhere in the folder, the chains verify, and all else is as it was. */
class ErasureTest extends ErasureStage {

	private boolean struck;

	ErasureTest(@TempDir Path temporary) {
		super(temporary);
	}

	/** All that is no journal and not the document's is byte for byte as it was; journals keep their length, but for new lines. */
	private void assertTheRestIsAsItWas(Map<String, String> before, String... changed) throws IOException {
		Map<String, String> after = OpenStudyTest.files(folder);
		List<String> differ = new ArrayList<>();
		for (Map.Entry<String, String> file : before.entrySet()) {
			if (!file.getValue().equals(after.get(file.getKey()))) {
				differ.add(file.getKey());
			}
		}
		after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(differ::add);
		assertEquals(List.of(changed), differ);
	}

	@Test
	void anErasedDocumentIsNowhere() throws Exception {
		Document document = make();
		Map<String, String> before = OpenStudyTest.files(folder);
		Map<Path, Long> lengths = new TreeMap<>();
		for (Path journal : OpenStudyTest.journals(folder)) {
			lengths.put(journal, Files.size(journal));
		}
		assertFalse(holding("نهاية", "مقابلة ليلى").isEmpty());
		Erased erased = new Erasure(folder, null).document(document.id(), true, Progress.NONE);
		assertEquals(List.of(), holding("وذهبت", "نهاية", "مقابلة ليلى", "hidden at the mill", document.textHash()));
		assertClean();
		assertTheRestIsAsItWas(before, "documents.jsonl", "documents/مقابلة ليلى.txt", "memos.jsonl", "originals/مقابلة ليلى.bin", "passages/مقابلة ليلى.jsonl");
		for (Map.Entry<Path, Long> journal : lengths.entrySet()) {
			assertEquals(journal.getValue(), Files.size(journal.getKey()), "what other copies know of the length of journals stays right");
		}
		for (Path journal : OpenStudyTest.journals(folder)) {
			assertTrue(Files.readAllLines(journal).stream().filter(line -> line.contains("\"erased\"")).allMatch(line -> line.contains("\"salt\":\"\"")), "a short act could be guessed");
		}
		assertEquals(1, erased.look().size(), "the free memo quotes it: " + erased.look());
		assertTrue(erased.files().contains("documents/مقابلة ليلى.txt") && erased.lines() >= 8, erased.toString());
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(40, open.study().documents().size());
			assertEquals(1, open.study().passages(open.study().documents().at(0), Progress.NONE).size());
			assertFalse(open.undoable().isPresent());
			assertEquals(Kind.ERASED, assertThrows(StudyProblem.class, open::undo).kind());
			assertEquals(List.of("document", document.id().toString()), open.history().getLast().labels());
			open.actAs(RandomActs.id(77));
			assertEquals(Kind.ERASED, assertThrows(StudyProblem.class, open::undo).kind(), "of another coder too");
			open.perform(StudyActs.rename(open.study(), "goes on"));
			open.undo();
		}
		Erased again = new Erasure(folder, null).document(document.id(), true, Progress.NONE);
		assertEquals(0, again.lines());
		assertEquals(List.of(), again.files());
		assertClean();
	}

	@Test
	void memosOnAnErasedDocumentStayUnlessAskedFor() throws Exception {
		Document document = make();
		new Erasure(folder, null).document(document.id(), false, Progress.NONE);
		assertFalse(holding("hidden at the mill").isEmpty());
		assertEquals(List.of(), holding("نهاية", "مقابلة ليلى"));
		assertClean();
	}

	@Test
	void aDocumentIsErasedFromTheTrashToo() throws Exception {
		Document document = make();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.actAs(open.study().coders().at(0).id());
			open.perform(StudyActs.removeDocument(open.study(), open.study().document(document.id())));
			open.perform(StudyActs.removeDocument(open.study(), open.study().documents().at(0)));
		}
		assertTrue(Files.exists(folder.resolve("trash/documents/مقابلة ليلى.txt")));
		new Erasure(folder, null).document(document.id(), true, Progress.NONE);
		assertEquals(List.of(), holding("نهاية", "مقابلة ليلى"));
		assertTrue(Files.exists(folder.resolve("trash/documents/other 0.txt")), "what else is in the trash stays");
		assertClean();
	}

	@Test
	void whatACrashHasLeftGoesToo() throws Exception {
		Document document = make();
		Path journal = OpenStudyTest.journals(folder).getFirst();
		Files.writeString(journal, "{\"id\":\"" + UUID.randomUUID() + "\",\"body\":{\"put\":{\"id\":\"" + document.id() + "\",\"quote\":\"نهاية", java.nio.file.StandardOpenOption.APPEND);
		Files.writeString(folder.resolve("passages/.hashiya-" + UUID.randomUUID() + ".tmp"), "نهاية");
		Files.writeString(folder.resolve(".hashiya/cache"), "نهاية");
		new Erasure(folder, null).document(document.id(), true, Progress.NONE);
		assertEquals(List.of(), holding("نهاية"));
		assertClean();
	}

	@Test
	void theWordsThatAWaitingPassageIsFoundByGoToo() throws Exception {
		Document document = make();
		Passage secret;
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.actAs(open.study().coders().at(0).id());
			String without = TEXT.replace("، وذهبت", "");
			open.addText(without);
			open.perform(org.hashiya.merge.CarryOver.editing(open.study(), open.study().document(document.id()), without).act(null, open.author()));
			assertEquals(1, open.study().passages(document, Progress.NONE).list().stream().filter(passage -> passage.unplaced() != null).count());
			secret = open.study().passages(document, Progress.NONE).list().stream().filter(passage -> passage.unplaced() == null).findFirst().orElseThrow();
			open.perform(MemoActs.change(open.study().memos().at(1), "free", "-", open.author()));
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.close();
			new Erasure(folder, null).passage(open.study(), secret.id(), Progress.NONE);
		}
		assertEquals(List.of("history"), holding("الدفين").stream().map(found -> found.replaceAll("[:/].*", "")).distinct().toList(), "what the memo said before");
		assertClean();
	}

	@Test
	void anErasedMemoIsNowhere() throws Exception {
		make();
		UUID id;
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.actAs(open.study().coders().at(0).id());
			Memo memo = open.study().memos().at(0);
			id = memo.id();
			open.perform(MemoActs.change(memo, "note", "at the weaver's", open.author()));
		}
		Map<String, String> before = OpenStudyTest.files(folder);
		new Erasure(folder, null).memo(id, Progress.NONE);
		assertEquals(List.of(), holding("hidden at the mill", "at the weaver"));
		assertTheRestIsAsItWas(before, "memos.jsonl");
		assertClean();
	}

	@Test
	void theWordsOfAnErasedPassageAreNowhereAndTheOthersKeepTheirPlaces() throws Exception {
		Document document = make();
		UUID memo;
		List<Passage> passages;
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.actAs(open.study().coders().at(0).id());
			memo = open.study().memos().at(1).id();
			passages = open.study().passages(open.study().document(document.id()), Progress.NONE).list();
			assertEquals(List.of(SECRET, "وذهبت", "لم تعد", "رسالة"), words(open, document));
			open.save();
		}
		Map<String, String> before = OpenStudyTest.files(folder);
		Erased erased;
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			StudyProblem refused = assertThrows(StudyProblem.class, () -> new Erasure(folder, null).passage(open.study(), passages.get(0).id(), Progress.NONE));
			assertEquals(Kind.IN_USE, refused.kind());
			open.close();
			erased = new Erasure(folder, null).passage(open.study(), passages.get(0).id(), Progress.NONE);
		}
		assertEquals(List.of(memo), erased.look().stream().map(Erased.Look::id).toList());
		assertTrue(erased.holding().contains("memos.jsonl"), erased.toString());
		assertTheRestIsAsItWas(before, "documents.jsonl", "documents/مقابلة ليلى.txt", "originals/مقابلة ليلى.bin", "passages/مقابلة ليلى.jsonl");
		new Erasure(folder, null).memo(memo, Progress.NONE);
		assertEquals(List.of(), holding(SECRET, document.textHash()));
		assertClean();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of(Erasure.MARK, "وذهبت", "لم تعد", "رسالة"), words(open, document));
			assertNull(open.study().document(document.id()).original());
		}
	}

	private static List<String> words(OpenStudy open, Document document) throws StudyProblem {
		String text = open.study().text(open.study().document(document.id()), Progress.NONE).string();
		return open.study().passages(open.study().document(document.id()), Progress.NONE).list().stream().map(passage -> text.substring(passage.start(), passage.end())).toList();
	}

	@Test
	void aNameIsReplacedEverywhereAndErased() throws Exception {
		Document document = make();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.actAs(open.study().coders().at(0).id());
			Document third = OpenStudyTest.add(open, "third", "جاءت لَيْلَى");
			open.perform(StudyActs.removeDocument(open.study(), third)); // its text is in the trash
		}
		Erased erased = new Erasure(folder, null).name("ليلى", "مريم", Progress.NONE);
		assertTrue(erased.files().contains("trash/documents/third.txt"), erased.toString());
		assertEquals(List.of("memo"), erased.look().stream().map(Erased.Look::kind).toList());
		assertEquals(List.of("memos.jsonl"), erased.holding());
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals("مقابلة مريم", open.study().document(document.id()).name());
			assertEquals("مقابلة مريم", open.study().document(document.id()).stem(), "the document's files are called by it");
			assertEquals("🙂 قالت مريم: سرُّ مريم الدفين، وذهبت.\nومريم لم تعد؛ كتبت لمريم رسالة إلى Layla. نهاية",
					open.study().text(open.study().document(document.id()), Progress.NONE).string());
			assertEquals(List.of("سرُّ مريم الدفين", "وذهبت", "لم تعد", "رسالة"), words(open, document));
			open.actAs(open.study().coders().at(0).id());
			assertEquals(Kind.ERASED, assertThrows(StudyProblem.class, open::undo).kind());
			Memo memo = open.study().memos().at(1);
			open.perform(MemoActs.change(memo, "free", "-", open.author())); // put right by hand; its earlier words go at the next erasure
		}
		new Erasure(folder, null).name("ليلى", "مريم", Progress.NONE);
		assertEquals(List.of(), holding("ليلى"));
		assertEquals(List.of(), holding(document.textHash()));
		assertClean();
	}

	@Test
	void anErasureThatDiesAnywhereIsFinishedByTheNext() throws Exception {
		Document document = make();
		diesAnywhere(where -> where.document(document.id(), true, Progress.NONE), "وذهبت", "نهاية", "مقابلة ليلى", "hidden at the mill");
	}

	@Test
	void soIsOneOfAName() throws Exception {
		make();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.actAs(open.study().coders().at(0).id());
			open.perform(MemoActs.delete(open.study(), open.study().memos().at(1)));
		}
		diesAnywhere(where -> where.name("ليلى", "مريم", Progress.NONE), "ليلى");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of("سرُّ مريم الدفين", "وذهبت", "لم تعد", "رسالة"), words(open, open.study().documents().at(0)));
		}
	}

	private interface Kill {
		void run(Erasure erasure) throws StudyProblem;
	}

	private void diesAnywhere(Kill erase, String... words) throws Exception {
		int documents;
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			documents = open.study().documents().size() - (words.length == 1 ? 0 : 1);
		}
		Path good = temporary.resolve("good");
		OpenStudyTest.copy(folder, good);
		int unfinished = 0;
		for (Fault fault : List.of(Fault.FULL, Fault.UNMOVABLE, Fault.DENIED)) {
			int step = fault == Fault.DENIED ? 7 : 2; // a denied rename is tried for a second each time
			struck = true;
			for (int after = 0; struck; after += step) {
				unfinished += diesAt(fault, after, good, documents, erase, words) ? 1 : 0;
			}
		}
		System.out.println(unfinished + " unfinished");
		assertTrue(unfinished > 10, "it died in the middle " + unfinished + " times");
	}

	/** One death, and the erasure after it; answers whether the first had begun. */
	private boolean diesAt(Fault fault, int after, Path good, int documents, Kill erase, String... words) throws Exception {
		String what = fault + " after " + after;
		delete(folder);
		OpenStudyTest.copy(good, folder);
		FaultyDisk disk = new FaultyDisk();
		disk.fail(fault, after, true);
		try {
			erase.run(new Erasure(disk.path(folder), null));
		} catch (StudyProblem died) {
			assertEquals(Kind.NOT_WRITABLE, died.kind(), what);
		}
		struck = disk.struck() > 0;
		disk.heal();
		boolean begun = StudyCheck.check(folder, Progress.NONE).errors().stream().anyMatch(error -> error.kind() == Kind.ERASURE_UNFINISHED);
		if (begun) {
			assertNotNull(new Erasure(folder, null).finish(Progress.NONE), what);
		} else if (!holding(words).isEmpty()) {
			assertEquals(OpenStudyTest.files(good), OpenStudyTest.files(folder), "neither begun nor done, " + what);
			erase.run(new Erasure(folder, null));
		}
		assertEquals(List.of(), holding(words), what);
		assertClean();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(documents, open.study().documents().size(), what);
			assertEquals(1, open.history().stream().filter(entry -> entry.kind() == Act.Kind.ERASE).count(), what);
		}
		return begun;
	}

	private static void delete(Path root) throws IOException {
		try (Stream<Path> walk = Files.walk(root)) {
			for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	@Test
	void anotherCopyThatIsBehindTakesTheErasureIn() throws Exception {
		Document document = make();
		Path other = temporary.resolve("other");
		OpenStudyTest.copy(folder, other);
		Path here = folder;
		try (OpenStudy open = OpenStudy.open(other, Progress.NONE)) {
			assertEquals(41, open.study().documents().size());
			new Erasure(here, null).document(document.id(), true, Progress.NONE);
			delete(other.resolve("history"));
			Files.createDirectory(other.resolve("history"));
			try (Stream<Path> walk = Files.walk(here.resolve("history"))) { // as a sync service brings it
				for (Path path : walk.skip(1).toList()) {
					Files.copy(path, other.resolve("history").resolve(here.resolve("history").relativize(path).toString()));
				}
			}
			open.refresh();
			assertEquals(40, open.study().documents().size());
			open.actAs(open.study().coders().at(0).id());
			open.perform(StudyActs.rename(open.study(), "later"));
		}
		assertEquals(List.of(), StudyCheck.check(other, Progress.NONE).errors());
		new Erasure(other, null).document(document.id(), true, Progress.NONE);
		try (Stream<Path> walk = Files.walk(other)) {
			assertEquals(List.of(), walk.filter(path -> path.getFileName().toString().contains("ليلى")).toList());
		}
	}

	@Test
	void whoErasesHasTheStudyAlone() throws Exception {
		Document document = make();
		@Nullable
		StudyProblem refused;
		try (OpenStudy one = OpenStudy.open(folder, Progress.NONE); OpenStudy two = OpenStudy.open(folder, Progress.NONE)) {
			one.close();
			refused = assertThrows(StudyProblem.class, () -> new Erasure(folder, null).document(document.id(), true, Progress.NONE));
			assertEquals(Kind.IN_USE, refused.kind());
			assertEquals(41, two.study().documents().size());
		}
		assertFalse(holding("نهاية").isEmpty(), "a refused erasure changes nothing");
		assertClean();
		new Erasure(folder, null).document(document.id(), true, Progress.NONE);
		assertEquals(Kind.NAME_INVALID, assertThrows(StudyProblem.class, () -> new Erasure(folder, null).name("ـ", "x", Progress.NONE)).kind());
		assertEquals(Kind.NAME_INVALID, assertThrows(StudyProblem.class, () -> new Erasure(folder, null).name("ليلى", "ليلي الأخرى", Progress.NONE)).kind());
	}

	@Test
	void otherWordsOfTheSameActAreNotBroughtBack() throws Exception {
		UUID memo;
		try (OpenStudy open = OpenStudy.create(folder, "s", "coder")) {
			Memo one = new Memo(UUID.randomUUID(), null, "", "one", "first words", open.author().stamp(), open.author().stamp());
			Memo two = new Memo(UUID.randomUUID(), null, "", "two", "other words", open.author().stamp(), open.author().stamp());
			memo = one.id();
			open.perform(new Act(Act.Kind.IMPORT_STUDY, List.of("x"), new Several(List.of(Put.add(one, -1), Put.add(two, -1)))));
		}
		new Erasure(folder, null).memo(memo, Progress.NONE);
		assertEquals(List.of(), holding("first words"));
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of("other words"), open.study().memos().list().stream().map(Memo::text).toList());
		}
		assertClean();
	}
}
