// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.analysis.internal.ChooseOne;

import com.ibm.icu.text.MessageFormat;

/** Lets a person choose one of the documents of an earlier state. */
@NonNullByDefault({}) // the platform says nothing of null
final class DocumentOfThen {

	private DocumentOfThen() {
	}

	/**
	 * @param milestone its name
	 * @param chosen    is told which one
	 */
	static void choose(Shell parent, Study then, String milestone, Consumer<Document> chosen) {
		ChooseOne<Document> dialog = new ChooseOne<>(parent, Messages.lookTitle, MessageFormat.format(Messages.lookMessage, Isolates.wrap(milestone)), Document.class, then.documents().list(), Document::name, chosen);
		dialog.setEmptyListMessage(Messages.lookNone);
		dialog.setEmptySelectionMessage(Messages.lookNone);
		dialog.open();
	}
}
