// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program changes the study that is open here: what it did is seen, and where both did something to one thing both values are shown and one is chosen. */
class ConflictsViewTest {

	private final LiveStudy live;
	private final OpenStudy other;

	ConflictsViewTest(@TempDir Path folder) throws StudyProblem {
		live = new LiveStudy(folder.resolve("study"));
		live.code("روسيا");
		live.open().save();
		other = OpenStudy.open(folder.resolve("study"), Progress.NONE);
	}

	@BeforeEach
	void show() throws PartInitException {
		live.show(PartIds.CONFLICTS);
		live.until("a sentence says that there are none", () -> says("No conflicts"));
	}

	@AfterEach
	void close() throws StudyProblem, PartInitException {
		other.close();
		live.hide(PartIds.CONFLICTS);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private boolean says(String words) {
		return live.find(Link.class, link -> link.isVisible() && link.getText().contains(words)).isPresent();
	}

	private static Code code(OpenStudy open) {
		return open.study().codebook().list().getFirst();
	}

	/** The other program, which does not look for what is done here, comes second. */
	private void bothRename() throws StudyProblem {
		live.open().perform(CodebookActs.rename(live.open().study(), code(live.open()), "mine", live.open().author()));
		other.perform(CodebookActs.rename(other.study(), code(other), "theirs", other.author()));
	}

	private Optional<Table> conflicts() {
		return live.find(Table.class, table -> table.isVisible() && table.getColumnCount() == 5 && table.getColumn(1).getText().equals("Stands"));
	}

	private void press(int modifiers) {
		Event event = new Event();
		event.keyCode = SWT.CR;
		event.stateMask = modifiers;
		conflicts().orElseThrow().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void whatAnotherProgramDoesIsSeenWithoutAsking() throws StudyProblem {
		long begin = System.nanoTime();
		other.perform(CodebookActs.rename(other.study(), code(other), "theirs", other.author()));
		live.until("the window has it", () -> code(live.open()).name().equals("theirs"));
		System.out.println("noticed after " + (System.nanoTime() - begin) / 1_000_000 + " ms");
	}

	@Test
	void twoCodesOfOneNameBecomeOneByOneStepThatCanBeUndone() throws StudyProblem {
		live.code("Process");
		other.perform(CodebookActs.create(other.study(), null, "Process", null, "", other.author()));
		live.until("both are there and the conflict is listed", () -> conflicts().filter(table -> table.getItemCount() == 1 && table.getItem(0).getText(0).contains("two codes of one name")).isPresent());
		press(SWT.SHIFT);
		live.until("one is left", () -> live.open().study().codebook().size() == 2 && says("No conflicts"));
		live.open().undo();
		live.until("the conflict is back", () -> conflicts().filter(table -> table.getItemCount() == 1).isPresent() && live.open().study().codebook().size() == 3);
		press(0);
		live.until("both are kept and nobody is asked again", () -> says("No conflicts"));
		assertEquals(3, live.open().study().codebook().size());
	}

	@Test
	void twoNamesAreShownAndTheOtherIsTaken() throws StudyProblem {
		bothRename();
		List<String> names = List.of("\u2068mine\u2069", "\u2068theirs\u2069");
		live.until("both names are listed", () -> conflicts().filter(table -> table.getItemCount() == 1 && names.contains(table.getItem(0).getText(1)) && names.contains(table.getItem(0).getText(3))).isPresent());
		String stands = code(live.open()).name();
		press(SWT.SHIFT);
		live.until("the other stands", () -> !code(live.open()).name().equals(stands) && says("No conflicts"));
	}

	@Test
	void whoCodesBlindIsNotToldOfTheMemoOfAnotherUntilTheLinkShowsIt() throws StudyProblem {
		UUID amal = live.open().author().coder();
		UUID karim = UUID.randomUUID();
		live.open().perform(StudyActs.addCoder(live.open().study(), "Karim", karim));
		live.open().setCoder(karim);
		live.open().perform(MemoActs.write(live.open().study(), null, "of Karim", "first", live.open().author()));
		live.open().setCoder(amal);
		PlatformUI.getWorkbench().getService(BlindCoding.class).set(live.open(), true);
		live.until("a banner says that others are hidden", () -> says("You code blind"));
		other.refresh();
		live.open().perform(MemoActs.change(live.open().study().memos().at(0), "of Karim", "mine", live.open().author()));
		other.perform(MemoActs.change(other.study().memos().at(0), "of Karim", "theirs", other.author()));
		bothRename();
		live.until("the code is listed, and nothing else", () -> conflicts().filter(table -> table.getItemCount() == 1 && table.getItem(0).getText(0).contains("name")).isPresent());

		live.find(Link.class, link -> link.isVisible() && link.getText().contains("You code blind")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("both are listed", () -> conflicts().filter(table -> table.getItemCount() == 2).isPresent() && !says("You code blind"));
	}
}
