// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.FileQuestion.Answer;
import org.hashiya.ui.parts.FileQuestion.Asker;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportProjectTest {

	private static final String TEXT = "شهدت العلاقات مع روسيا 😀 خطوات كثيرة. One town, two towns.";
	private static final String QUOTE = "two towns";
	private static final String CODE = "11111111-1111-4222-8333-000000000001";
	private static final String BELOW = "11111111-1111-4222-8333-000000000005";

	private static final String REPORT = "org.hashiya.ui.exchange.importReport";

	private final Path folder;
	private final LiveStudy live;

	ImportProjectTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() {
		live.close();
	}

	/** A project with one document and one coding; positions count code points. */
	private Path project(String code) throws IOException {
		int start = TEXT.codePointCount(0, TEXT.indexOf(QUOTE)); // as QualCoder counts
		return Files.writeString(folder.resolve("towns.qde"), """
				<?xml version="1.0" encoding="utf-8"?>
				<Project xmlns="urn:QDA-XML:project:1.0" name="Two towns" origin="QualCoder 3.5"><Users><User guid="11111111-1111-4222-8333-000000000007" name="Sara"/></Users>
				<CodeBook><Codes><Code guid="%s" name="%s" isCodable="true" color="#ABCDEF"/></Codes></CodeBook>
				<Sources><TextSource guid="11111111-1111-4222-8333-000000000002" name="Essay"><PlainTextContent>%s</PlainTextContent>
				<PlainTextSelection guid="11111111-1111-4222-8333-000000000003" name="%s" startPosition="%d" endPosition="%d" creatingUser="11111111-1111-4222-8333-000000000007">
				<Coding guid="11111111-1111-4222-8333-000000000004" creatingUser="11111111-1111-4222-8333-000000000007"><CodeRef targetGUID="%s"/></Coding></PlainTextSelection></TextSource>
				<PictureSource guid="11111111-1111-4222-8333-000000000006" name="Map" path="internal://map.png"/></Sources></Project>
				""".formatted(CODE, code, TEXT, QUOTE, start, start + QUOTE.length(), CODE));
	}

	private void open(Path file) {
		live.run("org.hashiya.ui.exchange.importProject", Map.of("org.hashiya.ui.exchange.importProject.file", file.toString()));
	}

	private boolean says(String words) {
		return live.find(Link.class, link -> link.isVisible() && link.getText().contains(words)).isPresent() || live.find(Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent() || live.find(Text.class, text -> text.isVisible() && text.getText().contains(words)).isPresent();
	}

	private Table report() {
		return live.table("what would become of each element is shown", "imported"::equals);
	}

	private static void choose(Combo combo, String entry) {
		combo.select(combo.indexOf(entry));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private List<String> codes() {
		return codes(live.open());
	}

	private static List<String> codes(OpenStudy open) {
		return open.study().codebook().list().stream().map(Code::id).map(open.study().codebook()::path).sorted().toList();
	}

	private static String quote(OpenStudy open) throws StudyProblem {
		Document document = open.study().documents().at(0);
		Passage passage = open.study().passages(document, Progress.NONE).list().getFirst();
		return open.study().text(document, Progress.NONE).string().substring(passage.start(), passage.end());
	}

	/** The report comes when the wizard is gone. */
	private void closeReport() {
		live.press("Close");
		live.until("the report is closed", () -> isGone(control -> control instanceof Button button && button.getText().equals("&Save…")));
	}

	private boolean isGone(Predicate<Control> control) {
		return live.find(Control.class, each -> each.isVisible() && control.test(each)).isEmpty();
	}

	@Test
	void thePreviewComesFirstAndFinishIsOneStepThatTheNoticeUndoes() throws IOException, StudyProblem, PartInitException {
		live.show(PartIds.EXPLORER);
		open(project("روسيا & غيرها".replace("&", "&amp;")));
		live.press("Next >");
		Table report = report();
		assertTrue(says("Two towns") && says("QualCoder 3.5"));
		live.until("the counts are shown", () -> says("Codes: 1") && says("Documents: 1") && says("Passages: 1") && says("Codings: 1") && says("Sources without text: 1"));
		assertTrue(LiveStudy.lines(report).stream().anyMatch(line -> line.subList(0, 4).equals(List.of("kept, not shown", "PictureSource", "source without text", "1"))));
		assertEquals(List.of(), codes(), "nothing is done yet");

		live.press("Finish");
		live.until("the project is there", () -> codes().equals(List.of("روسيا & غيرها")));
		assertEquals(QUOTE, quote(live.open()));
		live.until("the report is open", () -> live.find(Button.class, button -> button.getText().equals("&Save…")).isPresent());
		live.until("the notice offers to undo it", () -> live.find(Link.class, link -> link.isVisible() && link.getText().contains("towns.qde")).isPresent());

		live.find(Link.class, link -> link.isVisible() && link.getText().contains("towns.qde")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		closeReport();
		live.until("all of it is taken back", () -> codes().isEmpty() && live.open().study().documents().size() == 0);
	}

	@Test
	void theReportCanBeNarrowedAndCopied() throws IOException {
		open(project("Russia"));
		live.press("Next >");
		report();
		live.press("Finish");
		live.until("the report is open", () -> live.find(Button.class, button -> button.getText().equals("&Save…")).isPresent());
		Table report = report();

		choose(live.find(Combo.class, combo -> combo.isVisible() && combo.indexOf("kept, not shown") >= 0).orElseThrow(), "kept, not shown");
		live.until("only what is kept is shown", () -> report.getItemCount() > 0 && LiveStudy.lines(report).stream().allMatch(line -> line.getFirst().equals("kept, not shown")));
		live.find(Text.class, text -> text.isVisible() && (text.getStyle() & SWT.SEARCH) != 0 && text.getShell() == report.getShell()).orElseThrow().setText("map");
		live.until("only what has the word is shown", () -> LiveStudy.lines(report).stream().allMatch(line -> String.join(" ", line).toLowerCase().contains("map")));
		live.press("Copy");
		live.until("it can be pasted", () -> {
			Clipboard clipboard = new Clipboard(report.getDisplay());
			try {
				return clipboard.getContents(TextTransfer.getInstance()) instanceof String copied && copied.contains("PictureSource\tsource without text\t1\tMap");
			} finally {
				clipboard.dispose();
			}
		});
		closeReport();
	}

	@Test
	void examplesBeginAtOneSideWhateverTheirScript() throws IOException {
		open(project("روسيا"));
		live.press("Next >");
		Table report = report();
		int line = LiveStudy.lines(report).stream().map(cells -> cells.get(1)).toList().indexOf("Code");
		report.select(line);
		report.notifyListeners(SWT.Selection, new Event());
		Text examples = live.find(Text.class, text -> text.isVisible() && text.getShell() == report.getShell() && text.getText().contains("روسيا")).orElseThrow();
		live.until("the name begins where all others do", () -> {
			examples.setSelection(examples.getText().lastIndexOf('\n', examples.getText().indexOf("روسيا")) + 1);
			return examples.getCaretLocation().x < examples.getClientArea().width / 2;
		});
		live.press("Cancel");
	}

	@Test
	void theReportIsThereAgainInItsView() throws IOException, PartInitException {
		live.show(REPORT);
		live.until("there is none yet", () -> says("Nothing was imported"));
		open(project("Russia"));
		live.press("Next >");
		report();
		live.press("Finish");
		live.until("the report is open", () -> live.find(Button.class, button -> button.getText().equals("&Save…") && button.getShell() != live.page().getWorkbenchWindow().getShell()).isPresent());
		live.press("Close");
		live.until("the report is closed",
				() -> live.find(Button.class, button -> button.isVisible() && button.getText().equals("&Save…") && button.getShell() != live.page().getWorkbenchWindow().getShell()).isEmpty());
		live.until("the view has it", () -> says("towns.qde"));
		Table again = live.table("what became of each element is shown", "imported"::equals);
		assertTrue(LiveStudy.lines(again).stream().anyMatch(line -> line.subList(0, 4).equals(List.of("kept, not shown", "PictureSource", "source without text", "1"))));
		live.page().hideView(live.page().findView("org.hashiya.ui.exchange.importReport"));
	}

	@Test
	void theReportCanBeSavedAsAPageAndForPrograms() throws IOException, PartInitException {
		Path page = folder.resolve("report.html");
		Display display = live.page().getWorkbenchWindow().getShell().getDisplay();
		List<FileQuestion> asked = new ArrayList<>();
		display.setData(Asker.class.getName(), (Asker) (shell, question) -> {
			asked.add(question);
			boolean first = asked.size() == 1;
			return Optional.of(new Answer(List.of((first ? page : folder.resolve(question.name())).toString()), first ? 0 : 1)); // the second time another kind, and the name as proposed
		});
		try {
			live.show(REPORT);
			open(project("Russia"));
			live.press("Next >");
			report();
			live.press("Finish");
			live.until("the report is open", () -> live.find(Button.class, ImportProjectTest::isSave).isPresent());
			live.find(Button.class, ImportProjectTest::isSave).orElseThrow().notifyListeners(SWT.Selection, new Event());
			live.until("the page is there", () -> Files.isRegularFile(page));
			String html = Files.readString(page);
			assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("PictureSource") && html.contains("QualCoder 3.5") && html.contains("Map"), html);
			live.press("Close");
			live.until("the report is closed", () -> live.find(Button.class, ImportProjectTest::isSave).isEmpty());

			saveInView();
			assertEquals(2, asked.size(), "the view asks too");
			String proposed = asked.getLast().name();
			assertTrue(proposed.endsWith(".html"), proposed);
			Path json = folder.resolve(proposed.replace(".html", ".json"));
			live.until("JSON is there", () -> Files.isRegularFile(json));
			assertTrue(Files.readString(json).contains("\"element\": \"PictureSource\""), Files.readString(json));

			Path nowhere = folder.resolve("nowhere").resolve("report.html");
			display.setData(Asker.class.getName(), (Asker) (shell, question) -> Optional.of(new Answer(List.of(nowhere.toString()), 0)));
			saveInView();
			assertTrue(says("nowhere"), "that it could not be written is said");
			display.setData(Asker.class.getName(), (Asker) (shell, question) -> Optional.empty());
			saveInView();
			assertTrue(says("towns.qde"), "who gives it up sees the report's sentence again");
		} finally {
			display.setData(Asker.class.getName(), null);
			live.hide(REPORT);
		}
	}

	/** Presses the button above the view. */
	private void saveInView() {
		ToolItem item = live.find(ToolBar.class, bar -> bar.isVisible() && save(bar).isPresent()).flatMap(ImportProjectTest::save).orElseThrow();
		assertTrue(item.isEnabled(), "there is a report to save");
		item.notifyListeners(SWT.Selection, new Event());
	}

	private static Optional<ToolItem> save(ToolBar bar) {
		return Arrays.stream(bar.getItems()).filter(item -> String.valueOf(item.getToolTipText()).startsWith("Save the report")).findFirst();
	}

	/** The button of the report's own window, not of its view. */
	private static boolean isSave(Button button) {
		return button.isVisible() && button.getText().equals("&Save…") && button.getShell() != PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	@Test
	void importingAgainUpdatesAndThePreviewSaysSo() throws IOException {
		open(project("Russia"));
		live.press("Next >");
		report();
		live.press("Finish");
		live.until("the project is there", () -> codes().equals(List.of("Russia")));
		closeReport();

		open(project("Russia factor"));
		live.press("Next >");
		Table report = live.table("the change is announced", "updated"::equals);
		assertTrue(LiveStudy.lines(report).stream().anyMatch(line -> line.subList(0, 4).equals(List.of("updated", "Code", "is now as in the file", "1"))));
		assertTrue(LiveStudy.lines(report).stream().anyMatch(line -> line.get(0).equals("unchanged") && line.get(1).equals("TextSource")));
		live.press("Finish");
		live.until("the code has its new name", () -> codes().equals(List.of("Russia factor")));
		assertEquals(1, live.open().study().documents().size());
		closeReport();
	}

	@Test
	void intoANewStudyThatIsOpenThen() throws IOException, StudyProblem {
		open(project("Russia"));
		live.press("Into a new study");
		live.press("Next >");
		report();
		assertTrue(live.find(Button.class, button -> button.getText().contains("Finish") && !button.isEnabled()).isPresent(), "where it goes is not known yet");
		live.press("Next >");
		live.until("the project's name is proposed", () -> live.find(Text.class, text -> text.isVisible() && text.getText().equals("Two towns")).isPresent());
		Path target = folder.resolve("new study");
		live.find(Text.class, text -> text.isVisible() && text.getText().endsWith("Two towns") && text.getText().length() > "Two towns".length()).orElseThrow().setText(target.toString());
		live.press("Finish");
		OpenStudies studies = live.page().getWorkbenchWindow().getService(OpenStudies.class);
		live.until("the new study is open", () -> studies.current().filter(study -> study.folder().equals(target)).isPresent());
		OpenStudy made = studies.current().orElseThrow();
		try {
			assertEquals(List.of("Russia"), codes(made));
			assertEquals(QUOTE, quote(made));
			assertEquals(List.of(), codes(), "the other study is as it was");
			closeReport();
			live.run("org.eclipse.ui.edit.undo", Map.of());
			live.until("one undo takes it back", () -> codes(made).isEmpty());
		} finally {
			studies.close(made);
		}
	}

	@Test
	void whereItIsNotCertainThePersonChoosesTheReading() throws IOException, StudyProblem {
		String text = "😀 a b c d e";
		Path file = Files.writeString(folder.resolve("weak.qde"), """
				<Project xmlns="urn:QDA-XML:project:1.0" name="Weak" origin="SomethingNew"><CodeBook><Codes><Code guid="%s" name="Letter" isCodable="true"/></Codes></CodeBook>
				<Sources><TextSource guid="11111111-1111-4222-8333-000000000002" name="Letters"><PlainTextContent>%s</PlainTextContent>
				<PlainTextSelection guid="11111111-1111-4222-8333-000000000003" startPosition="4" endPosition="5"><Coding guid="11111111-1111-4222-8333-000000000004"><CodeRef targetGUID="%s"/></Coding>
				</PlainTextSelection></TextSource></Sources></Project>
				""".formatted(CODE, text, CODE));
		open(file);
		live.press("Next >");
		Table examples = live.table("both readings are shown", cell -> cell.startsWith("…😀") || cell.contains("["));
		List<String> line = LiveStudy.lines(examples).getFirst();
		assertEquals("Letters", line.getFirst());
		assertFalse(line.get(1).equals(line.get(2)));
		List<Button> readings = new ArrayList<>();
		live.find(Button.class, button -> button.isVisible() && button.getText().replace("&", "").startsWith("Second:")).ifPresent(readings::add);
		live.press(readings.getFirst().getText().replace("&", ""));
		live.find(Button.class, button -> button.isVisible() && button.getText().replace("&", "").startsWith("First:")).orElseThrow().setSelection(false);
		live.press("Next >");
		report();
		live.press("Finish");
		live.until("it is imported", () -> codes().equals(List.of("Letter")));
		String marked = line.get(2).substring(line.get(2).indexOf('[') + 1, line.get(2).indexOf(']'));
		assertEquals(marked, quote(live.open()));
		closeReport();
	}

	@Test
	void whatIsNoProjectIsSaidAndNothingIsDone() throws IOException {
		open(Files.writeString(folder.resolve("broken.qde"), "<Project><CodeBook>"));
		live.press("Next >");
		live.until("it is said", () -> says("no project or codebook that can be read"));
		live.find(Text.class, text -> text.isVisible() && text.getText().endsWith("broken.qde")).orElseThrow().setText(folder.resolve("none.qdpx").toString());
		live.until("a file that is not there is said", () -> says("There is no such file"));
		live.press("Cancel");
		live.until("the wizard is gone", () -> isGone(control -> control instanceof Button button && button.getText().contains("Next")));
		assertEquals(List.of(), codes());
	}

	@Test
	void ofACodebookThePersonTakesWhatTheyWant() throws IOException {
		Path file = Files.writeString(folder.resolve("codes.qdc"), """
				<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="ATLAS.ti 23"><Codes><Code guid="%s" name="Actors" isCodable="true"><Description>who acts</Description>
				<Code guid="%s" name="روسيا" isCodable="true"/></Code><Code guid="11111111-1111-4222-8333-000000000009" name="Home" isCodable="true"/></Codes></CodeBook>
				""".formatted(CODE, BELOW));
		open(file);
		live.press("Next >");
		live.until("the codes are shown", () -> live.find(Tree.class, LiveCodes::isIt).isPresent());
		Tree tree = live.find(Tree.class, LiveCodes::isIt).orElseThrow();
		assertEquals(List.of("Actors new", "روسيا new", "Home new"), LiveCodes.lines(tree));
		assertTrue(says("who acts"), "the definition of the selected code");
		LiveCodes.check(tree.getItem(1), false);
		live.until("it is counted", () -> says("2 are taken"));
		live.press("Finish");
		live.until("what was chosen is there", () -> codes().equals(List.of("Actors", "Actors/روسيا")));
		closeReport();

		Files.writeString(file, Files.readString(file).replace("name=\"Actors\"", "name=\"Who acts\""));
		open(file);
		live.press("Next >");
		live.until("the codes are shown", () -> live.find(Tree.class, LiveCodes::isIt).isPresent());
		Tree again = live.find(Tree.class, LiveCodes::isIt).orElseThrow();
		assertEquals(List.of("Who acts renamed", "روسيا same", "Home new"), LiveCodes.lines(again));
		LiveCodes.check(again.getItem(0), false);
		live.press("Finish");
		live.until("the name stays, and the new one comes", () -> codes().equals(List.of("Actors", "Actors/روسيا", "Home")));
		closeReport();
	}

	@Test
	void aCodebookInATableIsLookedAtBeforeItChangesAnything() throws IOException, StudyProblem {
		live.code("Actors/Russia");
		open(Files.writeString(folder.resolve("codes.csv"), "code path,definition\nActors/Russia,a state\nActors/الجزائر,\n"));
		live.press("Next >");
		live.until("the codes are shown", () -> live.find(Tree.class, LiveCodes::isIt).isPresent());
		Tree tree = live.find(Tree.class, LiveCodes::isIt).orElseThrow();
		assertEquals(List.of("Actors same (by its path)", "Russia changed", "الجزائر new"), LiveCodes.lines(tree));
		assertEquals(List.of("Actors", "Actors/Russia"), codes(), "nothing is done yet");
		live.press("Finish");
		live.until("it is there", () -> codes().equals(List.of("Actors", "Actors/Russia", "Actors/الجزائر")));
		closeReport();
		live.open().undo();
		live.until("one undo takes it back", () -> codes().equals(List.of("Actors", "Actors/Russia")));
	}

	@Test
	void aProjectThatIsDroppedOnTheDocumentsOpensTheWizard() throws IOException, PartInitException {
		ExplorerView explorer = (ExplorerView) live.show(PartIds.EXPLORER);
		Path file = project("Russia");
		explorer.importFiles(List.of(file), null);
		live.until("the wizard is open with it", () -> live.find(Text.class, text -> text.isVisible() && text.getText().equals(file.toString())).isPresent());
		live.press("Cancel");
		live.until("the wizard is gone", () -> isGone(control -> control instanceof Button button && button.getText().contains("Next")));
		assertEquals(0, live.open().study().documents().size());
	}

	/** Reads and marks lines of the tree of codes. */
	private static final class LiveCodes {

		private LiveCodes() {
		}

		static boolean isIt(Tree tree) {
			return tree.isVisible() && (tree.getStyle() & SWT.CHECK) != 0 && tree.getItemCount() > 0;
		}

		static List<String> lines(Tree tree) {
			List<String> lines = new ArrayList<>();
			collect(tree.getItems(), lines);
			return lines;
		}

		private static void collect(TreeItem[] items, List<String> lines) {
			for (TreeItem item : items) {
				lines.add(item.getText(0).replaceAll("[\u2066-\u2069]", "") + ' ' + item.getText(1));
				collect(item.getItems(), lines);
			}
		}

		static void check(TreeItem item, boolean wanted) {
			item.setChecked(wanted);
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			item.getParent().notifyListeners(SWT.Selection, event);
		}
	}
}
