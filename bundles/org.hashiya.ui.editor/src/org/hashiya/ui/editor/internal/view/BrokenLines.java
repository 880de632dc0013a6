// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.IDocumentAdapterExtension;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.hashiya.ui.editor.internal.reading.SoftBreaks;

/**
 * Shows the widget a document whose very long lines are several. Positions are those of the document. The space that a line is broken behind stands where a line
 * feed would, so that keys and caret pass it as they pass that. Where no line is very long, all is passed on as it is.
 */
@NonNullByDefault({}) // the platform says nothing of null
final class BrokenLines implements IDocumentAdapter, IDocumentAdapterExtension {

	private final IDocumentAdapter inner;
	private final List<TextChangeListener> listeners = new ArrayList<>();
	private SoftBreaks breaks = SoftBreaks.NONE;
	private SoftBreaks next = SoftBreaks.NONE;

	BrokenLines(IDocumentAdapter inner) {
		this.inner = inner;
		inner.addTextChangeListener(new TextChangeListener() {
			@Override
			public void textChanging(TextChangingEvent event) {
				changing(event);
			}

			@Override
			public void textChanged(TextChangedEvent event) {
				breaks = next;
				List.copyOf(listeners).forEach(listener -> listener.textChanged(new TextChangedEvent(BrokenLines.this)));
			}

			@Override
			public void textSet(TextChangedEvent event) {
				breakAll();
				List.copyOf(listeners).forEach(listener -> listener.textSet(new TextChangedEvent(BrokenLines.this)));
			}
		});
	}

	/** Whether some line is shown as several. */
	boolean isBroken() {
		return breaks.count() > 0;
	}

	private void breakAll() {
		breaks = hasLongLine() ? SoftBreaks.of(inner.getTextRange(0, inner.getCharCount())) : SoftBreaks.NONE;
		next = breaks;
	}

	private boolean hasLongLine() {
		int lines = inner.getLineCount();
		int start = 0;
		for (int line = 1; line <= lines; line++) {
			int after = line < lines ? inner.getOffsetAtLine(line) : inner.getCharCount() + 1;
			if (SoftBreaks.isLong(after - 1 - start)) {
				return true;
			}
			start = after;
		}
		return false;
	}

	private void changing(TextChangingEvent inners) {
		int start = inners.start;
		int end = start + inners.replaceCharCount;
		int from = lineStart(start);
		String piece = inner.getTextRange(from, start - from) + inners.newText + inner.getTextRange(end, lineEnd(end) - end);
		next = breaks.edited(start, inners.replaceCharCount, from, piece, inners.newCharCount - inners.replaceCharCount);
		int gone = breaks.upTo(end) - breaks.upTo(start);
		TextChangingEvent event = new TextChangingEvent(this);
		event.start = start;
		event.newText = inners.newText;
		event.newCharCount = inners.newCharCount;
		event.replaceCharCount = inners.replaceCharCount;
		event.replaceLineCount = inners.replaceLineCount + gone;
		event.newLineCount = inners.newLineCount + next.count() - breaks.count() + gone;
		List.copyOf(listeners).forEach(listener -> listener.textChanging(event));
	}

	private int lineStart(int offset) {
		int start = inner.getOffsetAtLine(inner.getLineAtOffset(offset));
		int before = breaks.upTo(offset);
		return before == 0 ? start : Math.max(start, breaks.position(before - 1));
	}

	/** Without the line feed. */
	private int lineEnd(int offset) {
		int line = inner.getLineAtOffset(offset);
		int end = line + 1 < inner.getLineCount() ? inner.getOffsetAtLine(line + 1) - 1 : inner.getCharCount();
		int behind = breaks.upTo(offset);
		return behind == breaks.count() ? end : Math.min(end, breaks.position(behind));
	}

	@Override
	public void setDocument(IDocument document) {
		inner.setDocument(document);
		if (document != null) { // null at the viewer's end
			breakAll();
		}
	}

	@Override
	public int getLineCount() {
		return inner.getLineCount() + breaks.count();
	}

	@Override
	public int getLineAtOffset(int offset) {
		return inner.getLineAtOffset(offset) + breaks.upTo(offset);
	}

	@Override
	public int getOffsetAtLine(int line) {
		int low = 0; // breaks before this one are in lines before or begin it
		int high = breaks.count();
		while (low < high) {
			int middle = low + high >>> 1;
			if (inner.getLineAtOffset(breaks.position(middle)) + middle + 1 <= line) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		boolean begins = low > 0 && inner.getLineAtOffset(breaks.position(low - 1)) + low == line;
		return begins ? breaks.position(low - 1) : inner.getOffsetAtLine(line - low);
	}

	@Override
	public String getLine(int line) {
		if (!isBroken()) {
			return inner.getLine(line);
		}
		int start = getOffsetAtLine(line);
		int end = lineEnd(start);
		int behind = breaks.upTo(start);
		boolean broken = behind < breaks.count() && breaks.position(behind) == end;
		String piece = inner.getTextRange(start, end - start);
		return broken && Character.isWhitespace(piece.charAt(piece.length() - 1)) ? piece.substring(0, piece.length() - 1) : piece;
	}

	@Override
	public void addTextChangeListener(TextChangeListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeTextChangeListener(TextChangeListener listener) {
		listeners.remove(listener);
	}

	@Override
	public int getCharCount() {
		return inner.getCharCount();
	}

	@Override
	public String getLineDelimiter() {
		return inner.getLineDelimiter();
	}

	@Override
	public String getTextRange(int start, int length) {
		return inner.getTextRange(start, length);
	}

	@Override
	public void replaceTextRange(int start, int replaceLength, String text) {
		inner.replaceTextRange(start, replaceLength, text);
	}

	@Override
	public void setText(String text) {
		inner.setText(text);
	}

	@Override
	public void stopForwardingDocumentChanges() {
		if (inner instanceof IDocumentAdapterExtension extension) {
			extension.stopForwardingDocumentChanges();
		}
	}

	@Override
	public void resumeForwardingDocumentChanges() {
		if (inner instanceof IDocumentAdapterExtension extension) {
			extension.resumeForwardingDocumentChanges();
		}
	}
}
