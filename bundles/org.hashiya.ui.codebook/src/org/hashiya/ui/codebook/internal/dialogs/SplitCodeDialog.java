// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Names;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Isolates;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.acts.SplitCode;
import org.hashiya.ui.words.Wording;

/** Lets a person tick the passages of a code that get a new one, and name that. */
@NonNullByDefault({}) // the platform says nothing of null
public final class SplitCodeDialog extends FormDialog {

	private static final int HEIGHT = 320;
	private static final int QUOTE_WIDTH = 420;
	private static final int DOCUMENT_WIDTH = 140;
	private static final int PARAGRAPH_WIDTH = 48;
	private static final int SHOWN = 160;

	private final Study study;
	private final Code code;
	private final List<CodedPassage> passages;
	private final Consumer<SplitCode> then;
	private final BitSet ticked = new BitSet();
	private Text name;
	private Table table;
	private Label count;

	/**
	 * @param passages those that have codings of the code
	 * @param then     is told what was chosen
	 */
	public SplitCodeDialog(Shell parent, Study study, Code code, List<CodedPassage> passages, Consumer<SplitCode> then) {
		super(parent, Messages.Split_title, Phrases.of(Messages.Split_message, code.name()), Messages.Split_act);
		this.study = study;
		this.code = code;
		this.passages = passages;
		this.then = then;
	}

	@Override
	protected void createFields(Composite area) {
		name = line(area, Messages.Split_name, ""); //$NON-NLS-1$
		label(area, Messages.Split_passages);
		table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		column(Messages.Split_quote, QUOTE_WIDTH);
		column(Messages.Split_document, DOCUMENT_WIDTH);
		column(Messages.Split_paragraph, PARAGRAPH_WIDTH);
		table.addListener(SWT.SetData, this::fill);
		table.setItemCount(passages.size());
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TableItem) event.item);
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		label(area, ""); //$NON-NLS-1$
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		button(row, Messages.Split_all, true);
		button(row, Messages.Split_none, false);
		count = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		showCount();
		name.setFocus();
	}

	private void column(String heading, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(heading);
		column.setWidth(width);
	}

	private void button(Composite row, String text, boolean all) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			ticked.set(0, passages.size(), all);
			table.clearAll();
			ticksChanged();
		});
	}

	private void fill(Event event) {
		CodedPassage passage = passages.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(new String[] { Isolates.wrap(shown(passage.quote())), Isolates.wrap(passage.document().name()), String.valueOf(passage.paragraph()) });
		item.setChecked(ticked.get(event.index));
	}

	/** In one line, cut where no one reads on. */
	private static String shown(String quote) {
		String line = quote.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…"; //$NON-NLS-1$
	}

	/** A tick on one of several selected rows is for all of them. */
	private void tick(TableItem item) {
		int index = table.indexOf(item);
		boolean on = item.getChecked();
		int[] rows = table.isSelected(index) ? table.getSelectionIndices() : new int[] { index };
		for (int row : rows) {
			ticked.set(row, on);
			table.clear(row);
		}
		ticksChanged();
	}

	private void ticksChanged() {
		showCount();
		changed();
	}

	private void showCount() {
		count.setText(Phrases.of(Messages.Split_chosen, ticked.cardinality(), passages.size()));
	}

	@Override
	protected String wrong() {
		try {
			String typed = Names.require(name.getText());
			if (study.codebook().children(code.parent()).stream().anyMatch(sibling -> sibling.name().equals(typed))) {
				return Wording.problem(StudyProblem.of(StudyProblem.Kind.CODE_EXISTS, typed));
			}
		} catch (StudyProblem problem) {
			return name.getText().isEmpty() ? "" : Wording.problem(problem); //$NON-NLS-1$
		}
		return ticked.isEmpty() ? "" : null; //$NON-NLS-1$
	}

	@Override
	protected void okPressed() {
		Set<UUID> codings = new HashSet<>();
		ticked.stream().forEach(row -> passages.get(row).codings().stream().map(Coding::id).forEach(codings::add));
		SplitCode split = new SplitCode(code.id(), codings, name.getText().strip());
		super.okPressed();
		then.accept(split);
	}
}
