// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.hashiya.model.Code;
import org.hashiya.ui.analysis.internal.frequencies.FrequencySheet.Line;
import org.hashiya.ui.colour.Tints;
import org.hashiya.ui.icons.CodeSwatch;

/** Text, swatch and font of the table's cells. */
final class FrequencyLabels {

	private static final String INDENT = "\u2003"; //$NON-NLS-1$

	private final ResourceManager resources;
	private final Supplier<Tints> tints;
	private final Font bold;
	private @Nullable FrequencySheet sheet;

	FrequencyLabels(TableViewer viewer, Supplier<Tints> tints) {
		this.tints = tints;
		resources = new LocalResourceManager(JFaceResources.getResources(viewer.getTable().getDisplay()), viewer.getTable());
		bold = resources.create(FontDescriptor.createFrom(viewer.getTable().getFont()).setStyle(org.eclipse.swt.SWT.BOLD));
	}

	void show(FrequencySheet shown) {
		sheet = shown;
	}

	ColumnLabelProvider of(FrequencyColumn column) {
		return new Label(column);
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private final class Label extends ColumnLabelProvider {

		private final FrequencyColumn column;

		Label(FrequencyColumn column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			FrequencySheet shown = sheet;
			if (shown == null || !(element instanceof Line line)) {
				return ""; //$NON-NLS-1$
			}
			boolean tree = column instanceof FrequencyColumn.Name && shown.settings().order().key() == SortOrder.Key.CODEBOOK && !shown.settings().paths();
			return (tree ? INDENT.repeat(shown.depth(line)) : "") + FrequencyWords.cell(shown, line, column); //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			if (column instanceof FrequencyColumn.Name && element instanceof Line line) {
				Code code = line.code();
				return code == null ? null : resources.create(new CodeSwatch(tints.get().full(code.colour()), !code.codable()));
			}
			return null;
		}

		@Override
		public Font getFont(Object element) {
			return element instanceof Line line && line.code() == null ? bold : null;
		}

		@Override
		public String getToolTipText(Object element) {
			FrequencySheet shown = sheet;
			if (!(column instanceof FrequencyColumn.Name) || shown == null || !(element instanceof Line line)) {
				return null;
			}
			Code code = line.code();
			return code == null ? null : FrequencyTip.text(shown.path(line), code.definition().text());
		}
	}
}
