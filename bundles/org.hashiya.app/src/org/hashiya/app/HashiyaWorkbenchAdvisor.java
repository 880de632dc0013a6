// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.app.internal.appearance.DimmedWords;
import org.hashiya.app.internal.appearance.MirroredToolkit;
import org.hashiya.app.internal.keys.ArrowNames;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.parts.TipsUnderMenus;

/** Configures the workbench: our perspective, and everything comes back at the next start. */
public final class HashiyaWorkbenchAdvisor extends WorkbenchAdvisor {

	/** A word on the command line of the window: opens the sample study. */
	private static final String SAMPLE = "-sample"; //$NON-NLS-1$
	private static final String OPEN_SAMPLE = "org.hashiya.ui.openSample"; //$NON-NLS-1$

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		MirroredToolkit.install(PlatformUI.getWorkbench().getDisplay());
		DimmedWords.install();
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

	@Override
	public void postStartup() {
		ArrowNames.install();
		TipsUnderMenus.install(PlatformUI.getWorkbench().getDisplay());
		if (List.of(Platform.getApplicationArgs()).contains(SAMPLE)) {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(OPEN_SAMPLE, null);
			} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
				ILog.of(getClass()).error(OPEN_SAMPLE, e); // the welcome page offers the sample too
			}
		}
	}
}
