// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.study.OpenStudies;

/** "Check and repair": what is wrong with a study, by file and place, what a repair would do, and what it did. It stays beside the window, so that the study can be looked at meanwhile. */
public final class StudyReportDialog extends Dialog {

	private static final int WIDTH = 780;
	private static final int ROWS = 10;
	private static final int DETAIL_LINES = 3;
	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int FOLDER = IDialogConstants.CLIENT_ID + 1;
	private static final int REPAIR = IDialogConstants.CLIENT_ID + 2;

	private final ReportSteps steps;
	private final Path folder;
	private List<ReportRow> rows = List.of();
	private @Nullable Label message;
	private @Nullable Table table;
	private @Nullable Text detail;
	private @Nullable Image stays;

	private StudyReportDialog(Shell parent, OpenStudies studies, OpenStudy study) {
		super(parent);
		folder = study.folder();
		steps = new ReportSteps(this, studies, study, parent.getDisplay());
		setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	/** Says what is wrong with a study that is open for reading only. UI thread. */
	public static void showDamage(OpenStudies studies, OpenStudy study) {
		StudyReportDialog dialog = opened(studies, study);
		if (dialog != null) {
			dialog.steps.damage();
		}
	}

	/** Checks a study and says what is wrong. UI thread. */
	public static void check(OpenStudies studies, OpenStudy study) {
		StudyReportDialog dialog = opened(studies, study);
		if (dialog != null) {
			dialog.steps.check();
		}
	}

	/** Shows what a repair would do. UI thread. */
	public static void repair(OpenStudies studies, OpenStudy study) {
		StudyReportDialog dialog = opened(studies, study);
		if (dialog != null) {
			dialog.steps.plan();
		}
	}

	private static @Nullable StudyReportDialog opened(OpenStudies studies, OpenStudy study) {
		if (!PlatformUI.isWorkbenchRunning() || !studies.all().contains(study)) {
			return null; // closed meanwhile
		}
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		if (active == null && windows.length == 0) {
			return null;
		}
		StudyReportDialog dialog = new StudyReportDialog((active != null ? active : windows[0]).getShell(), studies, study);
		dialog.open();
		return dialog;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ReportMessages.title);
		shell.addDisposeListener(event -> steps.cancel());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 12).applyTo(area);
		Label text = new Label(area, SWT.WRAP);
		message = text;
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		Composite body = new Composite(area, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		body.setLayout(columns);
		Table list = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table = list;
		AccessibleNames.set(list, ReportMessages.title);
		list.setHeaderVisible(true);
		stays = new LocalResourceManager(JFaceResources.getResources(), list).get(Icons.WARNING.descriptor());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getItemHeight() * ROWS).applyTo(body);
		columns.setColumnData(column(list, ReportMessages.file), new ColumnWeightData(23, 150));
		columns.setColumnData(column(list, ReportMessages.place), new ColumnWeightData(9, 70));
		columns.setColumnData(column(list, ReportMessages.finding), new ColumnWeightData(68, 300));
		list.addListener(SWT.Selection, event -> showDetail());
		list.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
				copy();
			}
		});
		Text whole = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		detail = whole;
		AccessibleNames.set(whole, ReportMessages.finding);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, whole.getLineHeight() * DETAIL_LINES).applyTo(whole);
		return area;
	}

	/** The selected sentence, whole: long ones are cut in the list. */
	private void showDetail() {
		Table list = table;
		Text whole = detail;
		if (list != null && whole != null) {
			int index = list.getSelectionIndex();
			whole.setText(index < 0 || index >= rows.size() ? "" : rows.get(index).sentence()); //$NON-NLS-1$
		}
	}

	private static TableColumn column(Table list, String name) {
		TableColumn column = new TableColumn(list, SWT.LEAD);
		column.setText(name);
		return column;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, ReportMessages.copy, false);
		createButton(parent, FOLDER, ReportMessages.openFolder, false);
		createButton(parent, REPAIR, ReportMessages.repair, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
		getButton(REPAIR).setEnabled(false);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case COPY -> copy();
		case FOLDER -> Program.launch(folder.toString());
		case REPAIR -> steps.goOn();
		default -> close();
		}
	}

	private void copy() {
		String text = rows.stream().map(ReportRow::line).collect(Collectors.joining(System.lineSeparator()));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/**
	 * Shows where things stand, unless the dialog was closed.
	 *
	 * @param column what the sentences of the list say
	 * @param next   what the button offers; null where nothing comes next
	 */
	void show(String sentence, String column, List<ReportRow> now, @Nullable String next) {
		Label text = message;
		Table list = table;
		if (text == null || list == null || text.isDisposed()) {
			return;
		}
		rows = now;
		text.setText(sentence);
		list.setRedraw(false);
		list.removeAll();
		for (ReportRow row : now) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(new String[] { row.file(), row.place(), row.sentence() });
			if (row.stays()) {
				item.setImage(2, stays);
			}
		}
		list.setRedraw(true);
		list.getColumn(2).setText(column);
		list.select(0);
		showDetail();
		Button button = getButton(REPAIR);
		button.setEnabled(next != null);
		if (next != null) {
			button.setText(next);
			setButtonLayoutData(button);
		}
		getButton(COPY).setEnabled(!now.isEmpty());
		Shell shell = getShell();
		shell.layout(true, true);
		Point needed = shell.computeSize(shell.getSize().x, SWT.DEFAULT);
		if (needed.y > shell.getSize().y) {
			shell.setSize(shell.getSize().x, needed.y);
		}
	}
}
