// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IEventConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Listener;
import org.hashiya.text.EditLog;
import org.hashiya.text.TextChange;
import org.hashiya.text.TextEdit;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.view.DraftText;
import org.hashiya.ui.editor.internal.view.TextPane;

/** One correction of a text, from the first key to the last: what is typed comes in clean, is written down, and the passages go along. */
@NonNullByDefault({}) // the platform says nothing of null
public final class Correction implements IDocumentListener, IEventConsumer {

	private final TextPane pane;
	private final DraftText draft;
	private final IDocument document;
	private final Runnable changed;
	private final EditLog log = new EditLog();
	private final TypedText typed = new TypedText();
	private final Listener sealer = event -> log.seal();
	private boolean replaying;
	private boolean wasRightToLeft;

	/**
	 * @param draft   what the pane shows while it is edited
	 * @param changed called after each change
	 */
	public Correction(TextPane pane, DraftText draft, Runnable changed) {
		this.pane = pane;
		this.draft = draft;
		this.changed = changed;
		document = pane.viewer().getDocument();
		document.addDocumentListener(this);
		pane.viewer().setEventConsumer(this);
		pane.widget().addListener(SWT.MouseDown, sealer);
		pane.widget().addListener(SWT.FocusOut, sealer);
	}

	/** Writes nothing down any more. */
	public void end() {
		document.removeDocumentListener(this);
		pane.viewer().setEventConsumer(null);
		if (!pane.widget().isDisposed()) {
			pane.widget().removeListener(SWT.MouseDown, sealer);
			pane.widget().removeListener(SWT.FocusOut, sealer);
		}
	}

	DraftText draft() {
		return draft;
	}

	EditLog log() {
		return log;
	}

	/** What was made of the text. */
	TextChange change() {
		return TextChange.recorded(draft.base().text(), log.edits());
	}

	/** Before something is typed into the widget: only what may be in a text, and no half of a letter. */
	@Override
	public void processEvent(VerifyEvent event) {
		boolean nothing = event.text.isEmpty();
		if (nothing && event.start == event.end && event.start > 0) {
			event.start--; // backspace where a very long word is broken to be shown: the widget takes it for a line feed that is not there
		}
		event.text = typed.accept(event.text);
		event.doit = nothing || !event.text.isEmpty();
		try {
			event.start -= cutsPair(event.start) ? 1 : 0;
			event.end += cutsPair(event.end) ? 1 : 0;
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // the widget asks of its own text
		}
	}

	private boolean cutsPair(int at) throws BadLocationException {
		return at > 0 && at < document.getLength() && Character.isSurrogatePair(document.getChar(at - 1), document.getChar(at));
	}

	/** The widget lays out lines before all listeners know of a change: the passages go along before it happens. */
	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		wasRightToLeft = draft.isRightToLeft(event.fOffset);
		if (!replaying) {
			try {
				log.add(new TextEdit(event.fOffset, document.get(event.fOffset, event.fLength), Optional.ofNullable(event.fText).orElse(""))); //$NON-NLS-1$
			} catch (BadLocationException e) {
				throw new IllegalStateException(e); // the document asks of its own text
			}
			draft.move(log.now());
		}
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		int inserted = event.fText == null ? 0 : event.fText.length();
		boolean isRightToLeft = draft.isRightToLeft(event.fOffset);
		if (isRightToLeft != wasRightToLeft || inserted > 1 || event.fLength > 1) {
			layOut(event.fOffset, event.fOffset + inserted);
		}
		if (!replaying) {
			pane.edited(event.fOffset);
			changed.run();
		}
	}

	/** From the paragraph of a position to that of another, and those below it without a direction of their own. */
	private void layOut(int from, int to) {
		try {
			int last = document.getLineOfOffset(Math.min(to, document.getLength())) + 1;
			while (last < document.getNumberOfLines() && isNeutral(last)) {
				last++;
			}
			int end = last < document.getNumberOfLines() ? document.getLineOffset(last) : document.getLength();
			pane.layOut(document.getLineInformationOfOffset(Math.min(from, document.getLength())).getOffset(), end);
		} catch (BadLocationException e) {
			throw new IllegalStateException(e); // it was looked up in this text
		}
	}

	private boolean isNeutral(int line) throws BadLocationException {
		return org.hashiya.text.ParagraphDirection.of(document.get(document.getLineOffset(line), document.getLineLength(line))) == org.hashiya.text.ParagraphDirection.NEUTRAL;
	}

	/** Takes back what was typed last. */
	void undo() {
		log.undo().ifPresent(this::replay);
	}

	/** Types again what was taken back last. */
	void redo() {
		log.redo().ifPresent(this::replay);
	}

	/** Does edits again that were made another time, each a step of undo. */
	void again(List<TextEdit> edits) {
		for (TextEdit edit : edits) {
			log.seal();
			replace(edit);
		}
		log.seal();
	}

	private void replay(@Nullable List<TextEdit> edits) {
		if (edits == null) {
			return;
		}
		replaying = true;
		pane.widget().setRedraw(false);
		try {
			draft.move(log.now());
			edits.forEach(this::replace);
		} finally {
			replaying = false;
			pane.widget().setRedraw(true);
		}
		TextEdit last = edits.getLast();
		pane.reveal(last.newEnd(), last.newEnd());
		pane.edited(last.start());
		int from = edits.stream().mapToInt(TextEdit::start).min().orElse(0);
		layOut(from, Math.max(last.newEnd(), from));
		changed.run();
	}

	private void replace(TextEdit edit) {
		try {
			document.replace(edit.start(), edit.removed().length(), edit.inserted());
		} catch (BadLocationException e) {
			throw new IndexOutOfBoundsException(edit.toString());
		}
	}

	/** Where a range of the study's text is shown. */
	TextRange shown(TextRange range) {
		return draft.shown(range);
	}
}
