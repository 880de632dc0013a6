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

	/** Whether they can be told at all. */
	boolean areKnown() {
		return RENDERER != null && layouts != null && top != null;
	}

	/** The layout of a line that was painted just now; null where it is not kept. Not to be changed or disposed. */
	@Nullable
	TextLayout of(int line) {
		try {
			Kept kept = kept();
			int index = kept == null ? -1 : line - kept.first;
			return kept != null && index >= 0 && index < kept.lines.length ? kept.lines[index] : null;
		} catch (IllegalAccessException e) {
			return null;
		}
	}

	/** What the widget keeps at this moment, from a line on. */
	private record Kept(@Nullable TextLayout[] lines, int first) {
	}

	private @Nullable Kept kept() throws IllegalAccessException {
		Field holder = RENDERER;
		Field array = layouts;
		Field begin = top;
		if (holder == null || array == null || begin == null) {
			return null;
		}
		Object renderer = holder.get(text);
		return array.get(renderer) instanceof @Nullable TextLayout[] lines ? new Kept(lines, begin.getInt(renderer)) : new Kept(new @Nullable TextLayout[0], 0);
	}

	/**
	 * Has lines laid out anew when they are asked for next; their heights must stay what they are.
	 *
	 * @return whether that could be done
	 */
	boolean letGo(int first, int last) {
		try {
			Kept kept = kept();
			if (kept == null) {
				return false;
			}
			for (int i = Math.max(0, first - kept.first); i <= Math.min(last - kept.first, kept.lines.length - 1); i++) {
				TextLayout layout = kept.lines[i];
				if (layout != null) {
					layout.dispose();
					kept.lines[i] = null;
				}
			}
			return true;
		} catch (IllegalAccessException e) {
			return false;
		}
	}
}
