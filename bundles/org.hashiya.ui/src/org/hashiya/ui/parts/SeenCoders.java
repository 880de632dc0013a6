// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** In the menu: all coders of the current study, or those whose work alone is seen in all texts, counts, lists and exports. */
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

	/** One entry for all coders, and one for each, which adds their work to what is seen or takes it away. */
	static List<IAction> entries(IWorkbenchWindow window, OpenStudy study) {
		Set<UUID> only = window.getService(BlindCoding.class).only(study);
		List<IAction> entries = new ArrayList<>();
		entries.add(entry(PartMessages.CoderTool_all, only.isEmpty(), () -> show(window, study, Set.of())));
		List<Coder> all = study.study().coders().list();
		for (Coder coder : all) {
			Set<UUID> others = new HashSet<>(only);
			if (!others.remove(coder.id())) {
				others.add(coder.id());
			}
			entries.add(entry(coder.name().replace("&", "&&"), only.contains(coder.id()), () -> show(window, study, others.size() < all.size() ? others : Set.of()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return entries;
	}

	private static IAction entry(String text, boolean chosen, Runnable run) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setChecked(chosen);
		return action;
	}

	/** What is seen is remembered for who works here: asks who that is where it is not known. */
	private static void show(IWorkbenchWindow window, OpenStudy study, Set<UUID> coders) {
		try {
			if (study.coder().isEmpty() && new WhoAreYou(window.getShell()).ask(study)) {
				window.getService(OpenStudies.class).coderChanged(study);
			}
			window.getService(BlindCoding.class).show(study, coders);
		} catch (StudyProblem problem) {
			Problems.in(window).show(problem);
		}
	}
}
