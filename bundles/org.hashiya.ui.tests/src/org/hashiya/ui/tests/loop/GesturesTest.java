// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.model.CodebookActs;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.hashiya.ui.tests.editor.TextPicture;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each gesture of coding once, in an Arabic and in an English text, with undo after it; a picture of each is kept beside those of the other tests. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class GesturesTest {

	private static final String TEXT = """
			شهدت العلاقات مع روسيا خطوات متسارعة.
			وقالت الجزائر إنّها راضية.
			Algeria has bought arms from Russia.
			It went on since the 1960s.
			""";
	/** From the text to the middle of the first lane. */
	private static final int LANE = 13;

	/** What is coded in a language, and the key that goes forward in it as one sees it. */
	private enum Language {
		ARABIC("روسيا", "روسيا خطوات", "روسيا خطوات متسارعة", "وقالت الجزائر إنّها راضية.", "Left"), ENGLISH("bought", "bought arms", "bought arms from", "It went on since the 1960s.", "Right");

		private final String word;
		private final String two;
		private final String three;
		private final String otherParagraph;
		private final String forward;

		Language(String word, String two, String three, String otherParagraph, String forward) {
			this.word = word;
			this.two = two;
			this.three = three;
			this.otherParagraph = otherParagraph;
			this.forward = forward;
		}

		private String last() {
			return three.substring(two.length() + 1);
		}

		private String second() {
			return two.substring(word.length() + 1);
		}
	}

	private final Path folder;
	private Language language = Language.ARABIC;
	private int number;

	GesturesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static List<String> coded(LiveEditor live) {
		return live.passages().stream()
				.map(passage -> TEXT.substring(passage.start(), passage.end()) + passage.codings().stream().map(coding -> live.study().study().codebook().path(coding.code())).toList()).toList();
	}

	/** Waits until this is coded, and shown: the next gesture goes by what is shown. Keeps a picture. */
	private void until(Person person, LiveEditor live, String... expected) {
		person.until(() -> List.of(expected) + " is coded, not " + coded(live), () -> coded(live).equals(List.of(expected)));
		person.until("it is shown", () -> live.text().isFocusControl() && isBracketed(live) == (expected.length > 0));
		person.see(() -> picture(live));
	}

	/** Whether there is a bracket beside the word; its tint is not seen while it is selected. */
	private boolean isBracketed(LiveEditor live) {
		StyledText text = live.text();
		TextPicture picture = live.picture();
		int at = TEXT.indexOf(language.word);
		int row = text.getLocationAtOffset(at).y + text.getLineHeight(at) / 2;
		int lane = lane(text);
		return IntStream.rangeClosed(lane - 5, lane + 5).anyMatch(x -> !picture.pixel(x, row).equals(picture.pixel(2, row)));
	}

	private int lane(StyledText text) {
		return language == Language.ARABIC ? text.getClientArea().width - text.getRightMargin() + LANE : text.getLeftMargin() - LANE;
	}

	private Path picture(LiveEditor live) throws IOException {
		Path file = Files.createDirectories(Article.base().resolve("target/pictures")).resolve("gesture-%s-%02d.png".formatted(language.name().toLowerCase(Locale.ROOT), ++number));
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { live.picture().pixels() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	private static void undo(Person person, LiveEditor live) {
		person.until("the text has the focus", () -> live.text().isFocusControl());
		person.hand().key("ctrl+z");
	}

	private static void select(Person person, LiveEditor live, String quote) {
		person.see(() -> {
			live.select(quote);
			return live.text().setFocus();
		});
	}

	private static void caret(Person person, LiveEditor live, String quote, int into) {
		person.see(() -> {
			live.text().setSelection(TEXT.indexOf(quote) + into);
			return live.text().setFocus();
		});
	}

	private static Point middle(Person person, StyledText text, int offset) {
		return person.see(() -> {
			Point place = text.getLocationAtOffset(offset);
			Point next = text.getLocationAtOffset(offset + 1);
			return text.toDisplay((place.x + next.x) / 2, place.y + text.getLineHeight(offset) / 2);
		});
	}

	private static Stream<TreeItem> items(TreeItem item) {
		return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(GesturesTest::items));
	}

	private static Point row(Person person, StyledText text, String name) {
		person.until("the row " + name + " is there", () -> Controls.find(text.getDisplay(), Tree.class, tree -> Stream.of(tree.getItems()).flatMap(GesturesTest::items).anyMatch(item -> item.getText().startsWith(name))).isPresent());
		return person.see(() -> {
			TreeItem item = Controls.find(text.getDisplay(), Tree.class, tree -> Stream.of(tree.getItems()).flatMap(GesturesTest::items).anyMatch(each -> each.getText().startsWith(name))).stream()
					.flatMap(tree -> Stream.of(tree.getItems())).flatMap(GesturesTest::items).filter(each -> each.getText().startsWith(name)).findFirst().orElseThrow();
			Rectangle bounds = item.getBounds();
			return item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	private static void box(Person person, LiveEditor live, String key) {
		person.hand().key(key);
		person.until("the box is open", () -> live.text().getDisplay().getFocusControl() instanceof Text field && field.getShell() != live.text().getShell());
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void eachGestureAndItsUndo(Language chosen) throws Exception {
		language = chosen;
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), TEXT)) {
			live.code("Trade");
			live.code("Peace");
			live.study().perform(CodebookActs.pin(live.study().study(), live.study().study().codebook().resolve("Peace"), 1, live.study().author()).orElseThrow());
			Person person = new Person(live.text().getShell());
			try {
				person.act(() -> {
					byMouse(person, live);
					byKeys(person, live);
					steps(person, live);
					passages(person, live);
				});
			} finally {
				person.hand().rest();
			}
		}
	}

	private void byMouse(Person person, LiveEditor live) {
		String word = language.word;
		StyledText text = live.text();
		int inside = TEXT.indexOf(word) + 2;
		select(person, live, word);
		person.hand().doubleClick(row(person, text, "Trade"));
		person.until("it is coded", () -> coded(live).equals(List.of(word + "[Trade]")));
		person.see(text::setFocus);
		until(person, live, word + "[Trade]");
		undo(person, live);
		until(person, live);

		person.hand().drag(middle(person, text, inside), row(person, text, "Trade")); // text to code
		until(person, live, word + "[Trade]");
		undo(person, live);
		until(person, live);

		person.hand().drag(row(person, text, "Peace"), middle(person, text, inside)); // code to text
		person.until("it is coded", () -> coded(live).equals(List.of(word + "[Peace]")));
		person.see(text::setFocus);
		until(person, live, word + "[Peace]");
		undo(person, live);
		until(person, live);

		person.hand().rightClick(middle(person, text, inside)); // the code that was applied last is the first entry
		person.hand().key("Down");
		person.hand().key("Return");
		until(person, live, word + "[Peace]");
		undo(person, live);
		until(person, live);
	}

	private void byKeys(Person person, LiveEditor live) {
		String word = language.word;
		box(person, live, "ctrl+shift+k");
		person.hand().type("Land/Border");
		person.hand().key("Return");
		until(person, live, word + "[Land/Border]");
		undo(person, live);
		until(person, live);

		box(person, live, "F6"); // several at once
		person.hand().type("trade");
		person.hand().key("ctrl+space");
		person.hand().type("peace");
		person.hand().key("ctrl+space");
		person.hand().key("Return");
		until(person, live, word + "[Trade, Peace]");
		undo(person, live);
		until(person, live);

		person.hand().key("ctrl+Return"); // the last code again
		person.until("it is coded", () -> coded(live).size() == 1);
		undo(person, live);
		until(person, live);

		person.hand().key("1");
		until(person, live, word + "[Peace]");
		undo(person, live);
		until(person, live);

		person.hand().key("F9");
		until(person, live, word + "[" + word + "]");
		undo(person, live);
		until(person, live);
	}

	/** Selecting without the mouse. */
	private void steps(Person person, LiveEditor live) throws Exception {
		StyledText text = live.text();
		caret(person, live, language.word, 2);
		person.hand().key("ctrl+Up");
		person.until("the word is selected", () -> text.getSelectionText().equals(language.word));
		person.hand().key("ctrl+Up");
		person.until("the sentence is selected", () -> text.getSelectionText().contains(language.three));
		person.hand().key("ctrl+Down");
		person.until("the word is selected again", () -> text.getSelectionText().equals(language.word));
		person.hand().key("1");
		until(person, live, language.word + "[Peace]");

		caret(person, live, language.word, -1);
		person.hand().key("alt+Down");
		person.until("the next passage is selected", () -> text.getSelectionText().equals(language.word));
		caret(person, live, language.otherParagraph, 1);
		person.hand().key("alt+Up");
		person.until("the previous passage is selected", () -> text.getSelectionText().equals(language.word));
		person.hand().key("F3");
		person.until("the next paragraph without a code is selected", () -> text.getSelectionText().equals(language.otherParagraph));
	}

	/** What is done with the passage that is there. */
	private void passages(Person person, LiveEditor live) throws Exception {
		StyledText text = live.text();
		String word = language.word;
		String one = word + "[Peace]";
		caret(person, live, word, 2);
		box(person, live, "ctrl+r");
		person.hand().type("trade");
		person.hand().key("Return");
		until(person, live, word + "[Trade]");
		undo(person, live);
		until(person, live, one);

		person.hand().key("Delete");
		until(person, live);
		undo(person, live);
		until(person, live, one);

		caret(person, live, word, word.length() - 1);
		person.hand().key("alt+" + language.forward);
		until(person, live, language.two + "[Peace]");
		undo(person, live);
		until(person, live, one);

		Point edge = person.see(() -> {
			int end = TEXT.indexOf(word) + word.length() - 1;
			return text.toDisplay(lane(text), text.getLocationAtOffset(end).y + text.getLineHeight(end) - 3);
		});
		person.hand().drag(edge, middle(person, text, TEXT.indexOf(language.three) + language.three.length() - 2));
		until(person, live, language.three + "[Peace]");

		caret(person, live, language.last(), 0);
		person.hand().key("ctrl+d");
		until(person, live, language.two + "[Peace]", language.last() + "[Peace]");
		caret(person, live, word, 1);
		person.hand().key("ctrl+j");
		until(person, live, language.three + "[Peace]");
		undo(person, live);
		until(person, live, language.two + "[Peace]", language.last() + "[Peace]");
		undo(person, live);
		until(person, live, language.three + "[Peace]");

		person.hand().key("ctrl+Delete");
		until(person, live);
		undo(person, live);
		until(person, live, language.three + "[Peace]");

		caret(person, live, language.second(), 1);
		person.hand().key("ctrl+u");
		person.until("the quotation is on the clipboard", () -> clipboard(text).contains(language.three) && clipboard(text).contains("¶"));

		box(person, live, "F7");
		person.hand().type("see field notes");
		person.hand().key("ctrl+Return");
		person.until("the memo is kept", () -> live.study().study().memos().size() == 1 && Stream.of(text.getDisplay().getShells()).filter(Shell::isVisible).allMatch(live.text().getShell()::equals));
		until(person, live, language.three + "[Peace]");
		undo(person, live);
		person.until("it is taken back", () -> live.study().study().memos().isEmpty());
	}

	private static String clipboard(StyledText text) {
		Clipboard clipboard = new Clipboard(text.getDisplay());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
