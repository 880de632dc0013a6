// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymiseTest {

	private static final String ARABIC = "قالت لَيلى إنّها سافرت.\nوليلى لا تعرف؛ لليلى كتاب. ليلاك زهرة.\n";
	private static final String ENGLISH = "She is called ليلى here. مشارك 1 was there.\n";

	private final Path folder;
	private final LiveStudy live;

	PseudonymiseTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@BeforeEach
	void addDocuments() throws IOException, StudyProblem {
		List<Path> files = List.of(Files.writeString(folder.resolve("ar.txt"), ARABIC), Files.writeString(folder.resolve("en.txt"), ENGLISH));
		new DocumentImport(live.open(), files, "", DocumentImporters.all()).run(Progress.NONE);
		live.code("Person");
		live.code("Person", "ar", "وليلى");
		live.code("Person", "ar", "كتاب");
		live.code("Person", "en", "ليلى here");
	}

	@AfterEach
	void close() {
		live.close();
	}

	private String text(String name) {
		try {
			Document document = live.open().study().resolveDocument(name);
			return live.open().study().text(document, Progress.NONE).string();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
	}

	private List<String> coded(String name) throws StudyProblem {
		Document document = live.open().study().resolveDocument(name);
		String text = text(name);
		return live.open().study().passages(document, Progress.NONE).list().stream().map(passage -> text.substring(passage.start(), passage.end())).toList();
	}

	private List<Text> fields() {
		Optional<Text> name = live.find(Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.getParent().getChildren()[0] instanceof Label label && label.getText().replace("&", "").equals("Name:"));
		return name.map(text -> List.of((Text) text.getParent().getChildren()[1], (Text) text.getParent().getChildren()[3])).orElse(List.of());
	}

	private Table begin() {
		live.run("org.hashiya.ui.exchange.pseudonymise", Map.of());
		live.until("the wizard is open", () -> !fields().isEmpty());
		fields().getFirst().setText("ليلى");
		live.until(() -> "a pseudonym that stands nowhere yet is suggested, not " + fields().getLast().getText(), () -> fields().getLast().getText().equals("مشارك 2"));
		fields().getLast().setText("سلمى");
		live.press("Next >");
		return live.table("the forms are listed", "لليلى"::equals);
	}

	private boolean says(String words) {
		return live.find(Label.class, label -> label.getText().contains(words)).isPresent();
	}

	@Test
	void everyPlaceIsShownFirstThenReplacedInOneStepThatUndoTakesBack() throws PartInitException, StudyProblem {
		live.show(PartIds.EXPLORER);
		Table forms = begin();

		assertEquals(List.of(List.of("لَيلى", "سلمى", "1", "1"), List.of("وليلى", "وسلمى", "1", "1"), List.of("لليلى", "لسلمى", "1", "1"), List.of("ليلى", "سلمى", "1", "1")), LiveStudy.lines(forms));
		live.until("the places are counted", () -> says("4 places in 2 documents"));
		Table places = live.table("the places are shown", text -> text.contains("She is called ليلى here"));
		assertTrue(LiveStudy.lines(places).getLast().get(2).startsWith("She is called سلمى here"), LiveStudy.lines(places).toString());
		assertEquals(ARABIC, text("ar"), "nothing is done yet");
		assertTrue(says("stay in the history"));

		live.press("Finish");

		live.until("the texts are replaced", () -> text("ar").equals("قالت سلمى إنّها سافرت.\nوسلمى لا تعرف؛ لسلمى كتاب. ليلاك زهرة.\n") && text("en").startsWith("She is called سلمى here"));
		assertEquals(List.of("وسلمى", "كتاب"), coded("ar"));
		assertEquals(List.of("سلمى here"), coded("en"));
		live.until("the notice says what was done", () -> live.find(Link.class, link -> link.getText().contains("4 places in 2 documents were replaced")).isPresent());

		live.find(Link.class, link -> link.getText().contains("were replaced")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("one undo gives all back", () -> text("ar").equals(ARABIC) && text("en").equals(ENGLISH));
		assertEquals(List.of("وليلى", "كتاب"), coded("ar"));
	}

	@Test
	void aFormWithoutItsTickStays() {
		Table forms = begin();
		forms.getItem(2).setChecked(false);
		Event event = new Event();
		event.detail = SWT.CHECK;
		event.item = forms.getItem(2);
		forms.notifyListeners(SWT.Selection, event);
		live.until("a place less", () -> says("3 places in 2 documents"));

		live.press("Finish");

		live.until("the others are replaced", () -> text("ar").equals("قالت سلمى إنّها سافرت.\nوسلمى لا تعرف؛ لليلى كتاب. ليلاك زهرة.\n"));
	}

	@Test
	void aPseudonymThatHoldsTheNameIsRefused() {
		live.run("org.hashiya.ui.exchange.pseudonymise", Map.of());
		live.until("the wizard is open", () -> !fields().isEmpty());
		fields().getFirst().setText("ليلى");
		fields().getLast().setText("ليلى الثانية");
		live.until("it is said why", () -> live.find(Text.class, text -> text.getText().contains("holds the name itself")).isPresent() || says("holds the name itself"));
		assertTrue(live.find(Button.class, button -> button.getText().contains("Next") && !button.isEnabled()).isPresent());
		live.press("Cancel");
		live.until("the wizard is gone", () -> fields().isEmpty());
	}
}
