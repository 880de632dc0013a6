// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.model.Coder;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** The menu of coders: who works here, whose work alone is seen in all views, and more coders. */
final class CoderMenu {

	private static final String ADD = "org.hashiya.ui.addCoder"; //$NON-NLS-1$
	private static final String CHANGE = "org.hashiya.ui.coders"; //$NON-NLS-1$

	private final IWorkbenchWindow window;
	private final OpenStudy study;

	CoderMenu(IWorkbenchWindow window, OpenStudy study) {
		this.window = window;
		this.study = study;
	}

	/** A new menu, which its maker disposes. */
	Menu create(Control parent) {
		Menu menu = new Menu(parent);
		for (Coder coder : study.study().coders().list()) {
			MenuItem entry = new MenuItem(menu, SWT.RADIO);
			entry.setText(shown(coder));
			entry.setSelection(study.coder().filter(coder::equals).isPresent());
			entry.addListener(SWT.Selection, event -> choose(coder));
		}
		if (study.study().coders().size() > 1) {
			new MenuItem(menu, SWT.SEPARATOR).setEnabled(false);
			MenuItem filter = new MenuItem(menu, SWT.CASCADE);
			filter.setText(PartMessages.CoderTool_show);
			filter.setMenu(filter(menu));
		}
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR).setEnabled(false);
		}
		command(menu, PartMessages.CoderTool_change, CHANGE);
		command(menu, PartMessages.CoderTool_add, ADD);
		return menu;
	}

	private Menu filter(Menu parent) {
		Menu menu = new Menu(parent);
		SeenCoders.entries(window, study).forEach(entry -> new ActionContributionItem(entry).fill(menu, -1));
		return menu;
	}

	private void command(Menu menu, String text, String command) {
		MenuItem entry = new MenuItem(menu, SWT.PUSH);
		entry.setText(text);
		entry.addListener(SWT.Selection, event -> run(command));
	}

	private static String shown(Coder coder) {
		return coder.name().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void choose(Coder coder) {
		try {
			study.setCoder(coder.id());
		} catch (StudyProblem problem) {
			Problems.in(window).show(problem);
		}
		window.getService(OpenStudies.class).coderChanged(study);
	}

	private void run(String command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(getClass()).error(command, e); // the study was closed while the menu was open
		}
	}
}
