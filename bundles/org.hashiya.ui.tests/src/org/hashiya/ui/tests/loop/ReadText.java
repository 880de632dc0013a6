// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.hashiya.text.TextRange;

/** The text in the editor, as a person points at it. Positions are UTF-16 units. */
final class ReadText {

	/** So far from the edges of the pane a place is easy to reach. */
	private static final int EASE = 60;

	/** One step of the caret: a letter with its marks. */
	private static final Pattern LETTER = Pattern.compile("\\X");

	private final Person person;
	private final StyledText text;

	ReadText(Person person, StyledText text) {
		this.person = person;
		this.text = text;
	}

	StyledText widget() {
		return text;
	}

	String string() {
		return person.see(text::getText);
	}

	/** Turns the wheel until a position is in view. */
	void scrollTo(int offset) {
		person.hand().move(person.see(() -> text.toDisplay(text.getClientArea().width / 2, text.getClientArea().height / 2)));
		int way = way(offset);
		while (way != 0) {
			int top = person.see(text::getTopPixel);
			person.hand().wheel(way > 0);
			person.until("the text has scrolled", () -> text.getTopPixel() != top);
			way = way(offset);
		}
	}

	private int way(int offset) {
		return person.see(() -> {
			int y = text.getLocationAtOffset(offset).y;
			boolean last = text.getTopPixel() + text.getClientArea().height >= text.getLinePixel(text.getLineCount()) + text.getTopPixel();
			return y < 0 || y < EASE && text.getTopPixel() > 0 ? -1 : y > text.getClientArea().height - EASE && !last ? 1 : 0;
		});
	}

	/** Where a character begins, for who reads it, on the screen. */
	Point beginning(int offset) {
		return edge(offset, true);
	}

	/** Where it ends. */
	Point ending(int offset) {
		return edge(offset, false);
	}

	private Point edge(int offset, boolean beginning) {
		return person.see(() -> {
			Point first = text.getLocationAtOffset(offset);
			Point next = text.getLocationAtOffset(offset + 1);
			int end = next.y == first.y ? next.x : text.getTextBounds(offset, offset).x; // the last of a row, and all rows here end at the left
			return text.toDisplay(beginning ? first.x : end, first.y + text.getLineHeight(offset) / 2);
		});
	}

	/** Selects by a drag of the mouse; the range must fit into the pane. */
	void dragOver(TextRange range) {
		scrollTo(range.end() - 1);
		scrollTo(range.start());
		person.hand().drag(beginning(range.start()), ending(range.end() - 1));
		untilSelected(range);
	}

	/** Selects by a click at the start and one with Shift at the end. */
	void select(TextRange range) {
		scrollTo(range.start());
		person.hand().click(beginning(range.start()));
		untilSelected(new TextRange(range.start(), range.start()));
		scrollTo(range.end() - 1);
		person.hand().click(ending(range.end() - 1), "shift");
		untilSelected(range);
	}

	/** Selects by the keyboard alone from a place in the text on. */
	void selectByKeys(TextRange range) {
		scrollTo(range.start());
		person.hand().click(beginning(range.start()));
		untilSelected(new TextRange(range.start(), range.start()));
		Matcher letters = LETTER.matcher(range.in(string()));
		boolean rightToLeft = person.see(() -> !new Bidi(text.getLine(text.getLineAtOffset(range.start())), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight());
		person.hand().key(rightToLeft ? "shift+Left" : "shift+Right", (int) letters.results().count());
		untilSelected(range);
	}

	/** Puts the caret into a range. */
	void clickInto(TextRange range) {
		int middle = (range.start() + range.end()) / 2;
		scrollTo(middle);
		person.hand().click(beginning(middle));
		person.until("the caret is in the passage", () -> text.getSelectionCount() == 0 && text.getCaretOffset() > range.start() && text.getCaretOffset() < range.end());
	}

	void untilSelected(TextRange range) {
		person.until(() -> "selected is " + range + " “" + range.in(string()) + "”, not " + text.getSelection() + " “" + text.getSelectionText() + "”", () -> text.getSelection().equals(new Point(range.start(), range.end())));
	}
}
