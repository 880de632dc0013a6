// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.hashiya.exchange.ImportFinding.Outcome;
import org.hashiya.exchange.RefiLoss.Kind;
import org.hashiya.exchange.internal.refi.DescriptionMemos;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Palette;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Memos as notes or as descriptions, and what comes back of either. */
class RefiMemoFormTest {

	private static final RefiProject DESCRIPTIONS = new RefiProject(RefiProfile.STANDARD, Originals.NONE, MemoForm.DESCRIPTIONS);

	@TempDir
	Path folder = Path.of("");

	private final StudyInMemory made = new StudyInMemory(5, "study");
	private final Coder coder = made.coder("x");
	private final Code code = made.code("c", null, "what it means");
	private final Document document = made.document("d", "one two three");
	private final Passage passage = made.passage(document, "two", coder, null, code);
	private final Target onPassage = new Target(ElementKind.PASSAGE, passage.id(), document.id());

	@BeforeEach
	void writtenAt() {
		made.add(new Memo(made.id(), onPassage, "theory", "Title", "text", new Stamp(Instant.EPOCH, coder.id()), Stamp.UNKNOWN));
	}

	private ProjectFile file(MemoForm form) throws Exception {
		ProjectFile file = new ProjectFile(StudyInMemory.bytes(new RefiProject(RefiProfile.STANDARD, Originals.NONE, form), made.study()));
		file.checkStructure();
		file.checkReferences();
		return file;
	}

	private static List<String> descriptions(ProjectFile file, String parent) {
		return file.all("Description").stream().filter(each -> each.getParentNode().getNodeName().equals(parent)).map(Element::getTextContent).toList();
	}

	private static List<String> notes(ProjectFile file) {
		return file.all("Note").stream().map(note -> note.getAttribute("name")).toList();
	}

	@Test
	void theFirstMemoOnADocumentOrPassageIsItsDescriptionWithTheTitleAboveTheText() throws Exception {
		made.memo(onPassage, "Second", "stays a note");
		made.memo(new Target(ElementKind.DOCUMENT, document.id()), "", "on the document");
		made.memo(new Target(ElementKind.CODE, code.id()), "On the code", "stays a note: a code has its definition there");
		made.memo(null, "Free", "");
		ProjectFile file = file(MemoForm.DESCRIPTIONS);
		assertEquals(List.of("Title\n\ntext"), descriptions(file, "PlainTextSelection"));
		assertEquals(List.of("on the document"), descriptions(file, "TextSource"));
		assertEquals(List.of("what it means"), descriptions(file, "Code"));
		assertEquals(List.of("Second", "On the code", "Free"), notes(file));
		ProjectFile noted = file(MemoForm.NOTES);
		assertEquals(List.of("Title", "Second", "", "On the code", "Free"), notes(noted));
		assertEquals(List.of(), descriptions(noted, "PlainTextSelection"));
	}

	@Test
	void aMemoThatSomethingElseRefersToStaysANote() throws Exception {
		Memo first = made.study().memos().list().getFirst();
		made.add(new MemberSet(made.id(), "set", Palette.colour(0), "", List.of(), List.of(), List.of(first.id())));
		assertEquals(List.of("Title"), notes(file(MemoForm.DESCRIPTIONS)));
	}

	@Test
	void aMemoThatTwoPassagesShareStaysANote() throws Exception {
		Memo first = made.study().memos().list().getFirst();
		made.put(made.passage(document, "three", coder, null, code).withMemos(List.of(first.id())));
		made.passages.get(document.id()).remove(1);
		ProjectFile file = file(MemoForm.DESCRIPTIONS);
		assertEquals(List.of("Title"), notes(file));
		assertEquals(2, file.all("NoteRef").size());
	}

	@Test
	void whatDescriptionsHaveNoRoomForIsTold() throws StudyProblem {
		made.memo(new Target(ElementKind.DOCUMENT, document.id()), "", "nothing but a text loses nothing");
		List<RefiLoss> losses = RefiLoss.of(made.study(), RefiProfile.STANDARD, MemoForm.DESCRIPTIONS, Progress.NONE);
		assertEquals(List.of(Kind.MEMO_DETAILS), losses.stream().map(RefiLoss::kind).toList());
		assertEquals(List.of("Title"), losses.getFirst().examples());
		assertEquals(1, losses.getFirst().count());
		assertEquals(List.of(), RefiLoss.of(made.study(), RefiProfile.STANDARD, MemoForm.NOTES, Progress.NONE));
	}

	@Test
	void aMemoThatWasWrittenOnInTheOtherProgramIsKnownByItsTitle() throws Exception {
		Taken taken = new Taken();
		taken.take(Taken.write(folder, "notes.qdpx", StudyInMemory.bytes(new RefiProject(), made.study())));
		byte[] edited = ProjectZip.withText(StudyInMemory.bytes(DESCRIPTIONS, taken.study), "Title\n\ntext", "Title\n\ntext and more");
		taken.take(Taken.write(folder, "edited.qdpx", edited));
		assertEquals(List.of("theory Title: text and more"), taken.study.memos().list().stream().map(memo -> memo.type() + " " + memo.title() + ": " + memo.text()).toList());
	}

	@Test
	void aStudyThatTakesItsOwnDescriptionsBackStaysAsItIs() throws StudyProblem, IOException {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("descriptions to the study that they came from: -Dhashiya.seed=" + seed);
		for (int i = 0; i < 150; i++) {
			Taken taken = new Taken().take(Taken.write(folder, "notes.qdpx", StudyInMemory.bytes(new RefiProject(), SoundStudy.of(seed + i))));
			Study before = taken.study;
			taken.take(Taken.write(folder, "descriptions.qdpx", StudyInMemory.bytes(DESCRIPTIONS, before)));
			assertEquals(before.memos().list(), taken.study.memos().list(), "seed " + (seed + i));
			assertArrayEquals(StudyInMemory.bytes(new RefiProject(), before), StudyInMemory.bytes(new RefiProject(), taken.study), "seed " + (seed + i));
		}
	}

	@Test
	void descriptionsComeBackAsMemosOnTheSameAndOnlyOnce() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("descriptions to a new study: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		int described = 0;
		for (int i = 0; i < 150; i++) {
			String message = "seed " + seed + " round " + i;
			Study study = SoundStudy.of(random.nextLong());
			byte[] bytes = StudyInMemory.bytes(DESCRIPTIONS, study);
			Schema.validate(new ProjectFile(bytes).qde(), "Project.xsd");
			Path file = Taken.write(folder, "descriptions.qdpx", bytes);
			Taken taken = new Taken().take(file);
			assertEquals(List.of(), taken.report().lines(Outcome.DROPPED), message);
			assertEquals(List.of(), taken.report().lines(Outcome.NOT_KEPT), message);
			assertEquals(texts(study), texts(taken.study), message);
			Set<UUID> notes = new HashSet<>();
			new ProjectFile(bytes).all("Note").forEach(note -> notes.add(UUID.fromString(note.getAttribute("guid"))));
			Map<UUID, Memo> back = new HashMap<>();
			taken.study.memos().list().forEach(memo -> back.put(memo.id(), memo));
			for (Memo memo : study.memos().list()) {
				boolean isNote = notes.contains(memo.id());
				boolean cameAsOne = memo.target() instanceof Target target && memo.id().equals(DescriptionMemos.id(target.id()));
				assertEquals(isNote || cameAsOne, back.containsKey(memo.id()), message);
				described += isNote ? 0 : 1;
			}
			Study once = taken.study;
			taken.take(file);
			assertTrue(once.holdsSameAs(taken.study, Progress.NONE), message);
			assertEquals(new ProjectFile(bytes).all("Description").size(), new ProjectFile(StudyInMemory.bytes(DESCRIPTIONS, once)).all("Description").size(), message);
		}
		assertFalse(described == 0, "some were descriptions");
	}

	/** What all memos say, each with what it is on. */
	private static Set<String> texts(Study study) {
		Set<String> texts = new TreeSet<>();
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			String on = target == null ? "" : target.kind() == ElementKind.STUDY ? "study" : target.kind() + " " + target.id();
			texts.add(on + " " + memo.title() + (memo.title().isEmpty() || memo.text().isEmpty() ? "" : "\n\n") + memo.text());
		}
		return texts;
	}
}
