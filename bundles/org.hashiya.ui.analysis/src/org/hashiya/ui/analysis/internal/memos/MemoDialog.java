// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Memo;

/** Title, type and text of a memo. */
@NonNullByDefault({}) // the platform says nothing of null
final class MemoDialog extends Dialog {

	/** What the person wrote. */
	record Written(@NonNull String title, @NonNull String type, @NonNull String text) {
	}

	/** Is told what the person wrote. */
	interface Then {
		void accept(@NonNull Written written);
	}

	private static final int WIDTH = 420;
	private static final int LINES = 8;

	private final List<@NonNull String> types;
	private final Then then;
	private Written written;
	private Text title;
	private Combo type;
	private Text text;

	/**
	 * @param memo  the memo to change, or null for a new one
	 * @param types those that memos of the study have
	 */
	MemoDialog(Shell parent, @Nullable Memo memo, List<@NonNull String> types, Then then) {
		super(parent);
		this.types = types;
		this.then = then;
		written = memo == null ? new Written("", "", "") : new Written(memo.title(), memo.type(), memo.text()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		setBlockOnOpen(false); // nothing waits for its end
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.dialogTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		label(area, Messages.title);
		title = new Text(area, SWT.SINGLE | SWT.BORDER);
		title.setText(written.title());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
		label(area, Messages.type);
		type = new Combo(area, SWT.DROP_DOWN);
		types.forEach(type::add);
		type.setText(written.type());
		type.setToolTipText(Messages.typeHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
		label(area, Messages.text);
		text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		text.setText(written.text());
		text.setToolTipText(Messages.textTip);
		text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * text.getLineHeight()).applyTo(text);
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addModifyListener(event -> validate());
		title.addModifyListener(event -> validate());
		return area;
	}

	private static void label(Composite area, String words) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
		text.setFocus();
	}

	private void validate() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!(title.getText() + text.getText()).isBlank());
		}
	}

	@Override
	protected void okPressed() {
		written = new Written(title.getText().strip(), type.getText().strip(), text.getText().replace("\r\n", "\n").strip()); //$NON-NLS-1$ //$NON-NLS-2$
		super.okPressed();
		then.accept(written);
	}
}
