// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.model.Act;
import org.hashiya.text.TextRange;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What the mouse takes hold of in a text and beside it. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class DragsTest {

	private static final String TEXT = """
			شهدت العلاقات مع روسيا خطوات متسارعة.
			وقالت الجزائر إنّها راضية.
			Algeria has bought arms from Russia.
			It went on since the 1960s.
			""";
	/** From the text to the middle of the first lane. */
	private static final int LANE = 13;

	private final Path folder;

	DragsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private LiveEditor open() throws Exception {
		LiveEditor live = new LiveEditor(folder.resolve("study"), TEXT);
		live.code("Trade");
		return live;
	}

	private static List<String> passages(LiveEditor live) {
		return live.passages().stream().map(passage -> TEXT.substring(passage.start(), passage.end())).toList();
	}

	private static Optional<TreeItem> item(StyledText text, String name) {
		return Controls.find(text.getDisplay(), Tree.class, tree -> Stream.of(tree.getItems()).anyMatch(item -> item.getText().equals(name))).map(tree -> Stream.of(tree.getItems()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow());
	}

	private static Point row(Person person, StyledText text, String name) {
		person.until("the row " + name + " is there", () -> item(text, name).isPresent());
		return person.see(() -> {
			TreeItem item = item(text, name).orElseThrow();
			Rectangle bounds = item.getBounds();
			return item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	/** The lower or upper end of the bracket of a passage in the first lane, on the screen. */
	private static Point edge(Person person, StyledText text, TextRange range, boolean lower) {
		return person.see(() -> {
			int at = lower ? range.end() - 1 : range.start();
			int y = text.getLocationAtOffset(at).y + (lower ? text.getLineHeight(at) - 3 : 3);
			boolean arabic = TEXT.charAt(range.start()) > 0x600;
			return text.toDisplay(arabic ? text.getClientArea().width - text.getRightMargin() + LANE : text.getLeftMargin() - LANE, y);
		});
	}

	private static Point middle(Person person, StyledText text, int offset) {
		return person.see(() -> {
			Point place = text.getLocationAtOffset(offset);
			return text.toDisplay(place.x + 2, place.y + text.getLineHeight(offset) / 2);
		});
	}

	private static TextRange of(String quote) {
		int start = TEXT.indexOf(quote);
		return new TextRange(start, start + quote.length());
	}

	@Test
	void wordsAreDraggedOntoACode() throws Exception {
		try (LiveEditor live = open()) {
			Person person = new Person(live.text().getShell());
			live.select("bought arms");
			person.act(() -> {
				person.hand().drag(middle(person, live.text(), TEXT.indexOf("arms")), row(person, live.text(), "Trade"));
				person.until(() -> "the words are coded, not " + passages(live), () -> passages(live).equals(List.of("bought arms")));
				person.until("the selection stays", () -> live.text().getSelectionText().equals("bought arms"));
				person.until("it is said", () -> live.says("Coded: Trade"));
				person.hand().key("ctrl+z");
				person.until("they are not coded any more", () -> passages(live).isEmpty());
			});
		}
	}

	@Test
	void theEdgesOfABracketAreDragged() throws Exception {
		try (LiveEditor live = open()) {
			Person person = new Person(live.text().getShell());
			live.code("bought arms from Russia", "Trade");
			live.code("روسيا", "Trade");
			person.act(() -> {
				StyledText text = live.text();
				TextRange english = of("bought arms from Russia");
				person.hand().drag(edge(person, text, english, true), middle(person, text, TEXT.indexOf("1960s") + 2));
				person.until(() -> "the end is at the word, not " + passages(live), () -> passages(live).getLast().equals("bought arms from Russia.\nIt went on since the 1960s"));
				assertEquals(Act.Kind.MOVE_BOUNDARIES, live.study().undoable().orElseThrow().kind());
				person.until("nothing is selected", () -> text.getSelectionCount() == 0);

				TextRange longer = of("bought arms from Russia.\nIt went on since the 1960s");
				Point upper = edge(person, text, longer, false);
				person.hand().press(upper);
				person.hand().glide(middle(person, text, TEXT.indexOf("Algeria") + 1));
				person.until("what it will be is selected", () -> text.getSelectionText().startsWith("Algeria has bought"));
				person.hand().key("Escape", 1); // and nothing of the mouse, which is held
				person.until("nothing is selected any more", () -> text.getSelectionCount() == 0);
				person.hand().letGo();
				assertEquals("bought arms from Russia.\nIt went on since the 1960s", passages(live).getLast());

				Point arabic = edge(person, text, of("روسيا"), true);
				person.hand().drag(arabic, new Point(arabic.x, arabic.y + person.see(() -> text.getLineHeight(0))));
				person.until(() -> "beside the text it goes to the end of the row, not " + passages(live), () -> passages(live).getFirst().equals("روسيا خطوات متسارعة.\nوقالت الجزائر إنّها راضية."));
			});
		}
	}

	private static boolean isTipOpen(LiveEditor live) {
		return Stream.of(live.text().getDisplay().getShells()).anyMatch(shell -> isTip(live, shell));
	}

	private static boolean isTip(LiveEditor live, Shell shell) {
		return shell != live.text().getShell() && shell.isVisible();
	}

	@Test
	void theTipGoesWithTheMarksThatItIsAbout() throws Exception {
		try (LiveEditor live = open()) {
			Person person = new Person(live.text().getShell());
			live.code("bought arms from Russia", "Trade");
			person.act(() -> {
				person.hand().move(middle(person, live.text(), TEXT.indexOf("Algeria")));
				person.hand().glide(middle(person, live.text(), TEXT.indexOf("arms")));
				person.until("the tip is open", () -> isTipOpen(live));
				person.hand().key("F4");
				person.until("the tip is closed", () -> !isTipOpen(live));
				person.hand().key("F4");
				person.hand().key("F4");
				person.hand().key("F4");
			});
		}
	}

	/** The pointer rests; answers whether a tip is open then. */
	private static boolean opensATip(Person person, LiveEditor live, String quote) {
		Point at = middle(person, live.text(), TEXT.indexOf(quote));
		return person.see(() -> {
			Event event = new Event();
			Point place = live.text().toControl(at);
			event.x = place.x;
			event.y = place.y;
			live.text().notifyListeners(SWT.MouseHover, event);
			return isTipOpen(live);
		});
	}

	@Test
	void noTipCoversTheTextWhileAnEdgeIsDragged() throws Exception {
		try (LiveEditor live = open()) {
			Person person = new Person(live.text().getShell());
			live.code("bought arms from Russia", "Trade");
			person.act(() -> {
				person.hand().press(edge(person, live.text(), of("bought arms from Russia"), true));
				person.hand().glide(middle(person, live.text(), TEXT.indexOf("arms") + 2));
				person.until("what it will be is selected", () -> live.text().getSelectionText().equals("bought arms"));
				assertFalse(opensATip(person, live, "arms"));
				person.hand().letGo();
				person.until(() -> "the end is at the word, not " + passages(live), () -> passages(live).equals(List.of("bought arms")));
				assertTrue(opensATip(person, live, "arms"));
				person.hand().key("F4");
				person.until("the tip is closed", () -> !isTipOpen(live));
				person.hand().key("F4");
				person.hand().key("F4");
				person.hand().key("F4");
			});
		}
	}
}
