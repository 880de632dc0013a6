// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.Acting;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose files are damaged opens for reading only, with a report; it is mended when the person agrees. */
class DamagedStudyTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
	private final Path folder;

	DamagedStudyTest(@TempDir Path temporary) {
		folder = temporary.resolve("study");
	}

	@BeforeEach
	void aStudyWithTwoCodes() throws StudyProblem {
		try (OpenStudy open = OpenStudy.create(folder, "دراسة", "Amal")) {
			for (String name : List.of("روسيا", "France")) {
				open.perform(CodebookActs.create(open.study(), null, name, null, "", open.author()));
			}
		}
	}

	private void spoil() throws IOException {
		Path codebook = folder.resolve("codebook.jsonl");
		List<String> lines = Files.readAllLines(codebook);
		Files.write(codebook, List.of(lines.get(0), lines.get(1).substring(0, 60)));
	}

	private static Optional<Table> report(LiveStudy live) {
		return live.find(Table.class, table -> table.getShell().getText().equals("Check and repair") && table.getItemCount() > 0);
	}

	private static boolean says(LiveStudy live, String words) {
		return live.find(Label.class, label -> label.getText().contains(words)).isPresent();
	}

	private static boolean isEnabled(String command) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
	}

	@Test
	void itOpensForReadingOnlySaysWhyAndIsMended() throws StudyProblem, IOException {
		spoil();
		String before = Files.readString(folder.resolve("codebook.jsonl"));
		OpenStudy reading = studies.open(folder, Progress.NONE);
		assertTrue(reading.isReadOnly());
		LiveStudy live = new LiveStudy(reading);
		live.until("the report is there", () -> report(live).isPresent());
		List<String> line = LiveStudy.lines(report(live).orElseThrow()).getFirst();
		assertEquals(List.of("\u2068codebook.jsonl\u2069", "line 2"), line.subList(0, 2));
		assertTrue(says(live, "damaged in one place"));
		live.until("the title says so", () -> window.getShell().getText().contains("(read only)"));
		live.until("nothing can be renamed", () -> !isEnabled("org.hashiya.ui.renameStudy"));
		assertFalse(isEnabled("org.hashiya.ui.codebook.newCode"));
		assertTrue(isEnabled("org.hashiya.ui.closeStudy"));
		assertFalse(Acting.of(window).perform(reading, (study, author) -> Optional.of(CodebookActs.create(study, null, "new", null, "", author))));
		live.until("the refusal says why", () -> says(live, "for reading only, since its files are damaged"));

		live.press("Repair…");
		live.until("it shows what it would do", () -> says(live, "would be mended") && report(live).isPresent());
		assertEquals(before, Files.readString(folder.resolve("codebook.jsonl")), "nothing is changed until the person agrees");
		live.press("Repair");
		live.until("it says what it did", () -> says(live, "The files as they were"));
		live.until("the study is open for work", () -> studies.in(folder).filter(open -> !open.isReadOnly()).isPresent());

		OpenStudy open = studies.in(folder).orElseThrow();
		assertEquals(2, open.study().codebook().size());
		try (Stream<Path> kept = Files.list(folder.resolve(".hashiya"))) {
			Path copy = kept.filter(path -> path.getFileName().toString().startsWith("before-repair-")).findFirst().orElseThrow();
			assertEquals(before, Files.readString(copy.resolve("codebook.jsonl")));
		}
		live.until("the title says nothing of it any more", () -> !window.getShell().getText().contains("(read only)"));
		new LiveStudy(open).close();
	}

	@Test
	void copiesOfASyncServiceAreOfferedForMerging() throws StudyProblem, IOException {
		Path copy = folder.resolve("codebook (conflicted copy 2026-11-24 101010).jsonl");
		Files.copy(folder.resolve("codebook.jsonl"), copy);
		LiveStudy live = new LiveStudy(studies.open(folder, Progress.NONE));
		live.until("it is offered", () -> live.find(Link.class, link -> link.getText().contains("a copy of a file")).isPresent());
		live.find(Link.class, link -> link.getText().contains("a copy of a file")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("it shows what it would do", () -> says(live, "would be mended") && report(live).isPresent());
		live.press("Repair");
		live.until("it says what it did", () -> says(live, "The files as they were"));
		live.until("the study is open again", () -> studies.in(folder).isPresent());
		assertFalse(Files.exists(copy));
		new LiveStudy(studies.in(folder).orElseThrow()).close();
	}

	@Test
	void aSoundStudyIsSaidToBeWell() throws StudyProblem {
		try (LiveStudy live = new LiveStudy(studies.open(folder, Progress.NONE))) {
			live.run("org.hashiya.ui.checkStudy", Map.of());
			live.until("all is well", () -> says(live, "All is well"));
			Button repair = live.find(Button.class, button -> button.getText().replace("&", "").equals("Repair…")).orElseThrow();
			assertFalse(repair.isEnabled());
			Shell dialog = repair.getShell();
			dialog.close();
		}
	}
}
