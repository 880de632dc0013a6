// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.MirroredWindow;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A memo on the code that the pointer rests on: whose tip is shown, and goes when the memo opens. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class MemosByHandTest {

	private static final Point ASIDE = new Point(4, 4);

	private final Path folder;

	MemosByHandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void itsLinksAreChosenByKeysAndEscapeClosesOneAfterTheOther() throws Exception {
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "A text.\n")) {
			writeALink(live);
		}
	}

	@Test
	void theSameInAWindowFromRightToLeft() throws Exception {
		try (MirroredWindow window = new MirroredWindow(); LiveEditor live = new LiveEditor(folder.resolve("mirrored"), "A text.\n")) {
			assertTrue(live.text().getShell().isVisible(), () -> "it is open in " + window);
			writeALink(live);
		}
	}

	private static void writeALink(LiveEditor live) throws Exception {
		live.code("Actors");
		live.code("Actresses");
		Person person = new Person(live.text().getShell());
		person.act(() -> {
			Hand hand = person.hand();
			person.until("the code is there", () -> row().isPresent());
			hand.click(person.settled(() -> person.see(() -> row().orElseThrow())));
			person.until("its tip is shown", () -> isTipShown(live));
			String window = hand.focus();
			hand.key("F7");
			person.until("the memo is open", () -> memo().isPresent() && !isTipShown(live));
			person.until("its window gets what is typed", () -> hand.focus().matches("(?!" + window + "$)\\d{3,}"));

			hand.type("[[Act");
			person.until(() -> "codes are proposed for " + memo().map(Text::getText) + ", not " + proposals().map(LiveStudy::lines), () -> proposals().filter(table -> table.getItemCount() == 2 && table.getSelectionIndex() == 0).isPresent());
			hand.key("Down");
			person.until("the second is selected", () -> proposals().filter(table -> table.getSelectionIndex() == 1).isPresent());
			hand.key("Return");
			person.until(() -> "it is taken, not " + memo().map(Text::getText), () -> memo().filter(text -> text.getText().equals("[[Actresses]]")).isPresent() && proposals().isEmpty());

			hand.type(" [[Act");
			person.until("codes are proposed again", () -> proposals().filter(table -> table.getItemCount() == 2).isPresent());
			int ofTwo = height(person);
			hand.type("r");
			person.until("one is left, in a list for one", () -> proposals().filter(table -> table.getItemCount() == 1 && table.getShell().getSize().y < ofTwo).isPresent());
			hand.key("BackSpace");
			person.until("both are there, in a list for two", () -> proposals().filter(table -> table.getItemCount() == 2 && table.getShell().getSize().y == ofTwo).isPresent());
			hand.key("Escape");
			person.until("the list alone is closed", () -> proposals().isEmpty() && memo().isPresent());
			hand.key("Escape"); // had the first asked already, this would go on writing
			person.press("Discard");
			person.untilOnlyTheWindow();
			hand.move(ASIDE);
		});
	}

	private static Optional<Point> row() {
		return Controls.find(Display.getCurrent(), Tree.class, tree -> tree.getItemCount() == 2 && tree.getItem(1).getText().equals("Actresses")).map(tree -> {
			TreeItem item = tree.getItem(1);
			Rectangle bounds = item.getBounds();
			return tree.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	private static boolean isTipShown(LiveEditor live) {
		return Controls.find(Display.getCurrent(), Label.class, label -> label.getShell() != live.text().getShell() && label.getText().replaceAll("[\\u2066-\\u2069]", "").startsWith("Actresses")).isPresent();
	}

	private static Optional<Text> memo() {
		return Controls.find(Display.getCurrent(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && String.valueOf(text.getToolTipText()).contains("[[a code]]"));
	}

	private static int height(Person person) {
		return person.see(() -> proposals().orElseThrow().getShell().getSize().y);
	}

	private static Optional<Table> proposals() {
		return Controls.find(Display.getCurrent(), Table.class, table -> Stream.of(table.getItems()).anyMatch(item -> item.getText().contains("Actresses") && item.getText().contains("(code)")));
	}
}
