// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.Controls;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one does to see, in an Arabic and in an English text, by mouse and on the keyboard of each. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Keyboard#isThere", disabledReason = "needs xdotool, setxkbmap and a screen of X11")
class SeeingByHandTest {

	private static final String LARGER = "ctrl+21"; // the numbers of = and - and 0
	private static final String SMALLER = "ctrl+20";
	private static final String NORMAL = "ctrl+19";

	private final Path folder;

	SeeingByHandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@ParameterizedTest
	@EnumSource(Written.class)
	void lanesAndTintsAreHiddenAndTheTextIsMadeLargerByKeys(Written written) throws Exception {
		try (CodingByHand by = new CodingByHand(folder, written, "see-keys")) {
			by.live.code(written.word, written.code);
			by.person.act(() -> {
				by.caret(written.otherParagraph, 0);
				by.untilSeen(true, true);
				by.key("F4");
				by.untilSeen(true, false);
				by.key("F4");
				by.untilSeen(false, true);
				by.key("F4");
				by.untilSeen(false, false);
				by.key("F4");
				by.untilSeen(true, true);

				int usual = by.person.see(by.text::getLineHeight);
				by.key(LARGER);
				by.person.until("the text is larger", () -> by.text.getLineHeight() > usual);
				by.key(SMALLER);
				by.person.until("it is as before", () -> by.text.getLineHeight() == usual);
				by.key(SMALLER);
				by.person.until("the text is smaller", () -> by.text.getLineHeight() < usual);
				by.key(NORMAL);
				by.person.until("it is normal", () -> by.text.getLineHeight() == usual);
			});
		}
	}

	/** What is written in the tip that is open. */
	private static List<String> tip(CodingByHand by) {
		return Stream.of(by.text.getDisplay().getShells()).filter(shell -> shell != by.text.getShell() && shell.isVisible()).flatMap(SeeingByHandTest::labels).toList();
	}

	private static Stream<String> labels(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> switch (child) {
		case Label label -> Stream.of(label.getText().replaceAll("[\\u2066-\\u2069]", ""));
		case Composite inner -> labels(inner);
		default -> Stream.empty();
		});
	}

	private static void untilTold(CodingByHand by, Written written) {
		by.person.until(() -> "the tip tells of the passage, not " + tip(by), () -> tip(by).contains(written.code) && tip(by).contains(written.memo) && tip(by).stream().anyMatch(label -> label.startsWith("Amal · ")));
	}

	@ParameterizedTest
	@EnumSource(Written.class)
	void wordsAreSelectedAndPassagesAreToldOfByMouse(Written written) throws Exception {
		try (CodingByHand by = new CodingByHand(folder, written, "see-mouse")) {
			by.live.code(written.word, written.code);
			by.person.act(() -> {
				Hand hand = by.person.hand();
				by.select(written.word);
				by.box("F7");
				by.type(written.memo);
				by.key("ctrl+Return");
				by.untilNoBoxIsOpen();

				hand.doubleClick(by.middle(written.otherParagraph, 1));
				by.untilSelected(written.otherParagraph.substring(0, written.otherParagraph.indexOf(' ')));
				Point from = by.middle(written.two, 1);
				hand.drag(from, by.middle(written.two, written.two.length() - 2));
				by.person.until(() -> "the words from letter to letter are selected, not " + by.text.getSelectionText(), () -> written.two.contains(by.text.getSelectionText()) && by.text.getSelectionCount() >= written.two.length() - 4);

				by.caret(written.otherParagraph, 0);
				hand.move(by.middle(written.otherParagraph, 2));
				hand.glide(by.middle(written.word, 2));
				untilTold(by, written);
				hand.glide(by.middle(written.otherParagraph, 2));
				by.person.until("the tip has gone", () -> tip(by).isEmpty());
				hand.glide(by.bracket(false));
				untilTold(by, written);
				by.key("F4");
				by.person.until("the tip has gone", () -> tip(by).isEmpty());
				by.key("F4");
				by.key("F4");
				by.key("F4");
			});
		}
	}

	@ParameterizedTest
	@EnumSource(Written.class)
	void whatIsFoundIsReviewedAndCoded(Written written) throws Exception {
		try (CodingByHand by = new CodingByHand(folder, written, "see-find")) {
			IWorkbenchPage page = by.live.editor().getSite().getPage();
			by.person.act(() -> {
				by.caret(written.word, -1);
				by.key("ctrl+f");
				by.person.until("the bar is open", () -> by.text.getDisplay().getFocusControl() instanceof Text);
				by.type(written.word);
				by.person.until("it is found", () -> by.live.says("1 of 1") && by.text.getSelectionText().equals(written.word));
				by.person.press("List and code…");
				by.person.until("the list is shown", () -> found(by) == 1);
				String window = by.person.hand().focus();
				by.person.press("Code…");
				by.untilBoxIsOpen(window);
				by.type(written.toFindPinned);
				by.key("Return");
				by.person.until(() -> "it is coded, not " + by.coded(), () -> by.coded().equals(List.of(written.word + "[" + written.pinned + "]")));
				by.untilNoBoxIsOpen();
				by.person.see(() -> {
					page.hideView(page.findView(PartIds.FIND));
					return true;
				});
			});
		}
	}

	private static int found(CodingByHand by) {
		return Controls.find(by.text.getDisplay(), Table.class, table -> (table.getStyle() & SWT.CHECK) != 0 && table.isVisible()).map(Table::getItemCount).orElse(0);
	}
}
