// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.model.MemberSet;

/** The sets of the study, to put what is selected in a view in or take it out: one entry each, ticked where all of it is in the set. */
abstract class MembersMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private final String view;
	private @Nullable IServiceLocator services;

	/** @param view the id of the view in which something is selected */
	MembersMenu(String view) {
		this.view = view;
	}

	/** What is selected in the view; empty where it shows no study. */
	abstract Optional<Selected> selected(IViewPart found);

	/**
	 * What is selected, and where it can be put.
	 *
	 * @param sets    all the sets it can be put in
	 * @param members the ids of what is selected
	 * @param acts    puts it in and takes it out
	 */
	record Selected(List<MemberSet> sets, List<UUID> members, CodeSets acts) {
	}

	/** The ids of all that is in a set and could be selected in the view. */
	abstract Collection<UUID> members(MemberSet set);

	@Override
	public void initialize(@Nullable IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IServiceLocator locator = services;
		IWorkbenchWindow window = locator == null ? null : locator.getService(IWorkbenchWindow.class);
		IViewPart found = window == null || window.getActivePage() == null ? null : window.getActivePage().findView(view);
		return Stream.ofNullable(found).flatMap(shown -> selected(shown).stream()).flatMap(selected -> selected.sets().stream().map(set -> item(set, selected))).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(MemberSet set, Selected selected) {
		boolean all = !selected.members().isEmpty() && members(set).containsAll(selected.members());
		Action action = new Action(set.name().replace("&", "&&"), IAction.AS_CHECK_BOX) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				if (all) {
					selected.acts().remove(set.id(), selected.members());
				} else {
					selected.acts().add(set.id(), selected.members());
				}
			}
		};
		action.setChecked(all);
		action.setEnabled(!selected.members().isEmpty());
		return new ActionContributionItem(action);
	}
}
