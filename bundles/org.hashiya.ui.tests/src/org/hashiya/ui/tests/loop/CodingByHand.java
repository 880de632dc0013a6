// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import static org.hashiya.ui.tests.loop.Written.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
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
import org.hashiya.ui.tests.app.MenuBar;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.hashiya.ui.tests.editor.TextPicture;

/**
 * Somebody who codes a text by mouse and keyboard in one language, in the middle of a text that is scrolled. After each act it is asked for what is coded, whether it is seen, how the step of undo is called, and whether the
 * selection and the text stay where they were; a picture is kept beside those of the other tests.
 */
final class CodingByHand implements AutoCloseable {

	/** From the text to the middle of the first lane. */
	private static final int LANE = 13;
	private static final int FROM_TOP = 120;

	final LiveEditor live;
	final Person person;
	final StyledText text;
	private final Written written;
	private final String pictures;
	private final Keyboard keyboard;
	/** The window of the text, which had the focus before a box was opened. */
	private String window = "";
	private int number;
	private int top;
	private Point selection = new Point(0, 0);

	CodingByHand(Path folder, Written written, String pictures) throws Exception {
		this.written = written;
		this.pictures = pictures;
		live = new LiveEditor(folder.resolve("study"), TEXT);
		text = live.text();
		live.code(written.code);
		live.code(written.pinned);
		live.study().perform(CodebookActs.pin(live.study().study(), live.study().study().codebook().resolve(written.pinned), 1, live.study().author()).orElseThrow());
		text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(TEXT.indexOf("شهدت العلاقات")).y - FROM_TOP);
		top = text.getTopPixel();
		live.until("the text is scrolled", () -> top > FROM_TOP && text.getTopPixel() == top);
		person = new Person(text.getShell());
		keyboard = written.keyboard();
	}

	/** What is coded, with the codes. */
	List<String> coded() {
		return live.passages().stream()
				.map(passage -> TEXT.substring(passage.start(), passage.end()) + passage.codings().stream().map(coding -> live.study().study().codebook().path(coding.code())).toList()).toList();
	}

	/** Waits until this is coded, the step of undo is called so, and all is shown and stays where it was. */
	void untilDone(String step, String... expected) {
		untilCoded(expected);
		person.until(() -> "“Undo " + step + "” is in the menu, not " + entry("Undo"), () -> entry("Undo").equals("Undo " + step));
		person.see(this::picture);
	}

	/** Takes the last act back, which is then offered to be done again by this name. */
	void undo(String step, String... expected) {
		person.until("the text has the focus", text::isFocusControl);
		person.until("its window gets what is typed", () -> window.isEmpty() || person.hand().focus().equals(window)); // a moment after a box has gone
		key("ctrl+z");
		untilCoded(expected);
		person.until(() -> "“Redo " + step + "” is in the menu, not " + entry("Redo"), () -> entry("Redo").equals("Redo " + step));
	}

	private void untilCoded(String... expected) {
		person.until(() -> List.of(expected) + " is coded, not " + coded(), () -> coded().equals(List.of(expected)));
		person.until("it is shown", () -> text.isFocusControl() && isBracketed() == (expected.length > 0));
		person.until(() -> "the selection is " + selection + " as before, not " + text.getSelection(), () -> text.getSelection().equals(selection));
		person.until(() -> "the text is at " + top + " as before, not " + text.getTopPixel(), () -> text.getTopPixel() == top);
	}

	private String entry(String beginning) {
		return new MenuBar(text.getShell()).entry("Edit", beginning).getText().replaceFirst("\t.*", "").replaceAll("[&\\u2066-\\u2069]", "");
	}

	/** Whether there is a bracket beside the word; its tint is not seen while it is selected. */
	boolean isBracketed() {
		return isBracketed(written == Written.ARABIC);
	}

	/** Whether there is one at that side. */
	boolean isBracketed(boolean right) {
		TextPicture picture = live.picture();
		int at = TEXT.indexOf(written.word);
		int row = text.getLocationAtOffset(at).y + text.getLineHeight(at) / 2;
		int lane = lane(right);
		return IntStream.rangeClosed(lane - 5, lane + 5).anyMatch(x -> !picture.pixel(x, row).equals(picture.pixel(2, row)));
	}

	/** Whether a word is tinted, other than one that is never coded. */
	boolean isTinted(String quote) {
		return !live.picture().background(quote).equals(live.picture().background(written.plain()));
	}

	/** Waits until the word has a bracket, or none, and a tint, or none. */
	void untilSeen(boolean lane, boolean tint) {
		person.until("lanes are there: " + lane + ", tints: " + tint, () -> isBracketed() == lane && isTinted(written.word) == tint);
	}

	private int lane(boolean right) {
		return right ? text.getClientArea().width - text.getRightMargin() + LANE : text.getLeftMargin() - LANE;
	}

	private Path picture() throws IOException {
		Path file = Files.createDirectories(Article.base().resolve("target/pictures")).resolve("%s-%s%s-%02d.png".formatted(pictures, written, (text.getShell().getStyle() & SWT.RIGHT_TO_LEFT) != 0 ? "-mirrored" : "", ++number));
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { live.picture().pixels() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	void key(String key) {
		person.hand().key(written.key(key));
	}

	void type(String words) {
		person.hand().keys(written.keys(words));
	}

	/** Opens a box above the text by a key. */
	void box(String key) {
		person.until("the text has the focus", text::isFocusControl);
		window = person.hand().focus();
		key(key);
		untilBoxIsOpen(window);
	}

	/** @param before the window that had the focus before it was opened */
	void untilBoxIsOpen(String before) {
		person.until("the box is open", () -> text.getDisplay().getFocusControl() instanceof Text field && field.getShell() != text.getShell());
		person.until("it gets what is typed", () -> person.hand().focus().matches("(?!" + before + "$)\\d{3,}"));
	}

	void untilNoBoxIsOpen() {
		person.until("no box is open", () -> Stream.of(text.getDisplay().getShells()).filter(Shell::isVisible).allMatch(text.getShell()::equals));
	}

	void select(String quote) {
		select(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length());
	}

	/** The caret behind so many characters of a quote. */
	void caret(String quote, int into) {
		select(TEXT.indexOf(quote) + into, TEXT.indexOf(quote) + into);
	}

	private void select(int start, int end) {
		person.see(() -> {
			text.setSelectionRange(start, end - start);
			return text.setFocus();
		});
		staysSelected();
	}

	/** From now on what is selected now is to stay so. */
	void staysSelected() {
		selection = person.see(text::getSelection);
	}

	void untilSelected(String quote) {
		person.until(() -> "“" + quote + "” is selected, not “" + text.getSelectionText() + "”", () -> text.getSelectionText().equals(quote));
		staysSelected();
	}

	Point middle(String quote, int into) {
		int offset = TEXT.indexOf(quote) + into;
		return person.see(() -> {
			Point place = text.getLocationAtOffset(offset);
			Point next = text.getLocationAtOffset(offset + 1);
			return text.toDisplay((place.x + next.x) / 2, place.y + text.getLineHeight(offset) / 2);
		});
	}

	/** The bracket beside the word, at its middle or lower end. */
	Point bracket(boolean lower) {
		return person.see(() -> {
			int at = TEXT.indexOf(written.word) + 1;
			return text.toDisplay(lane(written == Written.ARABIC), text.getLocationAtOffset(at).y + (lower ? text.getLineHeight(at) - 3 : text.getLineHeight(at) / 2));
		});
	}

	private static Stream<TreeItem> items(TreeItem item) {
		return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(CodingByHand::items));
	}

	/** A row of the codebook or of the documents. */
	Optional<TreeItem> item(String name) {
		return Controls.find(text.getDisplay(), Tree.class, tree -> Stream.of(tree.getItems()).flatMap(CodingByHand::items).anyMatch(each -> each.getText().startsWith(name))).stream()
				.flatMap(tree -> Stream.of(tree.getItems())).flatMap(CodingByHand::items).filter(each -> each.getText().startsWith(name)).findFirst();
	}

	/** The row of a code in the codebook. */
	Point row(String name) {
		person.until("the row " + name + " is there", () -> item(name).isPresent());
		return person.see(() -> {
			TreeItem item = item(name).orElseThrow();
			Rectangle bounds = item.getBounds();
			return item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	@Override
	public void close() {
		person.hand().rest();
		keyboard.close();
		live.close();
	}
}
