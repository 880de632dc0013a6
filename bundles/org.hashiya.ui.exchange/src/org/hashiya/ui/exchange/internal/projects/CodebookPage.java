// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.ImportedProject;
import org.hashiya.exchange.PlannedCode;
import org.hashiya.model.Code;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.AccessibleNames;

import com.ibm.icu.text.MessageFormat;

/** The codes of a codebook with what would become of each, before anything is written; the person chooses which are taken. */
@NonNullByDefault({}) // the platform says nothing of null
final class CodebookPage extends WizardPage {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 240;
	private static final int DETAIL_LINES = 5;

	private Label about;
	private Tree tree;
	private Text detail;
	private ImportedProject project;
	private ImportPlan plan;
	private CodebookTree codes;

	CodebookPage() {
		super("codebook", Messages.codebookTitle, null); //$NON-NLS-1$
		setDescription(Messages.codebookDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(page);
		about = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(about);
		tree = new Tree(page, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		AccessibleNames.set(tree, Messages.codebookTitle);
		column(Messages.columnCode, 330);
		column(Messages.columnBecomes, 150);
		column(Messages.columnDifferent, 250);
		tree.addListener(SWT.Selection, this::selected);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
		createButtons(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.codeDetail);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		detail = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, detail.getLineHeight() * DETAIL_LINES).applyTo(detail);
		setControl(page);
		if (plan != null) {
			fill();
		}
	}

	private void column(String title, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEAD);
		column.setText(title);
		column.setWidth(width);
	}

	private void createButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.takeAll, true);
		button(buttons, Messages.takeNone, false);
	}

	private void button(Composite parent, String text, boolean wanted) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			codes.chooseAll(wanted);
			check(tree.getItems());
			update();
		}));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	/** Shows what would be done with a codebook. */
	void show(ImportedProject of, ImportPlan now) {
		project = of;
		plan = now;
		codes = new CodebookTree(now.codes());
		if (tree != null) {
			fill();
		}
	}

	private void fill() {
		String origin = project.origin().isBlank() ? Messages.originUnknown : project.origin();
		about.setText(NLS.bind(Messages.about, Isolates.wrap(plan.report().file()), Isolates.wrap(origin)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		tree.setRedraw(false);
		tree.removeAll();
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(tree.getDisplay()), tree);
		CodeItems items = new CodeItems(codes, resources);
		codes.roots().forEach(code -> items.add(tree, code));
		tree.setRedraw(true);
		if (tree.getItemCount() > 0) {
			tree.select(tree.getItem(0));
		}
		update();
		showDetail();
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TreeItem item && item.getData() instanceof PlannedCode code) {
			codes.choose(code, item.getChecked());
			check(tree.getItems());
			update();
		}
		showDetail();
	}

	/** Sets the marks as the choice is now: one choice can bring others with it, and what does not change has none. */
	private void check(TreeItem[] items) {
		for (TreeItem item : items) {
			item.setChecked(item.getData() instanceof PlannedCode code && codes.isChosen(code));
			check(item.getItems());
		}
	}

	private void update() {
		int counts = codes.hasChoice() ? IMessageProvider.NONE : IMessageProvider.INFORMATION;
		String message = !codes.hasChoice() ? Messages.previewSame
				: MessageFormat.format(Messages.codebookCounts, codes.count(ImportFinding.CODE), codes.count(ImportFinding.CHANGED),
						codes.count(ImportFinding.SAME) + codes.count(ImportFinding.MATCHED), codes.chosen());
		if (codes.doubtful() > 0) {
			setMessage(message + ' ' + MessageFormat.format(Messages.codebookDoubtful, codes.doubtful()), IMessageProvider.WARNING);
		} else {
			setMessage(message, counts);
		}
		setPageComplete(!codes.hasChoice() || codes.chosen() > 0);
	}

	private void showDetail() {
		TreeItem[] selection = tree.getSelection();
		detail.setText(selection.length > 0 && selection[0].getData() instanceof PlannedCode code ? detail(code) : ""); //$NON-NLS-1$
	}

	/** What the file contradicts itself in, and its definition. */
	private static String detail(PlannedCode planned) {
		ImportFinding doubt = planned.doubt();
		return doubt == null ? definitions(planned) : ReportWords.here().finding(doubt) + "\n\n" + definitions(planned); //$NON-NLS-1$
	}

	/** The definition in the file, and the study's where it is another. */
	private static String definitions(PlannedCode planned) {
		String after = definition(planned.after());
		Code before = planned.before();
		if (before == null || definition(before).equals(after)) {
			return after.isEmpty() ? Messages.noDefinition : after;
		}
		return NLS.bind(Messages.definitionNow, or(definition(before))) + "\n\n" + NLS.bind(Messages.definitionInFile, or(after)); //$NON-NLS-1$
	}

	private static String definition(Code code) {
		return Stream.of(code.definition().text(), code.definition().inclusion(), code.definition().exclusion()).filter(text -> !text.isBlank())
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String or(String definition) {
		return definition.isEmpty() ? Messages.noDefinition : definition;
	}

	/** The ids of the codes that are not wanted. */
	Set<UUID> leftOut() {
		return codes == null ? Set.of() : codes.leftOut();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			tree.setFocus();
		}
	}
}
