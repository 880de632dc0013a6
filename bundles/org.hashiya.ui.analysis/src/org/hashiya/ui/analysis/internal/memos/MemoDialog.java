// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.EmptyLineDirection;
import org.hashiya.ui.parts.Links;
import org.hashiya.ui.parts.MemoLinkProposals;

import com.ibm.icu.text.MessageFormat;

/** What a memo is on, its type, title and text. */
@NonNullByDefault({}) // the platform says nothing of null
public final class MemoDialog extends Dialog {

	private static final int WIDTH = 420;
	private static final int LINES = 8;
	/** Brings a label to the line of the field beside it, in pixels. */
	private static final int BESIDE_FIELD = 5;

	private final MemoForm form;
	private final Consumer<MemoForm.@NonNull Written> then;
	private final Runnable others;
	private Text on;
	private Text title;
	private Combo type;
	private Text text;
	private EmptyLineDirection direction;
	private MemoLinkProposals links;
	private Label says;
	private MemoForm.Written begun;

	/** @param then is told what the person wrote */
	public MemoDialog(Shell parent, @NonNull MemoForm form, Consumer<MemoForm.@NonNull Written> then) {
		this(parent, form, () -> {
			// there are none
		}, then);
	}

	/**
	 * @param others shows the memos that are on it already
	 * @param then   is told what the person wrote
	 */
	MemoDialog(Shell parent, @NonNull MemoForm form, Runnable others, Consumer<MemoForm.@NonNull Written> then) {
		super(parent);
		this.others = others;
		this.form = form;
		this.then = then;
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
		label(area, Messages.on);
		createOn(area);
		name(on, Messages.on);
		createOthers(area);
		label(area, Messages.title);
		title = new Text(area, SWT.SINGLE | SWT.BORDER);
		title.setText(form.before().title());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
		name(title, Messages.title);
		label(area, Messages.type);
		type = new Combo(area, SWT.DROP_DOWN);
		form.types().forEach(type::add);
		type.setText(form.before().type());
		type.setToolTipText(Messages.typeHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
		name(type, Messages.type);
		label(area, Messages.text);
		text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		text.setText(form.before().text());
		text.setToolTipText(Messages.textTip);
		text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
		direction = EmptyLineDirection.of(text);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * text.getLineHeight()).applyTo(text);
		name(text, Messages.text);
		text.addListener(SWT.KeyDown, this::keep);
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		links = MemoLinkProposals.inText(text, form.links());
		endsFirst(text, links);
		text.addModifyListener(event -> validate());
		title.addModifyListener(event -> validate());
		says = new Label(area, SWT.WRAP);
		says.setText(Messages.textHint);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(says);
		return area;
	}

	/** By Ctrl+Enter, as everywhere else where several lines are written. */
	private void keep(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			if (getButton(IDialogConstants.OK_ID).isEnabled()) {
				okPressed();
			}
		}
	}

	private void createOn(Composite area) {
		String fixed = form.fixed();
		on = new Text(area, SWT.SINGLE | SWT.BORDER | (fixed == null ? SWT.NONE : SWT.READ_ONLY));
		on.setText(fixed == null ? form.before().on() : fixed);
		on.setMessage(Messages.nothing);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(on);
		if (fixed == null) {
			on.setToolTipText(Messages.onTip);
			endsFirst(on, MemoLinkProposals.inName(on, form.links()));
			on.addModifyListener(event -> validate());
		}
	}

	/** Lets Esc close what is proposed in a field, and not the dialog. */
	private static void endsFirst(Text field, MemoLinkProposals proposals) {
		field.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE || !proposals.isOpen());
	}

	private void createOthers(Composite area) {
		if (form.there() > 0) {
			label(area, ""); //$NON-NLS-1$
			Link link = new Link(area, SWT.NONE);
			link.setText(MessageFormat.format(Messages.there, form.there()));
			Links.follow(link, event -> {
				if ((title.getText() + direction.text()).isBlank()) {
					close(); // nothing is lost, and nothing is in the way
				}
				others.run();
			});
			GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		}
	}

	/** Names a field as its label does, for who hears the window. */
	private static void name(Control field, String label) {
		AccessibleNames.set(field, LegacyActionTools.removeMnemonics(label).replaceAll("[:\\s]+$", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void label(Composite area, String words) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, BESIDE_FIELD).applyTo(label); // on the line of its field
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
		begun = written();
		text.setFocus();
		text.setSelection(text.getCharCount()); // to go on writing
	}

	private void validate() {
		boolean place = form.fixed() != null || form.isPlace(on());
		says.setText(place ? Messages.textHint : Messages.noSuchPlace);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(place && !(title.getText() + direction.text()).isBlank());
		}
	}

	/** By Esc and by the window's own button. */
	@Override
	protected void handleShellCloseEvent() {
		cancelPressed();
	}

	/** What was written is asked for, since nothing brings it back. */
	@Override
	protected void cancelPressed() {
		if ((title.getText() + direction.text()).isBlank() || written().equals(begun)) {
			super.cancelPressed();
		} else {
			UnkeptQuestion.ask(getShell(), getButton(IDialogConstants.OK_ID).isEnabled(), this::okPressed, super::cancelPressed);
		}
	}

	private MemoForm.@NonNull Written written() {
		return new MemoForm.Written(on(), type.getText().strip(), title.getText().strip(), direction.text().replace("\r\n", "\n").strip()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private @NonNull String on() {
		return form.fixed() != null ? "" : on.getText().strip(); //$NON-NLS-1$
	}

	@Override
	protected void okPressed() {
		if (links.isOpen()) {
			return; // Enter takes a proposal
		}
		MemoForm.Written written = written();
		super.okPressed();
		then.accept(written);
	}
}
