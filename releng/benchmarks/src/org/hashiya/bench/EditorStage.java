// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Synchronizer;
import org.hashiya.ui.editor.internal.view.TextPane;

/**
 * A window with a text widget, ours or a plain one of the same look, and the time until what was done to it is painted: what its thread computes for it, so that neither other programs nor the wait for the
 * screen's next picture count. The widget lays out the rest of its text in idle time, in turns of 50 ms, and may take one while the picture is waited for: that is no part of what was done.
 */
final class EditorStage {

	/** In so many turns, so that a machine that stands still for a while is not taken for a window that paints nothing. */
	private static final int LONGEST_WAIT_TURNS = 50;
	private static final int TURN_MS = 100;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean(); // to find it takes longer than to ask it

	/** What is done to the widget. */
	@FunctionalInterface
	interface Step {
		void run() throws Exception;
	}

	/**
	 * How a text looks at its beginning, to give a plain widget the same: with other letters it would have more of the text in view or less.
	 *
	 * @param row from one row of the text to the next, in pixels
	 */
	record Look(FontData font, int row, int left, int top, int right, int bottom) {
	}

	/** Adds up what the idle layout of text widgets takes. */
	private static final class Idle extends Synchronizer {

		private static long spent;

		Idle(Display display) {
			super(display);
		}

		@Override
		protected void asyncExec(Runnable work) {
			boolean idle = work != null && work.getClass().getName().startsWith(StyledText.class.getName() + "Renderer");
			super.asyncExec(idle ? () -> {
				long start = computed();
				work.run();
				spent += computed() - start;
			} : work);
		}
	}

	private Shell shell;
	private TextPane pane;
	private StyledText text;
	private int paints;

	private EditorStage(Shell shell, TextPane pane, StyledText text) {
		this.shell = shell;
		this.pane = pane;
		this.text = text;
		text.addListener(SWT.Paint, event -> paints++); // the last listener: called when all is drawn
		shell.open();
		settle();
	}

	private static Shell shell() {
		Display display = Display.getDefault();
		if (display.getData(Idle.class.getName()) == null) {
			display.setData(Idle.class.getName(), true);
			display.setSynchronizer(new Idle(display));
		}
		Shell shell = new Shell(display, SWT.SHELL_TRIM | SWT.LEFT_TO_RIGHT);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 900);
		return shell;
	}

	/** With the editor's pane, in which nothing is shown yet. */
	static EditorStage ours() {
		Shell shell = shell();
		TextPane pane = new TextPane(shell);
		return new EditorStage(shell, pane, pane.widget());
	}

	/** With a plain widget that shows nothing yet. */
	static EditorStage plain(Look look) {
		Shell shell = shell();
		StyledText text = new StyledText(shell, SWT.V_SCROLL | SWT.MULTI | SWT.WRAP | SWT.LEFT_TO_RIGHT);
		Font font = new Font(shell.getDisplay(), look.font);
		text.addDisposeListener(event -> font.dispose());
		text.setFont(font);
		text.setLineSpacing(Math.max(0, look.row - text.getLineHeight()));
		text.setMargins(look.left, look.top, look.right, look.bottom);
		return new EditorStage(shell, null, text);
	}

	/** How its text looks once something is done to it that shows one. */
	Look look(Step step) throws Exception {
		Font[] first = { text.getFont() };
		LineStyleListener listener = event -> {
			if (event.lineOffset == 0 && event.styles != null && event.styles.length > 0 && event.styles[0].font != null) {
				first[0] = event.styles[0].font;
			}
		};
		text.addLineStyleListener(listener); // after that which gives the styles
		time(step);
		text.removeLineStyleListener(listener);
		return new Look(first[0].getFontData()[0], text.getLineHeight() + text.getLineSpacing(), text.getLeftMargin(), text.getTopMargin(), text.getRightMargin(), text.getBottomMargin());
	}

	TextPane pane() {
		return pane;
	}

	StyledText text() {
		return text;
	}

	/** Does what waits to be done, until nothing does; answers the seconds. */
	double settle() {
		long start = computed();
		while (shell.getDisplay().readAndDispatch()) {
			// what is done may lead to more
		}
		return (computed() - start) / 1e9;
	}

	private static long computed() {
		return THREADS.getCurrentThreadCpuTime();
	}

	/** Does what is not measured. */
	void go(Step step) throws Exception {
		step.run();
		settle();
	}

	/** Seconds from the beginning of a step to the end of the first painting that it brings about. */
	double time(Step step) throws Exception {
		settle();
		Display display = shell.getDisplay();
		int before = paints;
		int[] turns = { 0 };
		Runnable turn = new Runnable() {
			@Override
			public void run() {
				turns[0]++;
				display.timerExec(TURN_MS, this);
			}
		};
		display.timerExec(TURN_MS, turn);
		long idle = Idle.spent;
		long start = computed();
		step.run();
		while (paints == before) {
			if (turns[0] > LONGEST_WAIT_TURNS) {
				throw new IllegalStateException("nothing was painted");
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		double seconds = (computed() - start - (Idle.spent - idle)) / 1e9;
		display.timerExec(-1, turn);
		return seconds;
	}

	/** Lets go of all that it was, after it was closed. */
	void forget() {
		shell = null;
		pane = null;
		text = null;
	}

	/** Takes the window away; answers 0. */
	double close() {
		shell.dispose();
		while (Display.getDefault().readAndDispatch()) {
			// what was left of it
		}
		return 0;
	}
}
