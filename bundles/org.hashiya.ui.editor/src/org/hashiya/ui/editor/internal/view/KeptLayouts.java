// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.lang.reflect.Field;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;

/**
 * The layouts of lines that a text widget keeps to paint them. Its public methods that let go of one forget the height of the line too, so that they lay it out at once, set the scroll bars, plan to measure the whole text
 * and ask the window system where the pointer is: a tenth of what a coding takes until it is painted. Here the layouts alone are let go of, by the names of the fields that hold them; where a later platform has others, the
 * widget's own methods do.
 */
final class KeptLayouts {

	private static final @Nullable Field RENDERER = field(StyledText.class, "renderer"); //$NON-NLS-1$

	private final StyledText text;
	private final @Nullable Field layouts;
	private final @Nullable Field top;

	KeptLayouts(StyledText text) {
		this.text = text;
		Class<?> renderer = RENDERER == null ? null : RENDERER.getType();
		layouts = renderer == null ? null : field(renderer, "layouts"); //$NON-NLS-1$
		top = renderer == null ? null : field(renderer, "topIndex"); //$NON-NLS-1$
	}

	private static @Nullable Field field(Class<?> owner, String name) {
		try {
			Field field = owner.getDeclaredField(name);
			field.setAccessible(true);
			return field;
		} catch (ReflectiveOperationException | RuntimeException e) { // another platform, or one that lets nobody look
			return null;
		}
	}

	/**
	 * Has lines laid out anew when they are asked for next; their heights must stay what they are.
	 *
	 * @return whether that could be done
	 */
	boolean letGo(int first, int last) {
		Field holder = RENDERER;
		Field kept = layouts;
		Field begin = top;
		if (holder == null || kept == null || begin == null) {
			return false;
		}
		try {
			Object renderer = holder.get(text);
			if (kept.get(renderer) instanceof @Nullable TextLayout[] lines) {
				int offset = begin.getInt(renderer);
				for (int i = Math.max(0, first - offset); i <= Math.min(last - offset, lines.length - 1); i++) {
					TextLayout layout = lines[i];
					if (layout != null) {
						layout.dispose();
						lines[i] = null;
					}
				}
			}
			return true; // where there are none yet, nothing is kept
		} catch (IllegalAccessException | IllegalArgumentException e) {
			return false;
		}
	}
}
