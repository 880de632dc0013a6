// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Listed passages, written to files by mouse and keyboard, and what is proposed in a query. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class PassagesByHandTest {

	private static final String QUOTE = "روسيا";

	private final Path folder;
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

	PassagesByHandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@AfterEach
	void close() throws Exception {
		page.hideView(page.findView(PartIds.PASSAGES));
		page.showView(PartIds.FREQUENCIES); // as other tests expect it: in front
	}

	private static Optional<Table> list() {
		return Controls.find(Display.getCurrent(), Table.class, table -> table.getColumnCount() == 1 && table.getItemCount() == 2 && LiveStudy.lines(table).getFirst().getFirst().startsWith(QUOTE));
	}

	@Test
	void theyAreExportedInEachFormat() throws Exception {
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "شهدت العلاقات مع روسيا خطوات.\nRussia sold arms.\n")) {
			live.code("Russia");
			live.code(QUOTE, "Russia");
			live.code("Russia", "Russia");
			page.showView(PartIds.PASSAGES);
			Person person = new Person(live.text().getShell());
			person.act(() -> {
				export(person, "CSV table, for R, Python and other programs", "csv");
				export(person, "Excel workbook", "xlsx");
				export(person, "HTML page, to read and to print", "html");
				export(person, "Markdown, to write on", "md");
			});
		}
		List<String> table = Files.readAllLines(file("csv"));
		assertEquals(3, table.size(), "a header and two passages");
		assertTrue(table.get(1).contains(QUOTE) && table.get(2).contains("Russia"), table.toString());
		try (ZipFile workbook = new ZipFile(file("xlsx").toFile())) {
			String cells = new String(workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(cells.contains(QUOTE), cells);
		}
		assertTrue(Files.readString(file("html")).contains("<p dir=\"rtl\">" + QUOTE + "</p>"));
		assertTrue(Files.readString(file("md")).contains(QUOTE));
	}

	@Test
	void whatIsProposedInAQueryIsLeftByEscapeAndTakenByEnter() throws Exception {
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "شهدت العلاقات مع روسيا خطوات.\nRussia sold arms.\n")) {
			live.code("تجارة السلاح");
			live.code("حلفاء");
			live.code(QUOTE, "حلفاء");
			live.code("Russia", "تجارة السلاح");
			page.showView(PartIds.PASSAGES);
			Person person = new Person(live.text().getShell());
			person.act(() -> {
				person.until("the passages are listed", () -> list().isPresent());
				person.hand().click(person.find("the query", StyledText.class, PassagesByHandTest::isQuery));
				person.until("one can write", () -> person.focus(StyledText.class).filter(PassagesByHandTest::isQuery).isPresent());
				person.see(() -> paste("not تجا"));
				person.hand().key("ctrl+v");
				person.until("it is typed", () -> query().equals("not تجا"));
				for (String key : new String[] { "Escape", "Return" }) {
					person.hand().key("ctrl+space");
					person.until("the code is proposed", () -> proposals().filter(table -> table.getSelectionIndex() == 0).isPresent());
					person.hand().key(key);
					person.until("nothing is proposed any more", () -> proposals().isEmpty());
					assertEquals(key.equals("Escape") ? "not تجا" : "not تجارة السلاح", person.see(PassagesByHandTest::query));
					assertEquals(2, person.see(() -> list().map(Table::getItemCount).orElse(0)), "one goes on writing");
				}
				person.hand().key("Return");
				person.until("the other passage is listed alone", () -> Controls.find(Display.getCurrent(), Table.class, table -> table.getColumnCount() == 1 && LiveStudy.lines(table).size() == 1 && LiveStudy.lines(table).getFirst().getFirst().startsWith(QUOTE)).isPresent());
				person.hand().key("Escape");
				person.until("all are listed", () -> list().isPresent() && query().isEmpty());
			});
		}
	}

	@Test
	void theTipOfTheQueryGoesAtTheNextKeyUntilThePointerMoves() throws Exception {
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "Russia sold arms.\n")) {
			page.showView(PartIds.PASSAGES);
			Person person = new Person(live.text().getShell());
			person.act(() -> {
				Point field = person.find("the query", StyledText.class, PassagesByHandTest::isQuery);
				person.hand().click(field);
				person.until("one can write", () -> person.focus(StyledText.class).filter(PassagesByHandTest::isQuery).isPresent());
				person.hand().move(new Point(field.x + 8, field.y));
				person.until("it has a tip", () -> hasTip());
				person.hand().key("Escape"); // leads from the empty field to the passages
				person.until("the tip is gone", () -> !hasTip());
				person.hand().move(field);
				person.until("it has a tip again", () -> hasTip());
				person.hand().key("Down"); // elsewhere
				person.until("the tip is gone again", () -> !hasTip());
			});
		}
	}

	private static boolean hasTip() {
		return Controls.find(Display.getCurrent(), StyledText.class, PassagesByHandTest::isQuery).orElseThrow().getToolTipText() != null;
	}

	private static boolean isQuery(StyledText text) {
		return (text.getStyle() & SWT.SINGLE) != 0;
	}

	private static String query() {
		return Controls.find(Display.getCurrent(), StyledText.class, PassagesByHandTest::isQuery).orElseThrow().getText();
	}

	private static Optional<Table> proposals() {
		return Controls.find(Display.getCurrent(), Table.class, table -> table.getColumnCount() == 0 && table.getItemCount() > 0 && table.getItem(0).getText().contains("تجارة السلاح"));
	}

	/** What not every keyboard has. */
	private static boolean paste(String words) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		return true;
	}

	private Path file(String extension) {
		return folder.resolve("passages." + extension);
	}

	/** By the menu of the list and the dialog that it opens. */
	private void export(Person person, String kind, String extension) {
		person.until("the passages are listed", () -> list().isPresent());
		person.hand().rightClick(person.see(() -> middle(list().orElseThrow())));
		person.until("the menu is open", () -> list().map(table -> table.getMenu().isVisible()).orElse(false));
		person.hand().key("x");
		person.choose(kind);
		person.hand().click(person.find("the field for the file", Text.class, text -> text.getShell().getText().equals("Export passages") && (text.getStyle() & SWT.SINGLE) != 0));
		person.until("the file can be typed", () -> person.focus(Text.class).isPresent());
		person.hand().key("ctrl+a");
		person.hand().type(file(extension).toString());
		person.until("the file is typed", () -> person.focus(Text.class).filter(text -> text.getText().equals(file(extension).toString())).isPresent());
		person.hand().key("Return");
		person.untilOnlyTheWindow();
		person.until("it is written", () -> Files.exists(file(extension)));
	}

	private static Point middle(Table table) {
		Rectangle bounds = table.getItem(0).getBounds(0);
		return table.toDisplay(bounds.x + bounds.width / 3, bounds.y + bounds.height / 2);
	}
}
