// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hashiya.exchange.TableFile;
import org.hashiya.model.Author;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.values.Owners;
import org.hashiya.ui.jobs.StudyJob;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.Combos;
import org.hashiya.ui.parts.FileQuestion.Filter;
import org.hashiya.ui.parts.FileKinds;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.PathRow;
import org.hashiya.ui.words.Wording;

/** The table, what its values are of, which column has the names, and what becomes of each cell. */
@NonNullByDefault({}) // the platform says nothing of null
final class TablePage extends WizardPage {

	private static final int WIDTH = 700;
	private static final int HEIGHT = 280;
	private static final int SHOWN_FAULTS = 100;
	private static final int FAULT_LINES = 3;

	private final OpenStudy open;
	private final Author author;
	private Owners owners;
	private @Nullable Path file;
	private @Nullable TableFile table;
	private @Nullable PlannedTable planned;
	private int nameColumn;
	private Text path;
	private Button cases;
	private Combo names;
	private Button onlyDifferent;
	private TablePreview preview;
	private Text faults;

	TablePage(OpenStudy open, Author author, Owners owners, @Nullable Path file, @Nullable TableFile pasted) {
		super("table", WizardMessages.title, null); //$NON-NLS-1$
		this.open = open;
		this.author = author;
		this.owners = owners;
		this.file = file;
		table = pasted;
		setDescription(WizardMessages.description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(page);
		if (table == null) {
			createFile(page);
		}
		createChoices(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(WizardMessages.preview);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
		preview = new TablePreview(page);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(preview.control());
		Label legend = new Label(page, SWT.WRAP);
		legend.setText(WizardMessages.legend);
		GridDataFactory.fillDefaults().span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(legend);
		onlyDifferent = new Button(page, SWT.CHECK);
		onlyDifferent.setText(WizardMessages.onlyDifferent);
		onlyDifferent.addListener(SWT.Selection, event -> preview.show(planned, onlyDifferent.getSelection()));
		GridDataFactory.swtDefaults().span(3, 1).applyTo(onlyDifferent); // filled, GTK would put it at the far end of a mirrored page
		faults = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		AccessibleNames.set(faults, () -> faults.getShell().getText());
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, FAULT_LINES * faults.getLineHeight()).applyTo(faults);
		setControl(page);
		if (table != null) {
			tableIsThere();
		} else if (file != null) {
			String given = String.valueOf(file);
			file = null;
			page.getDisplay().asyncExec(() -> given(given)); // when the dialog is there to show the progress
		}
	}

	private void createFile(Composite page) {
		path = PathRow.create(page, WizardMessages.file, "", WIDTH / 2, WizardMessages.browse, this::choose, this::typed); //$NON-NLS-1$
	}

	private void createChoices(Composite page) {
		Label label = new Label(page, SWT.NONE);
		label.setText(WizardMessages.of);
		Composite choice = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(choice);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(choice);
		cases = new Button(choice, SWT.RADIO);
		cases.setText(WizardMessages.cases);
		cases.setSelection(owners == Owners.CASES);
		Button documents = new Button(choice, SWT.RADIO);
		documents.setText(WizardMessages.documents);
		documents.setSelection(owners == Owners.DOCUMENTS);
		cases.addListener(SWT.Selection, event -> choose(cases.getSelection() ? Owners.CASES : Owners.DOCUMENTS));
		Label namesLabel = new Label(page, SWT.NONE);
		namesLabel.setText(WizardMessages.names);
		names = Combos.readOnly(page);
		names.addListener(SWT.Selection, event -> {
			nameColumn = names.getSelectionIndex();
			plan();
		});
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(names);
	}

	private void choose(Owners chosen) {
		if (owners != chosen) {
			owners = chosen;
			plan();
		}
	}

	private void choose() {
		List<Filter> filters = List.of(FileKinds.tables(List.of("xlsx", "csv", "tsv", "txt")), FileKinds.all()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		FileQuestion.open("", filters).ask(getShell()).ifPresent(chosen -> path.setText(chosen.path())); //$NON-NLS-1$
	}

	private void given(String given) {
		if (!path.isDisposed()) {
			path.setText(given);
		}
	}

	/** A file is read as soon as its path is there; what is not read any more is not taken in. */
	private void typed() {
		Path now = typedFile();
		if (now == null || !now.equals(file)) {
			file = now;
			table = null;
			planned = null;
			names.removeAll();
			show(null);
			if (now != null) {
				read(now);
			} else if (!path.getText().isBlank()) {
				setErrorMessage(WizardMessages.noFile);
			}
		}
	}

	private @Nullable Path typedFile() {
		try {
			Path typed = Path.of(path.getText().strip());
			return Files.isRegularFile(typed) ? typed : null;
		} catch (InvalidPathException e) {
			return null; // a character that this system's paths cannot have
		}
	}

	private void read(Path from) {
		try {
			table = StudyJob.runIn(getContainer(), WizardMessages.reading, progress -> TableFile.read(from, progress));
			tableIsThere();
		} catch (CancellationException e) {
			show(null);
		} catch (StudyProblem problem) {
			show(problem);
		}
	}

	private void tableIsThere() {
		TableFile read = table;
		if (read != null) {
			List<String> heading = read.lines().isEmpty() ? List.of() : read.lines().getFirst().cells();
			names.setItems(heading.toArray(String[]::new));
			nameColumn = PlannedTable.nameColumn(read, owners);
			names.select(nameColumn);
			plan();
		}
	}

	private void plan() {
		TableFile read = table;
		planned = null;
		if (read == null) {
			show(null);
			return;
		}
		try {
			planned = PlannedTable.of(open.study(), read, owners, nameColumn, source(), author);
			show(null);
		} catch (StudyProblem problem) {
			show(problem);
		}
	}

	private String source() {
		return file == null ? WizardMessages.clipboard : String.valueOf(file.getFileName());
	}

	private void show(@Nullable StudyProblem problem) {
		PlannedTable now = planned;
		preview.show(now, onlyDifferent.getSelection());
		setErrorMessage(problem == null ? null : Wording.problem(problem));
		setPageComplete(now != null && now.plan().act().isPresent());
		faults.setText(now == null ? "" : String.join(Text.DELIMITER, now.plan().faults().stream().limit(SHOWN_FAULTS).map(TablePage::sentence).toList())); //$NON-NLS-1$
		if (now == null) {
			setMessage(WizardMessages.description);
		} else if (!now.plan().faults().isEmpty()) {
			setMessage(Phrases.of(WizardMessages.wrong, now.plan().faults().size()) + ' ' + sentence(now), IMessageProvider.WARNING);
		} else {
			setMessage(now.plan().act().isEmpty() ? WizardMessages.nothing : sentence(now));
		}
	}

	private static String sentence(ValueTable.Fault fault) {
		return Phrases.of(WizardMessages.fault, fault.line(), Wording.problem(fault.problem()));
	}

	private static String sentence(PlannedTable planned) {
		return Phrases.of(WizardMessages.plan, planned.plan().newCases().size(), planned.plan().newVariables().size(), planned.count(ValueTable.Fate.NEW), planned.count(ValueTable.Fate.CHANGED));
	}

	/**
	 * The plan once more, on the study as it is now.
	 *
	 * @throws StudyProblem as {@link ValueTable#plan}
	 */
	ValueTable.@Nullable Plan plan(Study now, Author by) throws StudyProblem {
		TableFile read = table;
		return read == null ? null : PlannedTable.of(now, read, owners, nameColumn, source(), by).plan();
	}
}
