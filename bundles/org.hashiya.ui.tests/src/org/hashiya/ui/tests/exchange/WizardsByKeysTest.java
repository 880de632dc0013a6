// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.hashiya.model.Code;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exchange from the first page to the last by keys that are really pressed. */
class WizardsByKeysTest {

	private static final String PROJECT = """
			<Project xmlns="urn:QDA-XML:project:1.0" name="Towns" origin="QualCoder 3.5"><CodeBook><Codes><Code guid="11111111-1111-4222-8333-000000000001" name="Town" isCodable="true"/></Codes></CodeBook></Project>
			""";

	/** So long after work a wizard hears no Enter. */
	private static final long RESTORED = 600_000_000L;

	private final Path folder;
	private final LiveStudy live;
	private final Display display;
	private final Set<Shell> before;
	/** Which control keys really go to: the toolkit believes that one has the focus before the window has it. */
	private @Nullable Widget keyed;
	private final Listener watch = event -> keyed = event.type == SWT.FocusIn ? event.widget : null;

	WizardsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		live.document("essay", "", "One town, two towns.");
		display = live.page().getWorkbenchWindow().getShell().getDisplay();
		before = Set.of(display.getShells());
		display.addFilter(SWT.FocusIn, watch);
		display.addFilter(SWT.FocusOut, watch);
	}

	@AfterEach
	void close() {
		display.removeFilter(SWT.FocusIn, watch);
		display.removeFilter(SWT.FocusOut, watch);
		Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && !before.contains(shell)).forEach(Shell::close); // of a test that failed
		live.close();
	}

	private Optional<Shell> dialog() {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && !before.contains(shell)).reduce((first, second) -> second);
	}

	/** The control that has the focus in the dialog that is in front. */
	private Control focused(String what, Predicate<Control> control) {
		live.until(() -> what + " has the focus, not " + display.getFocusControl(), () -> {
			dialog().ifPresent(Shell::forceActive);
			return display.getFocusControl() instanceof Control focus && focus == keyed && dialog().filter(shell -> focus.getShell() == shell && display.getActiveShell() == shell).isPresent() && control.test(focus);
		});
		return display.getFocusControl();
	}

	private void key(int... keys) {
		Keys.post(display, keys);
	}

	private void paste(Path path) {
		Text field = (Text) focused("the path", Text.class::isInstance);
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { path.toString() }, new Transfer[] { TextTransfer.getInstance() });
			key(SWT.CTRL, 'a');
			live.until("all is selected", () -> field.getSelectionCount() == field.getCharCount());
			key(SWT.CTRL, 'v');
			live.until("it is pasted", () -> field.getText().equals(path.toString()));
		} finally {
			clipboard.dispose();
		}
	}

	private static boolean isDefault(Shell shell, String name) {
		Button button = shell.getDefaultButton();
		return button != null && button.isEnabled() && button.getText().replace("&", "").equals(name);
	}

	/** Presses Enter, which does what the button with the frame does. */
	private void enter(String button) {
		focused(button, control -> isDefault(control.getShell(), button));
		key(SWT.CR);
	}

	private void escape() {
		Shell shell = focused("a dialog", control -> true).getShell();
		EventTime.pass(shell, live::until);
		key(SWT.ESC);
		live.until("Escape closes it", shell::isDisposed);
	}

	private List<String> codes() {
		return live.open().study().codebook().list().stream().map(Code::name).toList();
	}

	@Test
	void aProjectIsLookedAtLeftAndThenTakenIn() throws IOException, StudyProblem {
		live.open().save(); // or the study's own files would come meanwhile
		Path file = Files.writeString(folder.resolve("towns.qde"), PROJECT);
		live.run("org.hashiya.ui.exchange.importProject", Map.of());
		paste(file);
		enter("Next >");
		live.until("what is in it is shown", () -> dialog().filter(shell -> isDefault(shell, "Finish")).isPresent());
		Set<Path> files = files();
		escape();
		assertEquals(List.of(), codes(), "Escape takes nothing in");
		assertEquals(files, files(), "and leaves no file");

		live.run("org.hashiya.ui.exchange.importProject", Map.of());
		paste(file);
		enter("Next >");
		focused("what would become of each element", control -> control instanceof Table && isDefault(control.getShell(), "Finish"));
		long shown = System.nanoTime();
		live.until("Enter counts again", () -> System.nanoTime() - shown > RESTORED); // the wizard lets nobody finish who pressed it too long
		key(SWT.CR);
		live.until("it is there", () -> codes().equals(List.of("Town")));
		focused("the report", control -> isDefault(control.getShell(), "Close"));
		escape();
	}

	private Set<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(live.open().folder())) {
			return all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().contains("lock")).collect(Collectors.toSet());
		}
	}

	/** The button that was pressed cannot be pressed on the last page: what follows it must not get the focus, else Enter goes back. */
	@Test
	void theLastPageBeginsAtTheNameWhenItIsGoneToByAltAndTheLetter() throws IOException {
		Path file = Files.writeString(folder.resolve("towns.qde"), PROJECT);
		live.run("org.hashiya.ui.exchange.importProject", Map.of());
		paste(file);
		focused("Next", control -> isDefault(control.getShell(), "Next >"));
		key(SWT.ALT, 's');
		focused("a new study", control -> control instanceof Button button && button.getText().replace("&", "").equals("Into a new study") && button.getSelection());
		key(SWT.ALT, 'n');
		focused("the list", Table.class::isInstance);
		focused("Next", control -> isDefault(control.getShell(), "Next >"));
		key(SWT.ALT, 'n');
		focused("the name", control -> control instanceof Text text && text.getText().equals("Towns") && isDefault(control.getShell(), "Finish"));
		Control name = display.getFocusControl();
		long shown = System.nanoTime();
		live.until("whatever comes late has come", () -> System.nanoTime() - shown > RESTORED);
		assertSame(name, display.getFocusControl());
		escape();
	}

	@Test
	void codingsOfATableAreTakenInWithoutTheLinesThatCannotBe() throws IOException, StudyProblem {
		live.code("Town");
		Path table = Files.write(folder.resolve("codings.csv"), List.of("document,quote,code", "essay,two towns,Town", "essay,nowhere,Town"));
		live.run("org.hashiya.ui.exchange.importCodings", Map.of());
		paste(table);
		live.until("the lines are shown", () -> live.find(Table.class, lines -> lines.isVisible() && lines.getColumnCount() == 7 && lines.getItemCount() == 2).isPresent());
		tab("Leave out lines that cannot be done");
		key(' ');
		live.until("the others can be taken in", () -> dialog().filter(shell -> isDefault(shell, "Finish")).isPresent());
		tab("Finish");
		key(' ');
		focused("what was done", control -> isDefault(control.getShell(), "Close"));
		assertEquals(1, live.open().study().passages(live.open().study().documents().at(0), Progress.NONE).list().size());
		escape();
	}

	/** Presses Tab until the button has the focus. */
	private void tab(String name) {
		for (int i = 0; i < 12 && !isCalled(display.getFocusControl(), name); i++) {
			Control last = display.getFocusControl();
			key(SWT.TAB);
			focused("the next one", control -> control != last);
		}
		focused(name, control -> isCalled(control, name));
	}

	private static boolean isCalled(Control control, String name) {
		return control instanceof Button button && button.getText().replace("&", "").equals(name);
	}

	@Test
	void aTableIsExportedToAPathThatIsPasted() throws IOException {
		Path out = folder.resolve("passages.csv");
		live.run("org.hashiya.ui.exchange.export", Map.of());
		Control first = focused("the first kind", Button.class::isInstance);
		key(SWT.ARROW_DOWN);
		Button second = (Button) focused("the second kind", control -> control != first && control instanceof Button);
		key(' ');
		live.until("it is chosen", second::getSelection);
		enter("Next >");
		paste(out);
		enter("Finish");
		live.until("it is written", () -> Files.exists(out));
		String written = Files.readString(out);
		assertTrue(written.replace("\uFEFF", "").startsWith("document,paragraph,"), written); // what Excel wants before it is remembered from the last export
		assertFalse(Files.readString(out).isBlank());
		focused("what was done", control -> isDefault(control.getShell(), "Close"));
		escape();
	}
}
