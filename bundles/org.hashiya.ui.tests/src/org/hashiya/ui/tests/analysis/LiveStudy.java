// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.Controls;

/** A study that is open in the running workbench, and what a person does with the windows that are there. Closed with all that it opened. */
public final class LiveStudy implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener watch = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	};
	private OpenStudy open;

	/** @param folder where the study is made */
	public LiveStudy(Path folder) throws StudyProblem {
		this(PlatformUI.getWorkbench().getService(OpenStudies.class).create(folder, "Live", "Amal"));
	}

	/** @param open a study that the window has opened */
	public LiveStudy(OpenStudy open) {
		this.open = open;
		Platform.addLogListener(watch);
		until("the study is the current one", () -> studies.current().filter(open::equals).isPresent());
	}

	public OpenStudy open() {
		return open;
	}

	/** Waits until the study was closed and opened again, and goes on with it. */
	public OpenStudy openedAgain() {
		OpenStudy before = open;
		until("the study is open again", () -> studies.in(before.folder()).filter(study -> study != before).isPresent());
		open = studies.in(before.folder()).orElseThrow();
		until("the study is the current one", () -> studies.current().filter(open::equals).isPresent());
		return open;
	}

	public IWorkbenchPage page() {
		return page;
	}

	/** Imports a document; its file is written beside the study. */
	public void document(String name, String group, String text) throws IOException, StudyProblem {
		Path file = Files.writeString(open.folder().resolveSibling(name + ".txt"), text);
		new DocumentImport(open, List.of(file), group, DocumentImporters.all()).run(Progress.NONE);
	}

	/** Makes a code where it is not there yet. */
	public void code(String path) throws StudyProblem {
		open.perform(CodebookActs.createPath(open.study(), path, open.author()));
	}

	/** Codes the first place of a quote in a document, as another part of the program would. */
	public void code(String path, String document, String quote) throws StudyProblem {
		Document in = open.study().resolveDocument(document);
		int start = open.study().text(in, Progress.NONE).string().indexOf(quote);
		open.perform(CodingActs.apply(open.study(), in, List.of(new Extent(start, start + quote.length())), open.study().codebook().resolve(path), null, open.author())
				.orElseThrow());
	}

	public IViewPart show(String view) throws PartInitException {
		return page.showView(view);
	}

	/** Closes a view that opened in front of others, so that these are seen again. */
	public void hide(String view) {
		IViewPart part = page.findView(view);
		if (part != null) {
			page.hideView(part);
		}
	}

	/** Runs a command as a menu entry would; its dialogs are open when this answers, and it goes on when they are closed. */
	public void run(String id, Map<String, String> parameters) {
		runLater(id, parameters);
	}

	/** Runs a command as soon as the display's thread is free. */
	public static void runLater(String id, Map<String, String> parameters) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			try {
				ParameterizedCommand command = ParameterizedCommand.generateCommand(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id), parameters);
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(Objects.requireNonNull(command, id), null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** Whether a command can be run now. */
	public static boolean isEnabled(String id) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id).isEnabled();
	}

	/** The first control of a type, in any window, that fits. */
	public <C extends Control> Optional<C> find(Class<C> type, Predicate<C> fits) {
		return Controls.find(display, type, fits);
	}

	/** The visible table that has a line of which some cell fits. */
	public Table table(String what, Predicate<String> fits) {
		List<Table> found = new ArrayList<>();
		until(what, () -> {
			find(Table.class, table -> lines(table).stream().flatMap(List::stream).anyMatch(fits)).ifPresent(found::add);
			return !found.isEmpty();
		});
		return found.getFirst();
	}

	/** The text of all cells. */
	public static List<List<String>> lines(Table table) {
		List<List<String>> lines = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
				cells.add(item.getText(column));
			}
			lines.add(cells);
		}
		return lines;
	}

	/** Presses a button by its name, with or without mnemonic, once it can be pressed. */
	public void press(String name) {
		until("the button " + name + " can be pressed", () -> find(Button.class, button -> button.isEnabled() && name(button).equals(name)).isPresent());
		Button button = find(Button.class, each -> each.isEnabled() && name(each).equals(name)).orElseThrow();
		if ((button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
			button.setSelection(true);
		}
		display.asyncExec(() -> { // what it opens must not keep the test from going on
			if (!button.isDisposed()) { // closed meanwhile with what failed or ended
				button.notifyListeners(SWT.Selection, new Event());
			}
		});
	}

	private static String name(Button button) {
		return button.getText().replace("&", "");
	}

	/** Waits for a condition that the user would see come true. */
	public void until(String what, BooleanSupplier condition) {
		until(() -> what, condition);
	}

	/** The same; what is waited for is worded when the wait is over. */
	public void until(Supplier<String> what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		boolean[] wake = { false };
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("waited in vain until " + what.get());
			}
			wake[0] = false;
			display.timerExec(20, () -> wake[0] = true);
			while (!wake[0]) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		}
	}

	@Override
	public void close() {
		Shell window = page.getWorkbenchWindow().getShell();
		Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell != window && shell.getParent() == window && shell.isVisible()).forEach(Shell::close); // what a failed test left open
		until("the opened documents are shown", () -> editors().allMatch(editor -> !editor.getAdapter(StyledText.class).getText().isEmpty()));
		try {
			studies.close(open);
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
		until("the editors close with their study", () -> editors().findAny().isEmpty());
		Platform.removeLogListener(watch);
		assertEquals(List.of(), errors, "the platform's log tells of no error");
	}

	private Stream<IEditorPart> editors() {
		return Arrays.stream(page.getEditorReferences()).filter(editor -> PartIds.EDITOR.equals(editor.getId())).map(editor -> Objects.requireNonNull(editor.getEditor(true)));
	}
}
