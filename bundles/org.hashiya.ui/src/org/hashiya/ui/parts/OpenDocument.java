// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.UUID;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Document;
import org.hashiya.model.Milestone;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/** Opens the coding editor on a document. To be used on the UI thread. */
public final class OpenDocument {

	private OpenDocument() {
	}

	/**
	 * Opens the editor, or brings it up where it is open.
	 *
	 * @throws StudyProblem DOCUMENT_UNKNOWN
	 */
	public static @Nullable IEditorPart open(IWorkbenchPage page, OpenStudy study, UUID document) throws StudyProblem {
		return open(page, study, document, true);
	}

	/**
	 * Opens a reader on a document as it was at a milestone.
	 *
	 * @param document as it was then
	 */
	public static void openPast(IWorkbenchPage page, OpenStudy study, Milestone milestone, Document document) {
		try {
			page.openEditor(new PastDocumentInput(study.folder(), milestone.id(), milestone.name(), document.id(), document.name()), PartIds.READER);
		} catch (PartInitException e) {
			throw new IllegalStateException(e); // our own reader does not refuse our own input; if it does that is a fault of the program, for the log
		}
	}

	private static @Nullable IEditorPart open(IWorkbenchPage page, OpenStudy study, UUID document, boolean activate) throws StudyProblem {
		DocumentEditorInput input = new DocumentEditorInput(study.folder(), document, study.study().document(document).name());
		try {
			return page.openEditor(input, PartIds.EDITOR, activate);
		} catch (PartInitException e) {
			throw new IllegalStateException(e); // our own editor does not refuse our own input; if it does that is a fault of the program, for the log
		}
	}

	/**
	 * Shows a range in the editor, which is opened where it is not open; the keys go on working where they do now.
	 *
	 * @param start UTF-16 index of the first character
	 * @param end   UTF-16 index after the last character
	 * @throws StudyProblem DOCUMENT_UNKNOWN
	 */
	public static void show(IWorkbenchPage page, OpenStudy study, UUID document, int start, int end) throws StudyProblem {
		Adapters.of(open(page, study, document, false), PassageTarget.class).ifPresent(target -> target.reveal(start, end));
	}

	/**
	 * Opens the editor and shows a range in it.
	 *
	 * @param start UTF-16 index of the first character
	 * @param end   UTF-16 index after the last character
	 * @throws StudyProblem DOCUMENT_UNKNOWN
	 */
	public static void open(IWorkbenchPage page, OpenStudy study, UUID document, int start, int end) throws StudyProblem {
		Adapters.of(open(page, study, document), PassageTarget.class).ifPresent(target -> target.reveal(start, end));
	}
}
