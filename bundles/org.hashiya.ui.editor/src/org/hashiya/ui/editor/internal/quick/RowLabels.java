// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.quick;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Codebook;
import org.hashiya.text.Isolates;
import org.hashiya.ui.colour.ColourResources;
import org.hashiya.ui.colour.ThemeColours;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.icons.CodeSwatch;
import org.hashiya.ui.icons.Icons;

/** A code's colour and name, and dimmed what stands above it in the tree. */
final class RowLabels extends StyledCellLabelProvider {

	private final Control list;
	private final LocalResourceManager images;

	RowLabels(Control list) {
		this.list = list;
		images = new LocalResourceManager(JFaceResources.getResources(), list);
	}

	@Override
	public void update(@Nullable ViewerCell cell) {
		if (cell == null || !(cell.getElement() instanceof QuickCodeBox.Row row)) {
			return;
		}
		StyledString text = new StyledString();
		switch (row) {
		case QuickCodeBox.Row.Known known -> {
			String name = known.entry().code().name();
			String path = known.entry().path();
			text.append(Isolates.wrap(name));
			if (path.length() > name.length()) {
				String above = path.substring(0, path.length() - name.length() - Codebook.SEPARATOR.length());
				text.append("   " + Isolates.wrap(above), new Dimmed()); //$NON-NLS-1$
			}
			cell.setImage(images.create(new CodeSwatch(ThemeColours.of(list).tints().full(known.entry().code().colour()))));
		}
		case QuickCodeBox.Row.New made -> {
			text.append(Messages.format(Messages.Quick_create, Isolates.wrap(made.path())));
			cell.setImage(images.create(Icons.ADD.descriptor()));
		}
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
	}

	private final class Dimmed extends StyledString.Styler {
		@Override
		public void applyStyles(@Nullable TextStyle style) {
			if (style != null) {
				style.foreground = ColourResources.of(list.getDisplay()).color(ThemeColours.of(list).dimmed());
			}
		}
	}
}
