// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PartInitException;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;

/** Keys that are really pressed while a view has the focus, and in the fields and dialogs that they open. */
public final class Keys implements AutoCloseable {

	/** More than a dialog has stops or a menu entries. */
	private static final int MOST_STOPS = 40;
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	private final LiveStudy live;
	private final String view;
	private final Control focus;
	/** Which control keys really go to: the toolkit believes that one has the focus before the window has it. */
	private @Nullable Widget focused;
	private final Listener watch = event -> focused = event.type == SWT.FocusIn ? event.widget : null;
	/** Which window keys really go to: the first control of a dialog is told of the focus before the dialog has it. */
	private @Nullable Shell active;
	private final Listener watchShells = this::watch;

	/**
	 * @param view  the view that they are pressed in
	 * @param focus the control of it that has the focus then
	 */
	public Keys(LiveStudy live, String view, Control focus) {
		this.live = live;
		this.view = view;
		this.focus = focus;
		active = focus.getShell();
		focus.getDisplay().addFilter(SWT.FocusIn, watch);
		focus.getDisplay().addFilter(SWT.FocusOut, watch);
		focus.getDisplay().addFilter(SWT.Activate, watchShells);
		focus.getDisplay().addFilter(SWT.Deactivate, watchShells);
	}

	@Override
	public void close() {
		Display display = Display.getCurrent();
		display.removeFilter(SWT.FocusIn, watch);
		display.removeFilter(SWT.FocusOut, watch);
		display.removeFilter(SWT.Activate, watchShells);
		display.removeFilter(SWT.Deactivate, watchShells);
	}

	/** A dialog that closes may tell that it is not active any more after the window has told that it is. */
	private void watch(Event event) {
		if (event.widget instanceof Shell shell) {
			active = event.type == SWT.Activate ? shell : active == shell ? null : active;
		}
	}

	/**
	 * Presses a key as soon as the view has the focus and what it does can be done.
	 *
	 * @param command what it does
	 * @param keys    the modifiers, then the key
	 */
	public void press(String command, int... keys) {
		focus();
		live.until(command + " can be done", () -> LiveStudy.isEnabled(command));
		if (keys[keys.length - 1] == SWT.DEL || keys[keys.length - 1] == SWT.ESC) {
			EventTime.pass(focus, live::until);
		}
		post(focus.getDisplay(), keys);
	}

	/** Brings the view up, gives it the focus and waits until what is pressed comes to it. */
	public void focus() {
		try {
			live.show(view);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
		focus.getShell().forceActive();
		if (focused != focus) {
			live.find(Text.class, text -> text.getShell() == focus.getShell() && (text.getStyle() & SWT.SEARCH) != 0).orElseThrow().setFocus(); // it comes back to the view, and that is told
		}
		live.until("the view has the focus", () -> focused == focus || focus.setFocus() && focused == focus); // once it shows the study
		focused("the view", Control.class, control -> control == focus);
	}

	/** Presses Ctrl+Z in the view. */
	public void undo() {
		press(UNDO, SWT.CTRL, 'z');
	}

	/** Presses Ctrl+Z where the focus is, such as in the sentence that stands in the place of a list that has become empty. */
	public void undoHere() {
		Control seen = focused("what is seen", Control.class, Control::isVisible);
		post(seen.getDisplay(), SWT.CTRL, 'z');
	}

	/** Presses Ctrl+Y in the view. */
	public void redo() {
		press(REDO, SWT.CTRL, 'y');
	}

	/** The field of text that has the focus now. */
	public Text field() {
		return focused("a field", Text.class, field -> true);
	}

	/**
	 * Waits until what is pressed goes to such a control. What was just opened is told of the focus before its window has it, and where posted keys go is told to the toolkit by the window manager, later still: Shift is
	 * pressed until it is heard there.
	 */
	public <C extends Control> C focused(String what, Class<C> type, Predicate<C> fits) {
		Display display = focus.getDisplay();
		boolean[] heard = { false };
		Listener hear = event -> heard[0] |= event.widget == focused && event.keyCode == SWT.SHIFT;
		live.until(() -> what + " has the focus, not " + focused + " of " + active, () -> isIn(type, fits));
		display.addFilter(SWT.KeyDown, hear);
		try {
			live.until(() -> "what is pressed comes to " + what + ", not " + focused + " of " + active, () -> {
				if (!heard[0]) {
					post(display, SWT.SHIFT);
				}
				return heard[0] && isIn(type, fits);
			});
		} finally {
			display.removeFilter(SWT.KeyDown, hear);
		}
		return type.cast(Objects.requireNonNull(focused));
	}

	/** Waits until a dialog has the keys. */
	public void dialog(String title) {
		focused("the dialog " + title, Control.class, any -> any.getShell().getText().equals(title));
	}

	private <C extends Control> boolean isIn(Class<C> type, Predicate<C> fits) {
		return type.isInstance(focused) && !type.cast(focused).isDisposed() && type.cast(focused).getShell() == active() && fits.test(type.cast(focused));
	}

	/** After a menu the window is not always told that it is active again; that keys come to it is seen where they are waited for. */
	private @Nullable Shell active() {
		return active != null ? active : Display.getCurrent().getActiveShell();
	}

	/** Goes by Tab to a control of the view or dialog that has the focus. */
	public <C extends Control> C tab(String what, Class<C> type, Predicate<C> fits) {
		return go(what, type, fits, SWT.TAB);
	}

	/** Goes back there by Shift+Tab. */
	public <C extends Control> C back(String what, Class<C> type, Predicate<C> fits) {
		return go(what, type, fits, SWT.SHIFT, SWT.TAB);
	}

	private <C extends Control> C go(String what, Class<C> type, Predicate<C> fits, int... tab) {
		for (int stop = 0; stop < MOST_STOPS && !isIn(type, fits); stop++) {
			Widget before = focused;
			post(focus.getDisplay(), tab);
			live.until(() -> "Tab leaves " + before + " on the way to " + what, () -> focused != null && focused != before && isIn(Control.class, any -> true));
		}
		return focused(what, type, fits);
	}

	/** Goes by Tab to a button, by its name without mnemonic, and presses it by the space bar. */
	public void button(String name) {
		Button button = tab(name, Button.class, each -> each.getText().replace("&", "").equals(name));
		live.until(name + " can be pressed", button::isEnabled);
		post(focus.getDisplay(), ' ');
	}

	/** Opens the menu of what has the focus, goes by the arrow keys to an entry, by the words on the way there, and chooses it. */
	public void choose(String... path) {
		EventTime.pass(focus, live::until);
		choose(() -> post(focus.getDisplay(), SWT.SHIFT, SWT.F10), path);
	}

	/** The same in a menu that opens otherwise. */
	public void choose(Runnable opening, String... path) {
		Display display = focus.getDisplay();
		MenuItem[] armed = new MenuItem[1];
		Listener arm = event -> armed[0] = event.widget instanceof MenuItem item ? item : armed[0];
		display.addFilter(SWT.Arm, arm);
		try {
			opening.run();
			for (int word = 0; word < path.length; word++) {
				String wanted = path[word];
				for (int step = 0; step < MOST_STOPS && (armed[0] == null || !plain(armed[0]).equals(wanted)); step++) {
					MenuItem before = armed[0];
					if (step > 0 || word == 0) {
						post(display, SWT.ARROW_DOWN);
					}
					live.until(() -> "the way goes on from " + before + " to " + wanted, () -> armed[0] != before);
				}
				if (armed[0] == null || !plain(armed[0]).equals(wanted)) {
					post(display, SWT.ESC); // or it stays open before all that follows
				}
				assertEquals(wanted, plain(Objects.requireNonNull(armed[0])), "the entry that can be chosen");
				post(display, word < path.length - 1 ? inwards() : SWT.CR);
			}
		} finally {
			display.removeFilter(SWT.Arm, arm);
		}
	}

	/** The key that goes into a menu that is in a menu. */
	private int inwards() {
		return (focus.getShell().getStyle() & SWT.RIGHT_TO_LEFT) == 0 ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
	}

	/** Opens the menu of the view and chooses an entry. */
	public void chooseInView(String... path) {
		focus();
		EventTime.pass(focus, live::until);
		waiting("the menu of the view is open", SWT.Show, () -> post(focus.getDisplay(), SWT.CTRL, SWT.F10), () -> choose(() -> {
			// it is open
		}, path));
	}

	/** Presses keys in a dialog for whose end its opener waits. */
	public void answer(String title, Runnable opening, Runnable keys) {
		waiting("the dialog is open: " + title, SWT.Activate, opening, () -> {
			dialog(title);
			keys.run();
		});
	}

	/** Acts as soon as something has opened, in its own loop of events: a view's menu, like some dialogs, does not let go before it is closed. */
	private void waiting(String what, int opened, Runnable opening, Runnable act) {
		Display display = focus.getDisplay();
		boolean[] done = { false };
		AssertionError[] failure = new AssertionError[1];
		boolean[] begun = { false };
		Listener open = event -> {
			if (!begun[0] && (event.widget instanceof Menu || event.widget instanceof Shell && event.widget != focus.getShell())) {
				begun[0] = true;
				display.asyncExec(() -> {
					try {
						act.run();
					} catch (AssertionError e) {
						failure[0] = e;
						post(display, SWT.ESC); // or its loop would not end
					}
					done[0] = true;
				});
			}
		};
		display.addFilter(opened, open);
		try {
			opening.run();
			live.until(what, () -> done[0]);
		} finally {
			display.removeFilter(opened, open);
		}
		AssertionError failed = failure[0];
		if (failed != null) {
			throw failed;
		}
	}

	private static String plain(MenuItem item) {
		return item.getText().replaceAll("[&\\u2066-\\u2069]|\t.*", "");
	}

	/** Types a name into the field that has opened with the focus, and presses Enter. */
	public void type(String name) {
		Display display = focus.getDisplay();
		focused("a field for " + name, Control.class, field -> field == display.getFocusControl() && (field instanceof Text || field instanceof Combo));
		write(name);
		live.until(() -> "it is typed: " + name + ", not " + typed(display), () -> typed(display).equals(name));
		post(display, SWT.CR);
	}

	/** Types words where the focus is; what not every keyboard has is pasted there. */
	public void write(String words) {
		Display display = focus.getDisplay();
		if (words.matches("[A-Za-z0-9 ]*")) {
			words.chars().forEach(letter -> post(display, letter));
			return;
		}
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		post(display, SWT.CTRL, 'v');
	}

	/** Types over what is in the field that has opened, and presses Enter. */
	public void type(String there, String name) {
		focused("a field with " + there, Text.class, text -> text == focus.getDisplay().getFocusControl() && text.getText().equals(there));
		post(focus.getDisplay(), SWT.CTRL, 'a');
		live.until("all of it is selected", () -> focused instanceof Text text && text.getSelectionCount() == there.length());
		type(name);
	}

	/** Types over all that is in the list with a field that has opened, and presses Enter. */
	public void typeOver(String name) {
		Combo field = focused("a field for " + name, Combo.class, combo -> true);
		post(focus.getDisplay(), SWT.CTRL, 'a');
		post(focus.getDisplay(), SWT.DEL);
		live.until("it is empty", () -> field.getText().isEmpty());
		if (name.isEmpty()) {
			post(focus.getDisplay(), SWT.CR);
		} else {
			type(name);
		}
	}

	private static String typed(Display display) {
		return switch (display.getFocusControl()) {
		case Text text -> text.getText();
		case Combo combo -> combo.getText();
		case null, default -> "";
		};
	}

	/** Presses a key where the focus is. */
	public static void post(Display display, int... keys) {
		for (int n = 0; n < keys.length; n++) {
			assertTrue(display.post(event(SWT.KeyDown, keys[n])), "a key can be pressed");
		}
		for (int n = keys.length - 1; n >= 0; n--) {
			assertTrue(display.post(event(SWT.KeyUp, keys[n])), "a key can be let go");
		}
	}

	private static Event event(int type, int key) {
		Event event = new Event();
		event.type = type;
		if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0 || key < ' ' || key == SWT.DEL) {
			event.keyCode = key;
		} else {
			event.character = (char) key;
		}
		return event;
	}
}
