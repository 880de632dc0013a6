// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;

/** Counts what a tree asks for: the cells that it shows, and what is below its rows. */
final class AskedRows {

	private final AtomicInteger labels = new AtomicInteger();
	private final AtomicInteger children = new AtomicInteger();

	/** From here on it is counted what the viewer asks for; it shows what it showed. */
	AskedRows(TreeViewer viewer) {
		CellLabelProvider known = viewer.getLabelProvider(0);
		ITreeContentProvider content = (ITreeContentProvider) viewer.getContentProvider();
		viewer.setLabelProvider(new CountedLabels(known, labels));
		viewer.setContentProvider(new CountedContent(content, children));
		viewer.setInput(viewer.getInput());
	}

	/** Begins to count anew. */
	void forget() {
		labels.set(0);
		children.set(0);
	}

	/** Asserts that no more was asked for, and begins to count anew. */
	void assertMost(int mostLabels, int mostChildren, String what) {
		assertTrue(labels.get() <= mostLabels, what + ": " + labels.get() + " cells were asked for");
		assertTrue(children.get() <= mostChildren, what + ": the rows below " + children.get() + " were asked for");
		forget();
	}

	/** Hands on what the view's own labels say. */
	@NonNullByDefault({}) // the platform says nothing of null
	private static final class CountedLabels extends CellLabelProvider {

		private final CellLabelProvider labels;
		private final AtomicInteger asked;

		CountedLabels(CellLabelProvider labels, AtomicInteger asked) {
			this.labels = labels;
			this.asked = asked;
		}

		@Override
		public void update(ViewerCell cell) {
			asked.incrementAndGet();
			labels.update(cell);
		}
	}

	/** Hands on the view's own rows. */
	@NonNullByDefault({}) // the platform says nothing of null
	private static final class CountedContent implements ITreeContentProvider {

		private final ITreeContentProvider content;
		private final AtomicInteger asked;

		CountedContent(ITreeContentProvider content, AtomicInteger asked) {
			this.content = content;
			this.asked = asked;
		}

		@Override
		public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, Object before, Object after) {
			content.inputChanged(viewer, before, after);
		}

		@Override
		public Object[] getElements(Object input) {
			asked.incrementAndGet();
			return content.getElements(input);
		}

		@Override
		public Object[] getChildren(Object parent) {
			asked.incrementAndGet();
			return content.getChildren(parent);
		}

		@Override
		public Object getParent(Object child) {
			return content.getParent(child);
		}

		@Override
		public boolean hasChildren(Object parent) {
			asked.incrementAndGet();
			return content.hasChildren(parent);
		}
	}
}
