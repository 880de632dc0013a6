// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a name that is longer than its list is wide one reads the beginning, in whatever direction it runs. */
class CutNamesTest {

	private static final String ARABIC = "العلاقات الروسية الجزائرية في الصحافة اليومية والأسبوعية المحلّية والدولية";
	private static final List<String> NAMES = List.of(ARABIC + " في الجزائر", ARABIC + " مع مالي وغيرها", "صحافة " + ARABIC);

	private final LiveStudy live;

	CutNamesTest(@TempDir Path folder) throws StudyProblem {
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() {
		live.close();
	}

	@Test
	void documentsThatBeginAlikeLookAlike() throws StudyProblem, IOException, PartInitException {
		for (String name : NAMES) {
			live.document(name, "", "Russia came first.");
		}
		untilTheFirstTwoLookAlike(new LiveTree(live, PartIds.EXPLORER).tree());
	}

	@Test
	void codesThatBeginAlikeLookAlike() throws StudyProblem, PartInitException {
		for (String name : NAMES) {
			live.code(name);
		}
		Tree codes = new LiveTree(live, PartIds.CODEBOOK).tree();
		untilTheFirstTwoLookAlike(codes);
	}

	private void untilTheFirstTwoLookAlike(Tree tree) {
		live.until("they are listed", () -> tree.getItemCount() == NAMES.size() && Arrays.stream(tree.getItems()).map(TreeItem::getText).toList().equals(NAMES));
		live.until("the two that begin alike have the same picture, and the third another", () -> {
			tree.deselectAll();
			List<byte[]> pictures = pictures(tree);
			return Arrays.equals(pictures.get(0), pictures.get(1)) && !Arrays.equals(pictures.get(0), pictures.get(2));
		});
	}

	/** How all rows look at one time, all painted. */
	private static List<byte[]> pictures(Tree tree) {
		tree.redraw();
		tree.update();
		return List.of(picture(tree, 0), picture(tree, 1), picture(tree, 2));
	}

	/** How the text of a row looks, without what stands before it. */
	private static byte[] picture(Tree tree, int row) {
		Rectangle text = tree.getItem(row).getTextBounds(0);
		Rectangle area = tree.getDisplay().map(tree, null, new Rectangle(text.x, text.y + 1, Math.max(1, text.width - 1), text.height - 2));
		Image image = new Image(tree.getDisplay(), area.width, area.height);
		GC gc = new GC(tree.getDisplay());
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData().data;
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
