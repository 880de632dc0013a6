// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

	private final Path out;
	private final LiveStudy live;

	ExportTest(@TempDir Path folder) throws StudyProblem, IOException {
		out = Files.createDirectory(folder.resolve("out"));
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", "شهدت العلاقات مع روسيا خطوات متسارعة.\n=1+1 is no formula");
		live.code("Actors/Russia");
		live.code("Actors/Russia", "essay", "روسيا");
		live.code("Actors/Russia", "essay", "=1+1 is no formula");
	}

	@AfterEach
	void close() {
		live.close();
	}

	private void open(Map<String, String> parameters) {
		live.run("org.hashiya.ui.exchange.export", parameters);
	}

	private void target(Path file) {
		live.until("the options are shown", () -> path().isPresent());
		path().orElseThrow().setText(file.toString());
	}

	private Optional<Text> path() {
		return live.find(Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.getText().startsWith(Path.of("").toAbsolutePath().getRoot().toString()));
	}

	private void finish(Path expected) {
		live.press("Finish");
		live.press("Close");
		live.until("the message is gone", () -> live.find(Button.class, button -> button.getText().equals("Close")).isEmpty());
		assertTrue(Files.exists(expected), expected.toString());
	}

	@Test
	void frequenciesAreExportedAsTheViewCountsThem() throws IOException {
		open(Map.of("org.hashiya.ui.exchange.export.kind", "frequencies", "org.hashiya.ui.exchange.export.breakdown", "document", "org.hashiya.ui.exchange.export.subcodes", "true"));
		target(out.resolve("frequencies"));
		finish(out.resolve("frequencies.csv"));

		List<String> lines = Files.readAllLines(out.resolve("frequencies.csv"));
		assertEquals("code path,essay,total,code id", lines.getFirst());
		assertTrue(lines.get(1).startsWith("Actors,2,2,") && lines.get(2).startsWith("Actors/Russia,2,2,"), lines.toString());
	}

	@Test
	void forASpreadsheetTextThatLooksLikeAFormulaIsHarmless() throws IOException {
		open(Map.of("org.hashiya.ui.exchange.export.kind", "codings"));
		target(out.resolve("codings.csv"));
		live.press("For Excel and other spreadsheets");
		finish(out.resolve("codings.csv"));

		String csv = Files.readString(out.resolve("codings.csv"));
		assertTrue(csv.startsWith("\uFEFF") && csv.contains("'=1+1 is no formula") && csv.contains("روسيا"), csv);
	}

	@Test
	void theWholeStudyIsChosenOnTheFirstPageAndReplacesWhatWasThere() throws IOException {
		Path file = Files.writeString(out.resolve("mine.qdpx"), "what was there");
		open(Map.of());
		live.press("Whole study for other programs (REFI-QDA, .qdpx)");
		live.press("Next >");
		target(file);
		finish(file);

		byte[] bytes = Files.readAllBytes(file);
		assertTrue(bytes[0] == 'P' && bytes[1] == 'K', "a zip file");
		try (Stream<Path> files = Files.list(out)) {
			assertEquals(List.of(file), files.toList(), "nothing is left beside it");
		}
	}

	@Test
	void aTableIsWrittenAsAWorkbookWhereThatIsChosen() throws IOException {
		open(Map.of("org.hashiya.ui.exchange.export.kind", "passages"));
		target(out.resolve("passages.csv"));
		Combo format = live.find(Combo.class, combo -> combo.isVisible() && combo.getItemCount() == 2 && combo.getItem(1).startsWith("Workbook")).orElseThrow();
		format.select(1);
		format.notifyListeners(SWT.Selection, new Event());
		live.until("the ending follows", () -> path().orElseThrow().getText().endsWith("passages.xlsx"));
		assertTrue(live.find(Button.class, button -> button.isVisible() && button.getText().contains("xcel")).isEmpty(), "what goes with CSV is not asked");
		finish(out.resolve("passages.xlsx"));

		byte[] bytes = Files.readAllBytes(out.resolve("passages.xlsx"));
		assertTrue(bytes[0] == 'P' && bytes[1] == 'K', "a zip file");
	}

	@Test
	void markedTextsAreAPageInTheLanguageOfTheWindow() throws IOException {
		open(Map.of("org.hashiya.ui.exchange.export.kind", "texts"));
		target(out.resolve("texts.html"));
		live.press("Without the coders’ names");
		finish(out.resolve("texts.html"));

		String page = Files.readString(out.resolve("texts.html"));
		assertTrue(page.contains("<html lang=\"en\"") && page.contains("روسيا") && page.contains("Coder 1"), page.substring(0, 100));
	}

	@Test
	void theTextInFrontIsMadeAPageToBePrinted() throws IOException, StudyProblem {
		Path second = Files.writeString(out.getParent().resolve("other.txt"), "Another text.");
		new DocumentImport(live.open(), List.of(second), "", DocumentImporters.all()).run(Progress.NONE);
		OpenDocument.open(live.page(), live.open(), live.open().study().resolveDocument("essay").id());
		live.run("org.hashiya.ui.exchange.print", Map.of());
		live.until("the text in front is chosen", () -> live.find(Label.class, label -> label.isVisible() && label.getShell() != live.page().getWorkbenchWindow().getShell() && label.getText().contains("essay")).isPresent());
		target(out.resolve("print.html"));
		live.press("Finish");
		live.until("the page can be opened in the browser", () -> live.find(Button.class, button -> button.getText().replace("&", "").equals("Open in browser")).isPresent());
		live.press("Close");
		live.until("the message is gone", () -> live.find(Button.class, button -> button.getText().equals("Close")).isEmpty());

		String page = Files.readString(out.resolve("print.html"));
		assertTrue(page.contains("روسيا") && page.contains("Russia") && page.contains("@media print") && !page.contains("Another text."), page);
	}

	@Test
	void aReportAndTheHistoryAreWrittenToo() throws IOException {
		for (String kind : List.of("report", "history")) {
			Path file = out.resolve(kind + (kind.equals("report") ? ".html" : ".csv"));
			open(Map.of("org.hashiya.ui.exchange.export.kind", kind));
			target(file);
			finish(file);
			assertTrue(Files.readString(file).contains(kind.equals("report") ? "Codebook" : "apply code"), kind);
		}
	}

	@Test
	void theCodebookIsWrittenToBeRead() throws IOException {
		for (String kind : List.of("codebook_page", "codebook_markdown")) {
			Path file = out.resolve(kind.equals("codebook_page") ? "codebook.html" : "codebook.md");
			open(Map.of("org.hashiya.ui.exchange.export.kind", kind));
			target(file);
			finish(file);
			String written = Files.readString(file);
			assertTrue(written.contains("Codebook") && written.replaceAll("</?bdi>|[\u2068\u2069]", "").contains("Actors/Russia"), written);
		}
		assertTrue(Files.readString(out.resolve("codebook.html")).contains("Codings <bdi>2</bdi>"), "with the counts");
	}

	@Test
	void aProjectIsWrittenForTheProgramThatIsChosen() {
		open(Map.of("org.hashiya.ui.exchange.export.kind", "project_refi"));
		target(out.resolve("study.qdpx"));
		Combo programs = live.find(Combo.class, combo -> combo.isVisible() && combo.indexOf("NVivo") > 0).orElseThrow();
		programs.select(programs.indexOf("NVivo"));
		programs.notifyListeners(SWT.Selection, new Event());
		live.until("what is known of it is told", () -> live.find(Label.class, label -> label.isVisible() && label.getText().contains("Import code colors")).isPresent());
		finish(out.resolve("study.qdpx"));
	}

	@Test
	void memosAreDescriptionsWhereThatIsChosen() throws StudyProblem, IOException {
		Document essay = live.open().study().resolveDocument("essay");
		live.open().perform(MemoActs.write(live.open().study(), new Target(ElementKind.DOCUMENT, essay.id()), "On the essay", "It is short.", live.open().author()));
		open(Map.of("org.hashiya.ui.exchange.export.kind", "project_refi"));
		target(out.resolve("study.qdpx"));
		Combo forms = live.find(Combo.class, combo -> combo.isVisible() && combo.indexOf("as notes") == 0).orElseThrow();
		forms.select(1);
		forms.notifyListeners(SWT.Selection, new Event());
		live.press("What gets lost…");
		live.until("what gets lost is told", () -> live.find(Text.class, text -> text.getText().contains("Memos that are descriptions") && text.getText().contains("On the essay")).isPresent());
		live.press("Close");
		live.until("it is closed", () -> live.find(Text.class, text -> text.getText().contains("Memos that are descriptions")).isEmpty());
		finish(out.resolve("study.qdpx"));

		try (ZipFile zip = new ZipFile(out.resolve("study.qdpx").toFile()); InputStream in = zip.getInputStream(zip.getEntry("project.qde"))) {
			String project = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(project.contains("<Description>On the essay\n\nIt is short.</Description>") && !project.contains("<Note"), project);
		}
	}

	private static boolean isListOfCodes(Table table) {
		return (table.getStyle() & SWT.CHECK) != 0 && Arrays.stream(table.getItems()).anyMatch(item -> item.getText().contains("Values"));
	}

	/** Checks one code only in the dialog of the parts. */
	private void chooseOnly(String code) {
		live.press("Choose…");
		live.until("the parts are listed", () -> live.find(TabFolder.class, tabs -> tabs.getItemCount() == 4).isPresent());
		live.find(TabFolder.class, tabs -> tabs.getItemCount() == 4).orElseThrow().setSelection(1);
		live.until("the codes are listed", () -> live.find(Table.class, table -> isListOfCodes(table)).isPresent());
		Table codes = live.find(Table.class, table -> isListOfCodes(table)).orElseThrow();
		for (TableItem item : codes.getItems()) {
			item.setChecked(item.getText().contains(code));
		}
		Event event = new Event();
		event.detail = SWT.CHECK;
		event.item = codes.getItem(0);
		codes.notifyListeners(SWT.Selection, event);
		live.press("OK");
		live.until("the choice is told", () -> live.find(Label.class, label -> label.getText().equals("1 code")).isPresent());
	}

	@Test
	void aReportOfChosenCodesHasTheirPassagesOnly() throws IOException, StudyProblem {
		live.code("Values");
		live.code("Values", "essay", "العلاقات");
		open(Map.of("org.hashiya.ui.exchange.export.kind", "report"));
		target(out.resolve("report.html"));
		chooseOnly("Values");
		finish(out.resolve("report.html"));

		String report = Files.readString(out.resolve("report.html"));
		assertTrue(report.contains("Values") && report.contains("العلاقات"), report);
		assertFalse(report.contains("Russia") || report.contains("=1+1"), report);
	}

	@Test
	void onlyTheCodesThatAreCheckedAreExportedAndTheSeparatorIsChosen() throws Exception {
		live.code("Values");
		live.code("Values", "essay", "العلاقات");
		open(Map.of("org.hashiya.ui.exchange.export.kind", "codings"));
		target(out.resolve("codings.csv"));
		Combo separators = live.find(Combo.class, combo -> combo.isVisible() && combo.indexOf("Semicolon") == 1).orElseThrow();
		separators.select(1);
		chooseOnly("Values");
		finish(out.resolve("codings.csv"));

		List<String> lines = Files.readAllLines(out.resolve("codings.csv"));
		assertEquals(2, lines.size(), lines.toString());
		assertTrue(lines.getFirst().startsWith("document;code path;") && lines.get(1).contains(";Values;"), lines.toString());

		open(Map.of("org.hashiya.ui.exchange.export.kind", "codings"));
		target(out.resolve("again.csv"));
		Combo again = live.find(Combo.class, combo -> combo.isVisible() && combo.indexOf("Semicolon") == 1).orElseThrow();
		assertEquals(1, again.getSelectionIndex(), "the separator is remembered");
		again.select(0);
		finish(out.resolve("again.csv"));
		assertTrue(Files.readString(out.resolve("again.csv")).startsWith("document,code path,"));
	}

	@Test
	void whatAProjectLosesIsToldBeforeAndAfter() {
		open(Map.of("org.hashiya.ui.exchange.export.kind", "project_refi"));
		target(out.resolve("study.qdpx"));
		Combo programs = live.find(Combo.class, combo -> combo.isVisible() && combo.indexOf("NVivo") > 0).orElseThrow();
		programs.select(programs.indexOf("NVivo"));
		programs.notifyListeners(SWT.Selection, new Event());
		live.press("What gets lost…");
		live.until("what gets lost is told", () -> live.find(Text.class, text -> text.getText().contains("colours come only") && text.getText().contains("its maker says so")).isPresent());
		live.press("Close");
		live.until("it is closed", () -> live.find(Text.class, text -> text.getText().contains("colours come only")).isEmpty());
		live.press("Finish");
		live.until("it is told again", () -> live.find(Text.class, text -> text.getText().contains("colours come only")).isPresent());
		live.press("Close");
		live.until("the message is gone", () -> live.find(Button.class, button -> button.getText().equals("Close")).isEmpty());
		assertTrue(Files.exists(out.resolve("study.qdpx")));
	}

	@Test
	void cancelWritesNothing() throws IOException {
		open(Map.of("org.hashiya.ui.exchange.export.kind", "codebook"));
		target(out.resolve("codebook.csv"));
		live.press("Cancel");
		live.until("the wizard is gone", () -> path().isEmpty());

		try (Stream<Path> files = Files.list(out)) {
			assertEquals(0, files.count());
		}
	}
}
