// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.hashiya.model.CaseActs;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back out of the trash. */
class TrashTest {

	private static final String TEXT = "قالت روسيا 🙂 ذلك";

	private final Path folder;

	TrashTest(@TempDir Path temporary) {
		folder = temporary.resolve("study");
	}

	private static Document add(OpenStudy open, String name) throws StudyProblem {
		DocumentText text = open.addText(TEXT);
		Document document = new Document(open.author().newId(), name, "stem-" + open.takenStems().size(), "", text.hash(), text.positions().codePointLength(), TEXT.length(), 3, 1, "ar", null, new TreeMap<>(),
				Document.State.UNCODED, List.of(), open.author().stamp(), open.author().stamp(), null);
		open.perform(StudyActs.addDocuments(open.study(), List.of(document)));
		return document;
	}

	private static Code code(OpenStudy open, String name) throws StudyProblem {
		open.perform(CodebookActs.create(open.study(), null, name, null, "", open.author()));
		return open.study().codebook().resolve(name);
	}

	private static void code(OpenStudy open, Document document, Code code, int start, int end) throws StudyProblem {
		open.perform(CodingActs.apply(open.study(), document, List.of(new Extent(start, end)), code, null, open.author()).orElseThrow());
	}

	private static List<Passage> passages(OpenStudy open, Document document) throws StudyProblem {
		return open.study().passages(open.study().document(document.id()), Progress.NONE).list();
	}

	@Test
	void aDocumentComesBackWithAllThatWasOnIt() throws Exception {
		Document essay;
		List<Passage> before;
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			essay = add(open, "essay");
			Document other = add(open, "other");
			code(open, essay, code(open, "Russia"), 5, 10);
			code(open, essay, code(open, "gone"), 0, 4);
			Passage passage = passages(open, essay).getLast();
			open.perform(MemoActs.write(open.study(), new Target(ElementKind.PASSAGE, passage.id(), essay.id()), "", "on the passage", open.author()));
			open.perform(SetActs.createOfDocuments(open.study(), "set", List.of(other.id(), essay.id()), open.author()));
			open.perform(CaseActs.create(open.study(), "Ali", open.author()));
			open.perform(CaseActs.addDocuments(open.study().cases().at(0), List.of(essay.id())).orElseThrow());
			open.perform(CaseActs.addPassages(open.study().cases().at(0), passages(open, essay)).orElseThrow());
			before = passages(open, essay);
			open.perform(StudyActs.removeDocument(open.study(), open.study().document(essay.id())));
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			List<Trashed> trash = open.trash();
			assertEquals(List.of("essay"), trash.stream().map(each -> each.document().name()).toList());
			assertEquals(open.coder().orElseThrow().id(), trash.getFirst().coder());

			open.perform(CaseActs.change(open.study(), open.study().cases().at(0), "علي", "renamed since"));
			open.perform(CodebookActs.delete(open.study(), open.study().codebook().resolve("gone"), Progress.NONE).act());
			open.restore(essay.id());

			assertEquals(List.of(), open.trash());
			assertEquals(List.of("essay", "other"), open.study().documents().list().stream().map(Document::name).toList(), "in its place");
			assertEquals(List.of(before.getLast().id()), passages(open, essay).stream().map(Passage::id).toList(), "without what had the code that is gone");
			assertEquals(new Target(ElementKind.PASSAGE, before.getLast().id(), essay.id()), open.study().memos().at(0).target());
			assertEquals(List.of(essay.id()), open.study().cases().at(0).documents());
			assertEquals("علي", open.study().cases().at(0).name());
			assertEquals(List.of(before.getLast().id()), open.study().cases().at(0).passages().stream().map(Target::id).toList());
			assertTrue(open.study().sets().at(0).documents().contains(essay.id()));
			open.save();
			assertEquals(TEXT, Files.readString(folder.resolve("documents/" + essay.stem() + ".txt")));

			open.undo();
			assertEquals(1, open.trash().size(), "undone, it lies in the trash again");
			open.save();
			assertEquals(TEXT, Files.readString(folder.resolve("trash/documents/" + essay.stem() + ".txt")));
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void whatIsRemovedTwiceComesBackAsItWasLast() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			Document essay = add(open, "essay");
			open.perform(StudyActs.removeDocument(open.study(), essay));
			open.restore(essay.id());
			code(open, open.study().document(essay.id()), code(open, "Russia"), 5, 10);
			open.perform(StudyActs.removeDocument(open.study(), open.study().document(essay.id())));
			add(open, "essay");

			open.restore(essay.id());

			assertEquals("essay (2)", open.study().document(essay.id()).name(), "another has its name by now");
			assertEquals(1, passages(open, essay).size());
			assertEquals(StudyProblem.Kind.DOCUMENT_UNKNOWN, assertThrows(StudyProblem.class, () -> open.restore(open.author().newId())).kind());
		}
	}
}
