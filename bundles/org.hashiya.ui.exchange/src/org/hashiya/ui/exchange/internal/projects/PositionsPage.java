// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hashiya.exchange.PositionChoice;
import org.hashiya.exchange.PositionChoice.Example;
import org.hashiya.exchange.PositionChoice.Excerpt;
import org.hashiya.exchange.PositionReading;
import org.hashiya.text.TextRange;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.WordsPainter;

/** Where the texts do not say for certain how positions were counted: both readings, on examples, and the person chooses. */
@NonNullByDefault({}) // the platform says nothing of null
final class PositionsPage extends WizardPage {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 200;
	/** So many characters of what stands around the quote are shown, */
	private static final int AROUND = 10;
	/** and of either end of the quote. */
	private static final int END = 12;
	private static final String OPENING = "["; //$NON-NLS-1$
	private static final String CLOSING = "]"; //$NON-NLS-1$
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	private final ReportWords words = ReportWords.here();
	private Button first;
	private Button second;
	private Table table;
	private PositionChoice choice;

	PositionsPage() {
		super("positions", Messages.positionsTitle, null); //$NON-NLS-1$
		setDescription(Messages.positionsDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 6).applyTo(page);
		first = radio(page);
		second = radio(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.positionsExamples);
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
		table = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleNames.set(table, Messages.positionsTitle);
		column(Messages.columnDocument, 140);
		column(Messages.columnFirst, 300);
		column(Messages.columnSecond, 300);
		WordsPainter.paintAligned(table);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		setControl(page);
		if (choice != null) {
			show(choice);
		}
	}

	private static Button radio(Composite page) {
		Button button = new Button(page, SWT.RADIO | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
		return button;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEAD);
		column.setText(title);
		column.setWidth(width);
	}

	/** Shows the two readings of a project; the first is chosen. */
	void show(PositionChoice shown) {
		choice = shown;
		PositionReading other = shown.other();
		if (table == null || other == null) {
			return;
		}
		first.setText(Messages.readingFirst + ' ' + words.reading(shown.reading().word()));
		second.setText(Messages.readingSecond + ' ' + words.reading(other.word()));
		first.setSelection(true);
		second.setSelection(false);
		table.removeAll();
		for (Example example : shown.examples()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(0, example.document());
			put(item, 1, example.first());
			put(item, 2, example.second());
		}
	}

	/** The words in brackets, so that they are marked also for who hears them, and in bold. */
	private static void put(TableItem item, int column, Excerpt excerpt) {
		String before = end(oneLine(excerpt.before()), AROUND);
		String quote = OPENING + ends(oneLine(excerpt.quote())) + CLOSING;
		item.setText(column, before + quote + beginning(oneLine(excerpt.after()), AROUND));
		WordsPainter.emphasise(item, column, new TextRange(before.length(), before.length() + quote.length()));
	}

	/** Both ends of a quote: readings differ there, and a column has room for some words only. */
	static String ends(String quote) {
		return quote.codePointCount(0, quote.length()) <= 2 * END ? quote : beginning(quote, END) + end(quote, END).substring(ELLIPSIS.length());
	}

	private static String beginning(String text, int length) {
		return text.codePointCount(0, text.length()) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length)) + ELLIPSIS;
	}

	private static String end(String text, int length) {
		return text.codePointCount(0, text.length()) <= length ? text : ELLIPSIS + text.substring(text.offsetByCodePoints(text.length(), -length));
	}

	private static String oneLine(String text) {
		return text.replace('\n', '⏎').replace('\t', ' ').replace('\r', ' ');
	}

	/** The reading that the person chose; that which is supposed where none was asked for. */
	PositionReading reading() {
		PositionReading other = choice.other();
		return other != null && second != null && second.getSelection() ? other : choice.reading();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			(second.getSelection() ? second : first).setFocus();
		}
	}
}
