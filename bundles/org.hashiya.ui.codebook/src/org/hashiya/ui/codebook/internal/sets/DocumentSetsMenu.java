// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.model.MemberSet;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.parts.PartIds;

/** The sets of the study, to put the selected documents in or take them out: one entry each, ticked where all of them are in it. */
public final class DocumentSetsMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private @Nullable IServiceLocator services;

	@Override
	public void initialize(@Nullable IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		IServiceLocator locator = services;
		IWorkbenchWindow window = locator == null ? null : locator.getService(IWorkbenchWindow.class);
		if (window != null && window.getActivePage() != null && window.getActivePage().findView(PartIds.EXPLORER) instanceof ExplorerView view) {
			List<UUID> documents = view.selectedDocuments();
			DocumentMembers members = new DocumentMembers();
			view.selectedStudy().ifPresent(study -> study.study().sets().list().stream().filter(members::holds).forEach(set -> items.add(item(view, set, documents))));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(ExplorerView view, MemberSet set, List<UUID> documents) {
		boolean all = !documents.isEmpty() && set.documents().containsAll(documents);
		Action action = new Action(set.name().replace("&", "&&"), IAction.AS_CHECK_BOX) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				if (all) {
					view.sets().remove(set.id(), documents);
				} else {
					view.sets().add(set.id(), documents);
				}
			}
		};
		action.setChecked(all);
		action.setEnabled(!documents.isEmpty());
		return new ActionContributionItem(action);
	}
}
