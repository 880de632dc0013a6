// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;

/**
 * In which rows the lines of a text widget are wrapped. The widget walks through a whole line each time one asks it where a character is; here what it answered is remembered until the line is wrapped
 * anew, and what stands between two characters of one row is in that row too. Of most lines {@link RowStarts} tells where all rows begin. To be used by one widget's paint listeners.
 */
@NonNullByDefault({}) // the platform says nothing of null
final class Rows implements TextChangeListener {

	private static final int KEPT = 1000;

	/** What is known of one line. Tops count from its own top. */
	private static final class Line {

		/** The line's height when it was asked first: with another one it was wrapped anew. */
		private final int height;
		/** All of its rows, where these could be told. */
		private final @Nullable RowStarts regular;
		private final NavigableMap<Integer, Integer> tops = new TreeMap<>();
		private final Map<Integer, Integer> heights = new HashMap<>();

		Line(int height, @Nullable RowStarts regular) {
			this.height = height;
			this.regular = regular;
		}

		/** The top of the row of a position in the line, or -1 where that has to be asked. */
		int top(int position) {
			if (regular != null) {
				return regular.topOf(position);
			}
			Map.Entry<Integer, Integer> before = tops.floorEntry(position);
			if (before != null && before.getKey() == position) {
				return before.getValue();
			}
			Map.Entry<Integer, Integer> after = tops.ceilingEntry(position);
			return before != null && after != null && before.getValue().equals(after.getValue()) ? before.getValue() : -1;
		}
	}

	private final StyledText text;
	private final LaneBlocks blocks;
	private Map<Integer, Line> known = new HashMap<>();
	private @Nullable StyledTextContent content;
	private List<Object> shape = List.of();

	Rows(StyledText text) {
		this.text = text;
		blocks = new LaneBlocks(text);
	}

	/** The lines in view at this moment, and those of the same blocks. */
	View view() {
		forgetOld();
		return new View();
	}

	/** What all lines' rows depend on. */
	private void forgetOld() {
		List<Object> now = List.of(text.getClientArea().width, text.getLeftMargin(), text.getRightMargin(), text.getLineSpacing(), text.getFont());
		StyledTextContent current = text.getContent();
		StyledTextContent before = content;
		if (current != before) {
			if (before != null) {
				before.removeTextChangeListener(this);
			}
			content = current;
			current.addTextChangeListener(this);
			known.clear();
		}
		if (!now.equals(shape) || known.size() > KEPT) {
			shape = now;
			known.clear();
		}
	}

	@Override
	public void textChanging(TextChangingEvent event) {
		int first = text.getContent().getLineAtOffset(event.start);
		int last = first + event.replaceLineCount;
		int shift = event.newLineCount - event.replaceLineCount;
		Map<Integer, Line> moved = new HashMap<>();
		known.forEach((line, rows) -> {
			if (line < first) {
				moved.put(line, rows);
			} else if (line > last) {
				moved.put(line + shift, rows);
			}
		});
		known = moved;
	}

	@Override
	public void textChanged(TextChangedEvent event) {
		// known before
	}

	@Override
	public void textSet(TextChangedEvent event) {
		known.clear();
	}

	/** The lines in view at one moment with all lines of their blocks; what is asked of it costs a binary search. */
	final class View {

		private final int firstLine;
		private final int[] starts;
		private final int[] tops;
		private final int height;
		private final int end;

		private View() {
			height = text.getClientArea().height;
			firstLine = blocks.first(text.getLineIndex(0));
			int lastLine = blocks.last(text.getLineIndex(height));
			int count = lastLine - firstLine + 1;
			starts = new int[count];
			tops = new int[count + 1];
			tops[0] = text.getLinePixel(firstLine);
			for (int i = 0; i < count; i++) {
				starts[i] = text.getOffsetAtLine(firstLine + i);
				tops[i + 1] = text.getLinePixel(firstLine + i + 1);
			}
			end = lastLine + 1 < text.getLineCount() ? text.getOffsetAtLine(lastLine + 1) : text.getCharCount();
		}

		/** The position where the first of the lines begins. */
		int start() {
			return starts[0];
		}

		/** The position after the last of the lines. */
		int end() {
			return end;
		}

		/** The height of the view, in pixels. */
		int height() {
			return height;
		}

		/** Where the blocks end, in pixels of the widget, from above. */
		int[] blocks() {
			return IntStream.range(0, starts.length).filter(line -> blocks.last(firstLine + line) == firstLine + line).map(line -> tops[line + 1]).toArray();
		}

		/** The top of the row of a position; above the lines where the position is before them. */
		int top(int offset) {
			return offset < start() ? Math.min(0, tops[0]) - 1 : at(offset, false);
		}

		/** The bottom of the row of a position; below the lines where the position is after them. */
		int bottom(int offset) {
			return offset >= end ? Math.max(height, tops[starts.length]) + 1 : at(offset, true);
		}

		private int at(int offset, boolean bottom) {
			int found = Arrays.binarySearch(starts, offset);
			int line = found >= 0 ? found : -found - 2;
			int height = tops[line + 1] - tops[line];
			Line rows = known.get(firstLine + line);
			if (rows == null || rows.height != height) {
				rows = line(line, height);
				known.put(firstLine + line, rows);
			}
			int top = rows.top(offset - starts[line]);
			if (top < 0) {
				top = RowTop.of(text, text.getLocationAtOffset(offset).y, tops[line], height) - tops[line];
				rows.tops.put(offset - starts[line], top);
			}
			int rowHeight = !bottom ? 0 : rows.regular != null ? rows.regular.height() : rows.heights.computeIfAbsent(top, row -> text.getLineHeight(offset));
			return tops[line] + top + rowHeight;
		}

		private Line line(int line, int height) {
			return new Line(height, RowStarts.of(text, text.getLine(firstLine + line), starts[line], tops[line], height).orElse(null));
		}

		/** Whether a line begins where it did at that moment; not, where it was not in view. */
		boolean isWhereItWas(int line) {
			return line >= firstLine && line - firstLine < tops.length && text.getLinePixel(line) == tops[line - firstLine];
		}
	}
}
