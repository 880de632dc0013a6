// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.parts.PastDocumentInput;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who codes blind sees nothing of what others did: not in the text, and in no number. */
class BlindCodingTest {

	private static final String COMMAND = "org.hashiya.ui.codeBlind";
	private static final String TEXT = """
			شهدت العلاقات مع روسيا خطوات متسارعة. وقالت الجزائر إنّها راضية.

			Algeria has bought arms from Russia since the 1960s. It went on.
			""";

	@TempDir
	@Nullable
	Path folder;

	/** Amal coded روسيا, Karim coded arms and Algeria; Amal works here. */
	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		LiveEditor live = new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
		UUID amal = live.study().author().coder();
		live.code("trade");
		live.code("روسيا", "trade");
		UUID karim = UUID.randomUUID();
		live.study().perform(StudyActs.addCoder(live.study().study(), "Karim", karim));
		live.study().setCoder(karim);
		live.code("arms", "trade");
		live.code("Algeria", "trade");
		live.study().setCoder(amal);
		studies().coderChanged(live.study());
		live.until("all are tinted", () -> isTinted(live, "روسيا") && isTinted(live, "arms") && isTinted(live, "Algeria"));
		return live;
	}

	private static OpenStudies studies() {
		return PlatformUI.getWorkbench().getService(OpenStudies.class);
	}

	private static boolean isTinted(LiveEditor live, String quote) {
		return isTinted(live.text(), quote);
	}

	private static Optional<Link> link(LiveEditor live, String beginning) {
		return Controls.find(live.text().getDisplay(), Link.class, link -> link.isVisible() && link.getText().replaceAll("[\\u2066-\\u2069]", "").startsWith(beginning));
	}

	/** Whether some tree shows a row with this name and number. */
	private static boolean counts(LiveEditor live, String name, String number) {
		return Controls.find(live.text().getDisplay(), Tree.class, tree -> Arrays.stream(tree.getItems()).anyMatch(item -> hasRow(item, name, number))).isPresent();
	}

	private static boolean hasRow(TreeItem item, String name, String number) {
		return item.getText(0).equals(name) && item.getText(1).equals(number);
	}

	@Test
	void othersAreHiddenInTheTextAndInAllCountsUntilTheLinkShowsThem() throws StudyProblem, PartInitException {
		try (LiveEditor live = open()) {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(PartIds.CODEBOOK);
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(PartIds.EXPLORER);
			live.until("all codings are counted", () -> counts(live, "trade", "3"));
			live.until("all passages are counted", () -> counts(live, "essay", "3"));

			LiveStudy.runLater(COMMAND, Map.of());
			live.until("only one's own is tinted", () -> isTinted(live, "روسيا") && !isTinted(live, "arms") && !isTinted(live, "Algeria"));
			live.until("only one's own is counted", () -> counts(live, "trade", "1") && counts(live, "essay", "1"));
			live.until("the bar says so", () -> link(live, "Amal codes blind").isPresent());

			live.code("Russia", "trade");
			live.until("what one does is seen and counted", () -> isTinted(live, "Russia") && counts(live, "trade", "2"));
			live.text().setSelection(TEXT.indexOf("Algeria"));
			live.text().setFocus();
			live.press(SWT.ALT, SWT.ARROW_DOWN, '\0');
			live.until("a passage of another is not gone to", () -> live.text().getSelectionText().equals("Russia"));

			link(live, "Amal codes blind").orElseThrow().notifyListeners(SWT.Selection, new Event());
			live.until("others are seen and counted again", () -> isTinted(live, "arms") && counts(live, "trade", "4") && counts(live, "essay", "4"));
			live.until("the bar has gone", () -> link(live, "Amal codes blind").isEmpty());
			assertEquals(4, live.passages().size(), "the study has been left as it was");
		}
	}

	@Test
	void eachCoderHasItsOwnChoice() throws StudyProblem {
		try (LiveEditor live = open()) {
			BlindCoding blind = PlatformUI.getWorkbench().getService(BlindCoding.class);
			UUID amal = live.study().author().coder();
			UUID karim = live.study().study().resolveCoder("Karim").id();
			LiveStudy.runLater(COMMAND, Map.of());
			live.until("Amal sees her own", () -> !isTinted(live, "arms"));

			live.study().setCoder(karim);
			studies().coderChanged(live.study());
			live.until("Karim sees all", () -> isTinted(live, "arms") && isTinted(live, "روسيا"));
			LiveStudy.runLater(COMMAND, Map.of());
			live.until("Karim sees his own", () -> isTinted(live, "arms") && !isTinted(live, "روسيا"));

			live.study().setCoder(amal);
			studies().coderChanged(live.study());
			live.until("Amal sees her own again", () -> !isTinted(live, "arms") && isTinted(live, "روسيا"));
			assertTrue(blind.isOn(live.study()));
			blind.set(live.study(), false);
		}
	}

	@Test
	void frequenciesAndPassagesAreOnesOwn() throws StudyProblem, PartInitException {
		try (LiveEditor live = open()) {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(PartIds.FREQUENCIES);
			LiveStudy.runLater(COMMAND, Map.of());
			live.until("the view of frequencies says so", () -> link(live, "You code blind: what other coders did is neither shown nor counted").isPresent());
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(PartIds.PASSAGES);
			live.until("and counts one passage", () -> Controls.find(live.text().getDisplay(), Label.class, label -> label.getText().matches("(?s).*one passage.*")).isPresent());
			link(live, "You code blind: what").orElseThrow().notifyListeners(SWT.Selection, new Event());
			live.until("all are there again", () -> Controls.find(live.text().getDisplay(), Label.class, label -> label.getText().matches("(?s).*\\b3 passages\\b.*")).isPresent());
			live.until("no view says anything", () -> link(live, "You code blind").isEmpty());
		}
	}

	@Test
	void theReaderOfAMilestoneHidesOthersToo() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.study().setMilestone("paper", "");
			IWorkbenchPage page = live.editor().getSite().getPage();
			OpenDocument.openPast(page, live.study(), live.study().study().milestones().list().getLast(), live.study().study().documents().at(0));
			live.until("the reader shows what all did then", () -> reader(page) instanceof StyledText text && text.getText().equals(TEXT) && isTinted(text, "arms") && isTinted(text, "روسيا"));

			LiveStudy.runLater(COMMAND, Map.of());
			live.until("only one's own is left there", () -> reader(page) instanceof StyledText text && !isTinted(text, "arms") && isTinted(text, "روسيا"));
			LiveStudy.runLater(COMMAND, Map.of());
			live.until("and all is back", () -> reader(page) instanceof StyledText text && isTinted(text, "arms"));
			page.closeEditor(page.getActiveEditor(), false);
		}
	}

	private static @Nullable StyledText reader(IWorkbenchPage page) {
		IEditorPart active = page.getActiveEditor();
		return active != null && active.getEditorInput() instanceof PastDocumentInput ? active.getAdapter(StyledText.class) : null;
	}

	private static boolean isTinted(StyledText text, String quote) {
		TextPicture picture = TextPicture.of(text);
		return !picture.background(quote).equals(picture.background("العلاقات"));
	}
}
