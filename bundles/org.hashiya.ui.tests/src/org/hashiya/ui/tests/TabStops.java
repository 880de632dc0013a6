// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** Where Tab and Shift+Tab lead, by keys that are really pressed, from the control that has the focus. */
public final class TabStops {

	/** More than any view or dialog has. */
	private static final int MOST = 60;
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Control area;
	private final Display display;
	private final Set<Control> reached = new HashSet<>();
	private final List<String> trapped = new ArrayList<>();

	private TabStops(Control area) {
		this.area = area;
		this.display = area.getDisplay();
	}

	/**
	 * What keeps somebody without a mouse from a control: those that take keys and that neither Tab nor Shift+Tab comes to, and those that Tab does not leave, each with where it is. Of radio buttons that belong together
	 * one is enough: the arrows go on from there.
	 *
	 * @param area the view or the dialog, in which the focus is
	 */
	public static List<String> missed(Control area) {
		TabStops stops = new TabStops(area);
		Control first = area.getDisplay().getFocusControl();
		if (first == null || !isIn(first, area)) {
			return List.of("nothing has the focus in " + Heard.place(area));
		}
		stops.go(SWT.TAB);
		if (!first.isDisposed()) {
			first.forceFocus();
			stops.go(SWT.SHIFT, SWT.TAB);
			first.forceFocus();
		}
		List<Control> taking = Heard.takingKeys(area).stream().filter(Control::isEnabled).filter(TabStops::isStop).toList();
		assertTrue(taking.contains(first) || taking.stream().anyMatch(stop -> isIn(first, stop)) || !taking.isEmpty(), "there is something that takes keys");
		return Stream.concat(taking.stream().filter(stop -> stops.reached.stream().noneMatch(each -> !each.isDisposed() && isIn(each, stop))).map(Heard::place), stops.trapped.stream().map(stop -> "not left: " + stop)).toList();
	}

	private static boolean isStop(Control control) {
		return switch (control) {
		case Link link -> link.getText().contains("<a");
		case Button button when (button.getStyle() & SWT.RADIO) != 0 -> button == radios(button).filter(Button::getSelection).findFirst().orElseGet(() -> radios(button).findFirst().orElse(button));
		default -> true;
		};
	}

	private static Stream<Button> radios(Button one) {
		return Arrays.stream(one.getParent().getChildren()).filter(each -> each instanceof Button button && (button.getStyle() & SWT.RADIO) != 0 && button.isEnabled()).map(Button.class::cast);
	}

	private void go(int... keys) {
		Set<Control> way = new HashSet<>();
		Control at = display.getFocusControl();
		int stays = 0;
		for (int i = 0; i < MOST && at != null && isIn(at, area) && (stays > 0 || way.add(at)); i++) {
			Control before = at;
			int links = before instanceof Link link ? link.getText().split("<a", -1).length - 1 : 1;
			post(keys);
			boolean moved = isSoon(() -> display.getFocusControl() != before, stays < links - 1 ? Duration.ofMillis(300) : PATIENCE);
			stays = moved ? 0 : stays + 1;
			if (stays >= links) {
				trapped.add(Heard.place(before));
				break;
			}
			at = display.getFocusControl();
		}
		reached.addAll(way);
	}

	private static boolean isIn(@Nullable Control control, Control area) {
		return control != null && (control == area || isIn(control.getParent(), area));
	}

	private void post(int... keys) {
		for (int key : keys) {
			assertTrue(display.post(event(SWT.KeyDown, key)), "a key can be pressed");
		}
		for (int n = keys.length - 1; n >= 0; n--) {
			assertTrue(display.post(event(SWT.KeyUp, keys[n])), "a key can be let go");
		}
	}

	private static Event event(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		return event;
	}

	private boolean isSoon(BooleanSupplier condition, Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		boolean[] over = { false };
		Runnable wake = () -> over[0] = true;
		display.timerExec((int) patience.toMillis(), wake);
		while (!condition.getAsBoolean() && !over[0] && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.timerExec(-1, wake);
		return condition.getAsBoolean();
	}
}
