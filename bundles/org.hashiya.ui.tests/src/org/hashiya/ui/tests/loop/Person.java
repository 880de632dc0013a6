// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.ui.tests.Controls;

/** Somebody before the screen: looks, waits until something is to be seen, and goes there with the hand. Works beside the display's thread, which a dialog or a drag may keep busy. */
final class Person {

	/** What a person does. */
	interface Deed {
		void run() throws Exception;
	}

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final Duration GLANCE = Duration.ofMillis(15);
	private static final int LOOKS = 10;

	private final Display display;
	private final Shell window;
	private final Hand hand = new Hand();

	Person(Shell window) {
		this.display = window.getDisplay();
		this.window = window;
	}

	Hand hand() {
		return hand;
	}

	/** Lets the person act while this, the display's thread, serves the windows. Closes whatever was left open if it went wrong. */
	void act(Deed deed) throws Exception {
		AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
		AtomicBoolean done = new AtomicBoolean();
		Thread thread = new Thread(() -> {
			try {
				deed.run();
			} catch (Throwable thrown) { // assertions too; it is thrown again below
				failure.set(thrown);
				display.syncExec(() -> Arrays.stream(display.getShells()).filter(shell -> shell != window && shell.isVisible()).forEach(Shell::close));
			} finally {
				done.set(true);
				display.wake();
			}
		}, "person");
		thread.start();
		while (!done.get()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		switch (failure.get()) {
		case Error error -> throw error;
		case Exception exception -> throw exception;
		case null -> {
			// all went well
		}
		case Throwable other -> throw new AssertionError(other);
		}
	}

	/** What is to be seen now. */
	<T> T see(Callable<T> look) {
		AtomicReference<@Nullable T> seen = new AtomicReference<>();
		AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				seen.set(look.call());
			} catch (Exception e) {
				failure.set(e);
			}
		});
		T answer = seen.get();
		if (answer == null) {
			throw new AssertionError(failure.get());
		}
		return answer;
	}

	/** Waits until something is to be seen. */
	void until(String what, BooleanSupplier condition) {
		until(() -> what, condition);
	}

	/** The same; what is waited for is worded when the wait is over. */
	void until(Supplier<String> what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!see(condition::getAsBoolean)) {
			if (System.nanoTime() > end) {
				fail("waited in vain until " + see(what::get));
			}
			LockSupport.parkNanos(GLANCE.toNanos());
		}
	}

	/** Waits until a place stays where it is: what is laid out anew gets to its place on the screen a moment later. */
	Point settled(Supplier<Point> place) {
		Point[] last = { place.get() };
		int[] same = { 0 };
		until("nothing moves any more", () -> {
			Point now = place.get();
			same[0] = now.equals(last[0]) ? same[0] + 1 : 0;
			last[0] = now;
			return same[0] >= LOOKS;
		});
		return last[0];
	}

	/** Waits for a control and answers the middle of it, on the screen. */
	<C extends Control> Point find(String what, Class<C> type, Predicate<C> fits) {
		until(what + " is there", () -> Controls.find(display, type, fits).isPresent());
		return see(() -> middle(Controls.find(display, type, fits).orElseThrow()));
	}

	private static Point middle(Control control) {
		Rectangle area = control.getDisplay().map(control.getParent(), null, control.getBounds());
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}

	/** Clicks on a button that can be pressed, by its name without mnemonic. */
	void press(String name) {
		hand.click(find("the button " + name, Button.class, button -> button.isEnabled() && named(button, name)));
	}

	/** Chooses a radio button by its name. */
	void choose(String name) {
		press(name);
		until(name + " is chosen", () -> Controls.find(display, Button.class, button -> named(button, name)).filter(Button::getSelection).isPresent());
	}

	private static boolean named(Button button, String name) {
		return button.getText().replace("&", "").equals(name);
	}

	/** Waits until a dialog is gone. */
	void untilOnlyTheWindow() {
		until("only the window is open", () -> Arrays.stream(display.getShells()).filter(Shell::isVisible).allMatch(window::equals));
	}

	/** Whether the focus is in a control of this type, and which. */
	<C extends Control> Optional<C> focus(Class<C> type) {
		return Optional.ofNullable(display.getFocusControl()).filter(type::isInstance).map(type::cast);
	}
}
