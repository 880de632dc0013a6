// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.hashiya.cli.internal.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees. */
class ShownTest {

	private static String listed(boolean terminal, ListFormat format, List<Column> columns, Object[]... rows) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
		Listing listing = new Console(out, out, terminal, new Wording()).list(format, columns);
		for (Object[] row : rows) {
			listing.row(row);
		}
		listing.end();
		out.flush();
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@CsvSource({ "abc,3", "روسيا,5", "مُذكِّرة,5", "日本語,6", "e\u0301,1", "😀,2", "👩‍👩‍👧,2", "❤️,2", "“x”…,4", "a\u200Fb,2", "ｗ,2" })
	void widthIsWhatATerminalShows(String text, int columns) {
		assertEquals(columns, DisplayWidth.of(text));
	}

	@Test
	void whatIsCutFitsAndEndsWithAnEllipsis() {
		assertEquals("日本…", DisplayWidth.cut("日本語日本語", 6));
		assertEquals("👩‍👩‍👧…", DisplayWidth.cut("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4));
		assertEquals("abc", DisplayWidth.cut("abc", 3));
	}

	@Test
	void namesFromOutsideControlNothing() {
		assertEquals("a b c", Shown.line("a\u001B\u0007 b\r\n\tc"));
		assertEquals("[31mred", Shown.line("\u001B[31m\u202Ered\u2069"));
		assertEquals("one two", Shown.line("one\u2028two"));
		assertEquals("العا…", Shown.line("العالم", 5));
	}

	@Test
	void columnsStandBelowEachOther() {
		String table = listed(false, ListFormat.TABLE, List.of(Column.text("code"), Column.number("n")), new Object[] { "روسيا", 7L }, new Object[] { "  日本\n語", 12L });
		assertEquals("""
				code        n
				---------  --
				روسيا       7
				  日本 語  12
				""", table);
	}

	@Test
	void onlyATerminalGetsIsolates() {
		List<Column> columns = List.of(Column.text("a"), Column.text("b"));
		Object[] row = { "روسيا", "x" };
		assertEquals("\u200E\u2068روسيا\u2069  x", listed(true, ListFormat.TABLE, columns, row).lines().toList().get(2));
		assertEquals("روسيا  x", listed(false, ListFormat.TABLE, columns, row).lines().toList().get(2));
		assertEquals("a,b\r\nروسيا,x\r\n", listed(true, ListFormat.CSV, columns, row));
	}

	@Test
	void dataIsNotChanged() {
		List<Column> columns = List.of(Column.text("passage text"), Column.number("n"), Column.text("none"));
		Object[] row = { "=1+1, \"so\"\n\u202E<b>", 3, null };
		assertEquals("passage text,n,none\r\n\"=1+1, \"\"so\"\"\n\u202E<b>\",3,\r\n", listed(false, ListFormat.CSV, columns, row));
		assertEquals("""
				[
				  {
				    "passageText": "=1+1, \\"so\\"\\n\u202E<b>",
				    "n": 3,
				    "none": null
				  }
				]
				""", listed(false, ListFormat.JSON, columns, row));
		assertEquals("[]\n", listed(false, ListFormat.JSON, columns));
		assertEquals("", listed(false, ListFormat.TABLE, columns));
	}

	@Test
	void progressSpeaksOnceASecondAndNotAtTheEnd() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		AtomicLong clock = new AtomicLong();
		TimedProgress progress = new TimedProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), clock::get);
		progress.begin(4);
		progress.worked(1);
		assertEquals("", bytes.toString(StandardCharsets.UTF_8));
		clock.set(1_000_000_000L);
		progress.worked(1);
		progress.worked(1);
		assertEquals("50 %\n", bytes.toString(StandardCharsets.UTF_8).replace("\r", ""));
		clock.set(9_000_000_000L);
		progress.worked(1);
		assertEquals("50 %\n", bytes.toString(StandardCharsets.UTF_8).replace("\r", ""));
	}
}
