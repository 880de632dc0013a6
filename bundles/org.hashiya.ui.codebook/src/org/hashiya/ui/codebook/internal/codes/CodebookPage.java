// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.codebook.internal.parts.EmptyState;
import org.hashiya.ui.codebook.internal.parts.FilterBox;
import org.hashiya.ui.codebook.internal.parts.NameEditing;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;
import org.hashiya.ui.codebook.internal.sets.CodeSets;
import org.hashiya.ui.codebook.internal.sets.CodeMembers;
import org.hashiya.ui.codebook.internal.sets.SetsArea;
import org.hashiya.ui.codebook.internal.tree.ShownCodes;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.ColumnMemory;
import org.hashiya.ui.parts.HiddenWork;
import org.hashiya.ui.parts.MirroredLayout;

/** The controls of the codebook view: filter, tree, notice and definition, or one sentence where there is nothing to show. */
public final class CodebookPage {

	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final int[] WEIGHTS = { 62, 38 };

	private final Composite page;
	private final FilterBox filter;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final EmptyState empty;
	private final SashForm sash;
	private final CodeTree tree;
	private final NoticeBar notice;
	private final DefinitionArea definition;
	private final SetsArea sets;
	private @Nullable ShownCodes shown;
	/** The codes of the chosen set; null where all are shown. */
	private @Nullable Set<UUID> only;
	private boolean opening;

	/**
	 * @param follow  what a link of the empty page leads to, see {@link EmptyState}
	 * @param namer   takes the names that are typed in the tree
	 * @param keeper  takes the definitions that are written
	 * @param undo    undoes the last act
	 * @param setActs what is done with sets
	 * @param details where the links below the definition lead
	 */
	public CodebookPage(Composite parent, IServiceLocator services, Consumer<String> follow, NameEditing.Namer namer, DefinitionArea.Keeper keeper, Runnable undo, CodeSets setActs, CodeDetails details) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		HiddenWork.sayIn(page, services);
		filter = new FilterBox(page, Messages.Codebook_filter, this::filter);
		sets = new SetsArea(page, new CodeMembers(), setActs, this::selectedIds, this::chosen);
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(layout);
		MirroredLayout.keep(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new EmptyState(stack, follow);
		sash = new SashForm(stack, SWT.VERTICAL);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
		tree = new CodeTree(upper, namer);
		AccessibleNames.set(tree.viewer().getTree(), Messages.Codebook_codes);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		notice = new NoticeBar(upper, undo);
		definition = new DefinitionArea(sash, services.getService(IHandlerService.class), keeper, tree.viewer().getTree(), details);
		sash.setWeights(WEIGHTS);
		filter.leadsTo(tree.viewer().getTree());
		tree.viewer().addSelectionChangedListener(event -> showDefinition());
		showWhatThereIs();
	}

	public Control control() {
		return page;
	}

	public CodeTree tree() {
		return tree;
	}

	public FilterBox filter() {
		return filter;
	}

	public NoticeBar notice() {
		return notice;
	}

	public DefinitionArea definition() {
		return definition;
	}

	public SetsArea sets() {
		return sets;
	}

	private List<UUID> selectedIds() {
		return tree.selectedAll().stream().map(CodeItem::code).toList();
	}

	/** Another set is chosen, or it holds other codes. */
	private void chosen() {
		ShownCodes codes = shown;
		Set<UUID> now = sets.only().orElse(null);
		if (codes != null && !Objects.equals(now, only)) {
			only = now;
			codes.only(now);
			tree.filtered();
			showWhatThereIs();
		}
	}

	/** Writes down what is typed in the filter, which set is chosen, and how the page is divided. */
	public void save(IMemento state) {
		state.putString(FILTER, filter.typed());
		sets.save(state);
		ColumnMemory.save(sash, state);
	}

	/** Makes the page as it was; before anything is shown. */
	public void restore(IMemento state) {
		Optional.ofNullable(state.getString(FILTER)).ifPresent(filter::type);
		sets.restore(state);
		ColumnMemory.restore(sash, state);
	}

	/** The sentence that is shown instead of the tree; empty where the tree is. */
	public String emptySentence() {
		return layout.topControl == empty.control() ? empty.sentence() : ""; //$NON-NLS-1$
	}

	/** Shows the codes of another study, or none. */
	public void show(@Nullable ShownCodes codes) {
		definition.keep();
		shown = codes;
		if (codes != null) {
			codes.filter(FilterWords.of(filter.typed()));
		}
		only = null;
		sets.show(codes == null ? null : codes.study());
		tree.show(codes);
		chosen();
		notice.hide();
		showDefinition();
		showWhatThereIs();
	}

	/** Says whether a study of the last time is being opened, so that no one is told that there is none. */
	public void setOpening(boolean now) {
		opening = now;
		showWhatThereIs();
	}

	/** Shows what is different. */
	public void refresh(ShownCodes.Difference difference) {
		sets.show(shown == null ? null : shown.study());
		chosen();
		tree.refresh(difference);
		showDefinition();
		showWhatThereIs();
	}

	/** Opens a row for a new code in the tree. */
	public void editNewCode(@Nullable CodeItem above) {
		if (layout.topControl != sash) {
			filter.clear();
			sets.chooseAll();
			raise(sash);
		}
		tree.editNewCode(above == null ? null : above.code());
	}

	public void themeChanged() {
		tree.themeChanged();
		sets.themeChanged();
		definition.themeChanged();
	}

	public void setFocus() {
		if (layout.topControl == sash) {
			tree.viewer().getTree().setFocus();
		} else {
			empty.control().setFocus();
		}
	}

	private void filter(FilterWords words) {
		ShownCodes codes = shown;
		if (codes != null) {
			codes.filter(words);
			tree.filtered();
			showWhatThereIs();
		}
	}

	private void showDefinition() {
		ShownCodes codes = shown;
		definition.show(codes == null ? null : codes.study(), codes == null ? null : tree.selected().flatMap(codes::code).orElse(null));
	}

	/** The tree where it has rows, else a sentence that says what is missing. */
	public void showWhatThereIs() {
		ShownCodes codes = shown;
		if (codes == null) {
			empty.say(opening ? Messages.Codebook_opening : Messages.Codebook_noStudy);
		} else if (codes.codebook().size() == 0) {
			empty.say(Messages.Codebook_noCodes);
		} else if (codes.top().isEmpty()) {
			empty.say(only == null ? Messages.Codebook_noneFits : filter.typed().isBlank() ? Messages.Codebook_emptySet : Messages.Codebook_noneFitsInSet);
		}
		raise(codes == null || codes.top().isEmpty() ? empty.control() : sash);
		filter.setVisible(codes != null && codes.codebook().size() > 0);
	}

	private void raise(Control top) {
		if (layout.topControl != top) {
			layout.topControl = top;
			MirroredLayout.layOut(stack);
		}
	}
}
