// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.model.Code;
import org.hashiya.model.Definition;
import org.hashiya.model.Study;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.parts.Links;

/**
 * The definition of the selected code with when to apply it and when not, written in place. What was typed is kept as one more version, one step of undo, when a field is left or Ctrl+Enter
 * pressed; Escape, and undo while something is typed, take the typing back. Below stands who made the code and what else there is of it.
 */
public final class DefinitionArea {

	/** Keeps a definition. */
	@FunctionalInterface
	public interface Keeper {

		/** @return whether it was kept */
		boolean keep(UUID code, String text, String inclusion, String exclusion);
	}

	private static final int DEFINITION_LINES = 2;

	private final WholeTexts texts;
	private final Composite area;
	private final List<CLabel> headings;
	/** The definition, when to apply the code, when not. */
	private final List<Text> fields;
	private final Link history;
	private final Keeper keeper;
	private final IHandlerService handlers;
	private @Nullable Study study;
	private @Nullable Code shown;
	/** The definition as it is in the study, not as it is being written. */
	private List<String> kept = List.of("", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private @Nullable IHandlerActivation undo;

	/**
	 * @param back    where Ctrl+Enter and Escape lead
	 * @param details where the links below lead
	 */
	public DefinitionArea(Composite parent, IHandlerService handlers, Keeper keeper, Control back, CodeDetails details) {
		this.keeper = keeper;
		this.handlers = handlers;
		texts = new WholeTexts(parent);
		area = texts.content();
		CLabel first = heading(Messages.Definition_none);
		Text text = field(DEFINITION_LINES, back);
		CLabel second = heading(org.hashiya.ui.codebook.internal.dialogs.Messages.Merge_inclusion);
		Text inclusion = field(1, back);
		CLabel third = heading(org.hashiya.ui.codebook.internal.dialogs.Messages.Merge_exclusion);
		headings = List.of(first, second, third);
		fields = List.of(text, inclusion, field(1, back));
		history = new Link(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(100, SWT.DEFAULT).applyTo(history);
		Links.follow(history, event -> {
			Study seen = study;
			Code code = shown;
			if (seen != null && code != null) {
				details.follow(history, seen, code, event.text);
			}
		});
		themeChanged();
		show(null, null);
	}

	private CLabel heading(String name) {
		CLabel heading = new CLabel(area, SWT.NONE);
		heading.setMargins(0, 2, 0, 0);
		heading.setText(name);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(heading);
		return heading;
	}

	private Text field(int lines, Control back) {
		Text text = texts.add(lines);
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
			} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // to the next field
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (isEnterWithControl(event)) {
				event.doit = false;
				back.setFocus();
			}
		});
		return text;
	}

	private static boolean isEnterWithControl(Event event) {
		return (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0;
	}

	/** Takes new colours from the theme. */
	public void themeChanged() {
		headings.forEach(heading -> heading.setForeground(ColourResources.of(area.getDisplay()).color(ThemeColours.of(area).dimmed())));
		history.setForeground(ColourResources.of(area.getDisplay()).color(ThemeColours.of(area).dimmed()));
	}

	/** Shows the definition of a code, or of none; what is being written for the same code stays. */
	public void show(@Nullable Study now, @Nullable Code code) {
		Code before = shown;
		boolean writing = code != null && before != null && code.id().equals(before.id()) && isTyped();
		if (!writing) {
			keep();
		}
		study = now;
		shown = code;
		Definition definition = code == null ? null : code.definition();
		kept = definition == null ? List.of("", "", "") : List.of(lines(definition.text()), lines(definition.inclusion()), lines(definition.exclusion())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int n = 0; n < fields.size(); n++) {
			Text field = fields.get(n);
			if (!writing && !field.getText().equals(kept.get(n))) {
				field.setText(kept.get(n));
			}
			field.setEnabled(code != null);
			field.setVisible(code != null);
			headings.get(n).setVisible(n == 0 || code != null); // with no code, the first says what will be here
		}
		headings.getFirst().setText(definition == null || now == null || code == null ? Messages.Definition_none : heading(new CodeHistory(now, code), code));
		String line = now == null || code == null ? "" : new CodeHistory(now, code).line(); //$NON-NLS-1$
		if (code == null || before == null || !code.id().equals(before.id())) {
			texts.toTop();
		}
		if (!history.getText().equals(line)) {
			history.setText(line);
			texts.fit();
		}
	}

	/** Leads the person into the field. */
	public void edit() {
		Text text = fields.getFirst();
		text.setFocus();
		text.setSelection(text.getCharCount());
	}

	/** Keeps what was typed, where something was. */
	public void keep() {
		Code code = shown;
		if (code != null && isTyped()) {
			List<String> typed = fields.stream().map(Text::getText).toList();
			kept = typed; // first: keeping may take the focus, and then this is asked again
			keeper.keep(code.id(), asKept(typed.get(0)), asKept(typed.get(1)), asKept(typed.get(2)));
		}
	}

	private static String asKept(String typed) {
		return typed.replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void takeBack() {
		for (int n = 0; n < fields.size(); n++) {
			Text field = fields.get(n);
			if (!field.getText().equals(kept.get(n))) {
				field.setText(kept.get(n));
				field.setSelection(field.getCharCount());
			}
		}
	}

	private boolean isTyped() {
		for (int n = 0; n < fields.size(); n++) {
			if (!fields.get(n).isDisposed() && !fields.get(n).getText().equals(kept.get(n))) {
				return true;
			}
		}
		return false;
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

	private static String heading(CodeHistory history, Code code) {
		Definition definition = code.definition();
		if (definition.text().isBlank() && code.definitions().size() == 1) {
			return Messages.Definition_hint;
		}
		return Phrases.of(Messages.Definition_version, code.definitions().size(), history.by(definition.since()), CodeHistory.day(definition.since()));
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
