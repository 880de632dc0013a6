// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The report of an import is saved from its view, through the system's own file dialog. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class ReportSavingTest {

	private static final String VIEW = "org.hashiya.ui.exchange.importReport";

	private final Path folder;
	private final LiveStudy live;

	ReportSavingTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() {
		live.hide(VIEW);
		live.close();
	}

	private boolean isInWindow(Button button) {
		return button.getShell() == live.page().getWorkbenchWindow().getShell();
	}

	private boolean isSave(Button button) {
		return button.isVisible() && button.isEnabled() && button.getText().replace("&", "").equals("Save…");
	}

	@Test
	void aReportIsSavedAsAPageAndForPrograms() throws IOException, PartInitException {
		Path project = Files.writeString(folder.resolve("towns.qde"), """
				<Project xmlns="urn:QDA-XML:project:1.0" name="Two towns" origin="QualCoder 3.5">
				<CodeBook><Codes><Code guid="11111111-1111-4222-8333-000000000001" name="روسيا" isCodable="true" color="#ABCDEF"/></Codes></CodeBook></Project>
				""");
		live.show(VIEW);
		live.run("org.hashiya.ui.exchange.importProject", Map.of("org.hashiya.ui.exchange.importProject.file", project.toString()));
		live.press("Next >");
		live.press("Finish");
		live.until("the report is told", () -> live.find(Button.class, button -> isSave(button) && !isInWindow(button)).isPresent());
		live.press("Close");
		live.until("the view has it", () -> live.find(Button.class, button -> isSave(button) && !isInWindow(button)).isEmpty() && live.find(Button.class, button -> isSave(button) && isInWindow(button)).isPresent());

		assertTrue(saved("report.html").contains("<html") && saved("report.html").contains("towns.qde"));
		String json = saved("report.json");
		assertTrue(json.startsWith("{") && json.contains("towns.qde"), json);
	}

	/** Saves it by hand, or answers what was saved before. */
	private String saved(String name) throws IOException {
		Path file = folder.resolve(name);
		if (!Files.exists(file)) {
			CompletableFuture<Void> typed = Hand.answerFileDialog("Save the Report", file.toString());
			live.press("Save…");
			live.until("it is saved", () -> typed.isDone() && Files.exists(file) && live.find(Shell.class, shell -> shell.getText().equals("Save the Report")).isEmpty());
			typed.join();
		}
		return Files.readString(file);
	}
}
