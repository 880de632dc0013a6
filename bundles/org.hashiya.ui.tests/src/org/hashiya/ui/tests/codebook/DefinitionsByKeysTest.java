// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Relation;
import org.hashiya.model.RelationActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands below the tree of codes, reached by Tab and followed by Enter: versions of a definition, examples and relations, with Ctrl+Z after each act. */
class DefinitionsByKeysTest extends TreeByKeys {

	DefinitionsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder, PartIds.CODEBOOK, live -> {
			live.document("report", "", "Russia came first.");
			live.code("Russia");
			live.code("مسار");
			live.code("Russia", "report", "Russia");
			live.open().perform(CodebookActs.define(code(live), "الدولة", "", "", live.open().author()));
			live.open().perform(CodebookActs.define(code(live), "The state and its leaders.", "", "", live.open().author()));
			live.open().perform(RelationActs.create(live.open().study(), "causes", Relation.Kind.ONE_WAY, code(live), live.open().study().codebook().resolve("مسار"), "قبل الحرب", live.open().author()));
		}, "Russia 1", "مسار 0");
		rows.select("Russia");
	}

	private Code code() {
		return code(live);
	}

	private static Code code(LiveStudy live) {
		return live.open().study().codebook().list().getFirst();
	}

	private Relation relation() {
		return live.open().study().relations().at(0);
	}

	/** Goes to a link of a line below the tree and follows it; Tab goes from one link of a line to the next. */
	private void follow(String says) {
		keys.focus();
		Link line = keys.tab(says, Link.class, link -> plain(link).contains(says));
		String before = line.getText().replaceAll("[\\u2066-\\u2069]", "").split(says.substring(0, 5))[0];
		for (int link = before.split("<a", -1).length - 1; link > 1; link--) {
			Keys.post(line.getDisplay(), SWT.TAB);
		}
		Keys.post(line.getDisplay(), SWT.CR);
	}

	private static String plain(Link link) {
		return link.getText().replaceAll("<[^>]*>|[\\u2066-\\u2069]", "");
	}

	@Test
	void earlierDefinitionsAreRead() {
		follow("2 earlier definitions");
		keys.dialog("Earlier definitions");
		Text all = live.find(Text.class, text -> text.getShell().getText().equals("Earlier definitions") && text.getText().contains("الدولة")).orElseThrow();
		assertTrue(all.getText().indexOf("The state and its leaders.") < all.getText().indexOf("الدولة"), "the one in force is the first");
		EventTime.pass(all, live::until);
		Keys.post(all.getDisplay(), SWT.ESC);
		live.until("it is closed", all::isDisposed);
	}

	@Test
	void whatWasCodedUnderThemIsListed() throws PartInitException, StudyProblem {
		live.code("Russia", "report", "first"); // under the definition of today
		live.show(PartIds.PASSAGES);
		live.until("both are listed", () -> listed(2));
		follow("coded under them");
		live.until("the query stands in its field", () -> query().isPresent());
		live.until("that alone is listed which was coded before the definition was changed", () -> listed(1));

		StyledText field = query().orElseThrow();
		field.setText(""); // the view remembers it
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		field.notifyListeners(SWT.KeyDown, enter);
		live.until("both are listed again", () -> listed(2));
		live.hide(PartIds.PASSAGES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
	}

	private Optional<StyledText> query() {
		return live.find(StyledText.class, text -> text.getText().equals("Russia definition:earlier"));
	}

	private boolean listed(int passages) {
		return live.find(Table.class, table -> {
			List<String> words = LiveStudy.lines(table).stream().map(line -> line.getFirst().replaceAll("[\\u2066-\\u2069]", "").split(" — ")[0]).toList();
			return words.equals(List.of("Russia", "first").subList(0, passages));
		}).isPresent();
	}

	@Test
	void passagesBecomeExamples() {
		follow("examples…");
		Table passages = keys.focused("the passages", Table.class, table -> (table.getStyle() & SWT.CHECK) != 0);
		live.until("they are listed", () -> passages.getItemCount() == 1);
		Keys.post(passages.getDisplay(), SWT.ARROW_DOWN);
		Keys.post(passages.getDisplay(), ' ');
		live.until("it is ticked", () -> passages.getItem(0).getChecked());
		keys.button("Keep");
		live.until("it is an example", () -> code().examples().size() == 1);
		keys.undo();
		live.until("it is none", () -> code().examples().isEmpty());
	}

	@Test
	void aRelationIsChangedTurnedAndDeleted() {
		follow("causes: Russia → مسار");
		keys.dialog("Relation of two codes");
		Combo way = keys.tab("its direction", Combo.class, combo -> combo.indexOf("Both ways") >= 0);
		while (way.getSelectionIndex() != way.indexOf("Both ways")) {
			int before = way.getSelectionIndex();
			Keys.post(way.getDisplay(), SWT.ARROW_DOWN);
			live.until("the next is chosen", () -> way.getSelectionIndex() != before);
		}
		keys.button("Change");
		untilLine("causes: Russia ↔ مسار");
		assertEquals(Relation.Kind.BIDIRECTIONAL, relation().direction());
		keys.undo();
		live.until("it goes one way", () -> relation().direction() == Relation.Kind.ONE_WAY);
		assertEquals("causes", relation().name());

		follow("causes: Russia → مسار");
		keys.dialog("Relation of two codes");
		keys.button("Delete");
		live.until("it is gone", () -> live.open().study().relations().size() == 0);
		keys.undo();
		live.until("it is back", () -> live.open().study().relations().size() == 1);
	}

	@Test
	void theNameAndTheWordsOfARelationAreChanged() {
		Relation before = relation();
		follow("causes: Russia → مسار");
		keys.dialog("Relation of two codes");
		Combo name = keys.focused("its name", Combo.class, combo -> combo.getText().equals("causes"));
		Keys.post(name.getDisplay(), SWT.CTRL, 'a');
		live.until("all of it is selected", () -> name.getSelection().y - name.getSelection().x == "causes".length());
		keys.write("يفسّر");
		live.until(() -> "it is typed, not " + name.getText(), () -> name.getText().equals("يفسّر"));
		Text words = keys.tab("the words on it", Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
		Keys.post(words.getDisplay(), SWT.CTRL, 'a');
		live.until("all of them are selected", () -> words.getSelectionText().equals("قبل الحرب"));
		keys.write("بعد الحرب، لا قبلها");
		live.until(() -> "they are typed, not " + words.getText(), () -> words.getText().equals("بعد الحرب، لا قبلها"));
		keys.button("Change");
		untilLine("يفسّر: Russia → مسار");
		Relation changed = relation();
		assertEquals(List.of("يفسّر", "بعد الحرب، لا قبلها", before.direction()), List.of(changed.name(), changed.description(), changed.direction()));

		keys.undo();
		untilLine("causes: Russia → مسار");
		assertEquals(before, relation());
		untilAsked("causes", "قبل الحرب");

		keys.redo();
		untilLine("يفسّر: Russia → مسار");
		assertEquals(changed, relation());
		untilAsked("يفسّر", "بعد الحرب، لا قبلها");
	}

	/** Waits until the line below the tree tells of the relation so. */
	private void untilLine(String says) {
		live.until("the line says: " + says, () -> live.find(Link.class, link -> plain(link).contains(says)).isPresent());
	}

	/** Opens the relation, sees what stands in its fields, and closes it as it is. */
	private void untilAsked(String name, String words) {
		follow(name + ": Russia → مسار");
		keys.dialog("Relation of two codes");
		Combo field = keys.focused("its name", Combo.class, combo -> combo.getText().equals(name));
		keys.tab("the words on it", Text.class, text -> text.getText().equals(words));
		EventTime.pass(field, live::until);
		Keys.post(field.getDisplay(), SWT.ESC);
		live.until("it is closed", field::isDisposed);
	}
}
