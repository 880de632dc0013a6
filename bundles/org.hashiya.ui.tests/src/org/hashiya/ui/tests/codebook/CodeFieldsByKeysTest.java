// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Definition;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.OpenDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of one code and done with it, by keys, in Arabic: criteria, number keys, coding what is selected in a text. */
class CodeFieldsByKeysTest extends WholeCodes {

	CodeFieldsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder);
	}

	@Test
	void definitionAndCriteriaAreWritten() {
		for (int field = 0; field < 3; field++) {
			rows.select("مسار");
			keys.press(ROOM + "defineCode", SWT.F4);
			Text text = keys.field();
			for (int step = 0; step < field; step++) {
				Text last = text;
				Keys.post(Display.getCurrent(), SWT.TAB);
				text = keys.focused("the next field", Text.class, next -> next != last);
			}
			Text typed = text;
			keys.write("كيف يصل");
			live.until("it is typed", () -> typed.getText().equals("كيف يصل"));
			rows.tree().setFocus();
			int written = field;
			live.until("it is kept", () -> said().get(written).equals("كيف يصل"));
			assertEquals(2, said().stream().filter(String::isEmpty).count(), "nothing else is said");
			undo();
			live.until("the field is empty again", () -> typed.getText().isEmpty());
			keys.redo();
			live.until("it is there again", () -> typed.getText().equals("كيف يصل"));
			undo();
		}
	}

	private List<String> said() {
		Definition definition = code("مسار").definition();
		return List.of(definition.text(), definition.inclusion(), definition.exclusion());
	}

	@Test
	void aNumberKeyIsGivenTakenFromAnotherAndTakenAway() {
		rows.select("مسار");
		keys.press(ROOM + "pinCode", SWT.CTRL, '4');
		live.until("it has the key of another", () -> code("مسار").pinned() == 4 && code("النفط").pinned() == 0);
		undo();

		rows.select("النفط\u00a0 ④");
		keys.press(ROOM + "pinCode", SWT.CTRL, '0');
		live.until("it has none", () -> code("النفط").pinned() == 0);
		undo();
	}

	@Test
	void enterCodesWhatIsSelectedInTheText() throws StudyProblem {
		IEditorPart editor = Objects.requireNonNull(OpenDocument.open(live.page(), live.open(), study().documents().at(0).id()));
		live.until("the document is shown", () -> CodingTarget.class.isInstance(editor.getAdapter(CodingTarget.class)));
		StyledText text = editor.getAdapter(StyledText.class);
		int start = text.getText().indexOf("وصلت");
		text.setSelection(start, start + 4);
		rows.select("مسار");
		keys.press(ROOM + "applyCode", SWT.CR);
		rows.untilRows("الجزائر 2", "روسيا 2", "  النفط\u00a0 ④ 1", "مسار 1");
		assertEquals(1, passages("مسار"));
		undo();
	}
}
