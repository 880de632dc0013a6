// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {

	private static final String WELCOME = "Welcome";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

	private Optional<String> shown() {
		return Optional.ofNullable(page.getActiveEditor()).map(IEditorPart::getTitle);
	}

	@Test
	void theWelcomePageComesAndGoesWithTheLastStudy(@TempDir Path folder) throws StudyProblem {
		LiveStudy live = new LiveStudy(folder.resolve("study"));
		try (live) {
			live.until("the welcome page has gone", () -> !shown().equals(Optional.of(WELCOME)));
		}

		live.until("the welcome page is back", () -> shown().equals(Optional.of(WELCOME)));
		for (String link : new String[] { "New study", "Open study", "Open the sample" }) {
			assertTrue(live.find(Link.class, candidate -> candidate.getText().equals("<a>" + link + "</a>")).isPresent(), link);
		}
	}

	@Test
	void aStudyOfLatelyIsListedByItsNameWithItsFolder(@TempDir Path folder) throws StudyProblem, IOException {
		Path study = folder.resolve("study");
		LiveStudy live = new LiveStudy(study);
		try (live) {
			live.open().perform(StudyActs.rename(live.open().study(), "Press & radio"));
		}

		live.until("the welcome page is back", () -> shown().equals(Optional.of(WELCOME)));
		live.until("its name is a link", () -> live.find(Link.class, link -> link.getText().replaceAll("[\u2066-\u2069]", "").equals("<a>Press && radio</a>")).isPresent());
		String path = study.toRealPath().toString();
		live.until("its folder is said", () -> live.find(Label.class, label -> label.getText().contains(path)).isPresent());
	}

	@Test
	void aFolderThatIsNoStudyIsSaidToBeNone(@TempDir Path folder) throws StudyProblem, IOException {
		Path other = Files.createDirectory(folder.resolve("photos"));
		try (LiveStudy live = new LiveStudy(folder.resolve("study"))) {
			live.run("org.hashiya.ui.openStudy", Map.of("org.hashiya.ui.argument", other.toString()));

			live.until("a sentence says so", () -> live.find(Label.class, label -> label.getText().contains("is not a study")).isPresent());
			assertEquals(1, PlatformUI.getWorkbench().getService(OpenStudies.class).all().size());
		}
	}

	@Test
	void theSampleOpensWithATextInFront(@TempDir Path folder) throws StudyProblem {
		LiveStudy live = new LiveStudy(folder.resolve("study"));
		live.close();
		live.until("the welcome page is shown", () -> shown().equals(Optional.of(WELCOME)));

		live.run("org.hashiya.ui.openSample", Map.of("org.hashiya.ui.argument", folder.resolve("sample").toString()));

		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		live.until("the sample is open", () -> studies.current().filter(study -> study.study().documents().list().size() == 3).isPresent());
		try (LiveStudy sample = new LiveStudy(studies.current().orElseThrow())) {
			sample.until("a text is in front", () -> shown().filter(title -> !title.equals(WELCOME)).isPresent());
		}
	}
}
