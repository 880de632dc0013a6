// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.hashiya.ui.parts.PartIds;

/** Configures the workbench: our perspective, and everything comes back at the next start. */
public final class HashiyaWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PartIds.PERSPECTIVE;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new HashiyaWindowAdvisor(configurer);
	}
}
