// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;

/**
 * In which rows the lines of a text widget are wrapped. The widget walks through a whole line each time one asks it where a character is; here each line is asked once, when it comes into view, and
 * remembered until it is wrapped anew. To be used by one widget's paint listeners.
 */
@NonNullByDefault({}) // the platform says nothing of null
final class Rows implements TextChangeListener {

	private static final int KEPT = 1000;

	/**
	 * One line: where its rows begin, from the line's own beginning, and their tops and heights from its top.
	 *
	 * @param height of the line when it was asked
	 */
	private record Wrapped(int[] starts, int[] tops, int[] heights, int height) {

		int row(int offset) {
			int found = Arrays.binarySearch(starts, offset);
			return found >= 0 ? found : Math.max(0, -found - 2);
		}
	}

	private final StyledText text;
	private Map<Integer, Wrapped> known = new HashMap<>();
	private @Nullable StyledTextContent content;
	private List<Object> shape = List.of();

	Rows(StyledText text) {
		this.text = text;
	}

	/** The lines in view at this moment. */
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
		Map<Integer, Wrapped> moved = new HashMap<>();
		known.forEach((line, wrapped) -> {
			if (line < first) {
				moved.put(line, wrapped);
			} else if (line > last) {
				moved.put(line + shift, wrapped);
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

	private Wrapped wrapped(int line, int start, int top, int height) {
		Wrapped found = known.get(line);
		if (found == null || found.height != height) {
			found = ask(start, start + text.getLine(line).length(), top, height);
			known.put(line, found);
		}
		return found;
	}

	private Wrapped ask(int start, int end, int top, int height) {
		List<int[]> rows = new ArrayList<>();
		int from = start;
		int length = 64;
		while (true) {
			int y = text.getLocationAtOffset(from).y - top;
			rows.add(new int[] { from - start, y, text.getLineHeight(from) });
			int next = next(from, end, y + top, length);
			if (next >= end) {
				break;
			}
			length = next - from;
			from = next;
		}
		return new Wrapped(rows.stream().mapToInt(row -> row[0]).toArray(), rows.stream().mapToInt(row -> row[1]).toArray(), rows.stream().mapToInt(row -> row[2]).toArray(), height);
	}

	/** Where the row after that of a position begins, or the end; at first near where it would be if both were of one length. */
	private int next(int from, int end, int y, int length) {
		int low = from; // is in the row
		int high = from + length;
		while (high < end && text.getLocationAtOffset(high).y <= y) {
			low = high;
			high += Math.max(8, length / 4);
		}
		high = Math.min(high, end); // is below it, or the end
		int near = high - Math.max(8, length / 4);
		if (near > low && text.getLocationAtOffset(near).y > y) {
			high = near;
		} else {
			low = Math.max(low, near);
		}
		while (high - low > 1) {
			int middle = low + high >>> 1;
			if (text.getLocationAtOffset(middle).y > y) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	/** The lines in view at one moment; what is asked of it costs a binary search. */
	final class View {

		private final int firstLine;
		private final int[] starts;
		private final int[] tops;
		private final int height;
		private final int end;

		private View() {
			height = text.getClientArea().height;
			firstLine = text.getLineIndex(0);
			int lastLine = text.getLineIndex(height);
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

		/** The position where the first line in view begins. */
		int start() {
			return starts[0];
		}

		/** The position after the last line in view. */
		int end() {
			return end;
		}

		/** The height of the view, in pixels. */
		int height() {
			return height;
		}

		/** The top of the row of a position; above the view where the position is before it. */
		int top(int offset) {
			return offset < start() ? -1 : at(offset, false);
		}

		/** The bottom of the row of a position; below the view where the position is after it. */
		int bottom(int offset) {
			return offset >= end ? height + 1 : at(offset, true);
		}

		private int at(int offset, boolean bottom) {
			int found = Arrays.binarySearch(starts, offset);
			int line = found >= 0 ? found : -found - 2;
			Wrapped wrapped = wrapped(firstLine + line, starts[line], tops[line], tops[line + 1] - tops[line]);
			int row = wrapped.row(offset - starts[line]);
			return tops[line] + wrapped.tops[row] + (bottom ? wrapped.heights[row] : 0);
		}
	}
}
