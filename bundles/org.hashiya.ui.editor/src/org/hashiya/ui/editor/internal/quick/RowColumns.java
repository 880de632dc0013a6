// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.hashiya.model.Codebook;
import org.hashiya.text.Isolates;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.icons.CodeSwatch;
import org.hashiya.ui.icons.Icons;
import org.hashiya.ui.parts.CellText;

/**
 * Two columns: a code's colour and name, and dimmed what stands above it in the tree. Not drawn by us: a mirrored table draws its own cells right, but an owner-drawn image at the wrong
 * side (GTK).
 */
final class RowColumns {

	private static final String MARK = "✓ "; //$NON-NLS-1$
	private static final int NAME_PERCENT = 60;

	private final Table table;
	private final LocalResourceManager images;

	private final Predicate<QuickCodeBox.Row> isMarked;

	private RowColumns(Table table, Predicate<QuickCodeBox.Row> isMarked) {
		this.table = table;
		this.isMarked = isMarked;
		images = new LocalResourceManager(JFaceResources.getResources(), table);
	}

	static void install(TableViewer viewer, Predicate<QuickCodeBox.Row> isMarked) {
		Table table = viewer.getTable();
		RowColumns columns = new RowColumns(table, isMarked);
		TableViewerColumn name = new TableViewerColumn(viewer, SWT.NONE);
		name.setLabelProvider(columns.new NameLabels());
		TableViewerColumn above = new TableViewerColumn(viewer, SWT.NONE);
		above.setLabelProvider(columns.new AboveLabels());
		table.addListener(SWT.Resize, event -> {
			int width = table.getClientArea().width;
			name.getColumn().setWidth(width * NAME_PERCENT / 100);
			above.getColumn().setWidth(width - width * NAME_PERCENT / 100);
		});
	}

	private final class NameLabels extends ColumnLabelProvider {

		@Override
		public String getText(@Nullable Object element) {
			return element instanceof QuickCodeBox.Row row ? (isMarked.test(row) ? MARK : "") + switch (row) { //$NON-NLS-1$
			case QuickCodeBox.Row.Known known -> CellText.in(table, known.entry().code().name());
			case QuickCodeBox.Row.New made -> Messages.format(Messages.Quick_create, Isolates.wrap(made.path()));
			} : ""; //$NON-NLS-1$
		}

		@Override
		public @Nullable Image getImage(@Nullable Object element) {
			return element instanceof QuickCodeBox.Row row ? images.create(switch (row) {
			case QuickCodeBox.Row.Known known -> new CodeSwatch(ThemeColours.of(table).tints().full(known.entry().code().colour()));
			case QuickCodeBox.Row.New made -> Icons.ADD.descriptor();
			}) : null;
		}
	}

	private final class AboveLabels extends ColumnLabelProvider {

		@Override
		public String getText(@Nullable Object element) {
			if (element instanceof QuickCodeBox.Row.Known known) {
				int above = known.entry().path().length() - known.entry().code().name().length() - Codebook.SEPARATOR.length();
				return above > 0 ? CellText.in(table, known.entry().path().substring(0, above)) : ""; //$NON-NLS-1$
			}
			return ""; //$NON-NLS-1$
		}

		@Override
		public Color getForeground(@Nullable Object element) {
			return ColourResources.of(table.getDisplay()).color(ThemeColours.of(table).dimmed());
		}
	}
}
