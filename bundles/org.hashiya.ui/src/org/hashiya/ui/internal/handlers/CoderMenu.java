// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.model.Coder;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.internal.WhoAreYou;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;

/** The coder in the tool bar: its text names who works in this copy, a click asks who it shall be. */
public final class CoderMenu extends AbstractHandler implements IElementUpdater {

	/** The command's id. */
	public static final String COMMAND = "org.hashiya.ui.coder"; //$NON-NLS-1$

	/** Shows the coder of now. */
	public static void refresh(IWorkbenchWindow window) {
		window.getService(ICommandService.class).refreshElements(COMMAND, null);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenStudy> study = window.getService(OpenStudies.class).current();
		if (study.isPresent()) {
			try {
				new WhoAreYou(window.getShell()).ask(study.get());
			} catch (StudyProblem problem) {
				Problems.in(window).show(problem);
			}
			refresh(window);
		}
		return null;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(UIElement element, Map parameters) {
		Optional<OpenStudy> study = element.getServiceLocator().getService(OpenStudies.class).current();
		element.setText(study.flatMap(OpenStudy::coder).map(CoderMenu::label).orElse(HandlerMessages.CoderMenu_none));
		element.setTooltip(HandlerMessages.CoderMenu_tooltip);
	}

	private static String label(Coder coder) {
		return NLS.bind(HandlerMessages.CoderMenu_label, Isolates.wrap(coder.name().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
