// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Text;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Coder;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to a passage that is there, by the keyboard. */
class PassageEdgesTest {

	private static final String TEXT = """
			شهدت العلاقات مع روسيا خطوات متسارعة. وقالت الجزائر إنّها راضية.

			Algeria has bought arms from Russia since the 1960s. It went on.
			""";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		return new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
	}

	/** Codes a quote and waits until the editor shows it: keys go by what is shown. */
	private static void code(LiveEditor live, String quote, String path) throws StudyProblem {
		if (live.study().study().codebook().list().stream().noneMatch(code -> code.name().equals(path))) {
			live.code(path);
		}
		live.code(quote, path);
		live.text().setSelection(TEXT.length());
		live.until("“" + quote + "” is tinted", () -> !live.picture().background(quote).equals(live.picture().background("راضية")));
	}

	/** The words of each passage with the names of its codes, in text order. */
	private static List<String> passages(LiveEditor live) {
		return live.passages().stream().map(passage -> TEXT.substring(passage.start(), passage.end()) + passage.codings().stream().map(coding -> live.study().study().codebook().path(coding.code())).toList()).toList();
	}

	private static void untilPassages(LiveEditor live, String... wanted) {
		live.until(() -> List.of(wanted) + " are there, not " + passages(live), () -> passages(live).equals(List.of(wanted)));
	}

	@Test
	void altWithAnArrowMovesTheNearerEdgeByWordsAsOneSeesIt() throws StudyProblem {
		try (LiveEditor live = open()) {
			code(live, "bought arms", "Trade");
			live.text().setSelection(TEXT.indexOf("arms") + 3);
			live.press(SWT.ALT, SWT.ARROW_RIGHT, '\0');
			untilPassages(live, "bought arms from[Trade]");
			live.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT, '\0');
			untilPassages(live, "bought arms from Russia[Trade]");
			live.until("it says where the edge is", () -> live.says("The passage ends with: bought arms from Russia"));
			live.press(SWT.ALT, SWT.ARROW_LEFT, '\0');
			untilPassages(live, "bought arms from[Trade]");
			assertEquals(TEXT.indexOf("arms") + 3, live.text().getCaretOffset(), "the caret stays");
			assertEquals(Act.Kind.MOVE_BOUNDARIES, live.study().undoable().orElseThrow().kind());
			live.press(SWT.CTRL, 0, 'z');
			untilPassages(live, "bought arms from Russia[Trade]");
		}
	}

	@Test
	void inAnArabicParagraphLeftIsForwardAndTheOtherEdgeIsTakenByAltEnter() throws StudyProblem {
		try (LiveEditor live = open()) {
			code(live, "روسيا", "Actors");
			live.press(SWT.ALT, SWT.ARROW_UP, '\0');
			live.until("the passage is selected", () -> live.text().getSelectionText().equals("روسيا"));
			live.press(SWT.ALT, SWT.ARROW_LEFT, '\0');
			untilPassages(live, "روسيا خطوات[Actors]");
			live.until("what was selected is so still", () -> live.text().getSelectionText().equals("روسيا خطوات"));
			live.press(SWT.ALT, SWT.CR, SWT.CR);
			live.press(SWT.ALT, SWT.ARROW_RIGHT, '\0');
			untilPassages(live, "مع روسيا خطوات[Actors]");
			live.press(SWT.CTRL | SWT.ALT, SWT.ARROW_LEFT, '\0');
			untilPassages(live, "ع روسيا خطوات[Actors]");
			live.press(SWT.ALT, 0, ',');
			untilPassages(live, "روسيا خطوات[Actors]");
			live.press(SWT.ALT, 0, '.');
			untilPassages(live, "ع روسيا خطوات[Actors]");
		}
	}

	@Test
	void onePassesAnotherPassageWithoutTakingItAlong() throws StudyProblem {
		try (LiveEditor live = open()) {
			code(live, "bought arms", "Trade");
			code(live, "bought", "Actors");
			live.text().setSelection(TEXT.indexOf("bought") + 5);
			live.press(SWT.ALT, SWT.ARROW_RIGHT, '\0');
			untilPassages(live, "bought arms[Trade, Actors]");
			live.press(SWT.ALT, SWT.ARROW_RIGHT, '\0');
			untilPassages(live, "bought arms[Trade]", "bought arms from[Actors]");
		}
	}

	@Test
	void whatIsAnothersIsLeftAsItIs() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Actors");
			var open = live.study();
			Act join = StudyActs.addCoder(open.study(), "Karim", open.author().newId());
			open.perform(join);
			Coder karim = open.study().coders().list().getLast();
			int start = TEXT.indexOf("bought");
			open.perform(CodingActs.apply(open.study(), open.study().documents().at(0), List.of(new Extent(start, start + 6)), open.study().codebook().resolve("Actors"), null, Author.now(karim.id())).orElseThrow());
			live.until("it is tinted", () -> !live.picture().background("bought").equals(live.picture().background("راضية")));
			live.text().setSelection(start + 2);
			live.press(SWT.ALT, SWT.ARROW_RIGHT, '\0');
			live.until("it says whose it is", () -> live.says("Only one’s own passages can be changed. This one is by Karim."));
			assertEquals(List.of("bought[Actors]"), passages(live));
		}
	}

	@Test
	void splitAndJoinAreOneStepEach() throws StudyProblem {
		try (LiveEditor live = open()) {
			code(live, "bought arms from", "Trade");
			live.text().setSelection(TEXT.indexOf("arms"));
			live.press(SWT.CTRL, 0, 'd');
			untilPassages(live, "bought[Trade]", "arms from[Trade]");
			live.text().setSelection(TEXT.indexOf("bought") + 1);
			live.press(SWT.CTRL, 0, 'd');
			untilPassages(live, "b[Trade]", "ought[Trade]", "arms from[Trade]");
			live.press(SWT.CTRL, 0, 'z');
			untilPassages(live, "bought[Trade]", "arms from[Trade]");
			live.press(SWT.CTRL, 0, 'j');
			untilPassages(live, "bought arms from[Trade]");
			live.press(SWT.CTRL, 0, 'j');
			live.until("it says that there is none", () -> live.says("No passage of the same code follows."));
		}
	}

	@Test
	void whatWasSplitIsJoinedAgainWhereTheCaretStands() throws StudyProblem {
		try (LiveEditor live = open()) {
			code(live, "bought arms from", "Trade");
			code(live, "the 1960s", "Trade");
			live.text().setSelection(TEXT.indexOf("arms"));
			live.press(SWT.CTRL, 0, 'd');
			untilPassages(live, "bought[Trade]", "arms from[Trade]", "the 1960s[Trade]");
			live.press(SWT.CTRL, 0, 'j');
			untilPassages(live, "bought arms from[Trade]", "the 1960s[Trade]");
			live.until("it says up to where", () -> live.says("Joined, up to: bought arms from"));
			live.text().setSelection(TEXT.indexOf("1960s"));
			live.press(SWT.CTRL, 0, 'd');
			untilPassages(live, "bought arms from[Trade]", "the[Trade]", "1960s[Trade]");
			live.text().setSelection(TEXT.indexOf("1960s") + 2);
			live.press(SWT.CTRL, 0, 'j');
			untilPassages(live, "bought arms from[Trade]", "the 1960s[Trade]");
			live.press(SWT.CTRL, 0, 'j');
			live.until("what does not touch it is not joined", () -> live.says("No passage of the same code follows."));
		}
	}

	@Test
	void anotherCodeComesInPlaceOfOneAndThePassageIsDeleted() throws StudyProblem {
		try (LiveEditor live = open()) {
			live.code("Arms");
			code(live, "bought arms", "Trade");
			live.text().setSelection(TEXT.indexOf("arms"));
			live.press(SWT.CTRL, 0, 'r');
			live.until("the quick-code box is open", () -> live.text().getDisplay().getFocusControl() instanceof Text);
			live.type("arms");
			live.press(0, SWT.CR, SWT.CR);
			untilPassages(live, "bought arms[Arms]");
			live.until("the focus is back", live.text()::isFocusControl);
			assertEquals(Optional.of(Act.Kind.RECODE), live.study().undoable().map(step -> step.kind()));
			live.press(SWT.CTRL, SWT.DEL, SWT.DEL);
			untilPassages(live);
			live.press(SWT.CTRL, 0, 'z');
			untilPassages(live, "bought arms[Arms]");
		}
	}

	@Test
	void aPassageIsCopiedAsAQuotationWithItsReference() throws StudyProblem {
		try (LiveEditor live = open()) {
			code(live, "مع روسيا", "Actors");
			live.text().setSelection(TEXT.indexOf("روسيا") + 1);
			live.press(SWT.CTRL, 0, 'u');
			live.until("it says so", () -> live.says("Copied as a quotation, with its reference."));
			Clipboard clipboard = new Clipboard(live.text().getDisplay());
			try {
				assertEquals("«مع روسيا»" + System.lineSeparator() + "essay، ¶\u00a01", clipboard.getContents(TextTransfer.getInstance()));
				assertEquals("<blockquote lang=\"ar\"><p dir=\"rtl\">«مع روسيا»</p><p dir=\"rtl\"><cite>essay، ¶\u00a01</cite></p></blockquote>", clipboard.getContents(HTMLTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		}
	}
}
