// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Coder;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.tests.app.MenuBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chosen in one place, the work of one coder alone is seen in all views; each of them says so, and leads back. */
class CoderFilterTest {

	private static final String ONLY = "Only what كريم did is shown";
	private static final String MENU = "Show what is done by";
	private static final String TEXT = "شهدت العلاقات مع روسيا خطوات متسارعة.\nAlgeria has bought arms.\n";

	private final LiveStudy live;
	private final MenuBar menus = new MenuBar(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());

	/** Amal coded one place and wrote one memo, Karim two each; Amal works here. */
	CoderFilterTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", TEXT);
		live.code("trade");
		live.code("trade", "essay", "روسيا");
		write("of Amal");
		UUID amal = live.open().author().coder();
		UUID karim = UUID.randomUUID();
		live.open().perform(StudyActs.addCoder(live.open().study(), "كريم", karim));
		live.open().setCoder(karim);
		live.code("trade", "essay", "arms");
		live.code("trade", "essay", "Algeria");
		write("first of Karim");
		write("second of Karim");
		live.open().setCoder(amal);
		PlatformUI.getWorkbench().getService(OpenStudies.class).coderChanged(live.open());
	}

	private void write(String title) throws StudyProblem {
		live.open().perform(MemoActs.write(live.open().study(), null, title, "", live.open().author()));
	}

	@AfterEach
	void close() throws PartInitException {
		blind().show(live.open(), Set.of());
		live.hide(PartIds.MEMOS);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private static BlindCoding blind() {
		return PlatformUI.getWorkbench().getService(BlindCoding.class);
	}

	/** The lines that say whose work is seen, from all views that are in front. */
	private List<Link> lines(String beginning) {
		List<Link> found = new ArrayList<>();
		Predicate<Link> collects = link -> {
			if (plain(link.getText()).startsWith(beginning)) {
				found.add(link);
			}
			return false;
		};
		live.find(Link.class, collects);
		return found;
	}

	/** Whether some tree shows a row with this name and number. */
	private boolean counts(String name, String number) {
		return live.find(Tree.class, tree -> Arrays.stream(tree.getItems()).flatMap(CoderFilterTest::withChildren).anyMatch(item -> item.getText(0).equals(name) && item.getText(1).equals(number))).isPresent();
	}

	private static Stream<TreeItem> withChildren(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(CoderFilterTest::withChildren));
	}

	private boolean says(String expression) {
		return live.find(Label.class, label -> label.getText().matches("(?s).*" + expression + ".*")).isPresent();
	}

	private static String plain(String text) {
		return text.replaceAll("[\\u2066-\\u2069]", "");
	}

	private List<String> memos() {
		return live.find(Table.class, table -> LiveStudy.lines(table).stream().anyMatch(line -> plain(line.getFirst()).endsWith("of Karim"))).stream().flatMap(table -> LiveStudy.lines(table).stream())
				.map(line -> plain(line.getFirst())).sorted().toList();
	}

	private void choose(String coder) {
		menus.choose("Study", MENU, coder);
	}

	@Test
	void textCodebookAndDocumentsShowAndCountOneCoderAndSaySo() throws StudyProblem, PartInitException {
		live.show(PartIds.CODEBOOK);
		live.show(PartIds.EXPLORER);
		live.show(PartIds.FREQUENCIES);
		OpenDocument.open(live.page(), live.open(), live.open().study().resolveDocument("essay").id());
		live.until("all is counted", () -> counts("trade", "3") && counts("essay", "3"));

		choose("كريم");
		live.until("his work alone is counted", () -> counts("trade", "2") && counts("essay", "2"));
		live.until("text, codebook, documents and frequencies say so", () -> lines(ONLY).size() == 4);
		assertTrue(lines(ONLY + " and counted. What you do now is kept, but hidden").size() == 1, "above the text, what becomes of one's own is said");

		live.code("trade", "essay", "bought"); // by Amal, as if in the text
		live.until("what she does now is kept, and not counted", () -> live.open().undoable().isPresent() && counts("trade", "2") && counts("essay", "2"));
		live.open().undo();

		lines(ONLY).getFirst().notifyListeners(SWT.Selection, new Event());
		live.until("all is counted again", () -> counts("trade", "3") && counts("essay", "3"));
		live.until("nothing is said any more", () -> lines(ONLY).isEmpty());
		live.until("the text stays open", () -> live.find(StyledText.class, text -> text.getText().equals(TEXT)).isPresent());
	}

	@Test
	void whatIsChosenWhileAllIsStillCountedIsCountedRight() throws PartInitException {
		live.show(PartIds.CODEBOOK);
		live.show(PartIds.EXPLORER);
		choose("كريم"); // before the views have heard of anything
		choose("كريم");
		choose("كريم");
		live.until("his work alone is counted", () -> counts("trade", "2") && counts("essay", "2"));
	}

	@Test
	void memosPassagesAndFrequenciesShowOneCoderAndSaySo() throws PartInitException {
		live.show(PartIds.MEMOS);
		live.until(() -> "all memos are listed, not " + memos() + live.find(Table.class, table -> true).map(LiveStudy::lines), () -> memos().size() == 3);
		choose("كريم");
		live.until("his memos alone are listed", () -> memos().equals(List.of("first of Karim", "second of Karim")));
		live.until("the view says so", () -> !lines(ONLY).isEmpty());

		live.show(PartIds.PASSAGES);
		live.until("his passages alone are found", () -> says("\\b2 passages\\b"));
		live.show(PartIds.FREQUENCIES);
		live.until("his codings alone are counted", () -> live.find(Table.class, table -> LiveStudy.lines(table).stream().anyMatch(line -> line.getFirst().contains("trade") && line.contains("2"))).isPresent());

		choose("Amal");
		live.until("with the work of both, which is all, nothing is said", () -> lines("Only what").isEmpty());
		choose("Amal");
		live.until("hers alone is counted", () -> !lines("Only what").isEmpty() || !lines("You code blind").isEmpty());
		choose("All coders");
		live.until("nothing is said any more", () -> lines(ONLY).isEmpty());
		live.until("all codings are counted", () -> live.find(Table.class, table -> LiveStudy.lines(table).stream().anyMatch(line -> line.getFirst().contains("trade") && line.contains("3"))).isPresent());
	}

	@Test
	void theChoiceIsRememberedWithTheStudyAndTheMenuShowsIt() throws StudyProblem, PartInitException {
		live.show(PartIds.CODEBOOK);
		live.until("all is counted", () -> counts("trade", "3"));
		choose("كريم");
		live.until("his work alone is counted", () -> counts("trade", "2"));
		Path folder = live.open().folder();
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		studies.close(live.open());
		live.until("the study is closed", () -> studies.in(folder).isEmpty());
		studies.open(folder, Progress.NONE);
		live.openedAgain();
		live.until("his work alone is counted again", () -> counts("trade", "2") && !lines(ONLY).isEmpty());
		assertEquals(List.of("كريم"), blind().chosen(live.open()).stream().map(Coder::name).toList());
	}
}
