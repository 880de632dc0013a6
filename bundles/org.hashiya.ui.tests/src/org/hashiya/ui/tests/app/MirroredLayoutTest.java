// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.ui.parts.MirroredLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page that is shown after its mirrored parent got another width is where it belongs. */
class MirroredLayoutTest {

	private static final long PATIENCE = 10_000_000_000L;
	private static final long STAYS = 600_000_000L;

	private final Display display = Display.getCurrent();
	private final Shell shell = new Shell(display, SWT.SHELL_TRIM | SWT.RIGHT_TO_LEFT);
	private final Composite body = new Composite(shell, SWT.NONE);
	private final StackLayout stack = new StackLayout();
	private final Composite one = page("one");
	private final Composite other = page("other");

	MirroredLayoutTest() {
		shell.setLayout(new FillLayout());
		body.setLayout(stack);
		stack.topControl = other;
		shell.setSize(600, 300);
		shell.open();
		until("the page is there", () -> isWhole(other));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private Composite page(String words) {
		Composite page = new Composite(body, SWT.NONE);
		page.setLayout(new FillLayout());
		new Label(page, SWT.NONE).setText(words);
		return page;
	}

	private void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("waited in vain until " + what);
			}
			display.timerExec(20, () -> {
				// wakes it
			});
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private boolean isWhole(Composite page) {
		return page.isVisible() && page.getBounds().equals(body.getClientArea()) && body.getSize().x > 0;
	}

	private void show(Composite page) {
		stack.topControl = page;
		MirroredLayout.layOut(body);
	}

	private void resize(int width) {
		int before = body.getSize().x;
		shell.setSize(width, 300);
		until("the window has another width", () -> body.getSize().x != before && isWhole(one));
	}

	@Test
	void whetherItGrowsOrShrinks() {
		for (int width : new int[] { 1000, 400 }) {
			show(one);
			until("the one is shown", () -> isWhole(one));
			resize(width);
			show(other);
			long[] since = { 0 };
			until("the other stays where it belongs, when GTK has given it its place too", () -> {
				since[0] = !isWhole(other) ? 0 : since[0] == 0 ? System.nanoTime() : since[0];
				return since[0] != 0 && System.nanoTime() - since[0] > STAYS;
			});
		}
	}
}
