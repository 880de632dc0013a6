// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each gesture of coding once, in an Arabic and in an English text, on the keyboard of each, with undo after it. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Keyboard#isThere", disabledReason = "needs xdotool, setxkbmap and a screen of X11")
class GesturesTest {

	private final Path folder;

	GesturesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** A gesture that codes the word, and its undo. */
	private static void isCoded(CodingByHand by, Written written, String codes, String step) {
		by.untilDone(step, written.word + "[" + codes + "]");
		by.undo(step);
	}

	@ParameterizedTest
	@EnumSource(Written.class)
	void whatIsSelectedIsCodedByMouse(Written written) throws Exception {
		try (CodingByHand by = new CodingByHand(folder, written, "gesture-mouse")) {
			by.person.act(() -> {
				Hand hand = by.person.hand();
				by.select(written.word);
				hand.doubleClick(by.row(written.code));
				by.person.until("it is coded", () -> by.coded().size() == 1);
				by.person.see(by.text::setFocus);
				isCoded(by, written, written.code, "code “" + written.code + "”");

				hand.drag(by.middle(written.word, 2), by.row(written.code)); // text to code
				isCoded(by, written, written.code, "code “" + written.code + "”");

				hand.drag(by.row(written.pinned), by.middle(written.word, 2)); // code to text
				by.person.until("it is coded", () -> by.coded().size() == 1);
				by.person.see(by.text::setFocus);
				isCoded(by, written, written.pinned, "code “" + written.pinned + "”");

				hand.rightClick(by.middle(written.word, 2)); // the code that was applied last is the first entry
				hand.key("Down");
				hand.key("Return");
				isCoded(by, written, written.pinned, "code “" + written.pinned + "”");
			});
		}
	}

	@ParameterizedTest
	@EnumSource(Written.class)
	void whatIsSelectedIsCodedByKeys(Written written) throws Exception {
		String pinned = "code “" + written.pinned + "”";
		String leaf = written.newCode.substring(written.newCode.indexOf('/') + 1);
		try (CodingByHand by = new CodingByHand(folder, written, "gesture-keys")) {
			by.person.act(() -> {
				by.select(written.word);
				for (String key : new String[] { "ctrl+k", "ctrl+shift+k", "F6" }) {
					by.box(key);
					by.type(written.toFindPinned);
					by.key("Return");
					isCoded(by, written, written.pinned, pinned);
				}
				by.box("F6"); // a sub-code that is not there
				by.type(written.newCode);
				by.key("Return");
				isCoded(by, written, written.newCode, "code “" + leaf + "”");

				by.box("F6"); // several at once
				by.type(written.code);
				by.key("ctrl+space");
				by.type(written.toFindPinned);
				by.key("ctrl+space");
				by.key("Return");
				isCoded(by, written, written.code + ", " + written.pinned, "code “" + written.code + "”, “" + written.pinned + "”");

				by.key("ctrl+Return"); // the last code again: the first of those
				isCoded(by, written, written.code, "code “" + written.code + "”");
				by.key("1");
				isCoded(by, written, written.pinned, pinned);
				for (String key : new String[] { "ctrl+shift+i", "F9" }) {
					by.key(key);
					isCoded(by, written, written.word, "code in vivo “" + written.word + "”");
				}
			});
		}
	}

	@ParameterizedTest
	@EnumSource(Written.class)
	void oneSelectsWithoutTheMouse(Written written) throws Exception {
		try (CodingByHand by = new CodingByHand(folder, written, "gesture-steps")) {
			by.person.act(() -> {
				by.caret(written.word, 2);
				by.key("ctrl+Up");
				by.untilSelected(written.word);
				by.key("ctrl+Up");
				by.person.until("the sentence is selected", () -> by.text.getSelectionText().contains(written.three));
				by.key("ctrl+Down");
				by.untilSelected(written.word);
				by.key("1");
				by.untilDone("code “" + written.pinned + "”", written.word + "[" + written.pinned + "]");

				by.caret(written.word, -1);
				by.key("alt+Down"); // the next passage
				by.untilSelected(written.word);
				by.caret(written.otherParagraph, 1);
				by.key("alt+Up"); // the one before
				by.untilSelected(written.word);
				by.key("F3"); // the next paragraph without a code
				by.untilSelected(written.otherParagraph);
			});
		}
	}

	@ParameterizedTest
	@EnumSource(Written.class)
	void aPassageIsChanged(Written written) throws Exception {
		String one = written.word + "[" + written.pinned + "]";
		String two = written.two + "[" + written.pinned + "]";
		String moved = "move passage in “essay”";
		try (CodingByHand by = new CodingByHand(folder, written, "gesture-passage")) {
			by.live.code(written.word, written.pinned);
			by.person.act(() -> {
				by.caret(written.word, 2);
				by.box("ctrl+r");
				by.type(written.code);
				by.key("Return");
				String recoded = "recode “" + written.pinned + "” as “" + written.code + "”";
				by.untilDone(recoded, written.word + "[" + written.code + "]");
				by.undo(recoded, one);

				by.key("Delete");
				by.untilDone("remove coding “" + written.pinned + "”");
				by.undo("remove coding “" + written.pinned + "”", one);

				by.caret(written.word, written.word.length() - 1);
				by.key("alt+" + written.forward); // by a word
				by.untilDone(moved, two);
				by.key("alt+" + written.forwardByCharacter());
				by.untilDone(moved, written.two + " " + written.last().charAt(0) + "[" + written.pinned + "]");
				by.key("alt+" + written.backByCharacter());
				by.untilDone(moved, two);
				by.key("alt+" + written.back());
				by.untilDone(moved, one);
				by.undo(moved, two);
				by.key("ctrl+y");
				by.untilDone(moved, one);

				by.person.hand().click(by.bracket(false));
				by.untilSelected(written.word);
				by.person.hand().drag(by.bracket(true), by.middle(written.three, written.three.length() - 2));
				by.untilSelected(written.three); // what was selected is so still
				by.untilDone(moved, written.three + "[" + written.pinned + "]");
				by.undo(moved, one);
			});
		}
	}

	@ParameterizedTest
	@EnumSource(Written.class)
	void aPassageIsSplitJoinedDeletedQuotedAndWrittenAbout(Written written) throws Exception {
		String all = written.three + "[" + written.pinned + "]";
		String[] parts = { written.two + "[" + written.pinned + "]", written.last() + "[" + written.pinned + "]" };
		try (CodingByHand by = new CodingByHand(folder, written, "gesture-parts")) {
			by.live.code(written.three, written.pinned);
			by.person.act(() -> {
				by.caret(written.last(), 0);
				by.key("ctrl+d");
				by.untilDone("split passage in “essay”", parts);
				by.caret(written.word, 1);
				by.key("ctrl+j");
				by.untilDone("join passages in “essay”", all);
				by.undo("join passages in “essay”", parts);
				by.undo("split passage in “essay”", all);

				by.key("ctrl+Delete");
				by.untilDone("delete passage in “essay”");
				by.undo("delete passage in “essay”", all);

				by.caret(written.second(), 1);
				for (String key : new String[] { "ctrl+u", "ctrl+shift+c" }) {
					by.person.see(() -> {
						Clipboard clipboard = new Clipboard(by.text.getDisplay());
						clipboard.setContents(new Object[] { "nothing" }, new TextTransfer[] { TextTransfer.getInstance() });
						clipboard.dispose();
						return true;
					});
					by.key(key);
					by.person.until("the quotation is on the clipboard", () -> clipboard(by).contains(written.three) && clipboard(by).contains("¶"));
				}
				for (String key : new String[] { "F7", "ctrl+shift+m" }) {
					by.box(key);
					by.type(written.memo);
					by.key("ctrl+Return");
					by.person.until("the memo is kept", () -> by.live.study().study().memos().size() == 1 && by.live.study().study().memos().list().getFirst().text().equals(written.memo));
					by.untilNoBoxIsOpen();
					by.untilDone("memo “" + written.memo + "”", all);
					by.undo("memo “" + written.memo + "”", all);
					by.person.until("it is taken back", () -> by.live.study().study().memos().isEmpty());
				}
			});
		}
	}

	private static String clipboard(CodingByHand by) {
		Clipboard clipboard = new Clipboard(by.text.getDisplay());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
