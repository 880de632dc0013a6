// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.CopyOnWriteTextStore;
import org.eclipse.jface.text.GapTextStore;
import org.hashiya.text.Paragraphs;

/**
 * The text of a document for a text viewer. Only a line feed ends a line, as everywhere in a study (JFace's own documents also break at a lone carriage return), and the string is
 * shared, not copied.
 */
final class StudyText extends AbstractDocument {

	/** A text of which nothing is known. */
	StudyText(String text) {
		this(text, null);
	}

	/** @param paragraphs of the text, which is not looked through then; null where they are not known */
	StudyText(String text, @Nullable Paragraphs paragraphs) {
		setTextStore(new CopyOnWriteTextStore(new GapTextStore()));
		setLineTracker(new TextLines(paragraphs));
		completeInitialization();
		set(text);
	}
}
