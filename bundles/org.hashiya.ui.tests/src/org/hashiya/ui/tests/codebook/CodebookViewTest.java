// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Act;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Palette;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookViewTest {

	private final LiveStudy live;
	private final LiveTree codes;

	CodebookViewTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("report", "", "Russia came first.\nThen came the United States.");
		live.code("Actors/Russia factor");
		live.code("Actors/الجزائر");
		live.code("Process");
		live.code("Actors/Russia factor", "report", "Russia");
		codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.layOpen("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
		codes.select("Actors");
	}

	@AfterEach
	void close() {
		live.close();
	}

	@Test
	void aCodingCountsAtOnceForItsCodeAndTheOneAbove() throws StudyProblem {
		codes.select("Process");

		live.code("Actors/الجزائر", "report", "United");

		codes.untilRows("Actors 2", "  Russia factor 1", "  الجزائر 1", "Process 0");
		assertEquals("Process", codes.selected());
	}

	@Test
	void aCodeThatIsMadeByItsPathIsSeenAndStaysClosedOnceClosed() throws StudyProblem {
		live.code("Journey/by train/سريع");
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0", "Journey 0", "  by train 0", "    سريع 0");

		codes.tree().getItem(2).setExpanded(false);
		live.code("Journey/on foot");
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0", "Journey 0");
		live.open().undo();
		live.open().undo();
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
		live.open().redo();
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0", "Journey 0");
	}

	@Test
	void aNewCodeIsNamedInPlaceAndUndoneInOneStep() throws StudyProblem {
		codes.select("Russia factor");

		codes.run("newSubcode");
		codes.typeName("Wagner in the Sahel");

		codes.untilRows("Actors 1", "  Russia factor 1", "    Wagner in the Sahel 0", "  الجزائر 0", "Process 0");
		assertEquals("Wagner in the Sahel", codes.selected());
		live.open().undo();
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
	}

	@Test
	void aNameThatIsTakenLeavesNoRowBehind() {
		codes.select("Russia factor");

		codes.run("newCode");
		codes.typeName("الجزائر");

		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
	}

	@Test
	void aCodeIsRenamedInPlace() throws StudyProblem {
		codes.select("Process");

		codes.run("renameCode");
		codes.typeName("التطبيع");

		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "التطبيع 0");
		live.open().undo();
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
	}

	@Test
	void deletingSaysWhatWentAndOffersToUndoIt() {
		codes.select("Actors");

		codes.run("deleteCode");
		live.until("it says what goes", () -> live.find(Text.class, text -> text.getText().replaceAll("[\\u2066-\\u2069]", "").equals("The code “Actors”\n2 sub-codes\n1 coding on 1 passage in 1 document")).isPresent());
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
		live.press("Cancel");
		live.until("it is closed", () -> live.find(Text.class, text -> text.getShell().getText().equals("Delete codes")).isEmpty());
		codes.run("deleteCode");
		live.press("Delete");
		codes.untilRows("Process 0");
		assertEquals("Process", codes.selected());

		codes.followLink("Deleted “Actors” with 2 sub-codes and 1 coding in 1 document. Undo");
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
	}

	@Test
	void codesAreSortedAndGoBackToTheirOwnOrderWhenOneIsMoved() throws StudyProblem {
		codes.select("Russia factor");
		codes.run("sortCodes", Map.of("org.hashiya.ui.codebook.order", "NAME"));
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
		live.code("Algeria");
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Algeria 0", "Process 0");
		assertEquals("Russia factor", codes.selected());

		codes.run("sortCodes", Map.of("org.hashiya.ui.codebook.order", "COUNT"));
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0", "Algeria 0");
		live.code("Process", "report", "United");
		live.code("Process", "report", "States");
		codes.untilRows("Process 2", "Actors 1", "  Russia factor 1", "  الجزائر 0", "Algeria 0");

		codes.run("moveDown");
		codes.untilRows("Actors 1", "  الجزائر 0", "  Russia factor 1", "Process 2", "Algeria 0");
		assertEquals("Russia factor", codes.selected());
	}

	@Test
	void aCodeMovesByKeysAndStaysSelected() throws StudyProblem {
		codes.select("الجزائر");

		codes.run("moveUp");
		codes.untilRows("Actors 1", "  الجزائر 0", "  Russia factor 1", "Process 0");
		codes.run("moveOut");
		codes.untilRows("Actors 1", "  Russia factor 1", "الجزائر 0", "Process 0");
		assertEquals("الجزائر", codes.selected());

		live.open().undo();
		live.open().undo();
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
	}

	@Test
	void aPinnedCodeShowsItsNumberWhichGoesToTheNextThatGetsIt() throws StudyProblem {
		codes.select("الجزائر");
		codes.run("pinCode", Map.of("org.hashiya.ui.codebook.key", "2"));
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر\u00a0 ② 0", "Process 0");

		codes.select("Process");
		codes.run("pinCode", Map.of("org.hashiya.ui.codebook.key", "2"));
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process\u00a0 ② 0");
		live.open().undo();
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر\u00a0 ② 0", "Process 0");

		codes.select("الجزائر\u00a0 ②");
		codes.run("pinCode", Map.of("org.hashiya.ui.codebook.key", "0"));
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
	}

	@Test
	void severalSelectedCodesAreAppliedInOneStepAndNotRenamed() throws StudyProblem, PartInitException {
		IEditorPart editor = OpenDocument.open(live.page(), live.open(), live.open().study().documents().at(0).id());
		List<StyledText> texts = new ArrayList<>();
		live.until("the document is shown", () -> {
			texts.clear();
			if (editor != null && CodingTarget.class.isInstance(editor.getAdapter(CodingTarget.class))) {
				texts.add(editor.getAdapter(StyledText.class));
			}
			return !texts.isEmpty();
		});
		texts.getFirst().setSelection(texts.getFirst().getText().indexOf("United"), texts.getFirst().getText().length());
		codes.selectAll("الجزائر", "Process");

		codes.run("applyCode");
		codes.untilRows("Actors 2", "  Russia factor 1", "  الجزائر 1", "Process 1");
		assertEquals(Act.Kind.APPLY_CODES, live.open().undoable().orElseThrow().kind());
		live.open().undo();
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");

		live.show(PartIds.CODEBOOK);
		codes.selectAll("الجزائر", "Process");
		live.until("what is for one code cannot be done", () -> LiveStudy.isEnabled("org.hashiya.ui.codebook.deleteCode") && !LiveStudy.isEnabled("org.hashiya.ui.codebook.renameCode"));
		codes.select("Process");
		live.until("it can with one", () -> LiveStudy.isEnabled("org.hashiya.ui.codebook.renameCode"));
	}

	@Test
	void theFilterIgnoresVowelMarksHamzaAndTheOrderOfWords() {
		codes.filter("factor russia");
		codes.untilRows("Actors 1", "  Russia factor 1");

		codes.filter("الجَزائِر");
		codes.untilRows("Actors 1", "  الجزائر 0");

		codes.filter("");
		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0");
	}

	@Test
	void aDefinitionIsKeptWhenItsFieldIsLeft() throws StudyProblem {
		codes.select("Process");
		Text definition = live.find(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEnabled() && text.getText().isEmpty()).orElseThrow();

		definition.setFocus();
		definition.setText("What happens between states.");
		codes.tree().setFocus();

		live.until("the definition is kept", () -> process().definition().text().equals("What happens between states."));
		assertEquals(2, process().definitions().size());
		live.open().undo();
		live.until("the field follows the undo", () -> definition.getText().isEmpty());
	}

	private Code process() {
		return live.open().study().codebook().list().getLast();
	}

	@Test
	void whatOthersChangeLeavesSelectionAndOpenRowsAlone() throws StudyProblem {
		codes.select("الجزائر");

		live.open().perform(CodebookActs.recolour(process(), Palette.colour(9), live.open().author()));
		live.code("Framing");

		codes.untilRows("Actors 1", "  Russia factor 1", "  الجزائر 0", "Process 0", "Framing 0");
		assertEquals("الجزائر", codes.selected());
	}
}
