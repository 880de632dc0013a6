// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.hashiya.ui.codebook.DocumentItem;
import org.hashiya.ui.codebook.internal.parts.CountedTree;
import org.hashiya.ui.parts.Numbers;

/** The columns with details of documents, which a person has chosen to see. Without any the list is as narrow as can be and has no headings. */
final class DetailColumns {

	private static final int PADDING = 24;

	private final CountedTree tree;
	private final ShownStudies shown;
	private final Supplier<Color> dimmed;
	private final Map<Detail, TreeViewerColumn> columns = new EnumMap<>(Detail.class);
	/** How wide they were when they were seen last. */
	private final Map<Detail, Integer> widths = new EnumMap<>(Detail.class);
	private Set<Detail> details = EnumSet.noneOf(Detail.class);

	/** @param dimmed the colour of what steps back */
	DetailColumns(CountedTree tree, ShownStudies shown, Supplier<Color> dimmed) {
		this.tree = tree;
		this.shown = shown;
		this.dimmed = dimmed;
	}

	Set<Detail> shown() {
		return details;
	}

	/** How wide each is that is shown. */
	Map<Detail, Integer> widths() {
		Map<Detail, Integer> now = new EnumMap<>(Detail.class);
		columns.forEach((detail, column) -> {
			if (column.getColumn().getWidth() > 0) {
				now.put(detail, column.getColumn().getWidth());
			}
		});
		return now;
	}

	/** Shows these as wide as they were, and no others. */
	void show(Map<Detail, Integer> chosen) {
		widths.putAll(chosen);
		widths.values().removeIf(width -> width <= 0);
		show(chosen.keySet());
	}

	/** Shows these and no others. */
	void show(Set<Detail> chosen) {
		if (chosen.equals(details)) {
			return;
		}
		details = chosen.isEmpty() ? EnumSet.noneOf(Detail.class) : EnumSet.copyOf(chosen);
		tree.withoutFlicker(() -> {
			widths.putAll(widths());
			columns.values().forEach(column -> column.getColumn().dispose());
			columns.clear();
			for (Detail detail : details) {
				TreeViewerColumn column = tree.addColumn(detail.heading(), widths.getOrDefault(detail, width(detail)), detail.isNumber() ? Numbers.side(tree.viewer().getTree()) : SWT.LEAD);
				column.setLabelProvider(new Label(detail));
				columns.put(detail, column);
			}
			tree.setHeadings(details.isEmpty() ? null : ExplorerMessages.Columns_name, ExplorerMessages.Columns_passages);
			tree.viewer().refresh(true);
		});
	}

	/** Wide enough for its heading, and for what most documents have in it. */
	private int width(Detail detail) {
		GC gc = new GC(tree.viewer().getTree());
		try {
			String sample = switch (detail) {
			case STATE, WORDS, LANGUAGE -> "000000000"; //$NON-NLS-1$
			case DIRECTION -> ExplorerMessages.Detail_leftToRight;
			case WORKED_ON -> "00 0000 0000"; //$NON-NLS-1$
			};
			return PADDING + Math.max(gc.textExtent(detail.heading()).x, gc.textExtent(sample).x);
		} finally {
			gc.dispose();
		}
	}

	private final class Label extends CellLabelProvider {

		private final Detail detail;

		Label(Detail detail) {
			this.detail = detail;
		}

		@Override
		@NonNullByDefault({}) // the platform says nothing of null
		public void update(ViewerCell cell) {
			cell.setText(cell.getElement() instanceof DocumentItem item
					? shown.of(item.study()).flatMap(documents -> documents.document(item.document()).map(document -> detail.text(documents, document))).orElse("") : ""); //$NON-NLS-1$ //$NON-NLS-2$
			cell.setForeground(dimmed.get());
		}
	}
}
