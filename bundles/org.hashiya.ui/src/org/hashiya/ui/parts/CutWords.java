// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.hashiya.text.ParagraphDirection;
import org.hashiya.text.TextRange;

/** Words on one line in their own direction, cut at their end where there is no room for all of them. */
final class CutWords {

	/** Latin with accents and Arabic with marks: what is as high as text can be here. */
	private static final String HIGHEST = "Ågلإٍ"; //$NON-NLS-1$
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$
	private static final char FIRST_STRONG_ISOLATE = '\u2068';
	private static final char POP_ISOLATE = '\u2069';

	private final Control control;
	private final boolean aligned;
	private final TextLayout layout;
	private final Font bold;

	/**
	 * @param control that they are painted in, and go with
	 * @param aligned whether what there is room for stands where places begin, as names do, and not at the side where it begins, as quotes do
	 */
	CutWords(Control control, boolean aligned) {
		this.control = control;
		this.aligned = aligned;
		layout = new TextLayout(control.getDisplay());
		layout.setFont(control.getFont());
		bold = FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD).createFont(control.getDisplay());
		control.addDisposeListener(event -> {
			layout.dispose();
			bold.dispose();
		});
	}

	/** How high a line is, whatever the script. */
	int height() {
		layout.setText(HIGHEST);
		return layout.getLineBounds(0).height;
	}

	void setFont(Font font) {
		layout.setFont(font);
	}

	/** How wide all of it would be. */
	int width(String words) {
		layout.setWidth(-1);
		show(words, null);
		return layout.getBounds().width;
	}

	/** Paints words at the start of a place, or at its end; those that have no room lose their end. */
	void paint(GC gc, String words, @Nullable TextRange emphasis, Rectangle place, boolean trailing) {
		int width = place.width;
		if (width <= 0 || words.isEmpty()) {
			return;
		}
		layout.setOrientation(isRightToLeft(words) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		layout.setAlignment(SWT.LEFT); // the start of the line in the layout's own orientation
		layout.setWidth(-1);
		show(words, emphasis);
		int length = layout.getBounds().width <= width ? words.length() : cut(words, emphasis, width);
		layout.setWidth(aligned && length == words.length() ? Math.min(width, layout.getBounds().width + 1) : width);
		int indent = trailing ? width - layout.getWidth() : 0; // numbers stand below each other
		layout.draw(gc, place.x + indent, place.y + Math.max(0, (place.height - layout.getBounds().height) / 2));
	}

	/** Shows as much of the beginning as there is room for; answers how much that is. */
	private int cut(String words, @Nullable TextRange emphasis, int width) {
		int fits = 1;
		int tooLong = words.length();
		while (tooLong - fits > 1) {
			int length = (fits + tooLong) / 2;
			show(words.substring(0, length).stripTrailing() + ELLIPSIS, emphasis);
			if (layout.getBounds().width > width) {
				tooLong = length;
			} else {
				fits = length;
			}
		}
		int whole = fits > 1 && Character.isHighSurrogate(words.charAt(fits - 1)) ? fits - 1 : fits;
		show(words.substring(0, whole).stripTrailing() + ELLIPSIS, emphasis);
		return whole;
	}

	/** What is isolated as a whole runs as it would alone, be it closed or not, see {@link CellText}; without a direction, as the control. */
	private boolean isRightToLeft(String words) {
		boolean isolated = words.length() > 2 && words.charAt(0) == FIRST_STRONG_ISOLATE && (words.indexOf(POP_ISOLATE) == words.length() - 1 || words.indexOf(POP_ISOLATE) < 0);
		return switch (ParagraphDirection.of(words, isolated ? 1 : 0, words.length())) {
		case RTL -> true;
		case LTR -> false;
		case NEUTRAL -> aligned && (control.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		};
	}

	private void show(String words, @Nullable TextRange emphasis) {
		layout.setText(words);
		if (emphasis != null && emphasis.start() < words.length()) {
			layout.setStyle(new TextStyle(bold, null, null), emphasis.start(), Math.min(emphasis.end(), words.length()) - 1);
		}
	}
}
