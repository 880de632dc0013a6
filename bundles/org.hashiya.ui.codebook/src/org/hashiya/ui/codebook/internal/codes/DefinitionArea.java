// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Definition;
import org.hashiya.model.Study;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;

/**
 * The definition of the selected code, written in place. What was typed is kept as one more version, one step of undo, when the field is left or Ctrl+Enter pressed; Escape, and undo while
 * something is typed, take the typing back.
 */
public final class DefinitionArea {

	/** Keeps a definition. */
	@FunctionalInterface
	public interface Keeper {

		/** @return whether it was kept */
		boolean keep(UUID code, String text);
	}

	private final Composite area;
	private final CLabel heading;
	private final Text text;
	private final Keeper keeper;
	private final IHandlerService handlers;
	private @Nullable UUID code;
	/** The definition as it is in the study, not as it is being written. */
	private String kept = ""; //$NON-NLS-1$
	private @Nullable IHandlerActivation undo;

	/** @param back where Ctrl+Enter and Escape lead */
	public DefinitionArea(Composite parent, IHandlerService handlers, Keeper keeper, Control back) {
		this.keeper = keeper;
		this.handlers = handlers;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		heading = new CLabel(area, SWT.NONE);
		heading.setMargins(0, 4, 0, 0);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(heading);
		text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 4).hint(SWT.DEFAULT, 40).applyTo(text);
		text.addListener(SWT.FocusOut, event -> {
			keep();
			undoIsOurs(false);
		});
		text.addListener(SWT.Dispose, event -> keep());
		text.addListener(SWT.Modify, event -> undoIsOurs(text.isFocusControl() && isTyped()));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				takeBack();
				back.setFocus();
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (isEnterWithControl(event)) {
				event.doit = false;
				back.setFocus();
			}
		});
		themeChanged();
		show(null, null);
	}

	private static boolean isEnterWithControl(Event event) {
		return (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0;
	}

	/** Takes new colours from the theme. */
	public void themeChanged() {
		heading.setForeground(ColourResources.of(area.getDisplay()).color(ThemeColours.of(area).dimmed()));
	}

	/** Shows the definition of a code, or of none; what is being written for the same code stays. */
	public void show(@Nullable Study study, @Nullable Code shown) {
		UUID id = shown == null ? null : shown.id();
		boolean writing = id != null && id.equals(code) && isTyped();
		if (!writing) {
			keep();
		}
		code = id;
		kept = shown == null ? "" : lines(shown.definition().text()); //$NON-NLS-1$
		if (!writing && !text.getText().equals(kept)) {
			text.setText(kept);
		}
		text.setEnabled(shown != null);
		heading.setText(shown == null || study == null ? Messages.Definition_none : heading(study, shown.definition()));
	}

	/** Leads the person into the field. */
	public void edit() {
		text.setFocus();
		text.setSelection(text.getCharCount());
	}

	/** Keeps what was typed, where something was. */
	public void keep() {
		UUID id = code;
		if (id != null && isTyped()) {
			String typed = text.getText();
			kept = typed; // first: keeping may take the focus, and then this is asked again
			keeper.keep(id, typed.replace("\r\n", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void takeBack() {
		text.setText(kept);
		text.setSelection(text.getCharCount());
	}

	private boolean isTyped() {
		return !text.getText().equals(kept);
	}

	/** While something is typed, undo means the typing and not the last act on the study. */
	private void undoIsOurs(boolean ours) {
		IHandlerActivation active = undo;
		if (ours && active == null) {
			undo = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new TakeBack());
		} else if (!ours && active != null) {
			handlers.deactivateHandler(active);
			undo = null;
		}
	}

	private static String lines(String definition) {
		return definition.replace("\n", Text.DELIMITER); //$NON-NLS-1$
	}

	private static String heading(Study study, Definition definition) {
		UUID by = definition.since().by();
		Coder coder = by == null ? null : study.coders().get(by);
		Instant at = definition.since().at();
		String day = at == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(at); //$NON-NLS-1$
		if (definition.text().isBlank() && definition.version() == 1) {
			return Messages.Definition_hint;
		}
		return Phrases.of(Messages.Definition_version, definition.version(), coder == null ? "–" : coder.name(), day.isEmpty() ? "–" : day); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private final class TakeBack extends AbstractHandler {

		@Override
		@NonNullByDefault({}) // the platform says nothing of null
		public @Nullable Object execute(ExecutionEvent event) {
			takeBack();
			return null;
		}
	}
}
