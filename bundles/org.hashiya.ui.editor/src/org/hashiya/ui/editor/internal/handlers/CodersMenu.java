// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.handlers;

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

/** The coders of the study in front, to see in its texts what one of them did: one entry each. Nothing where there is but one. */
public final class CodersMenu extends CompoundContributionItem implements IWorkbenchContribution {

	private @Nullable IServiceLocator services;

	@Override
	public void initialize(@Nullable IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		return editor().stream().flatMap(editor -> editor.coderChoices().stream()).map(CodersMenu::item).toArray(IContributionItem[]::new);
	}

	private Optional<CodingEditor> editor() {
		IServiceLocator locator = services;
		IWorkbenchWindow window = locator == null ? null : locator.getService(IWorkbenchWindow.class);
		return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof CodingEditor editor ? Optional.of(editor) : Optional.empty();
	}

	private static IContributionItem item(LensChoices.Choice choice) {
		Action action = new Action(choice.label(), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				choice.run().run();
			}
		};
		action.setChecked(choice.on());
		return new ActionContributionItem(action);
	}
}
