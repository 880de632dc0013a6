// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.CasesMenu;
import org.hashiya.ui.parts.DocumentEditorInput;
import org.hashiya.ui.study.OpenStudies;

/** In the menu of a text: the cases that the passages belong to which stand at the caret, or in the selection. */
@NonNullByDefault({}) // the platform says nothing of null
public final class PassageCasesMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		MenuManager menu = new MenuManager();
		IWorkbenchWindow window = services == null ? null : services.getService(IWorkbenchWindow.class);
		IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (window != null && editor != null && editor.getEditorInput() instanceof DocumentEditorInput input) {
			Optional<OpenStudy> study = input.study(window.getService(OpenStudies.class));
			study.ifPresent(open -> new CasesMenu(window, open, passages(open, input.document(), Adapters.adapt(editor, StyledText.class))).fill(menu));
		}
		return menu.getItems();
	}

	/** The passages of a document that overlap the selection; they are loaded, since they are shown. */
	private static List<Target> passages(OpenStudy open, UUID id, StyledText text) {
		Document document = open.study().documents().get(id);
		if (document == null || text == null || text.isDisposed()) {
			return List.of();
		}
		Point selection = text.getSelection();
		try {
			return open.study().passages(document, Progress.NONE).overlapping(selection.x, Math.max(selection.y, selection.x + 1)).stream()
					.map(passage -> new Target(ElementKind.PASSAGE, passage.id(), id)).toList();
		} catch (StudyProblem problem) {
			return List.of(); // then none can be chosen
		}
	}
}
