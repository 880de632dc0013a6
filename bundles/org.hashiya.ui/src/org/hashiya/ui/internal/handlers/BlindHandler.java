// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.handlers;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.internal.StudySources;
import org.hashiya.ui.internal.WhoAreYou;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Code blind; asks first who codes here where that is not known. Its entry is checked while it is on. */
public final class BlindHandler extends StudyHandler implements IElementUpdater {

	@Override
	void run(IWorkbenchWindow window, OpenStudies studies, Optional<String> argument) throws StudyProblem {
		Optional<OpenStudy> current = studies.current();
		if (current.isEmpty()) {
			return;
		}
		OpenStudy study = current.get();
		if (study.coder().isEmpty() && new WhoAreYou(window.getShell()).ask(study)) {
			studies.coderChanged(study);
		}
		BlindCoding blind = window.getService(BlindCoding.class);
		blind.set(study, !blind.isBlind(study));
		window.getService(ICommandService.class).refreshElements(StudySources.BLIND, null);
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(UIElement element, Map parameters) {
		BlindCoding blind = element.getServiceLocator().getService(BlindCoding.class);
		OpenStudies studies = element.getServiceLocator().getService(OpenStudies.class);
		element.setChecked(studies.current().filter(blind::isBlind).isPresent());
	}
}
