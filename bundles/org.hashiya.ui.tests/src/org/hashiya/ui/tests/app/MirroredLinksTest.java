// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.ui.parts.Links;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Links in a window that runs from right to left are followed where they are seen. */
class MirroredLinksTest {

	private static final String WORDS = "حُذف الرمز. ";
	private static final String STEP = "تراجع";
	private static final int WIDTH = 300;

	private final Display display = Objects.requireNonNull(Display.getCurrent());
	private final Shell shell = new Shell(display, SWT.RIGHT_TO_LEFT);
	private final Link link = new Link(shell, SWT.NONE);
	private final List<String> followed = new ArrayList<>();

	MirroredLinksTest() {
		link.setBounds(0, 0, WIDTH, 40);
		link.setText(WORDS + "<a href=\"undo\">" + STEP + "</a>");
		Links.follow(link, event -> followed.add(event.text));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void button(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x; // from the right
		event.y = y;
		link.notifyListeners(type, event);
	}

	private boolean leads(int from, int to) {
		return leads(from, to, 8);
	}

	private boolean leads(int from, int to, int y) {
		followed.clear();
		button(SWT.MouseDown, from, y);
		button(SWT.MouseUp, to, y);
		link.notifyListeners(SWT.Selection, new Event()); // what the widget makes of it
		while (display.readAndDispatch()) {
			// until it is told
		}
		assertTrue(followed.isEmpty() || followed.equals(List.of("undo")), followed.toString());
		return !followed.isEmpty();
	}

	@Test
	void aLinkIsFollowedWhereItIsSeen() {
		GC gc = new GC(link);
		int before = gc.textExtent(WORDS).x;
		int whole = gc.textExtent(WORDS + STEP).x;
		gc.dispose();
		int middle = (before + whole) / 2;
		assertTrue(leads(middle, middle));
		assertEquals(List.of(false, false, false), List.of(leads(before / 2, before / 2), leads(whole + 30, whole + 30), leads(WIDTH - middle, WIDTH - middle)), "words, the empty end of the line, the mirrored place");
		assertEquals(List.of(false, false), List.of(leads(middle, 2), leads(2, middle)), "pressed or released elsewhere");
	}

	@Test
	void aLinkIsFollowedInTheSecondLineToo() {
		GC gc = new GC(link);
		int before = gc.textExtent(WORDS).x;
		int middle = gc.textExtent(STEP).x / 2;
		int second = gc.getFontMetrics().getHeight() * 3 / 2;
		gc.dispose();
		link.setBounds(0, 0, before + 4, 80);
		assertTrue(leads(middle, middle, second));
		assertEquals(List.of(false, false), List.of(leads(middle, middle, 8), leads(middle, middle, 75)), "the first line, and below the last");
	}

	@Test
	void keysFollowItToo() {
		Event event = new Event();
		event.text = "undo";
		link.notifyListeners(SWT.Selection, event);
		assertEquals(List.of("undo"), followed);
	}

	@Test
	void theBoxOfTheKeysIsAroundTheLink() {
		Button elsewhere = new Button(shell, SWT.PUSH);
		elsewhere.setBounds(0, 60, 80, 30);
		shell.setSize(WIDTH + 60, 200);
		shell.open();
		shell.forceActive();
		GC gc = new GC(link);
		int before = gc.textExtent(WORDS).x;
		int whole = gc.textExtent(WORDS + STEP).x;
		gc.dispose();
		await(() -> elsewhere.isFocusControl() && isPainted(picture()), elsewhere);
		ImageData without = picture();
		await(() -> link.isFocusControl() && !changed(without, picture()).isEmpty(), link);
		TreeSet<Integer> changed = changed(without, picture());
		assertEquals(List.of(true, true), List.of(changed.first() >= before - 4, changed.last() <= whole + 4), () -> "changed from " + changed.first() + " to " + changed.last() + " of " + before + " to " + whole);
	}

	private void await(BooleanSupplier condition, Control focused) {
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		do {
			focused.setFocus();
			while (display.readAndDispatch()) {
				// until it is painted
			}
			assertTrue(System.nanoTime() < until, "never as expected");
		} while (!condition.getAsBoolean());
	}

	/** The link as it is on the screen. */
	private ImageData picture() {
		Rectangle area = display.map(link, null, new Rectangle(0, 0, WIDTH, 40));
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	private static boolean isPainted(ImageData picture) {
		int ground = picture.getPixel(0, picture.height - 1);
		return IntStream.range(0, picture.width).anyMatch(x -> picture.getPixel(x, 10) != ground);
	}

	/** The columns that are not as before, counted from the right. */
	private static TreeSet<Integer> changed(ImageData before, ImageData now) {
		TreeSet<Integer> changed = new TreeSet<>();
		for (int x = 0; x < now.width; x++) {
			for (int y = 0; y < now.height; y++) {
				if (now.getPixel(x, y) != before.getPixel(x, y)) {
					changed.add(now.width - 1 - x);
				}
			}
		}
		return changed;
	}
}
