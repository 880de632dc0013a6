// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PartInitException;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;

/** Keys that are really pressed while a view has the focus, and in the fields and dialogs that they open. */
public final class Keys implements AutoCloseable {

	private static final String UNDO = "org.eclipse.ui.edit.undo";

	private final LiveStudy live;
	private final String view;
	private final Control focus;
	/** Which control keys really go to: the toolkit believes that one has the focus before the window has it. */
	private @Nullable Widget focused;
	private final Listener watch = event -> focused = event.type == SWT.FocusIn ? event.widget : null;

	/**
	 * @param view  the view that they are pressed in
	 * @param focus the control of it that has the focus then
	 */
	public Keys(LiveStudy live, String view, Control focus) {
		this.live = live;
		this.view = view;
		this.focus = focus;
		focus.getDisplay().addFilter(SWT.FocusIn, watch);
		focus.getDisplay().addFilter(SWT.FocusOut, watch);
	}

	@Override
	public void close() {
		Display display = Display.getCurrent();
		display.removeFilter(SWT.FocusIn, watch);
		display.removeFilter(SWT.FocusOut, watch);
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

	/** Brings the view up and gives it the focus. */
	void focus() {
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
	}

	/** Presses Ctrl+Z in the view. */
	public void undo() {
		press(UNDO, SWT.CTRL, 'z');
	}

	/** The field of text that has the focus now. */
	Text field() {
		live.until("a field has the focus", () -> focused instanceof Text);
		return (Text) Objects.requireNonNull(focused);
	}

	/** Types a name into the field that has opened with the focus, and presses Enter. */
	void type(String name) {
		Display display = focus.getDisplay();
		live.until("a field is open for " + name, () -> focused == display.getFocusControl() && (focused instanceof Text || focused instanceof Combo));
		for (char letter : name.toCharArray()) {
			post(display, letter);
		}
		live.until("it is typed: " + name, () -> typed(display).equals(name));
		post(display, SWT.CR);
	}

	/** Types over what is in the field that has opened, and presses Enter. */
	void type(String there, String name) {
		live.until("a field is open with " + there, () -> focused == focus.getDisplay().getFocusControl() && focused instanceof Text text && text.getText().equals(there));
		post(focus.getDisplay(), SWT.CTRL, 'a');
		live.until("all of it is selected", () -> focused instanceof Text text && text.getSelectionCount() == there.length());
		type(name);
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
