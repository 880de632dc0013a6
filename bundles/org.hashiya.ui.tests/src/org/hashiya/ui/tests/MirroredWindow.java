// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.hashiya.ui.parts.PartIds;

/** A window of the workbench that runs from right to left, as all do when it is started with {@code -dir rtl}, in the place of the one that tests usually have; closed, that one is there again. */
public final class MirroredWindow implements AutoCloseable {

	/** Where the platform remembers whether its windows are mirrored. */
	private static final String MIRRORED = "dir";

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Map<String, Object> looks = workbench.getService(MApplication.class).getTransientData();
	private final Shell usual = workbench.getActiveWorkbenchWindow().getShell();
	private final IWorkbenchWindow window;

	public MirroredWindow() throws WorkbenchException {
		Rectangle bounds = usual.getBounds();
		mirror(true);
		window = workbench.openWorkbenchWindow(PartIds.PERSPECTIVE, null);
		window.getShell().setBounds(bounds);
		usual.setVisible(false);
		window.getShell().forceActive();
		assertEquals(SWT.RIGHT_TO_LEFT, window.getShell().getOrientation());
		assertEquals(window, workbench.getActiveWorkbenchWindow());
	}

	private void mirror(boolean mirrored) {
		looks.put(MIRRORED, mirrored);
		Window.setDefaultOrientation(mirrored ? SWT.RIGHT_TO_LEFT : SWT.NONE);
		if ("gtk".equals(SWT.getPlatform())) {
			try { // as the application does; what is inside of its widgets is GTK's
				Class.forName("org.eclipse.swt.internal.gtk.GTK", true, Display.class.getClassLoader()).getMethod("gtk_widget_set_default_direction", int.class).invoke(null, mirrored ? 2 : 1);
			} catch (ReflectiveOperationException e) {
				throw new AssertionError(e);
			}
		}
	}

	@Override
	public void close() {
		mirror(false);
		usual.setVisible(true);
		window.close();
		usual.forceActive();
	}
}
