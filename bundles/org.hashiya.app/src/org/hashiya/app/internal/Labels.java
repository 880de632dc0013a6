// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Gives views that came back from the last session their names of now: the platform keeps a name with the window's layout, in the language that it had then. */
public final class Labels {

	private final IWorkbenchWindow window;

	public Labels(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Names the views that are not shown yet; those that are name themselves. */
	public void refresh() {
		MApplication application = window.getService(MApplication.class);
		EModelService model = window.getService(EModelService.class);
		for (MPartDescriptor descriptor : application.getDescriptors()) {
			List<MPart> parts = model.findElements(application, descriptor.getElementId(), MPart.class);
			parts.stream().filter(part -> part.getObject() == null).forEach(part -> part.setLabel(descriptor.getLocalizedLabel()));
		}
	}
}
