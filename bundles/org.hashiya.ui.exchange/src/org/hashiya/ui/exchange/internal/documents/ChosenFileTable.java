// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.parts.AccessibleNames;
import org.hashiya.ui.parts.Numbers;
import org.hashiya.ui.parts.RowTips;
import org.hashiya.ui.words.Wording;

/** The list of chosen files, with what was found in each. Files can be dropped on it. */
@NonNullByDefault({}) // the platform says nothing of null
final class ChosenFileTable {

	private final TableViewer viewer;
	private final ResourceManager resources;

	/**
	 * @param selected is called when another file is selected
	 * @param dropped  is told the files that were dropped
	 */
	ChosenFileTable(Composite parent, Runnable selected, Consumer<Collection<Path>> dropped) {
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		AccessibleNames.set(table, Messages.windowTitle);
		resources = new LocalResourceManager(JFaceResources.getResources(table.getDisplay()), table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setComparer(new ByPath());
		RowTips.in(viewer);
		column(Messages.columnName, 230, SWT.LEAD, ChosenFileLabels::name, true);
		column(Messages.columnWords, 80, Numbers.side(table), ChosenFileLabels::words, false);
		column(Messages.columnEncoding, 150, SWT.LEAD, ChosenFileLabels::encoding, false);
		column(Messages.columnDirection, 120, SWT.LEAD, ChosenFileLabels::direction, false);
		viewer.addSelectionChangedListener(event -> selected.run());
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] { FileTransfer.getInstance() }, new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					dropped.accept(Arrays.stream(names).map(Path::of).toList());
				}
			}
		});
	}

	Table control() {
		return viewer.getTable();
	}

	/** Shows the files; the selected ones stay selected. */
	void show(List<ChosenFile> files) {
		List<ChosenFile> selected = selected();
		viewer.setInput(files);
		viewer.setSelection(new StructuredSelection(selected));
		if (selected().isEmpty() && !files.isEmpty()) {
			select(files.getFirst());
		}
	}

	void select(ChosenFile file) {
		viewer.setSelection(new StructuredSelection(file), true);
	}

	/** The selected files, as they are known now. */
	List<ChosenFile> selected() {
		return Arrays.stream(viewer.getTable().getSelection()).map(item -> (ChosenFile) item.getData()).toList();
	}

	private void column(String title, int width, int alignment, Function<ChosenFile, String> text, boolean withState) {
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((ChosenFile) element);
			}

			@Override
			public Image getImage(Object element) {
				Icons icon = ((ChosenFile) element).problem() != null ? Icons.WARNING : Icons.DOCUMENT;
				return withState ? resources.create(icon.descriptor()) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				StudyProblem problem = ((ChosenFile) element).problem();
				return problem == null ? ((ChosenFile) element).path().toString() : Wording.problem(problem);
			}
		});
	}

	/** The same file, whatever is known of it. */
	private static final class ByPath implements IElementComparer {

		@Override
		public boolean equals(Object one, Object other) {
			return one instanceof ChosenFile a && other instanceof ChosenFile b ? a.path().equals(b.path()) : one.equals(other);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof ChosenFile file ? file.path().hashCode() : element.hashCode();
		}
	}
}
