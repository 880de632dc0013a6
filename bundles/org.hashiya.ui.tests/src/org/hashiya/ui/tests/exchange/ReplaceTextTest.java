// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.DocumentItem;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplaceTextTest {

	private static final String BEFORE = "مقدّمة قصيرة للمقال عن البلدين.\nشهدت العلاقات مع روسيا خطوات متسارعة خلال الأشهر الأخيرة.\nقال الوزير كلامًا لن يبقى منه شيء.\n";
	private static final String SAME = "مقدّمة قصيرة للمقال";
	private static final String CHANGED = "روسيا خطوات متسارعة";
	private static final String CORRECTED = "روسيا خطواتٍ متسارعة";
	private static final String GONE = "كلامًا لن يبقى منه شيء";
	private static final String AFTER = "عنوان جديد.\nمقدّمة قصيرة للمقال عن البلدين.\nشهدت العلاقات مع " + CORRECTED + " خلال الأشهر الأخيرة.\n";

	private final Path folder;
	private final LiveStudy live;

	ReplaceTextTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@BeforeEach
	void addDocument() throws IOException, StudyProblem {
		live.document("essay", "", BEFORE);
		live.code("Words");
		for (String quote : List.of(SAME, CHANGED, GONE)) {
			live.code("Words", "essay", quote);
		}
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(PartIds.TO_BE_PLACED);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private Document document() throws StudyProblem {
		return live.open().study().resolveDocument("essay");
	}

	private String text() {
		try {
			return live.open().study().text(document(), Progress.NONE).string();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	private List<Passage> passages() throws StudyProblem {
		return live.open().study().passages(document(), Progress.NONE).list();
	}

	private void openWith(Path file) throws StudyProblem {
		OpenDocument.open(live.page(), live.open(), document().id());
		live.run("org.hashiya.ui.exchange.replaceText", Map.of("org.hashiya.ui.exchange.replaceText.file", file.toString()));
	}

	private boolean says(String words) {
		return live.find(Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent();
	}

	private Table report() {
		live.press("Next >");
		return live.table("the report is shown", "doubtful"::equals);
	}

	@Test
	void theReportIsShownFirstAndFinishIsOneStepThatTheNoticeUndoes() throws IOException, StudyProblem, PartInitException {
		live.show(PartIds.EXPLORER);
		openWith(Files.write(folder.resolve("corrected.txt"), AFTER.getBytes(Charset.forName("UTF-16"))));
		live.until("the encoding is said", () -> says("UTF-16"));
		live.until("the preview shows the new text", () -> live.find(Text.class, text -> text.getText().startsWith("عنوان جديد")).isPresent());

		Table report = report();
		assertEquals(List.of(List.of("exact", SAME, SAME, "Words"), List.of("doubtful", CHANGED, CORRECTED, "Words"), List.of("lost", GONE, "—", "Words")),
				LiveStudy.lines(report));
		assertTrue(says("1 exact · 0 moved · 1 doubtful · 1 lost"));
		assertEquals(BEFORE, text(), "nothing is done yet");

		Combo filter = live.find(Combo.class, combo -> combo.indexOf("lost") >= 0).orElseThrow();
		filter.select(filter.indexOf("lost"));
		filter.notifyListeners(SWT.Selection, new Event());
		live.until("only the lost one is shown", () -> report.getItemCount() == 1 && report.getItem(0).getText(1).equals(GONE));

		live.press("Finish");
		live.until("the text is the new one", () -> text().equals(AFTER));
		Table waiting = live.table("the view of what waits opens by itself", words -> words.startsWith(CHANGED) && words.contains("essay"));
		assertEquals(2, waiting.getItemCount());
		live.until("the notice says what became of the passages", () -> live.find(Link.class, link -> link.isVisible() && link.getText().contains("1 exact · 0 moved · 1 doubtful · 1 lost")).isPresent());

		live.find(Link.class, link -> link.getText().contains("1 doubtful")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("the text is as it was", () -> text().equals(BEFORE));
		assertTrue(passages().stream().allMatch(passage -> passage.unplaced() == null));
		assertEquals(List.of(SAME, CHANGED, GONE), passages().stream().map(passage -> BEFORE.substring(passage.start(), passage.end())).toList());
	}

	@Test
	void aStudyThatChangesMeanwhileIsLookedAtAgain() throws IOException, StudyProblem {
		openWith(Files.writeString(folder.resolve("corrected.txt"), AFTER));
		Table report = report();
		assertEquals(3, report.getItemCount());

		live.code("Words", "essay", "الأشهر الأخيرة");

		live.until("the new passage is in the report", () -> LiveStudy.lines(report).stream().anyMatch(line -> line.get(1).equals("الأشهر الأخيرة") && line.getFirst().equals("exact")));
		live.press("Finish");
		live.until("the text is the new one", () -> text().equals(AFTER));
		assertEquals(List.of(SAME, "الأشهر الأخيرة"),
				passages().stream().filter(passage -> passage.unplaced() == null).map(passage -> AFTER.substring(passage.start(), passage.end())).toList());
	}

	@Test
	void itIsTheDocumentThatIsSelectedAndAFileWithTheSameTextReplacesNothing() throws IOException, StudyProblem, PartInitException {
		Path same = Files.writeString(folder.resolve("same.txt"), BEFORE);
		IViewPart explorer = live.show(PartIds.EXPLORER);
		DocumentItem item = new DocumentItem(live.open(), document().id());
		live.until("the document is selected", () -> {
			explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(item));
			return !explorer.getSite().getSelectionProvider().getSelection().isEmpty();
		});

		live.run("org.hashiya.ui.exchange.replaceText", Map.of("org.hashiya.ui.exchange.replaceText.file", same.toString()));

		live.until("the text is read", () -> live.find(Text.class, text -> text.getText().contains("same text as the document")).isPresent());
		assertTrue(live.find(Button.class, button -> button.getText().contains("Next") && !button.isEnabled()).isPresent());
		live.find(Text.class, text -> text.getText().equals(same.toString())).orElseThrow().setText(folder.resolve("none.txt").toString());
		live.until("a file that is not there is said", () -> live.find(Text.class, text -> text.getText().contains("does not exist")).isPresent());
		live.press("Cancel");
		live.until("the wizard is gone", () -> live.find(Button.class, button -> button.getText().contains("Next")).isEmpty());
		assertEquals(BEFORE, text());
	}
}
