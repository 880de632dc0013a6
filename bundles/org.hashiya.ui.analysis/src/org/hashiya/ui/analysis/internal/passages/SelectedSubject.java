// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.hashiya.ui.parts.CodeSelection;
import org.hashiya.ui.parts.DocumentEditorInput;

/** Which passages go with what is selected in another view. */
public final class SelectedSubject {

	private SelectedSubject() {
	}

	/**
	 * The passages of the one code or document that is selected.
	 *
	 * @param subcodes whether those of its sub-codes are wanted too
	 * @return nothing where something else, several things or nothing is selected
	 */
	public static Optional<PassageChoice> of(ISelection selection, boolean subcodes) {
		if (!(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
			return Optional.empty();
		}
		Object element = structured.getFirstElement();
		return Adapters.of(element, CodeSelection.class).filter(codes -> codes.codes().size() == 1)
				.map(codes -> new PassageChoice(codes.codes().getFirst(), subcodes, null, null))
				.or(() -> Adapters.of(element, DocumentEditorInput.class).map(input -> new PassageChoice(null, subcodes, input.document(), null)));
	}
}
