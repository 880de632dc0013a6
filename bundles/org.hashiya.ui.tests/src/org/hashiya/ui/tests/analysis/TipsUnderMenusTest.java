// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pointer rests on a button whose menu is open: its tip does not lie over the first entries. */
@SuppressWarnings("nls")
class TipsUnderMenusTest {

	private final QueryStage stage;
	private final LiveStudy live;

	TipsUnderMenusTest(@TempDir Path folder) throws StudyProblem, IOException {
		stage = new QueryStage(folder, "Russia sold arms.");
		live = stage.live;
	}

	@BeforeEach
	void showPassages() throws StudyProblem, PartInitException {
		live.code("Russia");
		live.code("Russia", "essay", "Russia");
		live.show(PartIds.PASSAGES);
	}

	@AfterEach
	void close() throws PartInitException {
		stage.close();
	}

	/** Moves the pointer beside the first third of a button's row, which may still be on its way to its place. */
	private void point(Supplier<Rectangle> button, int right, int down) {
		Display display = stage.field().getDisplay();
		live.until("the pointer is there", () -> {
			Rectangle place = button.get();
			Event move = new Event();
			move.type = SWT.MouseMove;
			move.x = place.x + place.width / 3 + right;
			move.y = place.y + place.height / 2 + down;
			boolean there = display.getCursorLocation().x == move.x && display.getCursorLocation().y == move.y;
			display.post(move);
			return there;
		});
	}

	/** Points at a button and opens its menu. */
	private Menu open(Widget button, Supplier<Rectangle> place) {
		point(place, 0, 0);
		Display display = button.getDisplay();
		Menu[] opened = new Menu[1];
		Listener watch = event -> opened[0] = opened[0] == null && event.widget instanceof Menu shown && (shown.getStyle() & SWT.POP_UP) != 0 ? shown : opened[0];
		display.addFilter(SWT.Show, watch);
		try {
			button.notifyListeners(SWT.Selection, new Event());
			live.until("the menu is open", () -> opened[0] != null && opened[0].isVisible());
		} finally {
			display.removeFilter(SWT.Show, watch);
		}
		return opened[0];
	}

	/** The tip is away while the pointer rests, and comes again. */
	private void assertAside(String tip, Supplier<Rectangle> place, Supplier<String> now) {
		point(place, 1, 0);
		assertNull(now.get(), "whoever has just chosen is not told what the button is for");
		point(place, 0, -200);
		live.until("with the pointer elsewhere it is there again", () -> tip.equals(now.get()));
	}

	@Test
	void ofSavedQueries() {
		Button button = live.find(Button.class, each -> each.getParent() == stage.field().getParent()).orElseThrow();
		Supplier<Rectangle> place = () -> button.getDisplay().map(button.getParent(), null, button.getBounds());
		String tip = button.getToolTipText();
		assertEquals("The queries that are saved in the study", tip);
		Menu menu = open(button, place);
		assertNull(button.getToolTipText(), "it would lie over the menu");
		menu.setVisible(false);
		live.until("the menu is gone", menu::isDisposed);
		assertAside(tip, place, button::getToolTipText);
	}

	@Test
	void ofAChoiceWhoseButtonShowsWhatWasChosen() {
		ToolBar bar = live.find(ToolBar.class, each -> each.isVisible() && Arrays.stream(each.getItems()).anyMatch(item -> item.getText().equals("Not grouped"))).orElseThrow();
		ToolItem button = Arrays.stream(bar.getItems()).filter(item -> item.getText().equals("Not grouped")).findFirst().orElseThrow();
		Supplier<Rectangle> place = () -> bar.getDisplay().map(bar, null, button.getBounds());
		String tip = button.getToolTipText();
		Menu menu = open(button, place);
		assertNull(button.getToolTipText(), "it would lie over the menu");
		MenuItem byCode = menu.getItem(1);
		menu.setVisible(false);
		byCode.setSelection(true);
		byCode.notifyListeners(SWT.Selection, new Event());
		live.until("the button shows it", () -> !button.isDisposed() && !button.getText().equals("Not grouped"));
		live.until("what comes after the menu is done", () -> button.getToolTipText() == null);
		assertAside(tip, place, button::getToolTipText);

		MenuItem none = open(button, place).getItem(0); // the choice is remembered, and other tests see a plain list
		none.getParent().setVisible(false);
		none.setSelection(true);
		none.notifyListeners(SWT.Selection, new Event());
		live.until("nothing is grouped", () -> button.getText().equals("Not grouped"));
		assertAside(tip, place, button::getToolTipText);
	}
}
