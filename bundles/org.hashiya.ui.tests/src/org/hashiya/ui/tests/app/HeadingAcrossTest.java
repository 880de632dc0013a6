// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.ui.parts.WordsPainter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading in a table runs on over the columns, and is whole. */
class HeadingAcrossTest {

	private static final int FIRST = 60;
	private static final int SECOND = 240;

	private final Display display = Objects.requireNonNull(Display.getCurrent());
	private Shell shell = new Shell(display);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@ParameterizedTest
	@CsvSource({ "LEFT_TO_RIGHT,'Monday, December 1, 2025'", "RIGHT_TO_LEFT,'الاثنين، 1 ديسمبر 2025'" })
	void aHeadingRunsOnOverTheColumns(String direction, String words) {
		shell.dispose();
		shell = new Shell(display, SWT.ON_TOP | (direction.equals("RIGHT_TO_LEFT") ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT)); // some window managers open a new window behind that with the focus
		Table table = new Table(shell, SWT.NONE);
		new TableColumn(table, SWT.LEAD).setWidth(FIRST);
		new TableColumn(table, SWT.LEAD).setWidth(SECOND);
		WordsPainter.paintAligned(table);
		TableItem heading = new TableItem(table, SWT.NONE);
		heading.setText(0, words);
		WordsPainter.across(heading, true);
		table.setBounds(0, 0, FIRST + SECOND, 80);
		shell.setSize(FIRST + SECOND + 40, 160);
		shell.open();
		GC gc = new GC(table);
		int end = gc.textExtent(words).x;
		gc.dispose();
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		TreeSet<Integer> ink;
		do {
			while (display.readAndDispatch()) {
				// until it is painted
			}
			ink = ink(table, heading.getBounds(0));
		} while ((ink.isEmpty() || ink.last() < end - 10 || ink.subSet(FIRST - 12, FIRST + 12).size() <= 6) && System.nanoTime() < until); // a part may be seen first
		TreeSet<Integer> found = ink;
		assertTrue(!found.isEmpty() && found.last() >= end - 10, () -> "the last ink is at " + found.last() + " of " + end);
		assertTrue(found.subSet(FIRST - 12, FIRST + 12).size() > 6, () -> "the seam between the columns: " + found.subSet(FIRST - 12, FIRST + 12));
	}

	/** The columns of pixels of a row with something in them, counted from where the row begins. */
	private TreeSet<Integer> ink(Table table, Rectangle row) {
		Rectangle area = display.map(table, null, new Rectangle(0, row.y, FIRST + SECOND, row.height));
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		boolean mirrored = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		int ground = data.getPixel(mirrored ? data.width - 1 : 0, 1);
		TreeSet<Integer> ink = new TreeSet<>();
		for (int x = 0; x < data.width; x++) {
			for (int y = 2; y < data.height - 2; y++) {
				if (data.getPixel(x, y) != ground) {
					ink.add(mirrored ? data.width - 1 - x : x);
				}
			}
		}
		return ink;
	}
}
