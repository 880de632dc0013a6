// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Document;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amal codes blind: what Karim did is shown by no wizard, though what the wizards do reaches it. */
class BlindWizardsTest {

	private static final String AMALS = "روسيا";
	private static final String KARIMS = "خطوات متسارعة";
	private static final String BEFORE = "شهدت العلاقات مع روسيا خطوات متسارعة.\n";
	private static final String AFTER = "عنوان.\n" + BEFORE;
	private static final String KARIMS_MEMO = "ملاحظة كريم عن سلمى";

	private final Path folder;
	private final LiveStudy live;

	BlindWizardsTest(@TempDir Path folder) throws StudyProblem, IOException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", BEFORE);
		live.code("Words");
		live.code("Words", "essay", AMALS);
		UUID amal = live.open().author().coder();
		UUID karim = UUID.randomUUID();
		live.open().perform(StudyActs.addCoder(live.open().study(), "Karim", karim));
		live.open().setCoder(karim);
		live.code("Words", "essay", KARIMS);
		live.open().perform(MemoActs.write(live.open().study(), null, KARIMS_MEMO, "سلمى وغيرها", live.open().author()));
		live.open().setCoder(amal);
		PlatformUI.getWorkbench().getService(OpenStudies.class).coderChanged(live.open());
		PlatformUI.getWorkbench().getService(BlindCoding.class).set(live.open(), true);
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(PartIds.TO_BE_PLACED);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		PlatformUI.getWorkbench().getService(BlindCoding.class).set(live.open(), false);
		live.close();
	}

	private List<Passage> passages() throws StudyProblem {
		Document document = live.open().study().resolveDocument("essay");
		return live.open().study().passages(document, Progress.NONE).list();
	}

	private boolean says(String words) {
		return live.find(Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent()
				|| live.find(Text.class, text -> text.isVisible() && text.getText().contains(words)).isPresent();
	}

	@Test
	void theReportOfACarryOverTellsOnesOwnAndAllAreCarriedOver() throws StudyProblem, IOException {
		OpenDocument.open(live.page(), live.open(), live.open().study().resolveDocument("essay").id());
		live.run("org.hashiya.ui.exchange.replaceText", Map.of("org.hashiya.ui.exchange.replaceText.file", Files.writeString(folder.resolve("new.txt"), AFTER).toString()));
		live.press("Next >");
		Table report = live.table("the report is shown", "exact"::equals);

		assertEquals(List.of(AMALS), LiveStudy.lines(report).stream().map(line -> line.get(1)).toList());
		assertTrue(says("1 exact · 0 moved · 0 doubtful · 0 lost"));
		assertTrue(says("Passages of other coders, which you do not see, are carried over in the same way"));

		live.press("Finish");
		live.until("the text is the new one", () -> live.open().study().documents().at(0).utf16() == AFTER.length());
		assertEquals(List.of(AMALS, KARIMS), passages().stream().map(passage -> AFTER.substring(passage.start(), passage.end())).toList());
		live.until("the notice counts one", () -> live.find(Link.class, link -> link.isVisible() && link.getText().contains("was replaced: 1 exact")).isPresent()
				|| says("1 exact"));
	}

	private Text emptyField() {
		return live.find(Text.class, text -> text.getShell().getText().equals("Erase") && (text.getStyle() & SWT.READ_ONLY) == 0 && text.isEnabled() && text.getText().isEmpty()).orElseThrow();
	}

	@Test
	void whatCanBeErasedIsOnesOwnAndTheReportNamesNoMemoOfAnother() throws StudyProblem {
		live.open().perform(MemoActs.write(live.open().study(), null, "Mine", "of Amal", live.open().author()));
		live.run("org.hashiya.ui.exchange.erase", Map.of("org.hashiya.ui.exchange.erase.kind", "memo"));
		Table list = live.table("one's own memo is there", "Mine: of Amal"::equals);
		assertEquals(1, list.getItemCount(), "and no other");
		assertTrue(says("You code blind: only your own passages and memos are listed"));
		live.press("Cancel");
		live.until("the wizard is gone", list::isDisposed);

		live.run("org.hashiya.ui.exchange.erase", Map.of("org.hashiya.ui.exchange.erase.kind", "name"));
		live.until("names are asked for", () -> says("Type the name"));
		emptyField().setText("سلمى");
		emptyField().setText("المشاركة الأولى");
		live.press("Next >");
		live.press("I understand that this cannot be undone");
		live.press("Finish");
		live.until("the report is shown", () -> live.find(Text.class, text -> text.getText().startsWith("Erasure from the study")).isPresent());

		String report = live.find(Text.class, text -> text.getText().startsWith("Erasure from the study")).orElseThrow().getText();
		assertTrue(report.contains("one memo of another coder, not named here"), report);
		assertFalse(report.contains(KARIMS_MEMO), report);
		live.openedAgain();
		live.press("Close");
		live.until("the report is gone", () -> live.find(Button.class, button -> button.getText().equals("Close")).isEmpty());
	}

	@Test
	void theExportedHistoryIsOnesOwn() throws IOException {
		Path file = folder.resolve("history.csv");
		live.run("org.hashiya.ui.exchange.export", Map.of("org.hashiya.ui.exchange.export.kind", "history"));
		live.until("the options are shown", () -> says("You code blind: only what you did yourself is exported"));
		live.find(Text.class, text -> text.isVisible() && (text.getStyle() & SWT.READ_ONLY) == 0 && text.getText().endsWith(".csv")).orElseThrow().setText(file.toString());
		live.press("Finish");
		live.press("Close");
		live.until("the message is gone", () -> live.find(Button.class, button -> button.getText().equals("Close")).isEmpty());

		String history = Files.readString(file);
		assertTrue(history.contains("Amal,act,apply code") && !history.contains("Karim,act"), history);
	}
}
