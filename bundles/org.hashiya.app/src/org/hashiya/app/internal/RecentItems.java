// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.app.AppMessages;
import org.hashiya.text.Isolates;
import org.hashiya.ui.study.OpenStudies;

/** File &gt; Recent studies. */
public final class RecentItems extends CompoundContributionItem implements IWorkbenchContribution {

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
			locator.getService(OpenStudies.class).recent().forEach(folder -> items.add(new ActionContributionItem(new Open(locator, folder))));
		}
		if (items.isEmpty()) {
			Action none = new Action(AppMessages.RecentItems_none) {
				// only says that there are none
			};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static final class Open extends Action {

		private final IServiceLocator locator;
		private final Path folder;

		Open(IServiceLocator locator, Path folder) {
			super(Isolates.wrap(folder.toString()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			this.locator = locator;
			this.folder = folder;
		}

		@Override
		public void run() {
			new Commands(locator).run("org.hashiya.ui.openStudy", Map.of("org.hashiya.ui.argument", folder.toString())); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
