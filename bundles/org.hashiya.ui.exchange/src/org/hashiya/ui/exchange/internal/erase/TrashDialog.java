// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.Trashed;
import org.hashiya.ui.parts.QuietDialog;
import org.hashiya.ui.parts.WordsPainter;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.words.Wording;

/** The documents that were removed: they are put back, or all are erased, which is asked for on a page of its own. */
@NonNullByDefault({}) // the platform says nothing of null
public final class TrashDialog extends QuietDialog {

	private static final int RESTORE = IDialogConstants.CLIENT_ID;
	private static final int EMPTY = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 260;

	private final IWorkbenchWindow window;
	private final OpenStudy open;
	private List<Trashed> trash = List.of();
	private Table table;

	public TrashDialog(IWorkbenchWindow window, OpenStudy open) {
		super(window.getShell(), Messages.trashTitle);
		this.window = window;
		this.open = open;
	}

	@Override
	protected void fill(Composite area) {
		table = table(area, SWT.MULTI | SWT.H_SCROLL, WIDTH, HEIGHT);
		column(table, Messages.trashDocument, 260);
		column(table, Messages.trashRemoved, 180);
		column(table, Messages.trashBy, 110);
		WordsPainter.paintAligned(table);
		table.addListener(SWT.Selection, event -> enable());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESTORE, Messages.trashRestore, false);
		createButton(parent, EMPTY, Messages.trashEmpty, false);
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.close, true);
		show();
	}

	private void show() {
		try {
			trash = open.trash();
		} catch (StudyProblem problem) {
			trash = List.of();
			setErrorMessage(Wording.problem(problem));
		}
		table.removeAll();
		for (Trashed each : trash) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { each.document().name(), time(each.removed()), name(each.coder()) });
		}
		setMessage(trash.isEmpty() ? Messages.trashNothing : Messages.trashMessage);
		enable();
	}

	private static String time(@Nullable Instant when) {
		return when == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(when); //$NON-NLS-1$
	}

	private String name(@Nullable UUID coder) {
		Coder known = coder == null ? null : open.study().coders().get(coder);
		return known == null ? "" : known.name(); //$NON-NLS-1$
	}

	private void enable() {
		boolean canChange = !open.isReadOnly();
		getButton(RESTORE).setEnabled(canChange && table.getSelectionCount() > 0);
		getButton(EMPTY).setEnabled(canChange && !trash.isEmpty());
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case RESTORE -> restore();
		case EMPTY -> empty();
		default -> close();
		}
	}

	private void restore() {
		try {
			if (Acting.of(window).author(open).isPresent()) {
				for (UUID document : Arrays.stream(table.getSelectionIndices()).mapToObj(index -> trash.get(index).document().id()).toList()) {
					open.restore(document);
				}
				setErrorMessage(null);
			}
		} catch (StudyProblem problem) {
			setErrorMessage(Wording.problem(problem));
		}
		show();
	}

	private void empty() {
		List<Document> documents = trash.stream().map(Trashed::document).toList();
		close();
		WizardDialog dialog = new WizardDialog(window.getShell(), new EmptyTrash(window, open, new ErasureRequest.OfTrash(documents.stream().map(Document::id).toList())));
		dialog.setBlockOnOpen(false); // nothing here waits for its end
		dialog.open();
	}

	/** Says what emptying the trash does, and does it after a tick. */
	private static final class EmptyTrash extends Wizard {

		private final IWorkbenchWindow window;
		private final OpenStudy open;
		private final ErasureRequest request;

		EmptyTrash(IWorkbenchWindow window, OpenStudy open, ErasureRequest request) {
			this.window = window;
			this.open = open;
			this.request = request;
			setWindowTitle(Messages.trashEmptyTitle);
		}

		@Override
		public void addPages() {
			ConsequencesPage consequences = new ConsequencesPage();
			addPage(consequences);
			consequences.show(request);
		}

		@Override
		public boolean performFinish() {
			try {
				if (Acting.of(window).author(open).isEmpty()) {
					return false; // nobody said who erases
				}
				ErasureRun.start(window, open, request);
				return true;
			} catch (StudyProblem problem) {
				((ConsequencesPage) getPages()[0]).setErrorMessage(Wording.problem(problem));
				return false;
			}
		}
	}
}
