// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.Heard;
import org.hashiya.ui.tests.TabStops;
import org.hashiya.ui.tests.analysis.LiveStudy;

/** Opens dialogs by their commands, looks at each of their pages that can be reached without an answer, and closes them by Escape. */
final class DialogWalk {

	private static final int POLL_MS = 20;

	private final Display display = Display.getCurrent();
	private final LiveStudy live;
	private final Map<String, Set<String>> faults = new TreeMap<>();

	DialogWalk(LiveStudy live) {
		this.live = live;
	}

	/** What was wrong, a line each; empty where nothing was. */
	String faults() {
		StringBuilder text = new StringBuilder();
		faults.forEach((where, list) -> text.append(where).append('\n').append(String.join("\n", list)).append('\n'));
		return text.toString();
	}

	/** Opens what a command opens, goes through its pages, and leaves it. */
	void open(String command) {
		Set<Shell> before = Set.of(display.getShells());
		String id = "org.hashiya." + command;
		boolean[] closed = { false };
		whenOpened(before, shell -> { // while the dialog has the word: some are waited for by who opened them
			look(command, "no name", shell, Heard::nameless);
			untilFocused(shell);
			look(command, "Tab does not come here", shell, TabStops::missed);
			while (shell.getData() instanceof WizardDialog wizard && next(shell).isPresent()) {
				Object page = wizard.getCurrentPage();
				next(shell).orElseThrow().notifyListeners(SWT.Selection, new Event());
				if (wizard.getCurrentPage() == page) {
					break;
				}
				look(command, "no name", shell, Heard::nameless);
				look(command, "Tab does not come here", shell, TabStops::missed);
			}
			leave(shell);
			closed[0] = true;
		});
		live.until(command + " can be done", () -> isDone(id));
		live.until(command + " opens a dialog that Escape closes", () -> closed[0]);
	}

	private void look(String command, String what, Shell shell, Function<Shell, List<String>> eyes) {
		List<String> found = eyes.apply(shell);
		if (!found.isEmpty()) {
			faults.computeIfAbsent(command + ": " + what, none -> new TreeSet<>()).addAll(found);
		}
	}

	private void untilFocused(Shell shell) {
		live.until(() -> shell.getText() + " has the focus, not " + display.getFocusControl() + " of " + display.getActiveShell(), () -> {
			shell.forceActive();
			return display.getActiveShell() == shell && display.getFocusControl() instanceof Control focused && focused.getShell() == shell;
		});
	}

	/** Presses Escape, wherever the focus is. */
	private void leave(Shell shell) {
		untilFocused(shell);
		EventTime.pass(shell, live::until);
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.keyCode = SWT.ESC;
			display.post(event);
		}
		try {
			live.until(() -> "Escape closes " + shell.getText() + "; the focus is in " + display.getFocusControl() + " of " + display.getActiveShell(), shell::isDisposed);
		} finally {
			if (!shell.isDisposed()) {
				shell.close(); // else it would stay before all that follows
			}
		}
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

	private Optional<Shell> opened(Set<Shell> before) {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && !before.contains(shell)).findFirst();
	}

	private Optional<Button> next(Shell shell) {
		return live.find(Button.class, button -> button.getShell() == shell && button.isEnabled() && button.getText().replace("&", "").startsWith("Next"));
	}
}
