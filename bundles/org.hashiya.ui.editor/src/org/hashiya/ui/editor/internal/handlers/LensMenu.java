// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.ui.editor.CodingEditor;
import org.hashiya.ui.editor.internal.work.LensChoices;

/** What of the codings can be seen alone in the texts of the study in front: one entry each. */
abstract class LensMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private @Nullable IServiceLocator services;

	@Override
	public void initialize(@Nullable IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected final IContributionItem[] getContributionItems() {
		return entries(editor().flatMap(CodingEditor::lens)).stream().map(ActionContributionItem::new).toArray(IContributionItem[]::new);
	}

	/** The entries; without choices where no text is in front. */
	abstract List<IAction> entries(Optional<LensChoices> choices);

	private Optional<CodingEditor> editor() {
		IServiceLocator locator = services;
		IWorkbenchWindow window = locator == null ? null : locator.getService(IWorkbenchWindow.class);
		return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof CodingEditor editor ? Optional.of(editor) : Optional.empty();
	}

	/** An entry that chooses something, or takes it back. */
	static IAction entry(LensChoices.Choice choice) {
		Action action = new Action(choice.menuLabel(), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				choice.run().run();
			}
		};
		action.setChecked(choice.on());
		return action;
	}
}
