// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.CaseActs;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.codebook.DocumentValuesView;
import org.hashiya.ui.parts.FileQuestion.Answer;
import org.hashiya.ui.parts.FileQuestion.Asker;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.Heard;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who hears the window hears a name for all that takes keys, in each view, in the text, and on each page of each dialog. */
class AccessibleNamesTest {

	private static final int POLL_MS = 20;

	private final Display display = Display.getCurrent();
	private final Path text;
	private final LiveStudy live;

	AccessibleNamesTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		text = Files.writeString(folder.resolve("essay.txt"), "Russia came first.\nشهدت العلاقات مع روسيا خطوات.\n");
		new DocumentImport(live.open(), List.of(text), "", DocumentImporters.all()).run(Progress.NONE);
		live.code("Actors/Russia");
		live.code("Process");
		live.code("Process", "essay", "Russia");
		live.open().perform(MemoActs.write(live.open().study(), null, "a memo", "its text", live.open().author()));
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", live.open().author()));
		live.open().perform(SetActs.create(live.open().study(), "Oil", null, List.of(live.open().study().codebook().resolve("Process").id()), live.open().author()));
		OpenDocument.open(live.page(), live.open(), live.open().study().resolveDocument("essay").id());
	}

	@AfterEach
	void close() throws PartInitException {
		display.setData(Asker.class.getName(), null);
		for (String view : List.of(PartIds.MEMOS, PartIds.MILESTONES, PartIds.CONFLICTS, PartIds.TO_BE_PLACED, PartIds.FIND, CasesView.ID, DocumentValuesView.ID)) {
			live.hide(view);
		}
		live.show(PartIds.CODEBOOK);
		live.show(PartIds.EXPLORER);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	@Test
	void eachViewAndTheText() throws PartInitException {
		live.until("the text is shown", () -> live.find(StyledText.class, shown -> shown.getText().startsWith("Russia came first.")).isPresent());
		Map<String, List<String>> nameless = new TreeMap<>();
		for (String view : List.of(PartIds.EXPLORER, PartIds.CODEBOOK, CasesView.ID, DocumentValuesView.ID, PartIds.FREQUENCIES, PartIds.PASSAGES, PartIds.FIND, PartIds.TO_BE_PLACED, PartIds.CONFLICTS, PartIds.MILESTONES, PartIds.MEMOS)) {
			live.show(view);
			if (view.equals(PartIds.CODEBOOK)) {
				select(view, "Actors");
			}
			List<String> found = Heard.nameless(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
			if (!found.isEmpty()) {
				nameless.put(view, found);
			}
		}
		assertEquals("", listed(nameless));
	}

	@Test
	void eachDialogOfTheMenus() {
		display.setData(Asker.class.getName(), (Asker) (shell, question) -> Optional.of(new Answer(List.of(text.toString()), 0)));
		Map<String, List<String>> nameless = new TreeMap<>();
		for (String command : List.of("ui.newStudy", "ui.renameStudy", "ui.checkStudy", "ui.coder", "ui.coders", "ui.addCoder", "ui.exchange.importDocuments", "ui.exchange.importProject", "ui.exchange.importCodings", "ui.exchange.export",
				"ui.exchange.shareCodebook", "ui.exchange.pseudonymise", "ui.exchange.erase", "ui.exchange.trash", "ui.analysis.memoOnStudy", "ui.analysis.setMilestone", "app.about")) {
			walk(command, nameless);
		}
		assertEquals("", listed(nameless));
	}

	@Test
	void eachDialogOfTheCodebookAndTheDocuments() throws PartInitException {
		Map<String, List<String>> nameless = new TreeMap<>();
		live.show(PartIds.CODEBOOK);
		for (String command : List.of("mergeCodes", "relateCodes", "deleteCode")) {
			select(PartIds.CODEBOOK, "Actors", "Process");
			walk("ui.codebook." + command, nameless);
		}
		select(PartIds.CODEBOOK, "Process");
		walk("ui.codebook.splitCode", nameless);
		walk("ui.codebook.recolourCode", nameless);
		live.show(PartIds.EXPLORER);
		select(PartIds.EXPLORER, "essay");
		walk("ui.codebook.groupDocuments", nameless);
		walk("ui.exchange.replaceText", nameless);
		assertEquals("", listed(nameless));
	}

	/** Selects rows by their names, as a person does. */
	private void select(String view, String... names) throws PartInitException {
		Tree tree = (Tree) ((Viewer) live.show(view).getSite().getSelectionProvider()).getControl();
		live.until(() -> "the rows are there: " + List.of(names) + " in " + Arrays.stream(tree.getItems()).map(TreeItem::getText).toList(), () -> items(tree, names).length == names.length);
		tree.setSelection(items(tree, names));
		Event event = new Event();
		event.item = items(tree, names)[0];
		tree.notifyListeners(SWT.Selection, event);
	}

	private static TreeItem[] items(Tree tree, String... names) {
		return Arrays.stream(tree.getItems()).flatMap(item -> Stream.concat(Stream.of(item), Arrays.stream(item.getItems()))).filter(item -> List.of(names).contains(item.getText(0))).toArray(TreeItem[]::new);
	}

	/** Opens what a command opens, goes through its pages, and closes it. */
	private void walk(String command, Map<String, List<String>> nameless) {
		Set<Shell> before = Set.of(display.getShells());
		String id = "org.hashiya." + command;
		boolean[] closed = { false };
		whenOpened(before, shell -> { // while the dialog has the word: some are waited for by who opened them
			List<String> found = pages(shell);
			if (!found.isEmpty()) {
				nameless.put(command, found);
			}
			shell.close();
			closed[0] = true;
		});
		live.until(command + " can be done", () -> isDone(id));
		live.until(command + " opens a dialog that can be closed", () -> closed[0]);
	}

	/** Runs a command where it can be done at this moment: what is selected and active is told in the background. */
	private static boolean isDone(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			return true;
		} catch (NotEnabledException e) {
			return false;
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}

	private void whenOpened(Set<Shell> before, Consumer<Shell> then) {
		display.timerExec(POLL_MS, () -> Optional.of(before).filter(known -> !isBeingOpened()).flatMap(this::opened).ifPresentOrElse(then, () -> whenOpened(before, then)));
	}

	/** Whether this is asked from within the opening of a window, which dispatches events and must not be closed meanwhile. */
	private static boolean isBeingOpened() {
		return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(Shell.class.getName())));
	}

	/** What has no name on the pages of a dialog that can be reached without an answer. */
	private List<String> pages(Shell shell) {
		List<String> found = new ArrayList<>(Heard.nameless(shell));
		while (shell.getData() instanceof WizardDialog wizard && next(shell).isPresent()) {
			Object page = wizard.getCurrentPage();
			next(shell).orElseThrow().notifyListeners(SWT.Selection, new Event());
			if (wizard.getCurrentPage() == page) {
				break;
			}
			found.addAll(Heard.nameless(shell));
		}
		return found.stream().distinct().toList();
	}

	private Optional<Shell> opened(Set<Shell> before) {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && !before.contains(shell)).findFirst();
	}

	private Optional<Button> next(Shell shell) {
		return live.find(Button.class, button -> button.getShell() == shell && button.isEnabled() && button.getText().replace("&", "").startsWith("Next"));
	}

	private static String listed(Map<String, List<String>> nameless) {
		StringBuilder text = new StringBuilder();
		nameless.forEach((where, list) -> text.append(where).append('\n').append(String.join("\n", list)).append('\n'));
		return text.toString();
	}
}
