// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hashiya.model.Coder;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who codes: names, initials and colours of coders, who works in this copy, and who joins. */
class CodersTest {

	private final LiveStudy live;

	CodersTest(@TempDir Path folder) throws StudyProblem {
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() {
		live.close();
	}

	private Coder coder(int at) {
		return live.open().study().coders().at(at);
	}

	private List<String> names() {
		return live.open().study().coders().list().stream().map(Coder::name).toList();
	}

	private Text field(String content) {
		live.until("a field holds " + content, () -> live.find(Text.class, text -> text.isEnabled() && text.getText().equals(content)).isPresent());
		return live.find(Text.class, text -> text.isEnabled() && text.getText().equals(content)).orElseThrow();
	}

	@Test
	void theTipOfTheButtonComesBackWhenThePointerHasLeftIt() {
		ToolBar bar = live.find(ToolBar.class, each -> each.isVisible() && coderTool(each).isPresent()).orElseThrow();
		ToolItem tool = coderTool(bar).orElseThrow();
		String tip = tool.getToolTipText();
		Rectangle place = bar.getDisplay().map(bar, null, tool.getBounds());
		pointTo(bar, place.x + place.width / 3, place.y + place.height / 2);
		live.until("the pointer is on the button", () -> place.contains(bar.getDisplay().getCursorLocation()));
		List<Menu> opened = new ArrayList<>();
		Listener watch = event -> {
			if (event.widget instanceof Menu menu) { // what is laid out late is shown too
				opened.add(menu);
			}
		};
		bar.getDisplay().addFilter(SWT.Show, watch);
		try {
			tool.notifyListeners(SWT.Selection, new Event());
			live.until("the menu is open", () -> !opened.isEmpty() && opened.getFirst().isVisible());
		} finally {
			bar.getDisplay().removeFilter(SWT.Show, watch);
		}
		assertNull(tool.getToolTipText(), "it would lie over the menu");
		opened.getFirst().setVisible(false);
		live.until("the menu is gone", opened.getFirst()::isDisposed);
		pointTo(bar, place.x + place.width / 3 + 1, place.y + place.height / 2);
		live.until("the pointer has moved on the button", () -> bar.getDisplay().getCursorLocation().x == place.x + place.width / 3 + 1);
		assertNull(tool.getToolTipText(), "whoever has just chosen is not told what the button is for");
		live.until("with the pointer elsewhere it is there again", () -> {
			pointTo(bar, place.x + place.width / 2, place.y + 300 + (int) (System.nanoTime() % 2));
			return tip.equals(tool.getToolTipText());
		});
	}

	private static Optional<ToolItem> coderTool(ToolBar bar) {
		return Arrays.stream(bar.getItems()).filter(item -> "Who codes in this copy of the study".equals(item.getToolTipText())).findFirst();
	}

	private static void pointTo(Control in, int x, int y) {
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = x;
		move.y = y;
		in.getDisplay().post(move);
	}

	@Test
	void nameAndInitialsAreChangedInOneStep() throws StudyProblem {
		live.open().perform(StudyActs.addCoder(live.open().study(), "Karim", live.open().author().newId()));
		Coder before = coder(1);
		live.run("org.hashiya.ui.coders", Map.of());
		Table coders = live.table("they are listed", "Karim"::equals);
		assertEquals(List.of("Amal (you)", "A"), LiveStudy.lines(coders).getFirst());
		coders.setSelection(1);
		coders.notifyListeners(SWT.Selection, new Event());
		field("Karim").setText("Amal");
		live.until("a name that is taken is refused", () -> live.find(Button.class, button -> button.getText().equals("&Change") && !button.isEnabled()).isPresent());
		field("Amal").setText("كريم بن علي");
		field("K").setText("كب");
		live.press("Change");

		live.until("it is so", () -> coder(1).name().equals("كريم بن علي") && coder(1).initials().equals("كب"));
		live.table("and seen", "كريم بن علي"::equals);
		live.open().undo();
		assertEquals(before, coder(1));
		live.table("and seen again", "Karim"::equals);
		live.press("Close");
	}

	@Test
	void whatIsTypedStaysWhenSomethingElseChanges() throws StudyProblem {
		live.run("org.hashiya.ui.coders", Map.of());
		Table coders = live.table("they are listed", "Amal (you)"::equals);
		field("Amal").setText("Amal Haddad");
		live.open().perform(StudyActs.addCoder(live.open().study(), "Karim", live.open().author().newId()));
		live.until("the other one is listed", () -> coders.getItemCount() == 2);
		field("Amal Haddad");
		live.press("Close");
	}

	@Test
	void someoneNewJoinsAndWorksHere() {
		answer("Add coder", "كريم");
		live.run("org.hashiya.ui.addCoder", Map.of());
		live.until("there are two", () -> names().equals(List.of("Amal", "كريم")));
		live.until("and the new one works here", () -> live.open().coder().map(Coder::name).equals(Optional.of("كريم")));

		choose("Who codes here?", "Amal");
		live.run("org.hashiya.ui.coder", Map.of());
		live.until("Amal works here", () -> live.open().coder().map(Coder::name).equals(Optional.of("Amal")));
	}

	/** Types into a window that waits to be answered, and presses OK. */
	private static void answer(String title, String typed) {
		whenOpen(title, shell -> {
			inside(shell, Text.class).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText(typed);
			press(shell, "OK");
		});
	}

	private static void choose(String title, String choice) {
		whenOpen(title, shell -> {
			press(shell, choice);
			press(shell, "OK");
		});
	}

	private static void press(Shell shell, String name) {
		inside(shell, Button.class).filter(button -> (button.getStyle() & SWT.RADIO) != 0).forEach(button -> button.setSelection(button.getText().equals(name)));
		Button button = inside(shell, Button.class).filter(each -> each.getText().replace("&", "").equals(name)).findFirst().orElseThrow();
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** As soon as a window is open, also where it waits for its end. */
	private static void whenOpen(String title, Consumer<Shell> act) {
		Display display = Display.getCurrent();
		display.timerExec(20, new Runnable() {
			@Override
			public void run() {
				Optional<Shell> open = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
				if (open.isPresent()) {
					act.accept(open.get());
				} else {
					display.timerExec(20, this);
				}
			}
		});
	}

	private static <C extends Control> Stream<C> inside(Composite composite, Class<C> type) {
		return Stream.of(composite.getChildren()).flatMap(child -> Stream.concat(type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
				child instanceof Composite below ? inside(below, type) : Stream.empty()));
	}
}
