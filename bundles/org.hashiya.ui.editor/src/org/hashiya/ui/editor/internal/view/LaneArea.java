// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.hashiya.ui.editor.internal.marks.Bracket;
import org.hashiya.ui.editor.internal.reading.LaneGeometry;

/**
 * The brackets beside the text, each in the colour of its code and with its name, in the margins of the text widget itself: at the right of paragraphs that run from right to left, at the
 * left of the others. Draws what is in view only.
 */
final class LaneArea implements PaintListener {

	private static final int EDGE = 7;

	/** What was painted last on one side, whether it had to be painted anew or not. */
	private record Painted(LaneGeometry geometry, List<ShownBracket> brackets, List<LaneLabel> labels) {

		/** How that of it looks which is not all between two lines of pixels. An edit above moves the positions of brackets that stay where they are seen. */
		Painted outside(int top, int bottom) {
			return new Painted(geometry, brackets.stream().filter(each -> Math.max(0, each.top()) < top || each.bottom() > bottom).map(each -> new ShownBracket(look(each.bracket()), each.top(), each.bottom())).toList(),
					labels.stream().filter(each -> each.top() < top || each.bottom() > bottom).map(each -> new LaneLabel(look(each.bracket()), each.code(), each.inset(), each.top(), each.bottom())).toList());
		}

		private static Bracket look(Bracket bracket) {
			return new Bracket(0, 0, bracket.code(), bracket.memo(), bracket.lane());
		}
	}

	private final StyledText text;
	private final Repainting repainting;
	private final Supplier<@Nullable ShownText> shown;
	private final MarkColours colours;
	private final BooleanSupplier isShown;
	private final IntSupplier gutter;
	private final UnaryOperator<Boolean> side;
	private final Brackets brackets = new Brackets();
	private final Rows rows;
	private final LaneLabels labels;
	private final @Nullable Painted[] painted = new @Nullable Painted[2];
	private Rows.@Nullable View view;
	private int emphasised = -1;

	/**
	 * @param gutter what is between the text and its lanes, in pixels
	 * @param side   whether the lanes of paragraphs that run from right to left, or of the others, stand at the right
	 */
	LaneArea(StyledText text, Repainting repainting, Supplier<@Nullable ShownText> shown, MarkColours colours, LaneNames names, BooleanSupplier isShown, IntSupplier gutter,
			UnaryOperator<Boolean> side) {
		this.text = text;
		this.repainting = repainting;
		this.shown = shown;
		this.colours = colours;
		this.isShown = isShown;
		this.gutter = gutter;
		this.side = side;
		rows = new Rows(text);
		labels = new LaneLabels(names, colours::name);
	}

	/** Whether brackets differ in their patterns too. */
	void patterns(boolean wanted) {
		brackets.patterns(wanted);
	}

	/** Emphasises the brackets of the passages at a position; -1 for none. */
	void emphasise(int offset) {
		ShownText document = shown.get();
		if (document == null || offset == emphasised) {
			return;
		}
		List<Bracket> before = at(document, emphasised);
		List<Bracket> after = at(document, offset);
		emphasised = offset;
		List<Bracket> other = new ArrayList<>(before);
		other.removeAll(after);
		after.removeAll(before);
		other.addAll(after);
		if (!other.isEmpty()) {
			beside(other);
		}
	}

	/** Paints anew what is beside the paragraphs in view that some brackets run along. Where they are dense, nearly each step of the caret crosses an edge: the text of all lines that a painting touches is drawn too. */
	private void beside(List<Bracket> some) {
		int start = Integer.MAX_VALUE;
		int end = 0;
		for (Bracket each : some) {
			start = Math.min(start, each.start());
			end = Math.max(end, each.end());
		}
		int height = text.getClientArea().height;
		int top = text.getLineIndex(0);
		int bottom = text.getLineIndex(height);
		int first = text.getLineAtOffset(Math.min(start, text.getCharCount()));
		int last = text.getLineAtOffset(Math.min(end, text.getCharCount()));
		if (first <= bottom && last >= top) {
			changed(first > top ? text.getLinePixel(first) : 0, last < bottom ? text.getLinePixel(last + 1) : height);
		}
	}

	private static List<Bracket> at(ShownText document, int offset) {
		List<Bracket> found = new ArrayList<>();
		if (offset >= 0) {
			document.forEachBracket(offset, offset + 1, found::add);
		}
		return found;
	}

	@Override
	public void paintControl(@Nullable PaintEvent event) {
		ShownText document = shown.get();
		if (colours.isOutdated()) {
			colours.themeChanged();
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					repainting.styles(0, text.getCharCount()); // the tints too, not only what is painted here
					repainting.all();
				}
			});
		}
		if (document == null || event == null || document.lanes() == 0 || !isShown.getAsBoolean()) {
			return;
		}
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		Rows.View now = rows.view();
		view = now;
		for (boolean rightToLeft : List.of(false, true)) {
			LaneGeometry geometry = geometry(document, rightToLeft);
			if (geometry.meets(event.x, event.x + event.width)) { // else the caret blinks, or a word was selected
				paint(gc, document, rightToLeft, geometry, now, event);
			}
		}
	}

	private void paint(GC gc, ShownText document, boolean rightToLeft, LaneGeometry geometry, Rows.View now, PaintEvent event) {
		List<ShownBracket> all = brackets(document, rightToLeft, geometry, now);
		List<ShownBracket> inView = all.stream().filter(each -> each.bottom() > 0 && each.top() < now.height()).toList();
		for (ShownBracket each : inView) {
			if (each.bottom() > event.y && each.top() < event.y + event.height) {
				draw(gc, document, each, geometry);
			}
		}
		List<LaneLabel> named = geometry.namesWidth() > 0 ? labels.of(gc, all, now, geometry.namesWidth()) : List.of();
		for (LaneLabel label : named) {
			if (label.bottom() > event.y && label.top() < event.y + event.height) {
				gc.setBackground(colours.bracket(label.code()));
				gc.setForeground(colours.dimmed());
				labels.draw(gc, label, geometry);
			}
		}
		Painted beyond = painted[rightToLeft ? 1 : 0];
		Painted these = new Painted(geometry, inView, named);
		painted[rightToLeft ? 1 : 0] = these;
		if (beyond != null && !beyond.outside(event.y, event.y + event.height).equals(these.outside(event.y, event.y + event.height))) {
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					repainting.margins(0, now.height(), !rightToLeft, rightToLeft);
				}
			});
		}
	}

	/** Paints anew what is beside a line and what has moved with it; what else has to change is seen while that is painted. */
	void lineChanged(int line) {
		Rows.View last = view;
		int top = text.getLinePixel(line);
		int height = text.getClientArea().height;
		boolean stays = last != null && last.isWhereItWas(line) && last.isWhereItWas(line + 1);
		changed(top, stays ? text.getLinePixel(line + 1) : height);
	}

	/** Paints anew what is beside the text between two lines of pixels, on the sides where there is something. */
	void changed(int top, int bottom) {
		ShownText document = shown.get();
		boolean left = document == null;
		boolean right = left;
		int last = text.getLineIndex(text.getClientArea().height);
		for (int line = text.getLineIndex(0); document != null && line <= last && !(left && right); line++) {
			boolean there = side.apply(document.isRightToLeft(text.getOffsetAtLine(line)));
			right |= there;
			left |= !there;
		}
		repainting.margins(Math.max(0, top), Math.min(bottom, text.getClientArea().height), left, right);
	}

	private LaneGeometry geometry(ShownText document, boolean rightToLeft) {
		int width = text.getClientArea().width;
		int margin = (rightToLeft ? text.getRightMargin() : text.getLeftMargin()) - gutter.getAsInt();
		return new LaneGeometry(rightToLeft ? width - margin : margin, margin, document.lanes(), rightToLeft ? 1 : -1);
	}

	/** Those of one side in the lines that are looked at. */
	private List<ShownBracket> brackets(ShownText document, boolean rightToLeft, LaneGeometry geometry, Rows.View view) {
		List<ShownBracket> found = new ArrayList<>();
		document.forEachBracket(view.start(), view.end(), bracket -> {
			if (geometry.shows(bracket.lane()) && side.apply(document.isRightToLeft(bracket.start())) == rightToLeft) {
				found.add(new ShownBracket(bracket, view.top(bracket.start()), view.bottom(bracket.end() - 1)));
			}
		});
		return found;
	}

	private void draw(GC gc, ShownText document, ShownBracket each, LaneGeometry geometry) {
		Bracket bracket = each.bracket();
		int x = geometry.x(bracket.lane());
		boolean strong = emphasised >= bracket.start() && emphasised < bracket.end();
		int width = strong ? geometry.width() + 1 : geometry.width() - 1;
		int top = each.top() + 2;
		int height = Math.max(4, each.bottom() - each.top() - 4);
		UUID mark = bracket.code();
		if (mark == null) {
			gc.setForeground(colours.dimmed());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(x + 1, top, x + 1, top + height);
			gc.setLineStyle(SWT.LINE_SOLID);
		} else {
			gc.setBackground(colours.bracket(mark));
			brackets.fill(gc, document.study(), mark, x, top, width, height);
		}
	}

	/** The bracket at a place of the widget, or the one whose name stands there. */
	Optional<Bracket> at(int x, int y) {
		return shownAt(x, y).map(ShownBracket::bracket).or(() -> namedAt(x, y));
	}

	/** Of what was painted last: names stand where there was room for them. */
	private Optional<Bracket> namedAt(int x, int y) {
		for (Painted side : painted) {
			if (side == null || shown.get() == null || !isShown.getAsBoolean()) {
				continue;
			}
			for (LaneLabel label : side.labels) {
				if (labels.isAt(label, side.geometry, x, y)) {
					return Optional.of(label.bracket());
				}
			}
		}
		return Optional.empty();
	}

	/** The end of a bracket at a place of the widget; of a short one a third at each end counts. */
	Optional<BracketEdge> edgeAt(int x, int y) {
		return shownAt(x, y).flatMap(each -> {
			int reach = Math.min(EDGE, (each.bottom() - each.top()) / 3);
			return each.top() >= 0 && y < each.top() + reach ? Optional.of(new BracketEdge(each.bracket(), true))
					: y >= each.bottom() - reach ? Optional.of(new BracketEdge(each.bracket(), false)) : Optional.empty();
		});
	}

	private Optional<ShownBracket> shownAt(int x, int y) {
		ShownText document = shown.get();
		if (document == null || !isShown.getAsBoolean()) {
			return Optional.empty();
		}
		for (boolean rightToLeft : List.of(false, true)) {
			LaneGeometry geometry = geometry(document, rightToLeft);
			int lane = geometry.laneAt(x);
			if (lane >= 0) {
				return brackets(document, rightToLeft, geometry, rows.view()).stream().filter(each -> each.bracket().lane() == lane && each.top() <= y && y < each.bottom()).findFirst();
			}
		}
		return Optional.empty();
	}

	/** Whether a place is beside the text, where lanes may be. */
	boolean isBeside(int x) {
		Rectangle area = text.getClientArea();
		return x < text.getLeftMargin() || x >= area.width - text.getRightMargin();
	}
}
