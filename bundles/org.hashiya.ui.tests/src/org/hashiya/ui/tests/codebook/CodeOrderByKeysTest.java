// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the codes are seen, chosen from the menu of the view and by words typed above them, without a mouse. */
class CodeOrderByKeysTest extends TreeByKeys {

	private static final String[] OWN = { "مسار 1", "Actors 2", "  الجَزائر 0", "  Russia 2", "Event 0" };

	CodeOrderByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder, PartIds.CODEBOOK, live -> {
			live.document("report", "", "Russia came first.");
			code(live, "مسار", "#2040c0");
			code(live, "Actors", "#c02020");
			code(live, "Actors/الجَزائر", "#808080");
			code(live, "Actors/Russia", "#808080");
			code(live, "Event", "#20c020");
			live.code("Actors/Russia", "report", "Russia");
			live.code("Actors/Russia", "report", "first");
			live.code("مسار", "report", "came");
		}, OWN);
		rows.select("Actors");
	}

	private static void code(LiveStudy live, String path, String colour) throws StudyProblem {
		live.code(path);
		live.open().perform(CodebookActs.recolour(live.open().study().codebook().resolve(path), Colour.parse(colour), live.open().author()));
	}

	@Test
	void theyAreSortedByNameCountAndColourAndAsTheyWere() {
		keys.chooseInView("By name");
		rows.untilRows("Actors 2", "  Russia 2", "  الجَزائر 0", "Event 0", "مسار 1");
		keys.chooseInView("By codings, most first");
		rows.untilRows("Actors 2", "  Russia 2", "  الجَزائر 0", "مسار 1", "Event 0");
		keys.chooseInView("By colour");
		rows.untilRows("Actors 2", "  الجَزائر 0", "  Russia 2", "Event 0", "مسار 1");
		keys.chooseInView("Own order");
		rows.untilRows(OWN);
	}

	@Test
	void eachHasItsCountWithThoseBelowItOrWithout() {
		keys.chooseInView("With sub-codes");
		rows.untilRows("مسار 1", "Actors 0", "  الجَزائر 0", "  Russia 2", "Event 0");
		keys.chooseInView("With sub-codes");
		rows.untilRows(OWN);
		keys.chooseInView("Count documents");
		rows.untilRows("مسار 1", "Actors 1", "  الجَزائر 0", "  Russia 1", "Event 0");
		keys.chooseInView("Count codings");
		rows.untilRows(OWN);
	}

	@Test
	void theyAreFoundByArabicWordsWithoutVowelMarks() {
		keys.focus();
		Text field = keys.back("the filter", Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
		keys.write("الجزاير");
		rows.untilRows("Actors 2", "  الجَزائر 0");
		EventTime.pass(field, live::until);
		Keys.post(field.getDisplay(), SWT.ESC);
		live.until("the field is empty", () -> field.getText().isEmpty());
		rows.untilRows(OWN);
	}
}
