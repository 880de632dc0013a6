// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.hashiya.exchange.Excerpt;
import org.hashiya.model.Study;

/** Chooses documents, codes, coders and cases, each kind on a tab of its own. Where all of a kind are chosen, that kind limits nothing. */
@NonNullByDefault({}) // the platform says nothing of null
final class PartDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;
	private static final int HEIGHT = 260;

	private final Study study;
	private final Excerpt excerpt;
	private final Consumer<Excerpt> then;
	private CheckList documents;
	private CheckList codes;
	private CheckList coders;
	private CheckList cases;

	/**
	 * Does not block when it is opened.
	 *
	 * @param before what is chosen at first
	 * @param then   is told what was chosen, where it was
	 */
	PartDialog(Shell parent, Study study, Excerpt before, Consumer<Excerpt> then) {
		super(parent);
		this.study = study;
		this.then = then;
		excerpt = before;
		setBlockOnOpen(false);
		setHelpAvailable(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.partTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.partTitle);
		setMessage(Messages.partDescription);
		Composite area = (Composite) super.createDialogArea(parent);
		TabFolder tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).indent(8, 8).applyTo(tabs);
		Map<UUID, String> names = new LinkedHashMap<>();
		study.documents().list().forEach(document -> names.put(document.id(), document.name()));
		documents = tab(tabs, Messages.partTabDocuments, names, excerpt.documents());
		names.clear();
		study.codebook().list().forEach(code -> names.put(code.id(), study.codebook().path(code)));
		codes = tab(tabs, Messages.partTabCodes, names, excerpt.codes());
		names.clear();
		study.coders().list().forEach(coder -> names.put(coder.id(), coder.name()));
		coders = tab(tabs, Messages.partTabCoders, names, excerpt.coders());
		names.clear();
		study.cases().list().forEach(unit -> names.put(unit.id(), unit.name()));
		cases = tab(tabs, Messages.partTabCases, names, excerpt.cases());
		return area;
	}

	private CheckList tab(TabFolder tabs, String title, Map<UUID, String> names, Set<UUID> before) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		CheckList list = new CheckList(tabs, title, names, before, this::validate);
		item.setControl(list.control());
		return list;
	}

	/** A kind of which nothing is chosen would leave nothing. */
	private void validate() {
		boolean empty = documents.isEmpty() || codes.isEmpty() || coders.isEmpty() || cases.isEmpty();
		setErrorMessage(empty ? Messages.partNothing : null);
		getButton(IDialogConstants.OK_ID).setEnabled(!empty);
	}

	@Override
	protected void okPressed() {
		Excerpt chosen = new Excerpt(documents.chosen(), codes.chosen(), coders.chosen(), cases.chosen(), false);
		super.okPressed();
		then.accept(chosen);
	}
}
