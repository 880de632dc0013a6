// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.hashiya.store.OpenStudy;

/** Tells other views what the rows of a table of values stand for: the rows themselves are bare ids. */
@NonNullByDefault({}) // the platform says nothing of null
public final class SelectedRows extends EventManager implements ISelectionProvider {

	private final TableViewer viewer;
	private final Supplier<OpenStudy> study;
	private final BiFunction<OpenStudy, UUID, Object> item;

	/**
	 * @param study that is shown, or null
	 * @param item  what a row stands for
	 */
	public SelectedRows(TableViewer viewer, Supplier<OpenStudy> study, BiFunction<OpenStudy, UUID, Object> item) {
		this.viewer = viewer;
		this.study = study;
		this.item = item;
		viewer.addSelectionChangedListener(event -> {
			SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
			for (Object listener : getListeners()) {
				((ISelectionChangedListener) listener).selectionChanged(told);
			}
		});
	}

	@Override
	public ISelection getSelection() {
		OpenStudy open = study.get();
		if (open == null || viewer.getControl().isDisposed()) {
			return StructuredSelection.EMPTY;
		}
		return new StructuredSelection(Arrays.stream(viewer.getStructuredSelection().toArray()).filter(UUID.class::isInstance).map(row -> item.apply(open, (UUID) row)).toArray());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection rows) {
			viewer.setSelection(new StructuredSelection(Arrays.stream(rows.toArray()).filter(UUID.class::isInstance).toArray()), true);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}
}
