// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.hashiya.app.internal.Labels;
import org.hashiya.app.internal.WindowTitle;
import org.hashiya.app.internal.appearance.Themes;
import org.hashiya.app.internal.welcome.WelcomeKeeper;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.OpenStudies;

/** Configures a window: size, bars, title, theme, and the welcome page while no study is open. */
final class HashiyaWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point LARGEST_AT_FIRST = new Point(1500, 950);

	HashiyaWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new HashiyaMenus(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(screen.width, LARGEST_AT_FIRST.x), Math.min(screen.height, LARGEST_AT_FIRST.y)));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setTitle(AppMessages.HashiyaWindowAdvisor_title);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		Themes.chosen().apply(window);
		new Labels(window).refresh();
		IContextService contexts = window.getService(IContextService.class);
		contexts.activateContext(PartIds.CODING_CONTEXT);
		OpenStudies studies = window.getService(OpenStudies.class);
		new WindowTitle(getWindowConfigurer(), studies).install();
		new WelcomeKeeper(window, studies).install();
	}
}
