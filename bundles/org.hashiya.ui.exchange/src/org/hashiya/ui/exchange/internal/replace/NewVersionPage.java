// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.replace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.documents.ImportedDocument;
import org.hashiya.text.Isolates;
import org.hashiya.ui.exchange.internal.documents.FilePreview;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.FileKinds;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** The file with the new version, and the beginning of what is in it. It is read in the background while the path is typed. */
@NonNullByDefault({}) // the platform says nothing of null
final class NewVersionPage extends WizardPage {

	private static final int WIDTH = 620;
	private static final int PREVIEW_HEIGHT = 220;
	/** While somebody types nothing is read (milliseconds). */
	private static final int TYPING = 200;

	private final ReplaceTextWizard wizard;
	private final DocumentImporters importers = DocumentImporters.all();
	private final String first;
	private Text path;
	private Label encoding;
	private Text preview;
	private StudyJob<@NonNull ImportedDocument> reading;
	private ImportedDocument version;

	/** @param first the path that is there at first; empty for none */
	NewVersionPage(ReplaceTextWizard wizard, String documentName, String first) {
		super("version", NLS.bind(Messages.title, Isolates.wrap(documentName)), null); //$NON-NLS-1$
		this.wizard = wizard;
		this.first = first;
		setDescription(Messages.fileDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.file);
		path = new Text(page, SWT.BORDER);
		path.setText(first);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
		path.addModifyListener(event -> read(TYPING));
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		encoding = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(encoding);
		preview = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		AccessibleNames.set(preview, () -> getTitle() + ' ' + encoding.getText());
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, PREVIEW_HEIGHT).applyTo(preview);
		setControl(page);
		read(0);
	}

	/** The new version, once it is read and is another than the text that is there. */
	Optional<ImportedDocument> version() {
		return isPageComplete() ? Optional.ofNullable(version) : Optional.empty();
	}

	private void choose() {
		FileQuestion.open(Messages.chooseFile, List.of(FileKinds.documents(importers.extensions()), FileKinds.all())).ask(getShell(), getDialogSettings())
				.ifPresent(chosen -> path.setText(chosen.path()));
	}

	private void read(int delay) {
		stop();
		version = null;
		show(null);
		setPageComplete(false);
		setMessage(Messages.fileHint);
		String typed = path.getText().strip();
		if (typed.isEmpty()) {
			return;
		}
		Path file;
		try {
			file = Path.of(typed);
		} catch (InvalidPathException e) {
			setMessage(NLS.bind(Messages.noPath, Isolates.wrap(typed)), IMessageProvider.ERROR);
			return;
		}
		setMessage(Messages.reading);
		StudyJob<@NonNull ImportedDocument> job = new StudyJob<>(Messages.reading, path.getDisplay(), progress -> importers.read(file, progress));
		job.setSystem(true); // its place is this page
		reading = job;
		job.whenDone(found -> {
			if (reading == job && !path.isDisposed()) {
				found(found);
			}
		}).whenFailed(problem -> {
			if (reading == job && !path.isDisposed()) {
				setMessage(Wording.problem(problem), IMessageProvider.ERROR);
			}
		});
		job.schedule(delay);
	}

	private void found(ImportedDocument found) {
		version = found;
		FilePreview seen = FilePreview.of(found);
		show(seen);
		boolean same = wizard.replacement(found).isTheSame();
		if (same) {
			setMessage(Messages.same, IMessageProvider.WARNING);
		} else if (seen.replaced() > 0) {
			setMessage(MessageFormat.format(Messages.replacedHint, seen.replaced()), IMessageProvider.WARNING);
		} else {
			setMessage(seen.guessed() ? Messages.guessedHint : Messages.next);
		}
		setPageComplete(!same);
	}

	private void show(FilePreview seen) {
		encoding.setText(seen == null ? "" : MessageFormat.format(seen.guessed() ? Messages.encodingGuessed : Messages.encoding, Isolates.wrap(seen.encoding()), seen.words())); //$NON-NLS-1$
		preview.setOrientation(seen != null && seen.direction() == FilePreview.Directions.RIGHT_TO_LEFT ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		preview.setText(seen == null ? "" : seen.firstLines()); //$NON-NLS-1$
	}

	private void stop() {
		if (reading != null) {
			reading.cancel();
			reading = null;
		}
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}
}
