// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.icons;

import java.net.URL;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;

/**
 * The icons: our own SVG, 16-pixel grid, 1.5-pixel strokes, in a tone that stands out in both themes. In {@code plugin.xml}:
 * {@code platform:/plugin/org.hashiya.ui/icons/name-of-constant.svg}.
 */
public enum Icons {
	ADD, CASE, CLOSE, CODE, CODEBOOK, CODER, CONFLICTS, COPY, DELETE, DOCUMENT, ERASE, EXPORT, FILTER, FOLDER, FREQUENCIES, HELP, IMPORT, INFO, JOURNAL, MEMO, MILESTONE, NEW_STUDY, OPEN_STUDY, PASSAGES, PSEUDONYMISE, REDO, RENAME, REPLACE_TEXT, SAMPLE, SEARCH,
	SETTINGS, STUDY, SUBCODE, TO_BE_PLACED, UNDO, VALUES, WARNING, ZOOM_IN, ZOOM_OUT;

	/** One for each, since two are not equal and each would be drawn for itself: a list of thousands of rows would draw thousands. */
	private final ImageDescriptor descriptor = ImageDescriptor.createFromURLSupplier(true, this::url);

	/** To be made an image by a part's resource manager; mirrored in a mirrored workbench where it points somewhere. */
	public ImageDescriptor descriptor() {
		return descriptor;
	}

	private @Nullable URL url() {
		String file = "/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-'); //$NON-NLS-1$
		URL mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT ? Icons.class.getResource(file + "-rtl.svg") : null; //$NON-NLS-1$
		return mirrored != null ? mirrored : Icons.class.getResource(file + ".svg"); //$NON-NLS-1$
	}
}
