// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.ConfigurableLineTracker;
import org.eclipse.jface.text.CopyOnWriteTextStore;
import org.eclipse.jface.text.GapTextStore;

/**
 * The text of a document for a text viewer. Only a line feed ends a line, as everywhere in a study (JFace's own documents also break at a lone carriage return), and the string is
 * shared, not copied.
 */
final class StudyText extends AbstractDocument {

	StudyText(String text) {
		setTextStore(new CopyOnWriteTextStore(new GapTextStore()));
		setLineTracker(new ConfigurableLineTracker(new String[] { "\n" })); //$NON-NLS-1$
		completeInitialization();
		set(text);
	}
}
