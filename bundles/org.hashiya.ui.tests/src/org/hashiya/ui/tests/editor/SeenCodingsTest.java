// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.MemberSet;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.parts.CodingTarget;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.hashiya.ui.tests.app.MenuBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which codings of a text are seen, and in whose colours. */
class SeenCodingsTest {

	private static final String TEXT = """
			شهدت العلاقات مع روسيا خطوات متسارعة. وقالت الجزائر إنّها راضية.

			Algeria has bought arms from Russia since the 1960s. It went on.
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		LiveEditor live = new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
		live.code("Actors/Russia");
		live.code("Process/trade");
		live.code("روسيا", "Actors/Russia");
		live.code("arms", "Process/trade");
		live.until("both are tinted", () -> isTinted(live, "روسيا") && isTinted(live, "arms"));
		return live;
	}

	private static boolean isTinted(LiveEditor live, String quote) {
		return !live.picture().background(quote).equals(live.picture().background("العلاقات"));
	}

	private static Optional<Link> bar(LiveEditor live) {
		return Controls.find(live.text().getDisplay(), Link.class, link -> link.isVisible() && link.getText().startsWith("Not all codings are shown"));
	}

	@Test
	void onlyABranchIsSeenWhereTheCodebookSaysSoAndAllAgainAtTheLinkAboveTheText() throws StudyProblem, PartInitException {
		try (LiveEditor live = open()) {
			IViewPart codebook = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(PartIds.CODEBOOK);
			CodeItem actors = new CodeItem(live.study().study().info().id(), live.study().study().codebook().resolve("Actors").id());
			live.until("the code is selected in the codebook", () -> {
				codebook.getSite().getSelectionProvider().setSelection(new StructuredSelection(actors));
				return codebook.getSite().getSelectionProvider().getSelection() instanceof StructuredSelection selection && actors.equals(selection.getFirstElement());
			});
			LiveStudy.runLater("org.hashiya.ui.editor.showBranch", Map.of());
			live.until("only the branch is tinted", () -> isTinted(live, "روسيا") && !isTinted(live, "arms"));
			live.until("the bar says so", () -> bar(live).filter(link -> link.getText().contains("\u2068Actors\u2069")).isPresent());

			live.text().setSelection(TEXT.indexOf("Algeria"));
			live.text().setFocus();
			live.press(SWT.ALT, SWT.ARROW_UP, '\0');
			live.until("the passage that is seen is selected", () -> live.text().getSelectionText().equals("روسيا"));
			live.press(SWT.ALT, SWT.ARROW_DOWN, '\0');
			live.press(0, SWT.F11, '\0'); // takes its turn after the key before
			live.press(0, SWT.F11, '\0');
			assertEquals("روسيا", live.text().getSelectionText(), "what is not seen is not gone to");

			bar(live).orElseThrow().notifyListeners(SWT.Selection, new Event());
			live.until("all is tinted again", () -> isTinted(live, "arms"));
			live.until("the bar has gone", () -> bar(live).isEmpty());
			assertEquals(2, live.passages().size(), "the study has been left as it was");
		}
	}

	@Test
	void coloursTellTheCodersInsteadOfTheCodes() throws StudyProblem {
		try (LiveEditor live = open()) {
			UUID karim = live.study().author().newId();
			live.study().perform(StudyActs.addCoder(live.study().study(), "Karim", karim));
			live.study().setCoder(karim);
			live.code("Algeria", "Process/trade");
			live.until("it is tinted", () -> isTinted(live, "Algeria"));
			RGB amal = live.picture().background("arms");
			assertEquals(amal, live.picture().background("Algeria"), "one code has one colour");

			LiveStudy.runLater("org.hashiya.ui.editor.colourByCoder", Map.of());
			live.until("two coders have two colours", () -> !live.picture().background("Algeria").equals(live.picture().background("arms")));
			assertEquals(live.picture().background("روسيا"), live.picture().background("arms"), "one coder has one");
			assertNotEquals(amal, live.picture().background("arms"));
		}
	}

	@Test
	void theCodesOfASetAreSeenWhichIsChosenInTheMenuAndRemembered() throws StudyProblem {
		MenuBar menus = new MenuBar(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		try (LiveEditor live = open()) {
			UUID trade = live.study().study().codebook().resolve("Process/trade").id();
			live.study().perform(SetActs.create(live.study().study(), "صفقات", null, List.of(trade), live.study().author()));
			menus.choose("Window", "Marks", "Only codes of a set", "\u2068صفقات");
			live.until("only its codes are tinted", () -> isTinted(live, "arms") && !isTinted(live, "روسيا"));
			live.until("the bar says so", () -> bar(live).filter(link -> link.getText().contains("codes of the set “\u2068صفقات\u2069”")).isPresent());

			MemberSet set = live.study().study().sets().list().getFirst();
			live.study().perform(SetActs.add(set, List.of(live.study().study().codebook().resolve("Actors/Russia").id())).orElseThrow());
			live.until("a code that joins the set is seen", () -> isTinted(live, "روسيا"));

			live.study().undo();
			live.until("and hidden again when that is undone", () -> !isTinted(live, "روسيا"));
			menus.choose("Window", "Marks", "Only codes of a set", "\u2068صفقات");
			live.until("chosen once more it is taken back", () -> isTinted(live, "روسيا") && bar(live).isEmpty());
		}
	}

	@Test
	void memosAreSeenAlone() throws StudyProblem {
		try (LiveEditor live = open()) {
			LiveStudy.runLater("org.hashiya.ui.editor.memosOnly", Map.of());
			live.until("no coding is seen", () -> !isTinted(live, "روسيا") && !isTinted(live, "arms"));
			live.until("the bar says so", () -> bar(live).filter(link -> link.getText().contains("memos")).isPresent());
			LiveStudy.runLater("org.hashiya.ui.editor.memosOnly", Map.of());
			live.until("the codings are back", () -> isTinted(live, "روسيا") && isTinted(live, "arms"));
		}
	}

	@Test
	void whatIsCodedAndNotSeenIsTold() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.text().setFocus();
			LiveStudy.runLater("org.hashiya.ui.editor.memosOnly", Map.of());
			live.until("no coding is seen", () -> !isTinted(live, "روسيا") && bar(live).isPresent());
			live.select("Algeria");
			live.editor().getAdapter(CodingTarget.class).apply(live.study().study().codebook().resolve("Process/trade").id());
			live.until("it says so", () -> live.says("Coded: Process/trade. This is not shown now: see above the text."));
			live.editor().getAdapter(CodingTarget.class).apply(live.study().study().codebook().resolve("Process/trade").id());
			live.until("it says so again", () -> live.says("You have already given Process/trade to exactly this passage. This is not shown now: see above the text."));
			bar(live).orElseThrow().notifyListeners(SWT.Selection, new Event());
			live.until("all is seen again", () -> isTinted(live, "Algeria"));
		}
	}
}
