// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;
import org.hashiya.text.Isolates;

/** How a chosen file is worded in the list. */
final class ChosenFileLabels {

	private ChosenFileLabels() {
	}

	/** The name of the document to be; before it is known, and where the file cannot be read, that of the file. */
	static String name(ChosenFile file) {
		FilePreview preview = file.preview();
		return preview != null ? preview.name() : String.valueOf(file.path().getFileName());
	}

	static String words(ChosenFile file) {
		FilePreview preview = file.preview();
		return preview != null ? NumberFormat.getIntegerInstance().format(preview.words()) : file.isUnread() ? Messages.reading : ""; //$NON-NLS-1$
	}

	static String encoding(ChosenFile file) {
		FilePreview preview = file.preview();
		if (preview == null) {
			return ""; //$NON-NLS-1$
		}
		return preview.guessed() ? NLS.bind(Messages.encodingGuessed, Isolates.wrap(preview.encoding())) : preview.encoding();
	}

	static String direction(ChosenFile file) {
		FilePreview preview = file.preview();
		if (preview == null) {
			return ""; //$NON-NLS-1$
		}
		return switch (preview.direction()) {
		case LEFT_TO_RIGHT -> Messages.leftToRight;
		case RIGHT_TO_LEFT -> Messages.rightToLeft;
		case BOTH -> Messages.bothDirections;
		};
	}
}
