// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Relation;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands below the tree of codes: when to apply a code, its versions, examples and relations. */
class DefinitionAndRelationsTest {

	private final LiveStudy live;
	private final LiveTree codes;

	DefinitionAndRelationsTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("report", "", "Russia came first.");
		live.code("Russia");
		live.code("Process");
		live.code("Russia", "report", "Russia");
		live.open().perform(CodebookActs.define(code("Russia"), "The state.", "", "", live.open().author()));
		live.open().perform(CodebookActs.define(code("Russia"), "The state and its leaders.", "also Moscow", "", live.open().author()));
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.layOpen("Russia 1", "Process 0");
		codes.select("Russia");
	}

	@AfterEach
	void close() {
		live.close();
	}

	private Code code(String path) throws StudyProblem {
		return live.open().study().codebook().resolve(path);
	}

	private Text field(String content) {
		live.until("a field holds: " + content, () -> live.find(Text.class, text -> text.getText().equals(content)).isPresent());
		return live.find(Text.class, text -> text.getText().equals(content)).orElseThrow();
	}

	private static String plain(Link link) {
		return link.getText().replaceAll("<[^>]*>|[\\u2066-\\u2069]", "");
	}

	/** Follows the link with this text in the line below the definition. */
	private void follow(String says, String target) {
		live.until("it says: " + says, () -> live.find(Link.class, link -> plain(link).contains(says)).isPresent());
		Event event = new Event();
		event.text = target;
		live.find(Link.class, link -> plain(link).contains(says)).orElseThrow().notifyListeners(SWT.Selection, event);
	}

	@Test
	void whenToApplyACodeIsKeptWithItsDefinition() throws StudyProblem {
		Text when = field("also Moscow");

		when.setFocus();
		when.setText("also Moscow and the Kremlin");
		codes.tree().setFocus();

		live.until("it is kept", () -> live.open().study().codebook().list().getFirst().definition().inclusion().equals("also Moscow and the Kremlin"));
		assertEquals("The state and its leaders.", code("Russia").definition().text());
		live.open().undo();
		field("also Moscow");
	}

	@Test
	void noLineOfADefinitionIsCutAndTheCaretStaysInView() {
		Text when = field("also Moscow");
		when.setFocus();
		when.setText("a line\n".repeat(30));

		live.until("all lines have room", () -> when.getSize().y >= 31 * when.getLineHeight());
		when.setSelection(when.getCharCount());
		when.notifyListeners(SWT.KeyUp, new Event());
		live.until("the last line is in view", () -> {
			int below = when.toDisplay(0, when.getSize().y).y;
			Composite window = when.getParent().getParent();
			return below <= window.toDisplay(0, window.getSize().y).y + when.getLineHeight();
		});
		when.setText("also Moscow");
		live.until("it is as small as before", () -> when.getSize().y < 3 * when.getLineHeight());
	}

	@Test
	void earlierDefinitionsCanBeRead() {
		follow("2 earlier definitions", "versions");

		live.until("all versions are shown", () -> live.find(Text.class, text -> (text.getStyle() & SWT.READ_ONLY) != 0 && text.getText().contains("The state.") && text.getText().contains("The state and its leaders.")).isPresent());
	}

	/** No other table, though counts and passages name the code too. */
	private static boolean hasTicks(Table table) {
		return table.isVisible() && (table.getStyle() & SWT.CHECK) != 0 && table.getItemCount() > 0;
	}

	@Test
	void tickedPassagesAreExamples() throws StudyProblem {
		follow("examples", "examples");
		live.until("the passages are listed", () -> live.find(Table.class, DefinitionAndRelationsTest::hasTicks).isPresent());
		Table passages = live.find(Table.class, DefinitionAndRelationsTest::hasTicks).orElseThrow();
		passages.getItem(0).setChecked(true);
		Event tick = new Event();
		tick.item = passages.getItem(0);
		tick.detail = SWT.CHECK;
		passages.notifyListeners(SWT.Selection, tick);
		live.press("Keep");

		live.until("it says so", () -> live.find(Link.class, link -> plain(link).contains("1 example")).isPresent());
		assertEquals(1, code("Russia").examples().size());
		live.open().undo();
		live.until("it has none again", () -> live.open().study().codebook().list().getFirst().examples().isEmpty());
	}

	@Test
	void twoCodesAreRelatedAndTheRelationIsChangedAndDeleted() throws StudyProblem {
		codes.selectAll("Russia", "Process");

		codes.run("relateCodes");
		live.until("it asks how", () -> name().isPresent());
		name().orElseThrow().setText("causes");
		live.press("Relate");
		live.until("they are related", () -> live.open().study().relations().size() == 1);
		assertEquals(Relation.Kind.ONE_WAY, live.open().study().relations().at(0).direction());
		live.open().undo();
		assertTrue(live.open().study().relations().isEmpty(), "one undo takes it back");
		live.open().redo();

		codes.select("Process");
		UUID id = live.open().study().relations().at(0).id();
		follow("causes: Russia → Process", id.toString());
		live.until("it can be changed", () -> name().isPresent());
		name().orElseThrow().setText("explains");
		live.press("Change");
		live.until("it has the other name", () -> live.open().study().relations().at(0).name().equals("explains"));
		live.open().undo();
		assertEquals("causes", live.open().study().relations().at(0).name());
		live.open().redo();

		follow("explains: Russia → Process", id.toString());
		live.press("Delete");
		live.until("it is gone", () -> live.open().study().relations().isEmpty());
		live.open().undo();
		live.until("it is back", () -> live.find(Link.class, link -> plain(link).contains("explains: Russia → Process")).isPresent());
	}

	private Optional<Combo> name() {
		return live.find(Combo.class, combo -> (combo.getStyle() & SWT.READ_ONLY) == 0 && List.of(combo.getItems()).contains("contradicts"));
	}
}
