// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.exchange.SharedCodebook;
import org.hashiya.merge.CodeComparison;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodeEntry;
import org.hashiya.merge.CodebookMerge.Into;
import org.hashiya.text.Isolates;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.icons.CodeSwatch;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.CellText;
import org.hashiya.ui.parts.Combos;

import com.ibm.icu.text.MessageFormat;

/** The codes that study and file have differently, with what is to be done with each; the person chooses for one or several. */
@NonNullByDefault({}) // the platform says nothing of null
final class ComparisonPage extends WizardPage {

	private static final int WIDTH = 780;
	private static final int HEIGHT = 220;
	private static final int DONE = 2;

	private Tree tree;
	private Combo choice;
	private Combo side;
	private BothSides sides;
	private List<Choice> possible = List.of();
	private Choices choices;

	ComparisonPage() {
		super("comparison", Messages.comparisonTitle, null); //$NON-NLS-1$
		setDescription(Messages.comparisonDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
		tree = new Tree(page, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		AccessibleNames.set(tree, Messages.comparisonTitle);
		column(Messages.columnCode, 290);
		column(Messages.columnState, 300);
		column(Messages.columnDone, 160);
		tree.addListener(SWT.Selection, event -> selected());
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(tree);
		new Label(page, SWT.NONE).setText(Messages.choose);
		choice = Combos.readOnly(page);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(choice);
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(possible.get(choice.getSelectionIndex()))));
		Button again = new Button(page, SWT.PUSH);
		again.setText(Messages.proposeAgain);
		again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> proposeAgain()));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(again);
		new Label(page, SWT.NONE).setText(Messages.side);
		side = Combos.readOnly(page);
		side.setItems(Messages.sideBoth, Messages.sideStudy, Messages.sideFile);
		side.select(0);
		GridDataFactory.fillDefaults().span(2, 1).hint(220, SWT.DEFAULT).align(SWT.BEGINNING, SWT.FILL).applyTo(side);
		sides = new BothSides(page);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(sides.control());
		setControl(page);
		if (choices != null) {
			fill();
		}
	}

	private void column(String title, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEAD);
		column.setText(title);
		column.setWidth(width);
	}

	/** Shows a comparison, with what is proposed. */
	void show(SharedCodebook compared) {
		choices = new Choices(compared.codes());
		if (tree != null) {
			fill();
		}
	}

	private void fill() {
		tree.setRedraw(false);
		tree.removeAll();
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(tree.getDisplay()), tree);
		choices.roots().forEach(code -> add(new TreeItem(tree, SWT.NONE), code, images));
		tree.setRedraw(true);
		first(tree.getItems(), code -> code.state() != CodeComparison.State.SAME && choices.of(code) == Choice.LEAVE) // what waits for the person
				.or(() -> first(tree.getItems(), code -> code.state() != CodeComparison.State.SAME)).ifPresent(tree::setSelection);
		selected();
		update();
	}

	private void add(TreeItem item, CodeComparison code, LocalResourceManager images) {
		CodeEntry entry = SharedCodebook.shown(code);
		item.setData(code);
		item.setText(CellText.row(List.of(Isolates.wrap(entry.name()), ComparisonWords.state(code), done(code))));
		item.setImage(0, images.create(new CodeSwatch(ThemeColours.of(tree).tints().full(entry.colour()), !entry.codable())));
		choices.below(code).forEach(each -> add(new TreeItem(item, SWT.NONE), each, images));
		item.setExpanded(true);
	}

	/** The first of which this is so, as they stand below each other. */
	private static Optional<TreeItem> first(TreeItem[] items, Predicate<CodeComparison> wanted) {
		for (TreeItem item : items) {
			Optional<TreeItem> found = wanted.test((CodeComparison) item.getData()) ? Optional.of(item) : first(item.getItems(), wanted);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private String done(CodeComparison code) {
		return code.state() == CodeComparison.State.SAME ? "" : ComparisonWords.choice(choices.of(code)); //$NON-NLS-1$
	}

	private List<CodeComparison> selection() {
		return Stream.of(tree.getSelection()).map(TreeItem::getData).map(CodeComparison.class::cast).toList();
	}

	private void selected() {
		List<CodeComparison> selection = selection();
		possible = Choices.possible(selection);
		choice.setItems(possible.stream().map(ComparisonWords::choice).toArray(String[]::new));
		choice.setEnabled(!possible.isEmpty());
		List<Choice> now = selection.stream().filter(code -> code.state() != CodeComparison.State.SAME).map(choices::of).distinct().toList();
		if (now.size() == 1) {
			choice.select(possible.indexOf(now.getFirst()));
		}
		sides.show(selection.size() == 1 ? selection.getFirst() : null);
	}

	private void choose(Choice chosen) {
		choices.choose(selection(), chosen);
		refresh(tree.getItems());
		update();
	}

	private void proposeAgain() {
		choices.forget();
		refresh(tree.getItems());
		selected();
		update();
	}

	private void refresh(TreeItem[] items) {
		for (TreeItem item : items) {
			item.setText(DONE, done((CodeComparison) item.getData()));
			refresh(item.getItems());
		}
	}

	private void update() {
		if (choices.different() == 0) {
			setMessage(Messages.same, IMessageProvider.INFORMATION);
		} else {
			setMessage(MessageFormat.format(Messages.counts, choices.different(), choices.waiting()));
		}
		setPageComplete(true);
	}

	/** What is compared and what was chosen. */
	Choices choices() {
		return choices;
	}

	/** Which side is brought up to date. */
	Into into() {
		return switch (side.getSelectionIndex()) {
		case 1 -> Into.MINE;
		case 2 -> Into.THEIRS;
		default -> Into.BOTH;
		};
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			tree.setFocus();
		}
	}
}
