// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.marks.Density;
import org.hashiya.ui.editor.internal.marks.Density.Bucket;
import org.hashiya.ui.editor.internal.reading.RoughHeight;

/**
 * The whole text in a narrow column beside it: how much is coded where and with what, where memos are, which part is in view and where the caret is. A click goes there; with the focus in it,
 * the arrow keys go from one coded stretch to the next. The picture is drawn once for a state of the text; scrolling draws two lines over it.
 */
public final class Overview {

	private static final int WIDTH = 22;
	private static final int STEP = 3;
	private static final int MOST_BUCKETS = 400;
	private static final int WAIT_MS = 120;

	/**
	 * What was painted last of the text: what it holds and where it is scrolled to.
	 *
	 * @param used where the text ends in the window, in pixels; of one that goes on below, more than any window has
	 */
	private record Seen(@Nullable ShownText document, int length, double top, double bottom, int used) {
	}

	private final TextPane pane;
	private final StyledText text;
	private final Canvas canvas;
	private @Nullable Image image;
	private Density density = Density.NONE;
	private RoughHeight scale = new RoughHeight(0, offset -> 0);
	private Seen seen = new Seen(null, 0, 0, 0, Integer.MAX_VALUE);
	private int pointed = -1;
	private boolean waiting;

	/** A place for a text and its overview side by side; in a mirrored window the overview stands at the left. */
	public static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(row);
		return row;
	}

	/**
	 * @param row  of {@link #row}, with the text in it
	 * @param pane the text
	 */
	public Overview(Composite row, TextPane pane) {
		this.pane = pane;
		text = pane.widget();
		canvas = new Canvas(row, SWT.DOUBLE_BUFFERED);
		GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, 1).applyTo(canvas);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> refresh());
		canvas.addListener(SWT.Dispose, event -> forget());
		canvas.addListener(SWT.MouseDown, event -> click(event.y));
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) == 0) {
				point(event.y);
			} else {
				click(event.y); // dragged
			}
		});
		canvas.addListener(SWT.MouseWheel, event -> text.setTopPixel(text.getTopPixel() - event.count * text.getLineHeight()));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.Overview_name;
				}
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = words(bucketOfCaret());
				}
			}
		});
		text.addListener(SWT.Paint, event -> follow());
		text.addCaretListener(event -> canvas.redraw());
	}

	/** Shows or hides it. */
	public void show(boolean shows) {
		if (canvas.getVisible() != shows || ((GridData) canvas.getLayoutData()).exclude == shows) {
			canvas.setVisible(shows);
			((GridData) canvas.getLayoutData()).exclude = !shows;
			canvas.getParent().layout(true, true);
		}
	}

	/** What it shows has changed; drawn anew a little later, so that the text itself is drawn first. */
	public void refresh() {
		if (!waiting && !canvas.isDisposed()) {
			waiting = true;
			canvas.getDisplay().timerExec(WAIT_MS, () -> {
				waiting = false;
				if (!canvas.isDisposed()) {
					compute();
				}
			});
		}
	}

	/** The text is painted: has it been scrolled, or is it another one? */
	private void follow() {
		ShownText document = pane.drawn();
		if (document == null || text.getCharCount() != document.length()) {
			return;
		}
		Seen now = new Seen(document, document.length(), share(document, 0), share(document, text.getClientArea().height), used());
		if (!now.equals(seen)) {
			if (now.document != seen.document || now.length != seen.length || now.used != seen.used) {
				refresh();
			}
			seen = now;
			canvas.redraw();
		}
	}

	/** Of a short text the overview is as high as the text, so that what is coded stands beside its words. */
	private int used() {
		int last = text.getLineCount() - 1;
		boolean whole = text.getTopPixel() == 0 && text.getLineIndex(text.getClientArea().height) == last;
		int bottom = whole ? text.getLinePixel(last + 1) : Integer.MAX_VALUE;
		return bottom <= text.getClientArea().height ? bottom : Integer.MAX_VALUE;
	}

	/** The height that stands for the whole text. */
	private int height() {
		return Math.max(1, Math.min(canvas.getClientArea().height, seen.used));
	}

	/** How far down the text is at a y of the widget. */
	private double share(ShownText document, int y) {
		int line = text.getLineIndex(y);
		int start = text.getOffsetAtLine(line);
		int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : document.length();
		int top = text.getLinePixel(line);
		int height = Math.max(1, text.getLinePixel(line + 1) - top);
		double inside = Math.clamp((y - top) / (double) height, 0, 1);
		RoughHeight rough = new RoughHeight(document.length(), document::paragraph);
		return rough.share(start) + inside * (rough.share(end) - rough.share(start));
	}

	private void compute() {
		ShownText document = pane.drawn();
		int count = canvas.getClientArea().height == 0 ? 0 : Math.clamp(height() / STEP, 1, MOST_BUCKETS);
		if (document == null || count == 0) {
			density = Density.NONE;
		} else {
			RoughHeight rough = new RoughHeight(document.length(), document::paragraph);
			scale = rough;
			density = Density.of(document.overlapping(0, document.length()), document.lens()::mark, count, offset -> rough.bucket(offset, count));
		}
		pointed = -1;
		canvas.setToolTipText(null);
		forget();
		canvas.redraw();
	}

	private void forget() {
		Image old = image;
		image = null;
		if (old != null) {
			old.dispose();
		}
	}

	private void paint(Event event) {
		Rectangle area = canvas.getClientArea();
		if (area.height == 0) {
			return;
		}
		Image drawn = image;
		MarkColours colours = pane.colours();
		if (drawn == null || !drawn.getBounds().equals(new Rectangle(0, 0, area.width, area.height)) || !colours.background().equals(event.gc.getBackground())) {
			forget();
			canvas.setBackground(colours.background());
			event.gc.setBackground(colours.background());
			drawn = OverviewPicture.draw(canvas.getDisplay(), new Rectangle(0, 0, area.width, area.height), height(), density, colours);
			image = drawn;
		}
		event.gc.drawImage(drawn, 0, 0);
		int all = height();
		int top = (int) (seen.top * all);
		int height = Math.max(4, (int) Math.ceil((seen.bottom - seen.top) * all));
		event.gc.setForeground(colours.dimmed());
		if (height < all - 1) { // where all is in view, a frame says nothing
			event.gc.drawRoundRectangle(0, Math.min(top, area.height - 5), area.width - 1, Math.min(height, area.height - top) - 1, 4, 4);
		}
		int caret = Math.min(all - 2, (int) (scale.share(Math.min(text.getCaretOffset(), scale.length())) * all));
		event.gc.setBackground(colours.foreground());
		event.gc.fillRectangle(0, caret, area.width, 2);
		if (canvas.isFocusControl()) {
			event.gc.drawFocus(1, 1, area.width - 2, area.height - 2);
		}
	}

	private int bucketAt(int y) {
		return Math.clamp((long) y * density.buckets().size() / height(), 0, Math.max(0, density.buckets().size() - 1));
	}

	private int bucketOfCaret() {
		return scale.bucket(Math.min(text.getCaretOffset(), scale.length()), Math.max(1, density.buckets().size()));
	}

	/** The keys stay with the text: who goes somewhere wants to read and code there. */
	private void click(int y) {
		text.setFocus();
		go(scale.offset(Math.min(1, y / (double) height())));
	}

	private void go(int offset) {
		if (pane.drawn() != null) {
			int at = Math.min(offset, text.getCharCount());
			pane.reveal(at, at);
		}
	}

	private void key(Event event) {
		int last = density.buckets().size() - 1;
		int here = bucketOfCaret();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> next(IntStream.rangeClosed(here + 1, last), this::isMarked);
		case SWT.ARROW_UP -> next(IntStream.rangeClosed(0, here - 1).map(at -> here - 1 - at), this::isMarked);
		case SWT.HOME -> go(0);
		case SWT.END -> go(text.getCharCount());
		case SWT.CR, SWT.KEYPAD_CR, SWT.ESC -> text.setFocus();
		default -> event.doit = true;
		}
	}

	/** Also the first of several marked ones: from there the eye goes on by itself. */
	private void next(IntStream buckets, IntPredicate marked) {
		buckets.filter(marked).findFirst().ifPresent(bucket -> {
			int from = scale.offset(bucket / (double) density.buckets().size());
			int to = scale.offset((bucket + 1) / (double) density.buckets().size());
			ShownText document = pane.drawn();
			// a passage that begins here is what is looked for; else the stretch itself
			go(document == null ? from : document.overlapping(from, Math.max(to, from + 1)).stream().mapToInt(passage -> Math.max(from, passage.start())).min().orElse(from));
			canvas.redraw();
		});
	}

	private boolean isMarked(int bucket) {
		Bucket at = density.buckets().get(bucket);
		return at.codings() > 0 || at.memos() > 0;
	}

	private void point(int y) {
		int bucket = bucketAt(y);
		if (bucket != pointed && !density.buckets().isEmpty()) {
			pointed = bucket;
			canvas.setToolTipText(words(bucket).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private String words(int bucket) {
		ShownText document = pane.drawn();
		return document == null || bucket >= density.buckets().size() ? "" : OverviewWords.of(density, bucket, scale, document::paragraph, pane.colours()::name); //$NON-NLS-1$
	}
}
