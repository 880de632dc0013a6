// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ILineTracker;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.hashiya.text.Paragraphs;

/**
 * Where the lines of a text are, for JFace; only a line feed ends one. Takes the paragraphs that are known of a text already, since JFace's own tracker looks through all of it once more. Positions are
 * UTF-16 units. Finding a line takes O(log n); a change as long as moving four bytes for each line behind it.
 */
@NonNullByDefault({}) // the platform says nothing of null
final class TextLines implements ILineTracker {

	private static final String DELIMITER = "\n"; //$NON-NLS-1$

	/** What the document that this belongs to is set to first; null once it is. */
	private Paragraphs known;
	private int[] starts = { 0 };
	private int count = 1;
	private int length;

	/** @param paragraphs those of the text that comes first, or null where they are not known */
	TextLines(Paragraphs paragraphs) {
		known = paragraphs;
	}

	@Override
	public void set(String text) {
		Paragraphs paragraphs = known == null ? new Paragraphs(text) : known;
		known = null;
		length = text.length();
		count = paragraphs.count();
		starts = new int[count];
		for (int line = 0; line < count; line++) {
			starts[line] = paragraphs.start(line);
		}
	}

	@Override
	public void replace(int offset, int removed, String text) throws BadLocationException {
		if (removed < 0) {
			throw new BadLocationException();
		}
		int first = getLineNumberOfOffset(offset);
		int last = getLineNumberOfOffset(offset + removed);
		int gone = last - first;
		int come = computeNumberOfLines(text);
		int shift = text.length() - removed;
		int now = count - gone + come;
		if (now > starts.length) {
			starts = Arrays.copyOf(starts, now + (now >> 3));
		}
		System.arraycopy(starts, last + 1, starts, first + 1 + come, count - last - 1);
		int line = first + 1;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			starts[line++] = offset + at + 1;
		}
		for (; line < now; line++) {
			starts[line] += shift;
		}
		count = now;
		length += shift;
	}

	@Override
	public int computeNumberOfLines(String text) {
		int feeds = 0;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			feeds++;
		}
		return feeds;
	}

	@Override
	public String[] getLegalLineDelimiters() {
		return new String[] { DELIMITER };
	}

	@Override
	public String getLineDelimiter(int line) throws BadLocationException {
		return checked(line) + 1 < count ? DELIMITER : null;
	}

	@Override
	public int getNumberOfLines() {
		return count;
	}

	@Override
	public int getNumberOfLines(int offset, int range) throws BadLocationException {
		if (range < 0) {
			throw new BadLocationException();
		}
		return getLineNumberOfOffset(offset + range) - getLineNumberOfOffset(offset) + 1;
	}

	@Override
	public int getLineOffset(int line) throws BadLocationException {
		return starts[checked(line)];
	}

	/** With its line feed. */
	@Override
	public int getLineLength(int line) throws BadLocationException {
		return (checked(line) + 1 < count ? starts[line + 1] : length) - starts[line];
	}

	@Override
	public int getLineNumberOfOffset(int offset) throws BadLocationException {
		if (offset < 0 || offset > length) {
			throw new BadLocationException();
		}
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found >= 0 ? found : -found - 2;
	}

	@Override
	public IRegion getLineInformationOfOffset(int offset) throws BadLocationException {
		return getLineInformation(getLineNumberOfOffset(offset));
	}

	/** Without its line feed. */
	@Override
	public IRegion getLineInformation(int line) throws BadLocationException {
		return new Region(starts[checked(line)], (line + 1 < count ? starts[line + 1] - 1 : length) - starts[line]);
	}

	private int checked(int line) throws BadLocationException {
		if (line < 0 || line >= count) {
			throw new BadLocationException();
		}
		return line;
	}
}
