// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Graphemes;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tinted pixels lie where the characters of the passage are, and nowhere else: in Arabic, mixed, Persian, Hebrew text and among emoji. */
class TintedPixelsTest {

	private static final int ROUNDS = 6;

	/** The first line is for the caret; no paragraph is longer than a row. */
	private static final List<String> PARAGRAPHS = List.of( //
			"شهدت العلاقات مع روسيا خطوات متسارعة ولا ملل", //
			"قالت Algeria إنّ CAATSA 2017 قانون أمريكي", //
			"مُذكِّرة التفاهم العسكريّ طويـــلة جدًّا", //
			"می‌خواهم کتاب‌هایم را بخوانم و نمی‌توانم", //
			"שלום רב לכל הקוראים בירושלים 1948", //
			"The word روسيا stands in English العربية text", //
			"Smile 😀 and 👩‍👩‍👧 wave 👋🏽 شكرًا 🙂 end", //
			"see http://example.org/الجزائر now");

	private static final String TEXT = "-\n" + String.join("\n", PARAGRAPHS) + "\n";

	@TempDir
	@Nullable
	Path folder;

	private LiveEditor open() throws StudyProblem {
		Path parent = folder;
		LiveEditor live = new LiveEditor(parent == null ? Path.of("study") : parent.resolve("study"), TEXT);
		live.code("Russia");
		live.text().setSelection(0);
		int second = TEXT.indexOf("\u200D\uD83D\uDC69") + 2; // of three that a font for emoji has one picture for
		assertTrue(live.text().getTextBounds(second, second).width == 0, "a font with emoji is needed (Debian: fonts-noto-color-emoji)");
		for (String paragraph : PARAGRAPHS) {
			int start = TEXT.indexOf(paragraph);
			int line = live.text().getLineAtOffset(start);
			assertTrue(live.text().getLinePixel(line + 1) - live.text().getLinePixel(line) < 2 * live.text().getLineHeight(start), "in one row: " + paragraph);
		}
		return live;
	}

	@Test
	void wordsPartsOfWordsAndWhatCrossesDirections() throws StudyProblem {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		Random random = new Random(seed);
		try (LiveEditor live = open()) {
			live.until("the text is painted", () -> !live.picture().ink(TEXT.indexOf("Smile")).isEmpty());
			for (int round = 0; round < ROUNDS; round++) {
				TextPicture before = live.picture();
				List<TextRange> ranges = new ArrayList<>();
				for (String paragraph : PARAGRAPHS) {
					TextRange range = round % 2 == 0 ? words(random, paragraph) : letters(random, paragraph);
					ranges.add(range);
					code(live, range);
				}
				live.until("all are tinted", () -> ranges.stream().allMatch(range -> tint(before, live.picture(), range).isPresent()));
				TextPicture after = live.picture();
				for (TextRange range : ranges) {
					check(before, after, range, "seed " + seed + ", round " + round);
				}
				for (int each = 0; each < ranges.size(); each++) {
					live.study().undo();
				}
				live.until("nothing is tinted", () -> ranges.stream().allMatch(range -> tint(before, live.picture(), range).isEmpty()));
			}
		}
	}

	private static void code(LiveEditor live, TextRange range) throws StudyProblem {
		Author author = live.study().author();
		Document document = live.study().study().documents().at(0);
		live.study().perform(CodingActs.apply(live.study().study(), document, List.of(new Extent(range.start(), range.end())), live.study().study().codebook().resolve("Russia"), null, author).orElseThrow());
	}

	private static TextRange words(Random random, String paragraph) {
		int offset = TEXT.indexOf(paragraph);
		List<TextRange> words = new ArrayList<>();
		int start = 0;
		for (String word : paragraph.split(" ")) {
			words.add(new TextRange(offset + start, offset + start + word.length()));
			start += word.length() + 1;
		}
		int first = random.nextInt(words.size());
		int last = first + random.nextInt(words.size() - first);
		return new TextRange(words.get(first).start(), words.get(last).end());
	}

	private static TextRange letters(Random random, String paragraph) {
		int offset = TEXT.indexOf(paragraph);
		while (true) {
			int start = random.nextInt(paragraph.length());
			int end = start + 1 + random.nextInt(paragraph.length() - start);
			TextRange range = Graphemes.around(paragraph, start, end);
			if (!range.in(paragraph).isBlank()) {
				return new TextRange(offset + range.start(), offset + range.end());
			}
		}
	}

	/** The columns that characters take, by the layout of each. */
	private static BitSet columns(StyledText text, int from, int to) {
		BitSet columns = new BitSet();
		for (int at = from; at < to; at++) {
			Rectangle bounds = text.getTextBounds(at, at); // of one character: no other lies in it
			columns.set(Math.max(0, bounds.x), Math.max(0, bounds.x + bounds.width));
		}
		return columns;
	}

	/** The colour that most of the changed pixels in the row of a range have got. */
	private static java.util.Optional<RGB> tint(TextPicture before, TextPicture after, TextRange range) {
		Map<RGB, Integer> counts = new HashMap<>();
		Rectangle row = row(after.text(), range);
		for (int x = row.x; x < row.x + row.width; x++) {
			for (int y = row.y; y < row.y + row.height; y++) {
				if (!after.pixel(x, y).equals(before.pixel(x, y))) {
					counts.merge(after.pixel(x, y), 1, Integer::sum);
				}
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	/** The row of a range, from margin to margin. */
	private static Rectangle row(StyledText text, TextRange range) {
		int line = text.getLineAtOffset(range.start());
		int top = text.getLinePixel(line);
		return new Rectangle(text.getLeftMargin(), top, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin(), text.getLinePixel(line + 1) - top);
	}

	private static void check(TextPicture before, TextPicture after, TextRange range, String where) {
		StyledText text = after.text();
		RGB tint = tint(before, after, range).orElseThrow();
		Rectangle row = row(text, range);
		BitSet tinted = new BitSet();
		for (int x = row.x; x < row.x + row.width; x++) {
			for (int y = row.y; y < row.y + row.height; y++) {
				if (after.pixel(x, y).equals(tint) && !before.pixel(x, y).equals(tint)) {
					tinted.set(x);
				}
			}
		}
		BitSet inside = columns(text, range.start(), isDrawnWithTheOneBefore(text, range.end()) ? range.end() - 1 : range.end()); // half of a shape is tinted with none of it
		BitSet drawnWith = drawnWith(text, range);
		int line = text.getLineAtOffset(range.start());
		int lineStart = text.getOffsetAtLine(line);
		BitSet outside = columns(text, lineStart, range.start());
		outside.or(columns(text, range.end(), lineStart + text.getLine(line).length()));
		String what = where + ", " + range + " of “" + text.getLine(line) + "”";
		for (int x = row.x; x < row.x + row.width; x++) {
			if (inside.get(x) && !near(outside, x)) {
				assertTrue(tinted.get(x), () -> what + ": characters of the passage are tinted");
			}
			if (tinted.get(x)) {
				assertTrue(near(drawnWith, x), what + ": nothing else is tinted, but column " + x + " is");
			}
		}
	}

	/** The columns of a range and of the letters that are drawn in one with its first and its last: lam and alef are one shape, which cannot be tinted by half. */
	private static BitSet drawnWith(StyledText text, TextRange range) {
		int from = range.start();
		while (from > 0 && text.getTextBounds(from, from).width == 0) {
			from--;
		}
		int to = range.end();
		while (isDrawnWithTheOneBefore(text, to)) {
			to++;
		}
		return columns(text, from, to);
	}

	private static boolean isDrawnWithTheOneBefore(StyledText text, int at) {
		return at < text.getCharCount() && text.getTextRange(at, 1).charAt(0) != '\n' && text.getTextBounds(at, at).width == 0;
	}

	/** A pixel at the border may belong to either side. */
	private static boolean near(BitSet columns, int x) {
		return columns.get(Math.max(0, x - 1)) || columns.get(x) || columns.get(x + 1);
	}
}
