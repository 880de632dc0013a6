// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.merge.NameReplaced;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.NameForms;
import org.hashiya.ui.jobs.StudyJob;

/** The name and what is to stand in its place. A pseudonym that stands in no text yet is suggested, in the script of the name. */
@NonNullByDefault({}) // the platform says nothing of null
final class NamePage extends WizardPage {

	/** What a pseudonym is made of, by the script of the name and not by the language of the window: it will stand in the text. */
	private static final String ARABIC_WORD = "مشارك"; //$NON-NLS-1$
	private static final String LATIN_WORD = "Participant"; //$NON-NLS-1$
	private static final int WIDTH = 560;

	private final OpenStudy open;
	private final String first;
	private final Map<String, Integer> free = new HashMap<>();
	private Text name;
	private Text by;
	private String suggested = ""; //$NON-NLS-1$
	private StudyJob<@NonNull Map<String, Integer>> looking;

	/** @param first the name that is there at first; may be empty */
	NamePage(OpenStudy open, String first) {
		super("name", Messages.nameTitle, null); //$NON-NLS-1$
		this.open = open;
		this.first = first;
		setDescription(Messages.nameDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(page);
		name = field(page, Messages.name);
		by = field(page, Messages.by);
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(Messages.nameHint);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		setControl(page);
		name.setText(first);
		name.addModifyListener(event -> {
			suggest();
			validate();
		});
		by.addModifyListener(event -> validate());
		findFree();
		validate();
	}

	private static Text field(Composite page, String label) {
		new Label(page, SWT.NONE).setText(label);
		Text text = new Text(page, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	/** Which pseudonyms are free is found in the background; until then none is suggested. */
	private void findFree() {
		Study study = open.study();
		StudyJob<@NonNull Map<String, Integer>> job = new StudyJob<>(Messages.looking, name.getDisplay(), progress -> Map.of(ARABIC_WORD, NameReplaced.nextFree(study, ARABIC_WORD, progress),
				LATIN_WORD, NameReplaced.nextFree(study, LATIN_WORD, progress)));
		job.setSystem(true); // nobody waits for it
		looking = job;
		job.whenDone(found -> {
			if (!name.isDisposed()) {
				free.putAll(found);
				suggest();
			}
		}).schedule();
	}

	private void suggest() {
		String typed = name.getText();
		if (by.getText().equals(suggested) && !typed.isBlank()) {
			String word = typed.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC) ? ARABIC_WORD : LATIN_WORD;
			Integer number = free.get(word);
			if (number != null) {
				suggested = word + ' ' + number;
				by.setText(suggested);
			}
		}
	}

	private void validate() {
		setErrorMessage(wrong().orElse(null));
		setMessage(name.getText().isBlank() ? Messages.typeName : by.getText().isBlank() ? Messages.typeBy : Messages.goOn);
		setPageComplete(!name.getText().isBlank() && !by.getText().isBlank() && wrong().isEmpty());
	}

	private Optional<String> wrong() {
		if (name.getText().isBlank()) {
			return Optional.empty();
		}
		try {
			if (!by.getText().isBlank() && new NameForms(name.getText(), by.getText()).isIn(by.getText())) {
				return Optional.of(Messages.byHoldsName);
			}
			NameReplaced.forms(name.getText(), "-"); //$NON-NLS-1$ // that there is a letter in it
			return Optional.empty();
		} catch (IllegalArgumentException | StudyProblem e) {
			return Optional.of(Messages.noLetter);
		}
	}

	/** What the person asked for; only where the page is complete. */
	Pseudonymisation asked() {
		return new Pseudonymisation(open, name.getText().strip(), by.getText().strip());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			name.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (looking != null) {
			looking.cancel();
		}
		super.dispose();
	}
}
