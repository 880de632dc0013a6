// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNull;
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
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;

/** In the menu of a text: what can be done with the passages at the caret, or in the selection. Those that a coder who codes blind does not see are not among them. */
@NonNullByDefault({}) // the platform says nothing of null
public abstract class CaretMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private IServiceLocator services;

	/** Adds entries for passages, of which there may be none. */
	protected abstract void fill(MenuManager menu, IWorkbenchWindow window, @NonNull OpenStudy open, @NonNull List<@NonNull Passage> passages);

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
			OpenStudy open = input.study(window.getService(OpenStudies.class)).orElse(null);
			if (open != null) {
				Study seen = window.getService(BlindCoding.class).seen(open, open.study());
				fill(menu, window, open, passages(seen, input.document(), Adapters.adapt(editor, StyledText.class)));
			}
		}
		return menu.getItems();
	}

	/** The passages that overlap the selection; they are loaded, since they are shown. */
	private static @NonNull List<@NonNull Passage> passages(Study seen, @NonNull UUID id, StyledText text) {
		Document document = seen.documents().get(id);
		if (document == null || text == null || text.isDisposed()) {
			return List.of();
		}
		Point selection = text.getSelection();
		try {
			return List.copyOf(seen.passages(document, Progress.NONE).overlapping(selection.x, Math.max(selection.y, selection.x + 1)));
		} catch (StudyProblem problem) {
			return List.of(); // then none can be chosen
		}
	}
}
