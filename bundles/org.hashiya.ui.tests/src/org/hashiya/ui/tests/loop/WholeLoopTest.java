// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.TextRange;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.tests.editor.TextPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A new study, an Arabic essay, two codes on the sentences they are about, the counts, and three exports: all as a person does it, by mouse and keyboard. */
class WholeLoopTest {

	private static final String RUSSIA = "Russia factor";
	private static final String NORMALIZATION = "normalization";

	private final Path folder;
	private final Path out;
	private final Article article = Article.found();
	private final List<TextRange> russia = article.sentencesWith("روسيا");
	private final List<TextRange> normalization = article.sentencesWith("التطبيع");
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final Person person = new Person(page.getWorkbenchWindow().getShell());
	private final Hand hand = person.hand();

	WholeLoopTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		out = Files.createDirectory(folder.resolve("out"));
	}

	@Test
	@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
	void anEssayIsCodedCountedAndExportedByMouseAndKeyboard() throws Exception {
		page.getWorkbenchWindow().getShell().forceActive();
		try {
			person.act(this::wholeLoop);
		} finally {
			Optional<OpenStudy> left = studies.current();
			if (left.isPresent()) {
				new LiveStudy(left.get()).close();
			}
		}
	}

	private void wholeLoop() throws Exception {
		makeTheStudy();
		importTheEssay();
		ReadText text = openTheEssay();
		code(text);
		removeUndoAndRedo(text);
		lookAtTheNumbers();
		lookAtThePicture(text);
		export();
	}

	private void makeTheStudy() {
		hand.key("ctrl+n");
		person.until("the name can be typed", () -> person.focus(Text.class).isPresent());
		hand.type("Algeria and powers");
		hand.key("Tab");
		hand.key("ctrl+a");
		hand.type(folder.resolve("study").toString());
		hand.key("Tab");
		hand.key("Tab");
		person.until("the coder can be typed", () -> person.focus(Text.class).isPresent());
		hand.key("ctrl+a");
		hand.type("Amal");
		hand.key("Return");
		person.until("the study is open", () -> studies.current().isPresent());
		person.untilOnlyTheWindow();
		assertEquals("Amal", study().coder().orElseThrow().name());
		assertTrue(Files.exists(folder.resolve("study/study.json")));
	}

	private OpenStudy study() {
		return studies.current().orElseThrow();
	}

	/** The system's own dialog for choosing files is not ours; the command takes them by name, too. */
	private void importTheEssay() throws IOException {
		Path file = Files.writeString(folder.resolve("essay-ar.txt"), article.text());
		page.getWorkbenchWindow().getShell().getDisplay().syncExec(() -> LiveStudy.runLater("org.hashiya.ui.exchange.importDocuments",
				Map.of("org.hashiya.ui.exchange.importDocuments.files", file.toString())));
		person.until("the file was read", () -> Controls.find(page.getWorkbenchWindow().getShell().getDisplay(), Table.class, table -> LiveStudy.lines(table).stream()
				.anyMatch(line -> line.contains("UTF-8"))).isPresent());
		person.press("Finish");
		person.until("the document is there", () -> study().study().documents().list().size() == 1);
		person.untilOnlyTheWindow();
		assertEquals(article.text(), person.see(() -> study().study().text(study().study().documents().at(0), Progress.NONE).string()));
	}

	private ReadText openTheEssay() {
		person.until("a single document is opened at once", () -> editor().isPresent());
		hand.key("ctrl+w");
		person.until("it is closed", () -> editor().isEmpty());
		hand.doubleClick(row("essay-ar"));
		person.until("it is open", () -> editor().filter(text -> text.getText().equals(article.text()) && text.isFocusControl()).isPresent());
		return new ReadText(person, person.see(() -> editor().orElseThrow()));
	}

	private Optional<StyledText> editor() {
		return Stream.of(page.getEditorReferences()).filter(editor -> PartIds.EDITOR.equals(editor.getId())).findFirst().map(editor -> editor.getEditor(true))
				.map(WholeLoopTest::text);
	}

	private static StyledText text(IEditorPart editor) {
		return editor.getAdapter(StyledText.class);
	}

	/** A row of a tree, on the screen. */
	private Point row(String name) {
		person.until("the row " + name + " is there", () -> item(name).isPresent());
		return person.see(() -> {
			TreeItem item = item(name).orElseThrow();
			Rectangle bounds = item.getBounds();
			return item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	private Optional<TreeItem> item(String name) {
		List<TreeItem> found = new ArrayList<>();
		Controls.find(page.getWorkbenchWindow().getShell().getDisplay(), Tree.class, tree -> Stream.of(tree.getItems()).filter(item -> item.getText().equals(name)).anyMatch(found::add));
		return found.stream().findFirst();
	}

	private void code(ReadText text) {
		TextRange shortest = russia.stream().min(Comparator.comparingInt(TextRange::length)).orElseThrow();
		List<TextRange> others = russia.stream().filter(range -> !range.equals(shortest)).toList();
		text.dragOver(shortest);
		quickCode("ctrl+shift+k", RUSSIA);
		untilCoded(RUSSIA, shortest);

		text.selectByKeys(normalization.getFirst());
		quickCode("F6", NORMALIZATION);
		untilCoded(NORMALIZATION, normalization.getFirst());

		TextRange dropped = others.get(0);
		text.scrollTo(dropped.start() + 2);
		hand.drag(row(RUSSIA), text.beginning(dropped.start() + 2));
		untilCoded(RUSSIA, dropped);

		text.select(others.get(1));
		hand.doubleClick(row(RUSSIA));
		untilCoded(RUSSIA, others.get(1));

		text.select(others.get(2));
		hand.rightClick(text.ending(others.get(2).end() - 2));
		hand.key("Down");
		hand.key("Return");
		untilCoded(RUSSIA, others.get(2));

		for (TextRange range : others.subList(3, others.size())) {
			text.select(range);
			hand.key("ctrl+Return");
			untilCoded(RUSSIA, range);
		}
		for (TextRange range : normalization.subList(1, normalization.size())) {
			text.select(range);
			hand.doubleClick(row(NORMALIZATION));
			untilCoded(NORMALIZATION, range);
		}
	}

	private void quickCode(String key, String name) {
		hand.key(key);
		person.until("the quick-code box is open", () -> person.focus(Text.class).filter(text -> text.getShell() != page.getWorkbenchWindow().getShell()).isPresent());
		hand.type(name);
		hand.key("Return");
		person.untilOnlyTheWindow();
		person.until("the focus is back in the text", () -> person.focus(StyledText.class).isPresent());
	}

	private void untilCoded(String code, TextRange range) {
		person.until("“" + range.in(article.text()) + "” is coded with " + code, () -> passages(code).contains(range));
	}

	private List<TextRange> passages(String code) {
		try {
			UUID id = study().study().codebook().resolve(code).id();
			List<Passage> passages = study().study().passages(study().study().documents().at(0), Progress.NONE).list();
			return passages.stream().filter(passage -> passage.isCoded(id)).map(passage -> new TextRange(passage.start(), passage.end())).toList();
		} catch (StudyProblem problem) {
			return List.of(); // there is no such code yet
		}
	}

	private void removeUndoAndRedo(ReadText text) {
		TextRange range = russia.stream().filter(each -> !normalization.contains(each)).findFirst().orElseThrow();
		text.clickInto(range);
		hand.key("Delete");
		person.until("the coding is removed", () -> !passages(RUSSIA).contains(range));
		hand.key("ctrl+z");
		untilCoded(RUSSIA, range);
		hand.key("ctrl+y");
		person.until("the coding is removed again", () -> !passages(RUSSIA).contains(range));
		hand.key("ctrl+z");
		untilCoded(RUSSIA, range);
	}

	private void lookAtTheNumbers() {
		assertEquals(russia, person.see(() -> passages(RUSSIA)));
		assertEquals(normalization, person.see(() -> passages(NORMALIZATION)));
		person.until("the numbers are those of a count by other means", () -> number(RUSSIA).equals(String.valueOf(article.count("روسيا")))
				&& number(NORMALIZATION).equals(String.valueOf(article.count("التطبيع"))));
	}

	private String number(String code) {
		return Controls.find(page.getWorkbenchWindow().getShell().getDisplay(), Table.class, table -> LiveStudy.lines(table).stream().anyMatch(line -> line.getFirst().equals(code))).stream()
				.flatMap(table -> LiveStudy.lines(table).stream()).filter(line -> line.getFirst().equals(code)).map(line -> line.get(1)).findFirst().orElse("");
	}

	private void lookAtThePicture(ReadText text) throws IOException {
		TextRange shortest = russia.stream().min(Comparator.comparingInt(TextRange::length)).orElseThrow(); // with others around it that are not coded
		text.scrollTo(Math.min(shortest.end() + 200, article.text().length() - 2));
		text.clickInto(shortest);
		hand.glide(person.see(() -> page.getWorkbenchWindow().getShell().toDisplay(4, 4)));
		Path file = Files.createDirectories(Article.base().resolve("target/pictures")).resolve("whole-loop.png");
		List<String> faults = new ArrayList<>();
		person.until(() -> "tints lie on what is coded and nowhere else, and Arabic stands at the right: " + faults, () -> {
			TextPicture picture = TextPicture.inWindow(text.widget());
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { picture.pixels() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
			faults.clear();
			faults.addAll(new Tints(picture, Stream.concat(russia.stream(), normalization.stream()).toList()).faults());
			return faults.isEmpty();
		});
		assertNotEquals(0, Files.size(file));
	}

	private void export() throws IOException {
		export("Codings", out.resolve("codings.csv"));
		export("Codebook for other programs (REFI-QDA, .qdc)", out.resolve("codebook.qdc"));
		export("Whole study for other programs (REFI-QDA, .qdpx)", out.resolve("study.qdpx"));

		List<Exported.Range> expected = Stream.concat(russia.stream().map(range -> exported(RUSSIA, range)), normalization.stream().map(range -> exported(NORMALIZATION, range)))
				.sorted(Comparator.comparing(Exported.Range::code).thenComparing(Exported.Range::start)).toList();
		Comparator<Exported.Range> order = Comparator.comparing(Exported.Range::code).thenComparing(Exported.Range::start);
		assertEquals(expected, Exported.csv(out.resolve("codings.csv")).stream().sorted(order).toList());
		assertEquals(expected, Exported.qdpx(out.resolve("study.qdpx")).stream().sorted(order).toList());
		assertEquals(List.of(RUSSIA, NORMALIZATION), Exported.qdc(out.resolve("codebook.qdc")));
	}

	/** In code points, as files have it. */
	private Exported.Range exported(String code, TextRange range) {
		String text = article.text();
		return new Exported.Range(code, text.codePointCount(0, range.start()), text.codePointCount(0, range.end()), range.in(text));
	}

	private void export(String kind, Path file) {
		hand.key("ctrl+shift+e");
		person.choose(kind);
		person.press("Next >");
		person.until("the file can be typed", () -> person.focus(Text.class).isPresent());
		hand.key("ctrl+a");
		hand.type(file.toString());
		person.until("the file is typed", () -> person.focus(Text.class).filter(text -> text.getText().equals(file.toString())).isPresent());
		hand.key("Return");
		person.press("Close");
		person.untilOnlyTheWindow();
		assertTrue(Files.exists(file), file.toString());
	}
}
