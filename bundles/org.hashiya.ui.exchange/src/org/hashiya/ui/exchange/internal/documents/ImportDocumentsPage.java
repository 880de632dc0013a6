// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.exchange.RefiImport;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.FileKinds;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.FileQuestion.Filter;
import org.hashiya.ui.study.ProjectFiles;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** The files to import, with what is found in each, and where their documents go. Files are read in the background; nobody has to wait for them. */
@NonNullByDefault({}) // the platform says nothing of null
final class ImportDocumentsPage extends WizardPage {

	private static final int LIST_HEIGHT = 150;
	private static final int PREVIEW_HEIGHT = 130;
	private static final int WIDTH = 620;

	private final ImportDocumentsWizard wizard;
	private final Study study;
	private final DocumentImporters importers;
	private final ChosenFiles files = new ChosenFiles();
	private final List<Path> first;
	private final String firstGroup;
	private final List<PreviewReading> readings = new ArrayList<>();
	private ChosenFileTable table;
	private Text preview;
	private Combo group;
	private Button remove;
	private Path project;

	/**
	 * @param first files that are chosen already
	 * @param group where documents go unless the person says otherwise
	 */
	ImportDocumentsPage(ImportDocumentsWizard wizard, Study study, DocumentImporters importers, List<Path> first, String group) {
		super("documents", Messages.title, null); //$NON-NLS-1$
		this.wizard = wizard;
		this.study = study;
		this.importers = importers;
		this.first = List.copyOf(first);
		firstGroup = group;
		setDescription(Messages.description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 8).applyTo(page);
		table = new ChosenFileTable(page, this::selected, this::add);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(table.control());
		createButtons(page);
		Label previewLabel = new Label(page, SWT.NONE);
		previewLabel.setText(Messages.preview);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(previewLabel);
		preview = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, PREVIEW_HEIGHT).applyTo(preview);
		createGroup(page);
		setControl(page);
		add(first);
		update();
	}

	private void createButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		Button add = new Button(buttons, SWT.PUSH);
		add.setText(Messages.add);
		add.setToolTipText(Messages.addTip);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(add);
		remove = new Button(buttons, SWT.PUSH);
		remove.setText(Messages.remove);
		remove.setToolTipText(Messages.removeTip);
		remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> removeSelected()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(remove);
		table.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			} else if (event.keyCode == SWT.INSERT) {
				choose();
			}
		});
	}

	private void createGroup(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		Label label = new Label(row, SWT.NONE);
		label.setText(Messages.group);
		group = new Combo(row, SWT.DROP_DOWN);
		group.setToolTipText(Messages.groupTip);
		group.setItems(study.documents().list().stream().map(Document::group).filter(known -> !known.isEmpty()).distinct().sorted().toArray(String[]::new));
		group.setText(firstGroup);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
	}

	/** The files that can be imported, as far as is known. */
	List<Path> files() {
		return files.importable();
	}

	/** The path of the group that was chosen; empty for none. */
	String group() {
		return group.getText().strip();
	}

	/** Files of the list that turned out to be unreadable when they were imported. */
	void failed(Path path, StudyProblem problem) {
		found(ChosenFile.unread(path).failed(problem));
	}

	private void choose() {
		List<Filter> filters = List.of(FileKinds.documents(importers.extensions()), FileKinds.projects(RefiImport.EXTENSIONS), FileKinds.all());
		FileQuestion.openSeveral(Messages.chooseFiles, filters).ask(getShell(), getDialogSettings()).ifPresent(chosen -> add(chosen.paths().stream().map(Path::of).toList()));
	}

	private void add(Collection<Path> chosen) {
		List<Path> paths = withoutProjects(List.copyOf(chosen));
		List<ChosenFile> added = files.add(paths);
		table.show(files.list());
		if (!added.isEmpty()) {
			table.select(added.getFirst());
			PreviewReading reading = new PreviewReading(importers, added, file -> getShell().getDisplay().asyncExec(() -> found(file)));
			readings.add(reading);
			reading.schedule();
		}
		update();
	}

	/** A project is no document and has its own wizard: where nothing else is chosen that opens at once, else the person is told. */
	private List<Path> withoutProjects(List<Path> chosen) {
		List<Path> projects = ProjectFiles.among(chosen);
		project = projects.isEmpty() ? null : projects.getFirst();
		if (!projects.isEmpty() && projects.size() == chosen.size() && files.isEmpty()) {
			getShell().getDisplay().asyncExec(() -> wizard.importProject(projects.getFirst()));
		}
		return chosen.stream().filter(file -> !ProjectFiles.isProject(file)).toList();
	}

	private void found(ChosenFile file) {
		if (!table.control().isDisposed()) {
			files.update(file);
			table.show(files.list());
			update();
		}
	}

	private void removeSelected() {
		files.remove(table.selected());
		table.show(files.list());
		update();
	}

	private void selected() {
		ChosenFile file = table.selected().stream().findFirst().orElse(null);
		FilePreview found = file == null ? null : file.preview();
		StudyProblem problem = file == null ? null : file.problem();
		preview.setOrientation(found != null && found.direction() == FilePreview.Directions.RIGHT_TO_LEFT ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		preview.setText(found != null ? found.firstLines() : problem != null ? Wording.problem(problem) : ""); //$NON-NLS-1$
		remove.setEnabled(file != null);
	}

	private void update() {
		selected();
		setPageComplete(!files.importable().isEmpty());
		if (project != null) {
			setMessage(NLS.bind(Messages.projectApart, Isolates.wrap(String.valueOf(project.getFileName()))), IMessageProvider.WARNING);
		} else if (files.isEmpty()) {
			setMessage(Messages.empty);
		} else if (files.importable().isEmpty()) {
			setMessage(Messages.noneReadable, IMessageProvider.ERROR);
		} else if (files.failed() > 0) {
			setMessage(MessageFormat.format(Messages.someUnreadable, files.failed()), IMessageProvider.WARNING);
		} else {
			setMessage(hint());
		}
	}

	private String hint() {
		FilePreview found = table.selected().stream().findFirst().map(ChosenFile::preview).orElse(null);
		if (found != null && found.replaced() > 0) {
			return MessageFormat.format(Messages.replacedHint, found.replaced());
		}
		return found != null && found.guessed() ? Messages.guessedHint : MessageFormat.format(Messages.importable, files.importable().size());
	}

	@Override
	public void dispose() {
		readings.forEach(PreviewReading::cancel);
		super.dispose();
	}
}
