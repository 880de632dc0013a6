// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.lang.reflect.Field;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;

/**
 * Lets GTK lay out from the right what is inside its widgets, too. The widget toolkit mirrors each widget by itself and tells GTK that all else runs from the left: so in a mirrored window the icon of a tool stood behind its
 * name, and the arrow of a drop-down before it. GTK is not told by anything that the toolkit offers, so this asks for the toolkit's inner methods by name, and does without where they are not there.
 */
public final class MirroredToolkit {

	private static final int LEFT_TO_RIGHT = 1; // GTK_TEXT_DIR_LTR
	private static final int RIGHT_TO_LEFT = 2; // GTK_TEXT_DIR_RTL

	private final Class<?> gtk;
	private final Class<?> gtk3;

	private MirroredToolkit(Class<?> gtk, Class<?> gtk3) {
		this.gtk = gtk;
		this.gtk3 = gtk3;
	}

	/** To be called when it is known whether windows are mirrored, and before there is one. Does nothing where they are not, or where they are not made of GTK. */
	public static void install(Display display) {
		if (Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT && "gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			try {
				ClassLoader loader = Display.class.getClassLoader();
				MirroredToolkit toolkit = new MirroredToolkit(Class.forName("org.eclipse.swt.internal.gtk.GTK", true, loader), Class.forName("org.eclipse.swt.internal.gtk3.GTK3", true, loader)); //$NON-NLS-1$ //$NON-NLS-2$
				toolkit.gtk.getMethod("gtk_widget_set_default_direction", int.class).invoke(null, RIGHT_TO_LEFT); //$NON-NLS-1$
				display.addListener(SWT.Skin, event -> {
					if (event.widget instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) != 0) {
						toolkit.showValue(combo);
					}
				});
			} catch (ReflectiveOperationException | LinkageError e) {
				ILog.of(MirroredToolkit.class).info("Icons stand behind the names of tools", e); //$NON-NLS-1$ // all else is mirrored
			}
		}
	}

	/**
	 * The toolkit draws the value of such a one only as far as the arrow, which it takes to be at the right: with the arrow at the left, there would be no value to see. It begins to do so at the first
	 * drawing, and is told that this was before.
	 */
	private void showValue(Combo combo) {
		try {
			Field first = Combo.class.getDeclaredField("firstDraw"); //$NON-NLS-1$
			first.setAccessible(true);
			first.setBoolean(combo, false);
		} catch (ReflectiveOperationException | RuntimeException e) {
			ILog.of(MirroredToolkit.class).info("Lists run from the left", e); //$NON-NLS-1$
			keepFromTheLeft(combo);
		}
	}

	/** The other way to see the value. */
	private void keepFromTheLeft(Combo combo) {
		try {
			long outer = combo.getClass().getField("handle").getLong(combo); //$NON-NLS-1$
			long inner = (long) gtk3.getMethod("gtk_bin_get_child", long.class).invoke(null, outer); //$NON-NLS-1$
			while (inner != 0 && inner != outer) {
				gtk.getMethod("gtk_widget_set_direction", long.class, int.class).invoke(null, inner, LEFT_TO_RIGHT); //$NON-NLS-1$
				inner = (long) gtk.getMethod("gtk_widget_get_parent", long.class).invoke(null, inner); //$NON-NLS-1$
			}
		} catch (ReflectiveOperationException | LinkageError e) {
			ILog.of(MirroredToolkit.class).info("The value of a list is not to be seen", e); //$NON-NLS-1$ // it is read to who cannot see, and all else works
		}
	}
}
