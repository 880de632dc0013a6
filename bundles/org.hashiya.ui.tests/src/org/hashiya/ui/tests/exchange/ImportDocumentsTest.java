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

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDocumentsTest {

	private static final String ARABIC = "شهدت العلاقات خطوات متسارعة خلال الأشهر الأخيرة بين البلدين، وقيل إنّ التطبيع غيّر كلّ شيء.\n";

	private final Path folder;
	private final LiveStudy live;

	ImportDocumentsTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() {
		live.close();
	}

	private void open(Path... files) {
		live.run("org.hashiya.ui.exchange.importDocuments",
				Map.of("org.hashiya.ui.exchange.importDocuments.files", String.join("\n", List.of(files).stream().map(Path::toString).toList()),
						"org.hashiya.ui.exchange.importDocuments.group", "Press"));
	}

	private List<String> names() {
		return live.open().study().documents().list().stream().map(Document::name).toList();
	}

	@Test
	void severalFilesAreOneStepAndWhatCannotBeReadIsLeftOut() throws IOException, StudyProblem {
		Path arabic = Files.write(folder.resolve("مقال.txt"), ARABIC.getBytes(Charset.forName("windows-1256")));
		Path english = Files.writeString(folder.resolve("report.md"), "# Russia\r\nfirst\r\n");
		Path picture = Files.write(folder.resolve("picture.png"), new byte[] { 1, 0, 2 });

		open(arabic, english, picture);
		Table list = live.table("the files are read", text -> text.contains("windows-1256") && text.contains("guessed"));
		live.until("all files are read", () -> LiveStudy.lines(list).stream().noneMatch(line -> line.contains("reading…")));
		assertEquals(3, list.getItemCount());
		live.until("the preview shows the letters", () -> live.find(Text.class, text -> text.getText().startsWith("شهدت العلاقات")).isPresent());
		live.press("Finish");
		live.until("the documents are there", () -> names().equals(List.of("مقال", "report")));

		Document first = live.open().study().documents().at(0);
		assertEquals(ARABIC, live.open().study().text(first, Progress.NONE).string());
		assertEquals("Press", first.group());
		assertEquals("# Russia\nfirst\n", live.open().study().text(live.open().study().documents().at(1), Progress.NONE).string());
		live.open().undo();
		assertEquals(List.of(), names());
	}

	@Test
	void aNameThatIsTakenGetsANumberAndASingleDocumentIsOpened() throws IOException {
		Path report = Files.writeString(folder.resolve("report.txt"), "one two three");
		for (int times = 1; times <= 2; times++) {
			int expected = times;
			open(report);
			live.press("Finish");
			live.until("the document is there", () -> names().size() == expected);
		}

		assertEquals(List.of("report", "report 2"), names());
		live.until("the document is open", () -> live.page().getActiveEditor() != null && live.page().getActiveEditor().getEditorInput().getName().equals("report 2"));
	}

	@Test
	void cancelLeavesTheStudyAsItWas() throws IOException {
		open(Files.writeString(folder.resolve("report.txt"), "one two three"));
		live.table("the file is read", "report"::equals);

		live.press("Cancel");

		live.until("the wizard is gone", () -> live.find(Table.class, table -> LiveStudy.lines(table).stream().anyMatch(line -> line.contains("UTF-8"))).isEmpty());
		assertTrue(names().isEmpty());
	}
}
