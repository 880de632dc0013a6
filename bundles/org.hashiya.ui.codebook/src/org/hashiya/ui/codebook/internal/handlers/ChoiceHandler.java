// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.model.Document;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments;
import org.hashiya.ui.study.ActSupplier;

/** One of several values for the selected documents; the menu shows which they all have. */
abstract class ChoiceHandler extends DocumentsHandler implements IElementUpdater {

	private final String parameter;

	/** @param parameter id of the command's parameter that says the value */
	ChoiceHandler(String parameter) {
		this.parameter = parameter;
	}

	/** The value that a document has as it is shown, as the parameter says it. */
	abstract String valueOf(Document document, ShownDocuments shown);

	/** Gives documents the value. */
	abstract ActSupplier act(List<UUID> documents, String value);

	@Override
	final void run(ExplorerView view, OpenStudy study, ExecutionEvent event) {
		view.perform(study, act(view.selectedDocuments(), event.getParameter(parameter)));
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // so it is declared
	public final void updateElement(UIElement element, Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		Object value = parameters.get(parameter);
		boolean all = window.getActivePage() != null && window.getActivePage().getActivePart() instanceof ExplorerView view && !view.selectedDocuments().isEmpty()
				&& view.selectedDocuments().stream().allMatch(id -> has(view, id, value));
		element.setChecked(all);
	}

	private boolean has(ExplorerView view, UUID id, @Nullable Object value) {
		return view.selectedStudy().flatMap(view.controls()::documents).flatMap(shown -> shown.document(id).map(document -> valueOf(document, shown))).filter(has -> has.equals(value)).isPresent();
	}
}
