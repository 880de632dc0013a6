// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Code;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.codebook.CodebookItem;
import org.hashiya.ui.codebook.NewCodeItem;
import org.hashiya.ui.codebook.internal.parts.CountedTree;
import org.hashiya.ui.codebook.internal.parts.EditorEnds;
import org.hashiya.ui.codebook.internal.parts.NameEditing;
import org.hashiya.ui.codebook.internal.tree.CodeOrder;
import org.hashiya.ui.codebook.internal.tree.ShownCodes;
import org.hashiya.ui.codebook.internal.tree.ShownCodes.Difference;

/** The tree of codes on screen. It is never rebuilt while one study is shown: rows that are different are refreshed, selection and expansion stay. */
public final class CodeTree {

	private final CountedTree counted;
	private final TreeViewer viewer;
	private final CodeLabels labels;
	private @Nullable ShownCodes shown;
	/** What was open when it went; an undo brings it back as it was. */
	private final Set<Object> openWhenGone = new HashSet<>();
	/** What should be selected as soon as it is there. */
	private List<CodeItem> awaited = List.of();

	/**
	 * @param parent where the tree is put
	 * @param namer  takes the names that are typed in the tree, of {@link CodebookItem}s
	 */
	public CodeTree(Composite parent, NameEditing.Namer namer) {
		counted = new CountedTree(parent, SWT.MULTI);
		viewer = counted.viewer();
		viewer.setContentProvider(new CodeContent());
		labels = new CodeLabels(() -> shown, new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()), CountedTree.Look.of(viewer.getTree()));
		counted.setLabels(labels);
		counted.setNaming(new NameEditing(viewer, namer));
		viewer.getColumnViewerEditor().addEditorActivationListener(new NewCodeEnds());
	}

	/** What holds the tree. */
	public Control control() {
		return counted.control();
	}

	public TreeViewer viewer() {
		return viewer;
	}

	/** Shows another study, or none. */
	public void show(@Nullable ShownCodes codes) {
		shown = codes;
		awaited = List.of();
		openWhenGone.clear();
		viewer.setInput(codes);
	}

	/** Takes new colours from the theme. */
	public void themeChanged() {
		labels.setLook(CountedTree.Look.of(viewer.getTree()));
		viewer.refresh(true);
	}

	/** The filter leaves other codes: all that are left are laid open. */
	public void filtered() {
		counted.withoutFlicker(() -> {
			viewer.refresh(false);
			ShownCodes codes = shown;
			if (codes != null && codes.isFiltered()) {
				viewer.expandAll();
				codes.firstFit().filter(first -> viewer.getStructuredSelection().isEmpty()).ifPresent(first -> viewer.setSelection(new StructuredSelection(first), true));
			}
		});
	}

	/** Shows all counts anew, and the codes where these put them. */
	public void counted() {
		ShownCodes codes = shown;
		if (codes != null && codes.order() == CodeOrder.COUNT) {
			counted.withoutFlicker(() -> viewer.refresh(true));
		} else {
			viewer.update(expandedRows(), null);
		}
	}

	/** Shows the numbers of these codes anew, and the codes where these put them. */
	public void counted(Set<CodeItem> different) {
		ShownCodes codes = shown;
		if (codes != null && codes.order() == CodeOrder.COUNT) {
			counted();
		} else {
			viewer.update(different.toArray(), null); // rows that are not there yet are asked when they are
		}
	}

	/** Shows the codes in the order that they have now; selection and expansion stay. */
	public void sorted() {
		counted.withoutFlicker(() -> {
			viewer.refresh(false);
			viewer.getTree().showSelection();
		});
	}

	/** Refreshes what is different and nothing else, once no name is being typed. */
	public void refresh(Difference difference) {
		counted.afterNaming(() -> refreshNow(difference));
	}

	private void refreshNow(Difference difference) {
		if (difference.isStructural()) {
			restructure(difference);
		} else {
			viewer.update(difference.labels().toArray(), null); // these rows alone are painted
		}
		if (!awaited.isEmpty()) {
			select(awaited);
		}
	}

	private void restructure(Difference difference) {
		counted.withoutFlicker(() -> {
			IStructuredSelection selection = viewer.getStructuredSelection();
			Object[] expanded = viewer.getExpandedElements();
			if (difference.all() || difference.top()) {
				viewer.refresh(false);
			} else {
				difference.parents().forEach(parent -> viewer.refresh(parent, false));
			}
			openWhenGone.addAll(List.of(expanded));
			openWhenGone.removeIf(this::reopened);
			difference.open().forEach(code -> viewer.setExpandedState(code, true));
			viewer.update(difference.labels().toArray(), null);
			if (viewer.getStructuredSelection().isEmpty() && isThere(selection.getFirstElement())) {
				viewer.setSelection(selection, true);
			}
		});
	}

	/** Opens a row that has moved or come back; false for one that is gone. */
	private boolean reopened(Object element) {
		boolean there = isThere(element);
		if (there && !viewer.getExpandedState(element)) {
			viewer.setExpandedState(element, true);
		}
		return there;
	}

	private boolean isThere(@Nullable Object element) {
		return element instanceof CodeItem item && shown != null && shown.code(item).isPresent();
	}

	/** All selected codes, from the top. */
	public List<CodeItem> selectedAll() {
		return Arrays.stream(viewer.getStructuredSelection().toArray()).filter(CodeItem.class::isInstance).map(CodeItem.class::cast).toList();
	}

	/** The selected code; where several are, the first. */
	public Optional<CodeItem> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof CodeItem item ? Optional.of(item) : Optional.empty();
	}

	/** Selects a code and brings it to view, at once or as soon as it is there. */
	public void select(CodeItem code) {
		select(List.of(code));
	}

	/** Selects codes and brings the first to view, at once or as soon as they are there. */
	public void select(List<CodeItem> codes) {
		if (codes.stream().allMatch(this::isThere)) {
			awaited = List.of();
			viewer.setSelection(new StructuredSelection(codes), true);
		} else {
			awaited = codes;
		}
	}

	/** Opens the field in which the name of a code is typed. */
	public void editName(CodeItem code) {
		viewer.editElement(code, 0);
	}

	/** Opens a row in which the name of a new code is typed, as the last below a code (null: at the top). */
	public void editNewCode(@Nullable UUID parent) {
		ShownCodes codes = shown;
		if (codes != null) {
			NewCodeItem row = codes.startNewCode(parent);
			refreshBelow(codes, row);
			viewer.editElement(row, 0);
		}
	}

	private void refreshBelow(ShownCodes codes, NewCodeItem row) {
		CodebookItem above = codes.parent(row);
		if (above == null) {
			viewer.refresh(false);
		} else {
			viewer.refresh(above, false);
			viewer.setExpandedState(above, true);
		}
	}

	/** The ids of the codes that are open. */
	public Set<UUID> expanded() {
		Set<UUID> expanded = new HashSet<>();
		for (Object element : viewer.getExpandedElements()) {
			if (element instanceof CodeItem item) {
				expanded.add(item.code());
			}
		}
		return expanded;
	}

	/** Opens these codes and no others. */
	public void expand(Set<UUID> codes) {
		ShownCodes known = shown;
		if (known != null) {
			counted.withoutFlicker(() -> viewer.setExpandedElements(codes.stream().map(known::item).filter(this::isThere).toArray()));
		}
	}

	private Object[] expandedRows() {
		List<Object> rows = new ArrayList<>();
		ShownCodes codes = shown;
		if (codes != null) {
			codes.codebook().list().stream().map(Code::id).map(codes::item).filter(item -> viewer.testFindItem(item) != null).forEach(rows::add);
		}
		return rows.toArray();
	}

	/** The row of a new code goes when its field closes, whether a name was given or not. */
	@NonNullByDefault({}) // the platform says nothing of null
	private final class NewCodeEnds extends EditorEnds {

		@Override
		public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			ShownCodes codes = shown;
			if (codes != null && event.getSource() instanceof ViewerCell cell && cell.getElement() instanceof NewCodeItem row) {
				codes.endNewCode();
				viewer.remove(row);
				viewer.getTree().setFocus();
			}
		}
	}
}
