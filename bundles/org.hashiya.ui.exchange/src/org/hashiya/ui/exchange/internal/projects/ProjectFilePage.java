// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.exchange.CodebookImport;
import org.hashiya.exchange.RefiImport;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.FileKinds;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.FileQuestion.Filter;
import org.hashiya.ui.parts.PathRow;

/** Which file is imported, and whether into the open study or a new one. A file can be dropped on the page. */
@NonNullByDefault({}) // the platform says nothing of null
final class ProjectFilePage extends WizardPage {

	private static final int WIDTH = 620;

	private final Optional<String> study;
	private final String first;
	private Text path;
	private Button intoNew;

	/**
	 * @param study the name of the open study; empty where there is none that can change
	 * @param first the path that is there at first; empty for none
	 */
	ProjectFilePage(Optional<String> study, String first) {
		super("file", Messages.fileTitle, null); //$NON-NLS-1$
		this.study = study;
		this.first = first;
		setDescription(Messages.fileDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
		path = PathRow.create(page, Messages.file, first, WIDTH / 2, Messages.browse, this::choose, this::check);
		createTargets(page);
		Label explanation = new Label(page, SWT.WRAP);
		explanation.setText(Messages.fileExplanation);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).indent(0, 8).hint(WIDTH, SWT.DEFAULT).applyTo(explanation);
		acceptFile(page);
		setControl(page);
		check();
	}

	private void createTargets(Composite page) {
		Group targets = new Group(page, SWT.NONE);
		targets.setText(Messages.target);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(targets);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 8).applyTo(targets);
		Button intoOpen = new Button(targets, SWT.RADIO);
		intoOpen.setText(study.map(name -> NLS.bind(Messages.intoOpen, Isolates.wrap(name).replace("&", "&&"))).orElse(Messages.noneOpen)); //$NON-NLS-1$ //$NON-NLS-2$
		intoOpen.setEnabled(study.isPresent());
		intoOpen.setSelection(study.isPresent());
		intoNew = new Button(targets, SWT.RADIO);
		intoNew.setText(Messages.intoNew);
		intoNew.setSelection(study.isEmpty());
		intoNew.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> getContainer().updateButtons()));
	}

	private void acceptFile(Composite page) {
		DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					Arrays.stream(names).filter(name -> accepts(Path.of(name))).findFirst().ifPresent(path::setText);
				}
			}
		});
	}

	/** The file that is chosen, while the page is complete. */
	Path file() {
		return Path.of(path.getText().strip());
	}

	boolean isIntoNew() {
		return intoNew.getSelection();
	}

	private void choose() {
		Filter known = FileKinds.projects(Stream.concat(RefiImport.EXTENSIONS.stream(), CodebookImport.EXTENSIONS.stream()).toList());
		FileQuestion.open(Messages.chooseFile, List.of(known, FileKinds.all())).ask(getShell(), getDialogSettings()).ifPresent(chosen -> path.setText(chosen.path()));
	}

	private static boolean accepts(Path file) {
		return RefiImport.accepts(file) || CodebookImport.accepts(file);
	}

	private void check() {
		String typed = path.getText().strip();
		setErrorMessage(null);
		boolean there = false;
		if (typed.isEmpty()) {
			setMessage(Messages.fileHint);
		} else {
			try {
				Path file = Path.of(typed);
				there = Files.isRegularFile(file);
				if (!there) {
					setMessage(Messages.noFile, IMessageProvider.ERROR);
				} else {
					setMessage(accepts(file) ? Messages.fileNext : Messages.oddEnding, accepts(file) ? IMessageProvider.NONE : IMessageProvider.WARNING);
				}
			} catch (InvalidPathException e) {
				setMessage(NLS.bind(Messages.noPath, Isolates.wrap(typed)), IMessageProvider.ERROR);
			}
		}
		setPageComplete(there);
	}
}
