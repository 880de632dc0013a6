// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.hashiya.ui.parts.CoderTool;

/** The menus and the tool bar, empty but for the coder: their entries are commands and stand in the rooms' {@code plugin.xml}. */
final class HashiyaMenus extends ActionBarAdvisor {

	HashiyaMenus(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(menu(AppMessages.HashiyaMenus_file, "file", "studies", "exchange", "end")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		bar.add(menu(AppMessages.HashiyaMenus_edit, "edit", "undo", "clipboard", "find")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		bar.add(menu(AppMessages.HashiyaMenus_study, "study", "study.self")); //$NON-NLS-1$ //$NON-NLS-2$
		bar.add(menu(AppMessages.HashiyaMenus_code, "code", "code.self")); //$NON-NLS-1$ //$NON-NLS-2$
		bar.add(menu(AppMessages.HashiyaMenus_memo, "memo", "memo.self")); //$NON-NLS-1$ //$NON-NLS-2$
		bar.add(menu(AppMessages.HashiyaMenus_analyse, "analyse", "analyse.self")); //$NON-NLS-1$ //$NON-NLS-2$
		bar.add(menu(AppMessages.HashiyaMenus_window, "window", "views", "look", "settings")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		bar.add(menu(AppMessages.HashiyaMenus_help, "help", "help.self", "about")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A menu with groups for entries, the first without a line above it; {@code additions} stands before the last group where there are several. */
	private static IMenuManager menu(String label, String id, String... groups) {
		MenuManager menu = new MenuManager(label, id);
		for (int at = 0; at < groups.length; at++) {
			if (at > 0 && at == groups.length - 1) {
				menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			}
			menu.add(at == 0 ? new GroupMarker(groups[at]) : new Separator(groups[at]));
		}
		if (groups.length == 1) {
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		}
		return menu;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		tools.add(new GroupMarker("studies")); //$NON-NLS-1$
		tools.add(new Separator("undo")); //$NON-NLS-1$
		tools.add(new Separator("coder")); //$NON-NLS-1$
		tools.add(new CoderTool(getActionBarConfigurer().getWindowConfigurer().getWindow()));
		tools.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new ToolBarContributionItem(tools, "org.hashiya.app.tools")); //$NON-NLS-1$
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
