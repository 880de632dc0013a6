// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.shared;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.exchange.SharedCodebook;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.FileKinds;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.PathRow;

/** Which file the studies share: one that is there, or a new one. */
@NonNullByDefault({}) // the platform says nothing of null
final class SharedFilePage extends WizardPage {

	private static final int WIDTH = 620;

	private final String first;
	private Text path;

	/** @param first the path that is there at first; empty for none */
	SharedFilePage(String first) {
		super("file", Messages.fileTitle, null); //$NON-NLS-1$
		this.first = first;
		setDescription(Messages.fileDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
		path = PathRow.create(page, Messages.file, first, WIDTH / 2, Messages.browse, this::choose, this::check);
		Label explanation = new Label(page, SWT.WRAP);
		explanation.setText(Messages.fileExplanation);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).indent(0, 8).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
		setControl(page);
		check();
	}

	/** The file that is chosen, while the page is complete. */
	Path file() {
		return Path.of(path.getText().strip()).toAbsolutePath().normalize();
	}

	private void choose() {
		// What is there is compared, not replaced.
		FileQuestion.save(Messages.fileTitle, List.of(FileKinds.codebooks(SharedCodebook.EXTENSIONS)), "").withoutAsking().ask(getShell()).ifPresent(chosen -> path.setText(chosen.path())); //$NON-NLS-1$
	}

	private void check() {
		setErrorMessage(null);
		boolean complete = false;
		String typed = path.getText().strip();
		if (typed.isEmpty()) {
			setMessage(Messages.fileHint);
		} else {
			try {
				Path file = file();
				Path folder = file.getParent();
				if (!SharedCodebook.accepts(file)) {
					setMessage(Messages.oddEnding, IMessageProvider.ERROR);
				} else if (folder == null || !Files.isDirectory(folder)) {
					setMessage(Messages.noFolder, IMessageProvider.ERROR);
				} else {
					complete = true;
					setMessage(Files.exists(file) ? Messages.fileThere : Messages.fileNew);
				}
			} catch (InvalidPathException e) {
				setMessage(NLS.bind(Messages.noPath, Isolates.wrap(typed)), IMessageProvider.ERROR);
			}
		}
		setPageComplete(complete);
	}
}
