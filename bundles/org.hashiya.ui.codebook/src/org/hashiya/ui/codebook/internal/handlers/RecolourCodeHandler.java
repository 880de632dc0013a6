// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.model.Code;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.codebook.internal.acts.RecolourCodes;
import org.hashiya.ui.codebook.internal.codes.PalettePopup;

/** Opens the palette below the first selected code; the colour that is chosen is for all. */
public final class RecolourCodeHandler extends CodesHandler {

	@Override
	void run(CodebookView view, OpenStudy study, List<Code> codes) {
		Tree tree = view.controls().tree().viewer().getTree();
		TreeItem[] rows = tree.getSelection();
		Rectangle row = rows.length == 0 ? new Rectangle(0, 0, 0, 0) : rows[0].getBounds(0);
		Point below = tree.toDisplay(row.x, row.y + row.height);
		new PalettePopup(tree, codes.getFirst().colour(), colour -> view.perform(new RecolourCodes(codes.stream().map(Code::id).toList(), colour))).open(below);
	}
}
