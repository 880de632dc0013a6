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
import org.hashiya.model.Code;
import org.hashiya.model.MemberSet;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.parts.PartIds;

/** The sets of the study, to put the selected codes in or take them out: one entry each, ticked where all of them are in it. */
public final class SetsMenu extends CompoundContributionItem implements IWorkbenchContribution {

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
		if (window != null && window.getActivePage() != null && window.getActivePage().findView(PartIds.CODEBOOK) instanceof CodebookView view) {
			List<UUID> codes = view.selectedAll().stream().map(Code::id).toList();
			view.study().ifPresent(study -> study.study().sets().list().forEach(set -> items.add(item(view, set, codes))));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(CodebookView view, MemberSet set, List<UUID> codes) {
		boolean all = !codes.isEmpty() && set.codes().containsAll(codes);
		Action action = new Action(set.name().replace("&", "&&"), IAction.AS_CHECK_BOX) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				if (all) {
					view.sets().remove(set.id(), codes);
				} else {
					view.sets().add(set.id(), codes);
				}
			}
		};
		action.setChecked(all);
		action.setEnabled(!codes.isEmpty());
		return new ActionContributionItem(action);
	}
}
