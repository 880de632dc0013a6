// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.codings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hashiya.exchange.CodingsImport.Outcome;
import org.hashiya.exchange.CodingsImport.Plan;
import org.hashiya.exchange.CodingsImport.Row;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.FileKinds;
import org.hashiya.ui.parts.FileQuestion;
import org.hashiya.ui.parts.WordsPainter;

/** The table's file, whether codes and coders are made, and what would become of each line. */
@NonNullByDefault({}) // the platform says nothing of null
final class CodingsPage extends WizardPage {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 240;

	private final String first;
	private final Consumer<Path> look;
	private Text path;
	private Button create;
	private Button skip;
	private Label sentence;
	private Table table;
	private Plan plan;

	/**
	 * @param first the path that is chosen at first; empty for none
	 * @param look  is told of a file that is there
	 */
	CodingsPage(String first, Consumer<Path> look) {
		super("codings", Messages.windowTitle, null); //$NON-NLS-1$
		this.first = first;
		this.look = look;
		setDescription(Messages.description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 6).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.file);
		path = new Text(page, SWT.SINGLE | SWT.BORDER | SWT.LEFT_TO_RIGHT); // a path runs left to right
		path.setText(first);
		path.addModifyListener(event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		create = check(page, Messages.create, Messages.createTip);
		create.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		skip = check(page, Messages.skip, Messages.skipTip);
		skip.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
		sentence = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		table = new Table(page, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleNames.set(table, Messages.windowTitle);
		List.of(Messages.columnLine, Messages.columnBecomes, Messages.columnDocument, Messages.columnWords, Messages.columnCode, Messages.columnCoder, Messages.columnProblem).forEach(title -> {
			TableColumn column = new TableColumn(table, SWT.LEAD);
			column.setText(title);
			column.setWidth(title.equals(Messages.columnLine) ? 50 : title.equals(Messages.columnWords) || title.equals(Messages.columnCode) ? 150 : 110);
		});
		table.addListener(SWT.SetData, event -> {
			if (plan != null && event.item instanceof TableItem item && event.index >= 0 && event.index < plan.rows().size()) { // -1: GTK asks for a line that it is removing
				item.setText(CellText.row(List.of(cells(plan.rows().get(event.index)))));
			}
		});
		WordsPainter.paintAligned(table);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(table);
		setControl(page);
		setPageComplete(false);
		if (!first.isEmpty()) {
			page.getDisplay().asyncExec(this::changed); // when the wizard is there, whose progress it shows
		}
	}

	private static Button check(Composite page, String text, String tip) {
		Button check = new Button(page, SWT.CHECK);
		check.setText(text);
		check.setToolTipText(tip);
		GridDataFactory.swtDefaults().span(3, 1).applyTo(check);
		return check;
	}

	private static String[] cells(Row row) {
		return new String[] { Long.toString(row.line()), CodingsWords.outcome(row.outcome()), Isolates.wrap(row.document()), row.quote().replace('\n', ' '), Isolates.wrap(row.code()), Isolates.wrap(row.coder()),
				CodingsWords.problem(row) };
	}

	private void browse() {
		FileQuestion.open(Messages.windowTitle, List.of(FileKinds.tables(List.of("csv", "tsv", "txt")), FileKinds.all())).ask(getShell()).ifPresent(chosen -> path.setText(chosen.path())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void changed() {
		if (!getControl().isDisposed()) {
			Optional<Path> file = file();
			clear(file.isPresent() || path.getText().isBlank() ? null : Messages.noFile);
			file.ifPresent(look);
		}
	}

	/** The file, if there is one. */
	Optional<Path> file() {
		try {
			Path file = Path.of(path.getText().strip());
			return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty(); // a character that this system's paths cannot have
		}
	}

	/** Whether codes and coders that are not there are made. */
	boolean creates() {
		return create.getSelection();
	}

	/** Shows what would be done. */
	void show(Plan now) {
		if (table.isDisposed()) {
			return; // the wizard was closed in between
		}
		plan = now;
		boolean lacks = !now.missing().isEmpty();
		setErrorMessage(lacks ? Messages.bindMissing(String.join(", ", now.missing())) : null); //$NON-NLS-1$
		sentence.setText(lacks ? "" : CodingsWords.sentence(now, Messages.would)); //$NON-NLS-1$
		table.setItemCount(now.rows().size());
		table.clearAll();
		((Composite) getControl()).layout(true, true);
		validate();
	}

	/** Nothing is known of a file. */
	void clear(String error) {
		if (table.isDisposed()) {
			return;
		}
		plan = null;
		table.setItemCount(0);
		sentence.setText(""); //$NON-NLS-1$
		setErrorMessage(error);
		validate();
	}

	/** The person stopped the looking: nothing is known of the file, and it is said how to go on. */
	void stop() {
		clear(null);
		if (!table.isDisposed()) {
			setMessage(Messages.stopped, WARNING);
		}
	}

	private void validate() {
		boolean faulty = plan != null && plan.count(Outcome.FAULTY) > 0 && !skip.getSelection();
		setMessage(faulty ? Messages.faulty : null, WARNING);
		setPageComplete(plan != null && plan.act().isPresent() && !faulty);
	}
}
