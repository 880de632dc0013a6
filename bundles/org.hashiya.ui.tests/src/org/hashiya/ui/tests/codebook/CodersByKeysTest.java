// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Coder;
import org.hashiya.model.Colour;
import org.hashiya.model.Palette;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coders by the menu of the study and its dialogs, without a mouse. */
class CodersByKeysTest {

	private final LiveStudy live;
	private final LiveTree codes;
	private final Keys keys;

	CodersByKeysTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.code("Russia");
		codes = new LiveTree(live, PartIds.CODEBOOK);
		live.until("the code is there", () -> codes.tree().getItemCount() == 1);
		codes.filter("");
		keys = new Keys(live, PartIds.CODEBOOK, codes.tree());
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
	}

	private List<String> names() {
		return live.open().study().coders().list().stream().map(Coder::name).toList();
	}

	private Optional<String> me() {
		return live.open().coder().map(Coder::name);
	}

	/** Chooses from the menu of the study, which its letter opens. */
	private void study(String entry) {
		keys.focus();
		keys.choose(() -> Keys.post(codes.tree().getDisplay(), SWT.ALT, 's'), entry);
	}

	@Test
	void someoneJoinsAndTheFirstWorksHereAgain() {
		keys.answer("Add coder", () -> study("Add coder…"), () -> keys.type("كريم"));
		live.until("the new one works here", () -> names().equals(List.of("Amal", "كريم")) && me().equals(Optional.of("كريم")));
		keys.answer("Who codes here?", () -> study("Who codes here…"), () -> {
			keys.focused("who works here now", Button.class, button -> button.getText().equals("كريم") && button.getSelection());
			Keys.post(codes.tree().getDisplay(), SWT.ARROW_UP);
			Button first = keys.focused("the first", Button.class, button -> button.getText().equals("Amal"));
			Keys.post(first.getDisplay(), ' ');
			live.until("the first is chosen", first::getSelection);
			Keys.post(codes.tree().getDisplay(), SWT.CR);
		});
		live.until("Amal works here", () -> me().equals(Optional.of("Amal")));
		keys.undo();
		live.until("the other is not there any more", () -> names().equals(List.of("Amal")));
	}

	@Test
	void oneGetsAnotherNameAndColour() throws StudyProblem {
		live.open().perform(StudyActs.addCoder(live.open().study(), "Karim", live.open().author().newId()));
		Colour before = coder().colour();
		Colour other = Palette.colour(before.equals(Palette.colour(4)) ? 5 : 4);
		study("Coders…");
		keys.dialog("Coders");
		Table coders = keys.tab("the coders", Table.class, table -> table.getItemCount() == 2);
		Keys.post(coders.getDisplay(), SWT.ARROW_DOWN);
		live.until("the second is chosen", () -> coders.getSelectionIndex() == 1);
		Text name = keys.tab("the name", Text.class, text -> text.getText().equals("Karim"));
		Keys.post(name.getDisplay(), SWT.CTRL, 'a');
		keys.write("كريم بن علي");
		live.until("it is typed", () -> name.getText().equals("كريم بن علي"));
		keys.tab("the colour", Button.class, button -> button.getText().equals("Colour…"));
		keys.choose(() -> Keys.post(name.getDisplay(), ' '), other.equals(Palette.colour(4)) ? "Colour 5" : "Colour 6");
		keys.focused("the colour", Button.class, button -> button.getText().equals("Colour…"));
		keys.button("Change");
		live.until("it is so", () -> coder().name().equals("كريم بن علي") && coder().colour().equals(other));
		Shell dialog = name.getShell();
		EventTime.pass(name, live::until);
		Keys.post(name.getDisplay(), SWT.ESC);
		live.until("it is closed", dialog::isDisposed);
		keys.undo();
		live.until("it is as before", () -> coder().name().equals("Karim") && coder().colour().equals(before));
		assertEquals(Optional.of("Amal"), me());
	}

	private Coder coder() {
		return live.open().study().coders().at(1);
	}
}
