// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.typo;

import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Undo or redo while a text is corrected: of what was typed, not of the study. */
final class TypingHandler extends AbstractHandler implements IElementUpdater {

	private final String name;
	private final BooleanSupplier possible;
	private final Runnable run;

	TypingHandler(String name, BooleanSupplier possible, Runnable run) {
		this.name = name;
		this.possible = possible;
		this.run = run;
	}

	@Override
	public boolean isEnabled() {
		return possible.getAsBoolean();
	}

	/** Says that it may have become possible, or impossible. */
	void changed() {
		setBaseEnabled(!possible.getAsBoolean());
		setBaseEnabled(possible.getAsBoolean());
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		run.run();
		return null;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	@SuppressWarnings("rawtypes") // as the platform declares it
	public void updateElement(UIElement element, Map parameters) {
		element.setText(name);
		element.setTooltip(name);
	}
}
