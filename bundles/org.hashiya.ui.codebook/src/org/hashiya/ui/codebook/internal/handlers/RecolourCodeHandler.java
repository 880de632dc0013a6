// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.acts.RecolourCode;
import org.hashiya.ui.codebook.internal.codes.PalettePopup;

/** Opens the palette below the selected code. */
public final class RecolourCodeHandler extends CodeHandler {

	@Override
	void run(CodebookView view, OpenStudy study, Code code) {
		Tree tree = view.controls().tree().viewer().getTree();
		TreeItem[] rows = tree.getSelection();
		Rectangle row = rows.length == 0 ? new Rectangle(0, 0, 0, 0) : rows[0].getBounds(0);
		Point below = tree.toDisplay(row.x, row.y + row.height);
		new PalettePopup(tree, code.colour(), colour -> view.perform(new RecolourCode(code.id(), colour))).open(below);
	}
}
