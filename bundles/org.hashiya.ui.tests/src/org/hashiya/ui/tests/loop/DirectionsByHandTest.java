// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a paragraph or a document begins against its first letters, chosen in the menus of the text and of the documents. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Keyboard#isThere", disabledReason = "needs xdotool, setxkbmap and a screen of X11")
class DirectionsByHandTest {

	private final Path folder;

	DirectionsByHandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	static List<Written> texts() {
		return List.of(Written.values());
	}

	/** Waits until the row of a word begins at the right, or at the left, and nothing of it is at the other side. */
	private static void untilBegins(CodingByHand by, String word, boolean right) {
		by.person.until("the row of " + word + " begins at the " + (right ? "right" : "left"), () -> {
			TreeSet<Integer> ink = by.live.picture().ink(Written.TEXT.indexOf(word));
			int from = by.text.getLeftMargin();
			int to = by.text.getClientArea().width - by.text.getRightMargin();
			return !ink.isEmpty() && (right ? to - ink.last() < 12 && ink.first() - from > 40 : ink.first() - from < 12 && to - ink.last() > 40);
		});
	}

	private static void undo(CodingByHand by) {
		by.person.see(by.text::setFocus);
		by.key("ctrl+z");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void ofAParagraph(Written written) throws Exception {
		boolean right = written == Written.ARABIC;
		String other = right ? "Right to left" : "Left to right";
		String against = right ? "Left to right" : "Right to left";
		try (CodingByHand by = new CodingByHand(folder, written, "direct-paragraph"); MenuKeys menus = new MenuKeys(by.person, by.text.getShell())) {
			by.live.code(written.word, written.code);
			by.person.act(() -> {
				by.caret(written.otherParagraph, 0);
				untilBegins(by, written.word, right);
				menus.chooseAt(by.middle(written.word, 2), "Direction of the paragraph", against);
				untilBegins(by, written.word, !right);
				untilBegins(by, written.otherParagraph, right);
				by.person.until("the bracket is at the other side", () -> by.isBracketed(!right) && !by.isBracketed(right));
				menus.chooseAt(by.middle(written.word, 2), "Direction of the paragraph", "By its first letter");
				untilBegins(by, written.word, right);
				undo(by);
				untilBegins(by, written.word, !right);
				menus.chooseAt(by.middle(written.word, 2), "Direction of the paragraph", other);
				untilBegins(by, written.word, right);
				undo(by);
				undo(by);
				untilBegins(by, written.word, right);
				by.person.until("the bracket is where it was", () -> by.isBracketed(right) && !by.isBracketed(!right));
			});
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void ofADocument(Written written) throws Exception {
		boolean right = written == Written.ARABIC;
		try (CodingByHand by = new CodingByHand(folder, written, "direct-document"); MenuKeys menus = new MenuKeys(by.person, by.text.getShell())) {
			by.person.act(() -> {
				by.caret(written.otherParagraph, 0);
				untilBegins(by, written.word, right);
				menus.chooseAt(by.person.settled(() -> by.row("essay")), "Direction", right ? "Left to right" : "Right to left");
				untilBegins(by, written.word, !right);
				untilBegins(by, written.otherParagraph, !right);
				undo(by);
				untilBegins(by, written.word, right);
				by.key("ctrl+y");
				untilBegins(by, written.word, !right);
				menus.chooseAt(by.person.settled(() -> by.row("essay")), "Direction", "By paragraph");
				untilBegins(by, written.word, right);
			});
		}
	}
}
