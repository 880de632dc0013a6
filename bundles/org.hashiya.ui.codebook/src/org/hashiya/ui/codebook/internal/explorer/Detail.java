// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Direction;
import org.hashiya.model.Document;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments;

/** What can be shown of each document beside its name and number, each in a column of its own. */
public enum Detail {
	STATE, WORDS, LANGUAGE, DIRECTION, WORKED_ON;

	/** What the column and its entry in the menu are called. */
	public String heading() {
		return switch (this) {
		case STATE -> ExplorerMessages.Detail_state;
		case WORDS -> ExplorerMessages.Detail_words;
		case LANGUAGE -> ExplorerMessages.Detail_language;
		case DIRECTION -> ExplorerMessages.Detail_direction;
		case WORKED_ON -> ExplorerMessages.Detail_workedOn;
		};
	}

	/** Whether it is a number, which stands at the far end of its column. */
	boolean isNumber() {
		return this == WORDS;
	}

	/** What is shown of a document; empty where nothing is known. */
	String text(ShownDocuments shown, Document document) {
		return switch (this) {
		case STATE -> state(shown.state(document));
		case WORDS -> String.valueOf(document.words());
		case LANGUAGE -> language(document.language());
		case DIRECTION -> direction(document.direction());
		case WORKED_ON -> shown.workedOn(document).map(Detail::day).orElse(""); //$NON-NLS-1$
		};
	}

	static String state(Document.State state) {
		return switch (state) {
		case UNCODED -> Messages.Document_uncoded;
		case IN_WORK -> Messages.Document_inWork;
		case DONE -> Messages.Document_done;
		};
	}

	private static String language(String tag) {
		return tag.isEmpty() || tag.equals("und") ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String direction(@Nullable Direction forced) {
		return switch (forced) {
		case null -> ExplorerMessages.Detail_byParagraph;
		case LEFT_TO_RIGHT -> ExplorerMessages.Detail_leftToRight;
		case RIGHT_TO_LEFT -> ExplorerMessages.Detail_rightToLeft;
		};
	}

	private static String day(Instant when) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(when);
	}
}
