// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a selection over several rows of an Arabic paragraph looks. */
class ArabicSelectionTest {

	private static final String TEXT = "-\n" + "شهدت العلاقات مع روسيا خطوات متسارعة وقالت الجزائر إنها راضية عن ذلك كله ثم عاد الشهود إلى القرية بعد الحصاد وكتب المعلم في دفتره ما سمعه. ".repeat(3) + "\n";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		return new LiveEditor(parent.resolve("selection"), TEXT);
	}

	/** The positions where the second and each later row of the paragraph begins. */
	private static List<Integer> rows(StyledText text) {
		List<Integer> rows = new ArrayList<>();
		int half = text.getLineHeight() / 2;
		for (int at = 3; at < TEXT.length() - 1; at++) {
			if (text.getLocationAtOffset(at).y > text.getLocationAtOffset(at - 1).y + half) {
				rows.add(at);
			}
		}
		return rows;
	}

	private static boolean isMarked(TextPicture plain, TextPicture now, int row) {
		return IntStream.range(row, row + 10).anyMatch(at -> !now.background(at).equals(plain.background(at)));
	}

	@Test
	void nothingIsMarkedBehindTheWordsOfTheRowThatItEndsIn() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			text.setSelection(0);
			live.until("the text is painted", () -> !live.picture().ink(TEXT.length() / 2).isEmpty());
			TextPicture plain = live.picture();
			List<Integer> ragged = rows(text).stream().filter(row -> plain.isInView(row) && plain.ink(row + 1).first() > text.getLeftMargin() + 6).limit(2).toList();
			assertFalse(ragged.isEmpty(), "some row is shorter than the column");
			for (int row : ragged) {
				text.setSelection(row - 20, row + 12);
				live.until("the words are marked", () -> isMarked(plain, live.picture(), row));
				int first = live.picture().ink(row + 1).first();
				int usual = plain.ink(row + 1).first();
				assertTrue(first >= usual - 1, () -> "marked from column " + first + ", the words begin at " + usual);
			}
		}
	}

	private static List<RGB> rowOf(TextPicture picture, int at) {
		StyledText text = picture.text();
		int top = text.getLocationAtOffset(at).y;
		int middle = top + text.getLineHeight(at) / 2;
		return IntStream.range(text.getLeftMargin(), text.getClientArea().width - text.getRightMargin()).boxed()
				.flatMap(x -> IntStream.range(middle - 4, middle + 4).mapToObj(y -> picture.pixel(x, y))).toList();
	}

	@Test
	void theWordsAfterItInTheRowThatItEndsInAreNotMarked() throws StudyProblem {
		try (LiveEditor live = open()) {
			StyledText text = live.text();
			text.setSelection(0);
			live.until("the text is painted", () -> !live.picture().ink(TEXT.length() / 2).isEmpty());
			TextPicture plain = live.picture();
			List<Integer> starts = rows(text).stream().filter(plain::isInView).limit(2).toList();
			assertFalse(starts.isEmpty(), "the paragraph has several rows");
			for (int row : starts) {
				for (int before : new int[] { 20, row }) {
					text.setSelection(row - before, row + 6);
					live.until("the words are marked", () -> isMarked(plain, live.picture(), row));
					TextPicture now = live.picture();
					List<Integer> wrong = IntStream.range(row + 8, row + 24).filter(at -> !now.background(at).equals(plain.background(at))).boxed().toList();
					assertTrue(wrong.isEmpty(), () -> "selected up to " + (row + 6) + " from " + (row - before) + ", marked too: " + wrong);
					assertEquals(rowOf(plain, row + 80), rowOf(now, row + 80), "the letters of a row without a selected one look as before");
				}
			}
		}
	}

	@Test
	void theEndOfAParagraphOfBothDirectionsIsMarkedWhereItIsSelectedAlong() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		String mixed = "She said: عاد الشهود إلى القرية today.";
		try (LiveEditor live = new LiveEditor(parent.resolve("end"), mixed + "\nNobody spoke of it.\n")) {
			StyledText text = live.text();
			text.setSelection(0);
			live.until("the text is painted", () -> !live.picture().ink(0).isEmpty());
			RGB plain = behind(live.picture(), mixed.length());
			text.setSelection(4, mixed.length());
			live.until("the words are marked", () -> !live.picture().background(6).equals(live.picture().background(1)));
			assertEquals(plain, behind(live.picture(), mixed.length()), "the end is not selected");
			text.setSelection(4, mixed.length() + 3);
			live.until("the end is marked", () -> !behind(live.picture(), mixed.length()).equals(plain));
		}
	}

	@Test
	void theEndOfAParagraphIsMarkedWhereItIs() throws StudyProblem {
		Path parent = folder;
		assertTrue(parent != null);
		String words = "عاد الشهود\n\nقالت CAATSA\nNobody spoke of it.\n";
		try (LiveEditor live = new LiveEditor(parent.resolve("ends"), words)) {
			StyledText text = live.text();
			text.setSelection(0);
			live.until("the text is painted", () -> live.picture().ink(words.indexOf("قالت")).size() > 40);
			int right = text.getClientArea().width - text.getRightMargin();
			int first = text.getLocationAtOffset(words.indexOf('\n')).x - 4;
			int mixed = live.picture().ink(words.indexOf("قالت")).first() - 4;
			RGB plain = live.picture().pixel(first, row(text, 0));
			text.setSelection(2, words.indexOf('\n'));
			live.until("the words are marked", () -> !live.picture().pixel(first + 8, row(text, 0)).equals(plain));
			assertEquals(plain, live.picture().pixel(first, row(text, 0)), "the end is not selected");
			text.setSelection(2, words.indexOf('\n') + 1);
			live.until("the end is marked", () -> !live.picture().pixel(first, row(text, 0)).equals(plain));
			assertEquals(plain, live.picture().pixel(right - 4, row(text, 1)), "the end of the empty one is not selected");
			text.setSelection(2, words.indexOf("قالت"));
			live.until("the end of the empty one is marked", () -> !live.picture().pixel(right - 4, row(text, 1)).equals(plain));
			assertEquals(plain, live.picture().pixel(text.getLeftMargin() + 4, row(text, 1)), "at the right alone");
			text.setSelection(2, words.indexOf("Nobody") + 4);
			live.until("the end behind Latin words is marked", () -> !live.picture().pixel(mixed, row(text, 2)).equals(plain));
			text.setSelection(2, 4);
			live.until("no end is marked any more", () -> live.picture().pixel(first, row(text, 0)).equals(plain) && live.picture().pixel(right - 4, row(text, 1)).equals(plain) && live.picture().pixel(mixed, row(text, 2)).equals(plain));
		}
	}

	/** The middle of a line of one row. */
	private static int row(StyledText text, int line) {
		return (text.getLinePixel(line) + text.getLinePixel(line + 1)) / 2;
	}

	/** Just behind a position, in the middle of its row. */
	private static RGB behind(TextPicture picture, int at) {
		Point place = picture.text().getLocationAtOffset(at);
		return picture.pixel(place.x + 3, place.y + picture.text().getLineHeight() / 2);
	}
}
