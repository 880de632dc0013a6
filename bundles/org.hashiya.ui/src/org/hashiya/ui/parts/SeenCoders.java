// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.hashiya.model.Coder;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.internal.WhoAreYou;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** In the menu: all coders of the current study, or one, whose work alone is then seen in all texts, counts, lists and exports. */
public final class SeenCoders extends CompoundContributionItem implements IWorkbenchContribution {

	private @Nullable IServiceLocator services;

	@Override
	public void initialize(@Nullable IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IServiceLocator locator = services;
		IWorkbenchWindow window = locator == null ? null : locator.getService(IWorkbenchWindow.class);
		Optional<OpenStudy> study = window == null ? Optional.empty() : window.getService(OpenStudies.class).current();
		if (window == null || study.isEmpty()) {
			return new IContributionItem[0];
		}
		return entries(window, study.get()).stream().map(ActionContributionItem::new).toArray(IContributionItem[]::new);
	}

	/** One entry for all coders, and one for each; the one that holds now is chosen. */
	static List<IAction> entries(IWorkbenchWindow window, OpenStudy study) {
		UUID only = window.getService(BlindCoding.class).only(study).orElse(null);
		List<IAction> entries = new ArrayList<>();
		entries.add(entry(PartMessages.CoderTool_all, window, study, null, only == null));
		for (Coder coder : study.study().coders().list()) {
			entries.add(entry(coder.name().replace("&", "&&"), window, study, coder.id(), coder.id().equals(only))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return entries;
	}

	private static IAction entry(String text, IWorkbenchWindow window, OpenStudy study, @Nullable UUID coder, boolean chosen) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					show(window, study, coder);
				}
			}
		};
		action.setChecked(chosen);
		return action;
	}

	/** What is seen is remembered for who works here: asks who that is where it is not known. */
	private static void show(IWorkbenchWindow window, OpenStudy study, @Nullable UUID coder) {
		try {
			if (study.coder().isEmpty() && new WhoAreYou(window.getShell()).ask(study)) {
				window.getService(OpenStudies.class).coderChanged(study);
			}
			window.getService(BlindCoding.class).show(study, coder);
		} catch (StudyProblem problem) {
			Problems.in(window).show(problem);
		}
	}
}
