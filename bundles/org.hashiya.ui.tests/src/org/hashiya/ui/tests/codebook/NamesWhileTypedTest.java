// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field in which a code is named stays while the codes are shown anew below it, as by a count that ends or by what is coded elsewhere. */
class NamesWhileTypedTest {

	private static final String NEW = "org.hashiya.ui.codebook.newCode";

	/** Longer than words above the tree wait for the next letter. */
	private static final int FILTERED_MS = 200;

	private final LiveStudy live;
	private final LiveTree codes;
	private final Keys keys;

	NamesWhileTypedTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.code("Process");
		codes = new LiveTree(live, PartIds.CODEBOOK);
		live.until("the codes are there", () -> codes.tree().getItemCount() == 1);
		codes.untilRows("Process 0");
		keys = new Keys(live, PartIds.CODEBOOK, codes.tree());
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
	}

	private Text typed(String name) {
		Text field = keys.field();
		keys.write(name);
		live.until("it is typed", () -> field.getText().equals(name));
		return field;
	}

	@Test
	void aCodeThatIsMadeElsewhereWaitsUntilTheNameIsTyped() throws StudyProblem {
		codes.select("Process");
		keys.press(NEW, SWT.INSERT);
		Text field = typed("مكان");

		boolean[] told = { false };
		new StudyUi(live.open(), field.getDisplay()).onChange(codes.tree(), update -> told[0] = true);
		live.code("Journey/by train");
		live.until("the views have heard of it", () -> told[0]);
		Keys.post(field.getDisplay(), SWT.CR);

		codes.untilRows("Process 0", "Journey 0", "  by train 0", "مكان 0");
		keys.undo();
		codes.untilRows("Process 0", "Journey 0", "  by train 0");
	}

	@Test
	void codesThatAreSortedAndFilteredWaitToo() {
		codes.select("Process");
		keys.press(NEW, SWT.INSERT);
		Text field = typed("مكان");

		codes.filter("Proc");
		boolean[] later = { false };
		field.getDisplay().timerExec(FILTERED_MS, () -> later[0] = true); // told of in this order
		live.until("the words are looked for", () -> later[0]);
		Keys.post(field.getDisplay(), SWT.CR);
		codes.untilRows("Process 0");
		codes.filter("");
		codes.untilRows("Process 0", "مكان 0");
	}
}
