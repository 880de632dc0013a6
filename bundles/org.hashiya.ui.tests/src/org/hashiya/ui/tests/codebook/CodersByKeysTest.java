// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Coder;
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
	void someoneJoins() {
		keys.answer("Add coder", () -> study("Add coder…"), () -> keys.type("كريم"));
		live.until("the new one works here", () -> names().equals(List.of("Amal", "كريم")) && me().equals(Optional.of("كريم")));
		who("Amal", "كريم", SWT.ARROW_UP); // whose act it was: nobody takes back what another one did
		keys.undo();
		live.until("the new one is not there any more", () -> names().equals(List.of("Amal")));
		keys.redo();
		live.until("the new one is there again", () -> names().equals(List.of("Amal", "كريم")));
	}

	@Test
	void anotherOneWorksHere() throws StudyProblem {
		add("كريم");
		who("كريم", "Amal", SWT.ARROW_DOWN);
		who("Amal", "كريم", SWT.ARROW_UP);
	}

	/** Says who works here, which no undo is for: it is not of the study but of who sits there. */
	private void who(String next, String now, int arrow) {
		keys.answer("Who codes here?", () -> study("Who codes here…"), () -> {
			keys.focused("who works here now", Button.class, button -> button.getText().equals(now) && button.getSelection());
			Keys.post(codes.tree().getDisplay(), arrow);
			Button other = keys.focused("the other", Button.class, button -> button.getText().equals(next));
			Keys.post(other.getDisplay(), ' ');
			live.until("the other is chosen", other::getSelection);
			Keys.post(codes.tree().getDisplay(), SWT.CR);
		});
		live.until(next + " works here", () -> me().equals(Optional.of(next)));
	}

	private void add(String name) throws StudyProblem {
		live.open().perform(StudyActs.addCoder(live.open().study(), name, live.open().author().newId()));
	}

	/** Changes the second coder in the dialog, closes it, and takes that back. */
	private void changeAndUndo(Consumer<Table> what, Predicate<Coder> fits) {
		Coder before = coder();
		study("Coders…");
		keys.dialog("Coders");
		Table coders = keys.tab("the coders", Table.class, table -> table.getItemCount() == 2);
		Keys.post(coders.getDisplay(), SWT.ARROW_DOWN);
		live.until("the second is chosen", () -> coders.getSelectionIndex() == 1);
		what.accept(coders);
		keys.button("Change");
		live.until("it is so", () -> fits.test(coder()));
		Shell dialog = coders.getShell();
		EventTime.pass(coders, live::until);
		Keys.post(coders.getDisplay(), SWT.ESC);
		live.until("it is closed", dialog::isDisposed);
		keys.undo();
		live.until("it is as before", () -> coder().equals(before));
		assertEquals(Optional.of("Amal"), me());
	}

	private void typeOver(String there, String typed) {
		Text field = keys.tab("a field with " + there, Text.class, text -> text.getText().equals(there));
		Keys.post(field.getDisplay(), SWT.CTRL, 'a');
		keys.write(typed);
		live.until("it is typed", () -> field.getText().equals(typed));
	}

	@Test
	void oneGetsAnotherNameAndOtherInitials() throws StudyProblem {
		add("Karim");
		changeAndUndo(coders -> typeOver("Karim", "كريم بن علي"), coder -> coder.name().equals("كريم بن علي"));
		changeAndUndo(coders -> typeOver(coder().initials(), "كع"), coder -> coder.initials().equals("كع") && coder.name().equals("Karim"));
	}

	@Test
	void oneGetsAnotherColour() throws StudyProblem {
		add("كريم");
		boolean fifth = coder().colour().equals(Palette.colour(4));
		changeAndUndo(coders -> {
			keys.tab("the colour", Button.class, button -> button.getText().equals("Colour…"));
			keys.choose(() -> Keys.post(coders.getDisplay(), ' '), fifth ? "Colour 6" : "Colour 5");
			keys.focused("the colour", Button.class, button -> button.getText().equals("Colour…"));
		}, coder -> coder.colour().equals(Palette.colour(fifth ? 5 : 4)));
	}

	private Coder coder() {
		return live.open().study().coders().at(1);
	}
}
