// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Case;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a value that is longer than its cell one reads the beginning, in whatever direction it runs. */
class CutValuesTest {

	private final LiveStudy live;

	CutValuesTest(@TempDir Path folder) throws StudyProblem {
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() {
		live.hide(CasesView.ID);
		live.close();
	}

	@Test
	void arabicBeginsInAWindowThatIsNotMirroredToo() throws StudyProblem, PartInitException {
		String arabic = "دولة في الساحل الإفريقي ذات حدود طويلة";
		String[] values = { arabic + " مع الجزائر", arabic + " مع مالي وغيرها من الدول", "مملكة " + arabic };
		LiveValues.makeVariable(live, "what", Variable.Type.TEXT);
		LiveValues.makeVariable(live, "since", Variable.Type.DATE); // GTK makes the last column wider than it is said to be
		LiveValues.makeCase(live, "first"); // which is selected
		for (String value : values) {
			LiveValues.makeCase(live, "case " + Arrays.asList(values).indexOf(value));
			Case made = live.open().study().cases().at(live.open().study().cases().size() - 1);
			LiveValues.give(live, made, 0, value);
		}
		try (LiveValues shown = new LiveValues(live, CasesView.ID)) {
			live.until("they are listed", () -> shown.table().getItemCount() == values.length + 1 && shown.table().getColumnCount() == 3);
			live.until("the two that begin alike have the same picture, and the other another", () -> same(shown.table(), 1, 2) && !same(shown.table(), 1, 3));
		}
	}

	/** Whether two rows have the same picture of their value, and any. */
	private static boolean same(Table table, int one, int other) {
		byte[] first = picture(table, one);
		return Arrays.equals(first, picture(table, other)) && !Arrays.equals(first, picture(table, 0));
	}

	private static byte[] picture(Table table, int row) {
		Rectangle cell = table.getItem(row).getBounds(1);
		Rectangle area = table.getDisplay().map(table, null, new Rectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2));
		Image image = new Image(table.getDisplay(), area.width, area.height);
		GC gc = new GC(table.getDisplay());
		try {
			gc.copyArea(image, area.x, area.y);
			ImageData data = image.getImageData();
			return data.data;
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
