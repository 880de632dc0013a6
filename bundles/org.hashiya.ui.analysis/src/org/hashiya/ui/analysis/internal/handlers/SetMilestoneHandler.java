// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hashiya.ui.analysis.internal.milestones.MilestonesView;
import org.hashiya.ui.analysis.internal.milestones.SetMilestone;
import org.hashiya.ui.study.OpenStudies;

/** Study &gt; Set milestone, and then shows it among the others. */
@NonNullByDefault({}) // the platform says nothing of null
public final class SetMilestoneHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(OpenStudies.class).current().ifPresent(open -> SetMilestone.ask(window, open, milestone -> MilestonesView.show(window.getActivePage(), milestone)));
		return null;
	}
}
