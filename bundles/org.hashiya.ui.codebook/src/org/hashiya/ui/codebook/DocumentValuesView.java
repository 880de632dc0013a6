// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.List;
import java.util.UUID;

import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.hashiya.model.Element;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.parts.Commands;
import org.hashiya.ui.codebook.internal.values.Owners;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.study.Problems;

/** The documents of the current study with the values of their variables. */
public final class DocumentValuesView extends ValuesView {

	/** The id of the view. */
	public static final String ID = "org.hashiya.ui.codebook.documentValues"; //$NON-NLS-1$

	public DocumentValuesView() {
		super(Owners.DOCUMENTS);
	}

	@Override
	String nameHeading() {
		return Messages.DocumentValues_name;
	}

	@Override
	String filterHint() {
		return Messages.DocumentValues_filter;
	}

	@Override
	String noStudySentence() {
		return Messages.DocumentValues_noStudy;
	}

	@Override
	String noneFitsSentence() {
		return Messages.DocumentValues_noneFits;
	}

	@Override
	String emptySentence(Study now) {
		return now.documents().isEmpty() ? Messages.DocumentValues_none : now.variables().isEmpty() ? Messages.DocumentValues_noVariables : ""; //$NON-NLS-1$
	}

	@Override
	void addNew(IContributionManager manager) {
		// documents are imported, not made here
	}

	@Override
	void addOfRows(IMenuManager menu, List<Element> rows) {
		menu.add(enabled(!rows.isEmpty(), action(Messages.DocumentValues_open, study -> openDocuments(study, rows))));
	}

	private void openDocuments(OpenStudy study, List<Element> rows) {
		try {
			for (Element row : rows) {
				OpenDocument.open(getSite().getPage(), study, row.id());
			}
		} catch (StudyProblem problem) {
			Problems.in(getSite().getWorkbenchWindow()).show(problem);
		}
	}

	@Override
	Object item(OpenStudy study, UUID row) {
		return new DocumentItem(study, row);
	}

	@Override
	void follow(String link, OpenStudy study) {
		new Commands(getSite()).run(link);
	}

	@Override
	void delete(List<Element> rows) {
		// documents are removed in their own list, where what goes with them is said
	}
}
