// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Preferences: theme and language, the same choices as in the menu Window. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	private record Choice<T>(T value, Button button) {
	}

	private final List<Choice<Themes>> themes = new ArrayList<>();
	private final List<Choice<Language>> languages = new ArrayList<>();

	public AppearancePage() {
		noDefaultAndApplyButton();
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void init(IWorkbench workbench) {
		// the choices are kept by what they choose
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 16).applyTo(area);
		Group theme = group(area, AppearanceMessages.AppearancePage_theme);
		themes.add(choice(theme, AppearanceMessages.AppearancePage_light, Themes.LIGHT, Themes.chosen()));
		themes.add(choice(theme, AppearanceMessages.AppearancePage_dark, Themes.DARK, Themes.chosen()));
		themes.add(choice(theme, AppearanceMessages.AppearancePage_system, Themes.SYSTEM, Themes.chosen()));
		Group language = group(area, AppearanceMessages.AppearancePage_language);
		languages.add(choice(language, "English", Language.ENGLISH, Language.current())); //$NON-NLS-1$ // each language by its own name
		languages.add(choice(language, "العربية", Language.ARABIC, Language.current())); //$NON-NLS-1$
		Label hint = new Label(language, SWT.WRAP);
		hint.setText(AppearanceMessages.AppearancePage_languageHint);
		GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(hint);
		return area;
	}

	private static Group group(Composite area, String label) {
		Group group = new Group(area, SWT.NONE);
		group.setText(label);
		GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private static <T> Choice<T> choice(Composite parent, String label, T value, T chosen) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(label);
		button.setSelection(value.equals(chosen));
		return new Choice<>(value, button);
	}

	@Override
	public boolean performOk() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		themes.stream().filter(choice -> choice.button().getSelection() && choice.value() != Themes.chosen()).forEach(choice -> choice.value().choose(window));
		languages.stream().filter(choice -> choice.button().getSelection()).map(Choice::value)
				.forEach(language -> window.getShell().getDisplay().asyncExec(() -> new LanguageSwitch(window).to(language))); // when the dialog is gone
		return true;
	}
}
