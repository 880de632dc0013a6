// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that the window offers is on these lists, so that no entry of an IDE creeps in. */
class MenusTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final MenuBar bar = new MenuBar(window.getShell());

	@Test
	void theMenusAreOursAndNoOthers() {
		assertEquals(List.of("File", "Edit", "Study", "Code", "Memo", "Analyse", "Window", "Help"), bar.menus());
	}

	@Test
	void eachEntryIsOnTheList(@TempDir Path folder) throws StudyProblem {
		try (LiveStudy live = new LiveStudy(folder.resolve("study"))) {
			Map<String, List<String>> entries = new TreeMap<>();
			for (String menu : bar.menus()) {
				entries.put(menu, bar.entries(menu).stream().filter(entry -> !entry.startsWith("  \u2068")).toList()); // without the paths of recent studies
			}
			Map<String, List<String>> expected = new TreeMap<>(Map.of( //
					"File",
					List.of("New study…", "Open study…", "Recent studies", "Open the sample", "Close study", "Import documents…", "Import project…", "Import codings…", "Export…", "Print marked text…", "Close document", "Exit"), //
					"Edit", List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Select all", "Select more", "Select less", "Find…", "Find next", "Find previous", "Find in the study…", "Go to paragraph…", "Correct text", "Direction of the paragraph", "  By its first letter", "  Left to right", "  Right to left"), //
					"Study", List.of("Rename study…", "Replace text…", "Shared codebook…", "Set milestone…", "Who codes here…", "Coders…", "Add coder…", "Code blind", "Show what is done by", "  All coders", "  Amal", "Check and repair…", "Trash…", "Pseudonymise…", "Erase…"), //
					"Code",
					List.of("New code", "New sub-code", "Rename code", "Colour…", "Definition", "Category only", "Copy code", "Merge codes…", "Split code…", "Relate two codes…", "Sets", "  New set of the selected codes…", "Pin to number key", "  1", "  2", "  3", "  4", "  5", "  6", "  7", "  8", "  9", "  None", "Move up", "Move down", "Move in", "Move out", "Delete code", "Code…", "Code in vivo",
							"Last code again", "Remove coding", "Passage", "  Other code…", "  Split passage", "  Join with next passage", "  Copy as quotation", "  Delete passage", "  Other edge of passage", "  Edge right by word", "  Edge left by word",
							"  Edge right by character", "  Edge left by character", "Next passage", "Previous passage", "Next uncoded paragraph"), //
					"Memo", List.of("Memo on passage…", "Memo on this…", "Memo on the study…", "All memos"), //
					"Analyse", List.of("Frequencies", "Passages"), //
					"Window",
					List.of("Documents", "Codebook", "Cases", "Document variables", "Frequencies", "Passages", "Find", "To be placed", "Conflicts", "Milestones", "Memos", "Import report", "Language", "  English", "  العربية", "Theme", "  Light", "  Dark", "  As the system", "Reset layout",
							"Text size", "  Larger", "  Smaller", "  Normal", "Marks", "  Lanes and tints", "  Lanes only", "  Tints only", "  Plain text", "  Next marks", "  All codings", "  Only memos", "  Only codes of a set", "    No sets yet: Code › Sets makes one of codes", "  Colour by coder", "Paragraph numbers", "Overview beside the text", "Preferences…"), //
					"Help", List.of("Manual", "Keys", "Welcome", "About Hashiya")));
			assertEquals(sorted(expected), sorted(entries)); // the order inside of a menu is each room's affair
		}
	}

	private static String sorted(Map<String, List<String>> entries) {
		StringBuilder text = new StringBuilder();
		entries.forEach((menu, list) -> text.append(menu).append('\n').append(String.join("\n", list.stream().sorted().toList())).append("\n\n"));
		return text.toString();
	}

	@Test
	void undoNamesTheStepAndDoesIt(@TempDir Path folder) throws StudyProblem {
		try (LiveStudy live = new LiveStudy(folder.resolve("study"))) {
			live.code("عامل روسيا");
			live.until("the entry names the step", () -> MenuBar.text(bar.entry("Edit", "Undo")).equals("Undo new code “\u2068عامل روسيا\u2069”"));

			live.run("org.eclipse.ui.edit.undo", Map.of());
			live.until("the code is gone", () -> live.open().study().codebook().size() == 0);
			live.until("redo names it", () -> MenuBar.text(bar.entry("Edit", "Redo")).equals("Redo new code “\u2068عامل روسيا\u2069”"));
			MenuItem redo = bar.entry("Edit", "Redo");
			live.until("redo can be chosen", redo::isEnabled);
		}
	}

	@Test
	void onlyOurViewsCanBeShown() {
		List<String> others = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
				.filter(id -> !id.startsWith("org.hashiya.") && !id.startsWith("org.eclipse.ui.internal.") && !id.equals(IPageLayout.ID_PROGRESS_VIEW)).toList();

		assertEquals(List.of(), others);
	}

	/** Who finds one by its name reads the category behind it. */
	@Test
	void ourViewsStandTogetherAndNotUnderOthers() {
		List<String> together = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getCategories()).filter(category -> category.getId().equals("org.hashiya.ui.views")).flatMap(category -> Stream.of(category.getViews()))
				.map(IViewDescriptor::getId).toList();
		List<String> apart = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId).filter(id -> id.startsWith("org.hashiya.") && !together.contains(id)).toList();

		assertEquals(List.of(), apart);
	}

	@Test
	void findActionsKnowsOurCommandsAndNothingOfAnIde(@TempDir Path folder) throws StudyProblem {
		try (LiveStudy live = new LiveStudy(folder.resolve("study"))) {
			live.run("org.eclipse.ui.window.quickAccess", Map.of());

			assertTrue(found(live, "new code").stream().anyMatch(line -> line.startsWith("New code")));
			assertTrue(found(live, "project").stream().allMatch(line -> line.startsWith("Import project")), "no project but that of another program");
			for (String word : List.of("task", "bookmark", "problem", "synchronize", "team", "working set", "refresh", "build", "delimiter", "resource", "marker", "outline", "history",
					"minimap", "wizard", "open file", "spell")) {
				assertEquals(List.of(), found(live, word), word);
			}
		}
	}

	@Test
	void keysAreReadInTheManual(@TempDir Path folder) throws StudyProblem {
		try (LiveStudy live = new LiveStudy(folder.resolve("study"))) {
			live.run("org.hashiya.app.keys", Map.of());
			live.until("the page of the keys is shown",
					() -> live.find(Browser.class, browser -> browser.getText().contains("quick-code box")).isPresent() || live.find(StyledText.class, text -> text.getText().contains("quick-code box")).isPresent());
			window.getActivePage().closeEditor(window.getActivePage().getActiveEditor(), false);
		}
	}

	/** What is found for a word, without the offer to search the help, which repeats the word. */
	private static List<String> found(LiveStudy live, String word) {
		live.until("the box for finding actions is open", () -> live.find(Text.class, MenusTest::isInPopup).isPresent());
		live.find(Text.class, MenusTest::isInPopup).orElseThrow().setText(word);
		List<String> lines = new ArrayList<>();
		live.until(() -> "what was found for " + word + " is shown, not " + lines, () -> {
			lines.clear();
			live.find(Table.class, MenusTest::isInPopup).ifPresent(table -> LiveStudy.lines(table).forEach(line -> lines.add(line.get(1))));
			return lines.stream().anyMatch(line -> line.contains("'" + word + "'"));
		});
		return lines.stream().filter(line -> !line.contains("'" + word + "'")).toList();
	}

	private static boolean isInPopup(Control control) {
		return control.getShell() != PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	/** Undo and redo are not among them here: an IDE, which the product does not have, hides them. */
	@Test
	void theToolBarIsOurs(@TempDir Path folder) throws StudyProblem {
		try (LiveStudy live = new LiveStudy(folder.resolve("study"))) {
			List<String> tools = new ArrayList<>();
			live.until(() -> "the tools are ours, not " + tools, () -> {
				tools.clear();
				collect(window.getShell(), tools);
				return tools.equals(List.of("New", "Import", "Export", "coder: \u2068Amal\u2069", "Access commands and other items (Ctrl+3)"));
			});
		}
	}

	/** The tools outside of views and editors. */
	private static void collect(Composite parent, List<String> tools) {
		for (Control control : parent.getChildren()) {
			if (control instanceof ToolBar bar && bar.isVisible() && bar.getSize().x > 0) {
				Stream.of(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && item.getWidth() > 0)
						.forEach(item -> tools.add(item.getText().isEmpty() ? item.getToolTipText() : item.getText()));
			} else if (control instanceof Composite inner && !(control instanceof CTabFolder)) {
				collect(inner, tools);
			}
		}
	}

	@Test
	void thePreferencesAreOurs() {
		List<String> pages = Stream.of(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()).map(node -> node.getLabelText()).sorted().toList();

		assertEquals(List.of("Appearance", "Keys", "Reading"), pages);
	}

	@Test
	void thePerspectiveShowsDocumentsCodebookAndCounts() {
		window.getActivePage().resetPerspective();

		assertEquals(Optional.of(PartIds.PERSPECTIVE), Optional.ofNullable(window.getActivePage().getPerspective()).map(perspective -> perspective.getId()));
		for (String view : List.of(PartIds.EXPLORER, PartIds.CODEBOOK, PartIds.FREQUENCIES, PartIds.PASSAGES)) {
			assertTrue(window.getActivePage().findViewReference(view) != null, view);
		}
	}
}
