// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Lets GTK dim the words of what cannot be used. The dark theme gives each widget a colour, and the widget toolkit has GTK show it whether the widget can be used or not: buttons and tools that do nothing looked as those that
 * do. Boxes for ticks were as dark as what they stand on, border and all. Nothing that the toolkit offers gives a colour to be used for one of the two alone, so this asks for its inner methods by name, and does without where they are not there.
 */
public final class DimmedWords {

	private static final String INNER = "org.eclipse.swt.internal.gtk"; //$NON-NLS-1$
	/** Above what the toolkit says of a single widget. */
	private static final int PRIORITY = 800; // GTK_STYLE_PROVIDER_PRIORITY_USER
	private static final String STYLE = "label:disabled, button:disabled, entry:disabled, textview text:disabled, arrow:disabled { color: @insensitive_fg_color; }" //$NON-NLS-1$
			+ "check:not(:checked), radio:not(:checked) { border-color: mix(@theme_fg_color, @theme_bg_color, 0.4); }"; //$NON-NLS-1$ // the toolkit fills boxes with the colour that they stand on

	private DimmedWords() {
	}

	/** To be called once. Does nothing where windows are not made of GTK. */
	public static void install() {
		if ("gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			try {
				ClassLoader loader = Display.class.getClassLoader();
				Class<?> gtk = Class.forName(INNER + ".GTK", true, loader); //$NON-NLS-1$
				Class<?> gtk3 = Class.forName(INNER + "3.GTK3", true, loader); //$NON-NLS-1$
				Object screen = Class.forName(INNER + ".GDK", true, loader).getMethod("gdk_screen_get_default").invoke(null); //$NON-NLS-1$ //$NON-NLS-2$
				Object style = gtk.getMethod("gtk_css_provider_new").invoke(null); //$NON-NLS-1$
				gtk3.getMethod("gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class) //$NON-NLS-1$
						.invoke(null, style, (STYLE + '\0').getBytes(StandardCharsets.US_ASCII), -1L, null);
				gtk3.getMethod("gtk_style_context_add_provider_for_screen", long.class, long.class, int.class).invoke(null, screen, style, PRIORITY); //$NON-NLS-1$
			} catch (ReflectiveOperationException | LinkageError e) {
				ILog.of(DimmedWords.class).info("What cannot be used does not look so", e); //$NON-NLS-1$ // it does nothing all the same
			}
		}
	}
}
