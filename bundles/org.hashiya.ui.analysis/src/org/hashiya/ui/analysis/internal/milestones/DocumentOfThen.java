// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.milestones;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;

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
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(parent, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Document document ? document.name() : ""; //$NON-NLS-1$
			}
		}) {
			@Override
			protected void okPressed() {
				super.okPressed();
				if (getFirstResult() instanceof Document document) {
					chosen.accept(document);
				}
			}
		};
		dialog.setBlockOnOpen(false); // nothing waits for its end
		dialog.setTitle(Messages.lookTitle);
		dialog.setMessage(MessageFormat.format(Messages.lookMessage, Isolates.wrap(milestone)));
		dialog.setEmptyListMessage(Messages.lookNone);
		dialog.setEmptySelectionMessage(Messages.lookNone);
		dialog.setMultipleSelection(false);
		dialog.setHelpAvailable(false);
		dialog.setElements(then.documents().list().toArray());
		dialog.open();
	}
}
