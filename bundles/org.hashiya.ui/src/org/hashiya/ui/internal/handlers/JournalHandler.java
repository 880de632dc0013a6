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
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.Problems;
import org.hashiya.ui.words.Wording;

/** Undo or redo of the current study from its journal, whatever part is active; the menu entry names the step. */
abstract class JournalHandler extends AbstractHandler implements IElementUpdater {

	private final String plain;
	private final String withStep;

	/**
	 * @param plain    the entry's text where there is no step
	 * @param withStep the same with a place for the step's name
	 */
	JournalHandler(String plain, String withStep) {
		this.plain = plain;
		this.withStep = withStep;
	}

	/** The step that comes next, if any. */
	abstract Optional<HistoryEntry> next(OpenStudy study);

	/** Takes the step. */
	abstract void step(OpenStudy study) throws StudyProblem;

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenStudy> study = window.getService(OpenStudies.class).current();
		if (study.isPresent()) {
			try {
				step(study.get());
				Problems.in(window).clear();
			} catch (StudyProblem problem) {
				Problems.in(window).show(problem);
			}
		}
		return null;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(UIElement element, Map parameters) {
		OpenStudies studies = element.getServiceLocator().getService(OpenStudies.class);
		Optional<HistoryEntry> entry = studies.current().flatMap(this::next);
		String text = entry.map(step -> NLS.bind(withStep, Wording.act(step).replace("&", "&&"))).orElse(plain); //$NON-NLS-1$ //$NON-NLS-2$
		element.setText(text);
		element.setTooltip(text.replaceFirst("&(?!&)", "").replace("&&", "&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
