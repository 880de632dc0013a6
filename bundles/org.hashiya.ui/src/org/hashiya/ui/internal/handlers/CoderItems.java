// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.model.Coder;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** The coders of the current study below the coder in the tool bar. */
public final class CoderItems extends CompoundContributionItem implements IWorkbenchContribution {

	private @Nullable IServiceLocator services;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		IServiceLocator locator = services;
		if (locator != null) {
			Optional<OpenStudy> current = locator.getService(OpenStudies.class).current();
			current.ifPresent(study -> study.study().coders().list().forEach(coder -> items.add(new ActionContributionItem(action(locator, study, coder)))));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IAction action(IServiceLocator locator, OpenStudy study, Coder coder) {
		Action action = new Action(coder.name().replace("&", "&&"), IAction.AS_RADIO_BUTTON) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				IWorkbenchWindow window = locator.getService(IWorkbenchWindow.class);
				if (isChecked()) {
					try {
						study.setCoder(coder.id());
					} catch (StudyProblem problem) {
						Problems.in(window).show(problem);
					}
					CoderMenu.refresh(window);
				}
			}
		};
		action.setChecked(study.coder().filter(coder::equals).isPresent());
		return action;
	}
}
