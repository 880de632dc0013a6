// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.hashiya.model.GroupPath;
import org.hashiya.model.Study;
import org.hashiya.ui.codebook.internal.dialogs.FormDialog;

import com.ibm.icu.text.Collator;

/** Asks for the group that documents go to: one of those that are there, or a new one. */
@NonNullByDefault({}) // the platform says nothing of null
public final class GroupDialog extends FormDialog {

	private final Study study;
	private final String before;
	private final Consumer<String> then;
	private Combo group;

	/**
	 * @param before the path that they have now; empty for none or several
	 * @param then   is told the path
	 */
	public GroupDialog(Shell parent, Study study, String before, Consumer<String> then) {
		super(parent, ExplorerMessages.Group_title, ExplorerMessages.Group_message, ExplorerMessages.Group_act);
		this.study = study;
		this.before = before;
		this.then = then;
	}

	@Override
	protected void createFields(Composite area) {
		label(area, ExplorerMessages.Group_name);
		group = new Combo(area, SWT.DROP_DOWN);
		group.setItems(groups(study).toArray(String[]::new));
		group.setText(before);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(group);
		group.addModifyListener(event -> changed());
		group.setFocus();
	}

	private static List<String> groups(Study study) {
		return study.documents().list().stream().map(document -> GroupPath.normal(document.group())).filter(path -> !path.isEmpty()).distinct()
				.sorted(Collator.getInstance(Locale.getDefault())::compare).toList();
	}

	@Override
	protected String wrong() {
		return null;
	}

	@Override
	protected void okPressed() {
		String path = GroupPath.normal(group.getText());
		super.okPressed();
		then.accept(path);
	}
}
