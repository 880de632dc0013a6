// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased in the window is in no file of the study afterwards, and the study is open again. */
class EraseTest {

	private static final String SECRET = "بسرّها الكبير";
	private static final String WITHDRAWN = "قالت المشاركة " + SECRET + " ثم سكتت.\n";
	private static final String OTHER = "وثيقة أخرى تبقى كما هي.\n";

	private final Path root;
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final LiveStudy live;

	EraseTest(@TempDir Path folder) throws StudyProblem, IOException {
		root = folder.resolve("study");
		live = new LiveStudy(root);
		List<Path> files = List.of(Files.writeString(folder.resolve("withdrawn.txt"), WITHDRAWN), Files.writeString(folder.resolve("other.txt"), OTHER));
		new DocumentImport(live.open(), files, "", DocumentImporters.all()).run(Progress.NONE);
		live.code("Code");
		live.code("Code", "withdrawn", SECRET);
		live.code("Code", "other", "تبقى");
	}

	@AfterEach
	void close() {
		live.close();
	}

	private Document document(String name) throws StudyProblem {
		return live.open().study().resolveDocument(name);
	}

	/** The files that hold these words. */
	private List<String> holding(String words) throws IOException {
		byte[] sought = words.getBytes(StandardCharsets.UTF_8);
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).filter(file -> holds(file, sought)).map(file -> root.relativize(file).toString()).toList();
		}
	}

	private static boolean holds(Path file, byte[] sought) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			for (int at = 0; at + sought.length <= bytes.length; at++) {
				if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
					return true;
				}
			}
			return false;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void open(String kind) {
		live.run("org.hashiya.ui.exchange.erase", Map.of("org.hashiya.ui.exchange.erase.kind", kind));
	}

	private void confirm() {
		live.press("Next >");
		live.until("what cannot be reached is said", () -> live.find(Label.class, label -> label.getText().contains("backups")).isPresent());
		assertTrue(live.find(Button.class, button -> button.getText().contains("Finish") && !button.isEnabled()).isPresent(), "nothing is erased without a tick");
		Button tick = live.find(Button.class, button -> button.getText().replace("&", "").equals("I understand that this cannot be undone")).orElseThrow();
		live.until("the tick can be seen", () -> tick.getBounds().y + tick.getBounds().height <= tick.getParent().getParent().getClientArea().height);
		live.press("I understand that this cannot be undone");
		live.press("Finish");
	}

	private String report() {
		live.until("the report is shown", () -> reportText().isPresent());
		return reportText().orElseThrow().getText();
	}

	private Optional<Text> reportText() {
		return live.find(Text.class, text -> text.getText().startsWith("Erasure from the study"));
	}

	private void closeReport() {
		live.press("Close");
		live.until("the report is gone", () -> reportText().isEmpty());
	}

	@Test
	void anErasedDocumentIsInNoFileAndTheOtherEditorComesBackWhereItWas() throws StudyProblem, IOException {
		OpenDocument.open(live.page(), live.open(), document("withdrawn").id(), 14, 20);
		OpenDocument.open(live.page(), live.open(), document("other").id(), 6, 10);
		live.until("both are shown", () -> Arrays.stream(live.page().getEditors()).allMatch(editor -> !Adapters.adapt(editor, StyledText.class).getText().isEmpty()));
		OpenDocument.open(live.page(), live.open(), document("withdrawn").id());
		assertFalse(holding(SECRET).isEmpty(), "it is there now");

		open("document");
		Table list = live.table("the document in front is there", "withdrawn"::equals);
		live.until("and chosen", () -> list.getSelectionIndex() >= 0 && list.getItem(list.getSelectionIndex()).getText().equals("withdrawn"));
		confirm();

		String report = report();
		assertEquals(List.of(), holding(SECRET));
		assertTrue(report.contains("the content of") && report.contains("backups, exports"), report);
		OpenStudy open = live.openedAgain();
		assertEquals(List.of("other"), open.study().documents().list().stream().map(Document::name).toList());
		live.until("the other editor is open again", () -> live.page().getEditors().length == 1 && live.page().getEditors()[0].getEditorInput() instanceof DocumentEditorInput input
				&& input.getName().equals("other"));
		IEditorPart editor = live.page().getEditors()[0];
		live.until("its selection too", () -> Adapters.adapt(editor, StyledText.class).getSelection().x == 6);
		closeReport();
	}

	@Test
	void aDocumentInTheTrashCanBeErased() throws StudyProblem, IOException {
		live.open().perform(StudyActs.removeDocument(live.open().study(), document("withdrawn")));
		live.open().save();
		open("document");
		Table list = live.table("the removed document is there", "in the trash"::equals);
		choose(list, "withdrawn");
		confirm();
		report();

		assertEquals(List.of(), holding(SECRET));
		live.openedAgain();
		closeReport();
	}

	@Test
	void theTrashIsLookedThroughAndEmptied() throws StudyProblem, IOException {
		live.open().perform(StudyActs.removeDocument(live.open().study(), document("withdrawn")));
		live.open().perform(StudyActs.removeDocument(live.open().study(), document("other")));

		live.run("org.hashiya.ui.exchange.trash", Map.of());
		Table list = live.table("the removed documents are there", "withdrawn"::equals);
		choose(list, "other");
		live.press("Put back");
		live.until("it is back", () -> live.open().study().documents().size() == 1 && list.getItemCount() == 1);
		live.press("Empty the trash…");
		live.until("what goes is said", () -> live.find(Label.class, label -> label.getText().contains("cannot be put back any more")).isPresent());
		live.until("its window is as wide as its words", () -> live.find(Button.class, button -> button.getText().replace("&", "").equals("I understand that this cannot be undone"))
				.filter(button -> button.getShell().getSize().x < 900).isPresent());
		live.press("I understand that this cannot be undone");
		live.press("Finish");

		report();
		assertEquals(List.of(), holding(SECRET));
		OpenStudy open = live.openedAgain();
		assertEquals(List.of("other"), open.study().documents().list().stream().map(Document::name).toList());
		assertEquals(1, open.study().passages(open.study().resolveDocument("other"), Progress.NONE).list().size());
		assertEquals(List.of(), open.trash());
		closeReport();
	}

	private static void choose(Table list, String title) {
		for (int i = 0; i < list.getItemCount(); i++) {
			if (list.getItem(i).getText().equals(title)) {
				list.setSelection(i);
				list.notifyListeners(SWT.Selection, new Event());
				return;
			}
		}
		throw new AssertionError(title + " in " + LiveStudy.lines(list));
	}

	@Test
	void theWordsOfThePassageAtTheCaretAreErasedAndItsCodingStays() throws StudyProblem, IOException {
		OpenDocument.open(live.page(), live.open(), document("withdrawn").id(), 15, 15);
		IEditorPart editor = live.page().getActiveEditor();
		live.until("it is shown", () -> Adapters.adapt(editor, StyledText.class).getSelection().x == 15);

		open("passage");
		Table list = live.table("the passage is there", SECRET::equals);
		live.until("and chosen", () -> list.getSelectionIndex() == 0);
		confirm();

		report();
		OpenStudy open = live.openedAgain();
		assertEquals(List.of(), holding(SECRET));
		Document document = open.study().resolveDocument("withdrawn");
		assertEquals("قالت المشاركة […] ثم سكتت.\n", open.study().text(document, Progress.NONE).string());
		assertEquals(1, open.study().passages(document, Progress.NONE).list().size());
		closeReport();
	}

	@Test
	void aMemoIsErased() throws StudyProblem, IOException {
		live.open().perform(MemoActs.write(live.open().study(), null, "عنوان", "مذكّرة لا تبقى", live.open().author()));
		open("memo");
		choose(live.table("the memo is there", text -> text.contains("لا تبقى")), "عنوان: مذكّرة لا تبقى");
		confirm();

		report();
		assertEquals(0, live.openedAgain().study().memos().size());
		assertEquals(List.of(), holding("لا تبقى"));
		closeReport();
	}

	@Test
	void aMilestoneFromBeforeSaysThatItIsNotKnownAnyMore() throws StudyProblem, PartInitException {
		live.open().setMilestone("as in the paper", "");
		live.open().perform(MemoActs.write(live.open().study(), null, "عنوان", "مذكّرة لا تبقى", live.open().author()));
		open("memo");
		choose(live.table("the memo is there", text -> text.contains("لا تبقى")), "عنوان: مذكّرة لا تبقى");
		confirm();
		report();
		live.openedAgain();
		closeReport();

		live.show(PartIds.MILESTONES);
		Table milestones = live.table("the milestone is listed", text -> text.contains("as in the paper"));
		milestones.setSelection(0);
		milestones.notifyListeners(SWT.Selection, new Event());

		live.until("it is said in place of a comparison", () -> live.find(Label.class, label -> label.getText().contains("The history does not tell any more")).isPresent());
		live.hide(PartIds.MILESTONES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
	}

	@Test
	void whereTheStudyIsOpenElsewhereNothingIsErasedAndItIsOpenAgain() throws StudyProblem, IOException {
		try (OpenStudy elsewhere = OpenStudy.open(root, Progress.NONE)) {
			open("document");
			choose(live.table("the document is there", "withdrawn"::equals), "withdrawn");
			confirm();

			live.until("it is said what to do", () -> live.find(Label.class, label -> label.getText().contains("Close it there, and then erase again")).isPresent()
					|| live.find(Text.class, text -> text.getText().contains("Close it there, and then erase again")).isPresent());
			live.press("Close");
			live.until("the message is gone", () -> live.find(Button.class, button -> button.getText().equals("Close")).isEmpty());
			assertEquals(2, live.openedAgain().study().documents().size());
			assertFalse(holding(SECRET).isEmpty());
		}
	}

	@Test
	void anInterruptedErasureIsNoticedWhenTheStudyIsOpenedAndFinished() throws StudyProblem, IOException {
		UUID id = document("withdrawn").id();
		studies.close(live.open());
		Files.writeString(root.resolve(".hashiya/erasing.jsonl"),
				"{\"what\":\"document\",\"id\":\"" + id + "\",\"document\":null,\"memos\":false,\"words\":\"\",\"by\":\"\",\"hashes\":[]}\n");

		studies.open(root, Progress.NONE);
		live.openedAgain();
		live.press("Finish now");

		report();
		assertEquals(1, live.openedAgain().study().documents().size());
		assertEquals(List.of(), holding(SECRET));
		closeReport();
	}
}
