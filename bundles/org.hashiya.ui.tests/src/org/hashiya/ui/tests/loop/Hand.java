// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;

/** The mouse and the keyboard of the screen, by xdotool: what it does goes through the window system as what a person does. Places are pixels of the screen. */
final class Hand {

	/** Several places on the way: a drag begins when the pointer has moved a little, and shows on its way where it would drop. */
	private static final int STEPS = 12;
	private static final int NEAR = 20;

	private Point last = new Point(0, 0);
	private Point clicked = new Point(0, 0);

	/** Whether there is a screen with a hand. */
	static boolean isThere() {
		try {
			return new ProcessBuilder("xdotool", "getmouselocation").redirectErrorStream(true).start().onExit().join().exitValue() == 0;
		} catch (IOException e) {
			return false; // not installed
		}
	}

	void move(Point to) {
		run("mousemove", String.valueOf(to.x), String.valueOf(to.y));
		last = to;
	}

	void click(Point at) {
		moveForAClickOfItsOwn(at);
		run("click", "1");
	}

	/** Two quick clicks at about one place would be a double-click. */
	private void moveForAClickOfItsOwn(Point at) {
		if (Math.abs(at.x - clicked.x) < NEAR && Math.abs(at.y - clicked.y) < NEAR) {
			run("sleep", "0.6");
		}
		move(at);
		clicked = at;
	}

	void doubleClick(Point at) {
		move(at);
		run("click", "--repeat", "2", "--delay", "60", "1");
	}

	void rightClick(Point at) {
		move(at);
		run("click", "3");
	}

	/** Clicks while a key is held. */
	void click(Point at, String key) {
		moveForAClickOfItsOwn(at);
		run("keydown", key);
		run("click", "1");
		run("keyup", key);
	}

	/** Presses at a place, goes to another, and lets go. */
	void drag(Point from, Point to) {
		press(from);
		glide(to);
		letGo();
	}

	/** Presses at a place and holds. */
	void press(Point at) {
		moveForAClickOfItsOwn(at);
		run("mousedown", "1");
	}

	/** Lets go where it is. */
	void letGo() {
		run("mouseup", "1");
	}

	/** Goes to a place over all that lies between. */
	void glide(Point to) {
		Point from = last;
		for (int step = 1; step <= STEPS; step++) {
			move(new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
			run("sleep", "0.02");
		}
	}

	/** Turns the wheel by one notch where the pointer is. */
	void wheel(boolean down) {
		run("click", down ? "5" : "4");
	}

	/** Presses and releases a key, with modifiers: {@code ctrl+z}. */
	void key(String key) {
		run("key", "--clearmodifiers", key);
	}

	void key(String key, int times) {
		run("key", "--repeat", String.valueOf(times), "--delay", "4", key);
	}

	/** Presses and releases one key after the other. */
	void keys(List<String> keys) {
		List<String> command = new ArrayList<>(List.of("key", "--clearmodifiers", "--delay", "8"));
		command.addAll(keys);
		run(command.toArray(String[]::new));
	}

	/** The window that gets what is typed, by its number. The toolkit believes to have the focus before the window system gives it. */
	String focus() {
		return run("getwindowfocus", "-f").strip();
	}

	/** Takes the hand off the keyboard: no modifier stays pressed, as xdotool leaves it when it believes that somebody held it before. */
	void rest() {
		for (String modifier : List.of("Control_L", "Alt_L", "Shift_L", "Super_L")) {
			run("keyup", modifier);
		}
	}

	/** Types Latin letters. */
	void type(String letters) {
		run("type", "--delay", "8", letters);
	}

	private static String run(String... words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new AssertionError(command + ": " + said);
			}
			return said;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}
}
