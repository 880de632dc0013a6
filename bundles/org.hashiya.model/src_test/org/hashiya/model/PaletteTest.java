// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

	@Test
	void twoHundredColoursAllDiffer() {
		assertEquals(16, new HashSet<>(Palette.COLOURS).size());
		Set<Colour> seen = new HashSet<>();
		for (int n = 0; n < 200; n++) {
			seen.add(Palette.colour(n));
		}
		assertEquals(200, seen.size());
		assertEquals(Palette.COLOURS, java.util.stream.IntStream.range(0, 16).mapToObj(Palette::colour).toList());
	}

	@Test
	void neighboursAfterTheSixteenLieFarApart() {
		for (int n = 16; n < 200; n++) {
			Colour a = Palette.colour(n);
			Colour b = Palette.colour(n + 1);
			int distance = Math.abs(a.red() - b.red()) + Math.abs(a.green() - b.green()) + Math.abs(a.blue() - b.blue());
			assertEquals(true, distance > 100, a.hex() + " " + b.hex());
		}
	}

	@Test
	void theNextColourIsOneThatIsNotUsed() {
		List<Colour> used = new ArrayList<>();
		for (int n = 0; n < 100; n++) {
			Colour next = Palette.next(used);
			assertEquals(false, used.contains(next));
			used.add(next);
		}
		used.remove(Palette.COLOURS.get(3));
		assertEquals(Palette.COLOURS.get(3), Palette.next(used), "a colour that became free is given again");
	}

	@Test
	void aColourIsReadAsItIsWritten() {
		assertEquals("#00FF0A", Colour.parse("#00ff0a").hex());
		assertEquals(List.of(0x12, 0x34, 0x56), List.of(new Colour(0xFF123456).red(), new Colour(0x123456).green(), new Colour(0x123456).blue()));
		assertEquals(new Colour(0x123456), new Colour(0xFF123456));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#12345", "#1234567", "123456", "#12345g", "#+12345", "#١٢٣٤٥٦", "red" })
	void whatIsNoColourIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Colour.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u3000", "a\nb", "a\tb", "a\u0000", "a\u0085b", "a\u2028b", "a\u2029b", "\u007F" })
	void whatIsNoNameIsRefused(String name) {
		assertEquals(StudyProblem.Kind.NAME_INVALID, assertThrows(StudyProblem.class, () -> Names.require(name)).kind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "روسيا", "  روسيا\u3000", "\nروسيا " })
	void aNameLosesTheSpaceAtItsEndsOnly(String name) throws StudyProblem {
		assertEquals("روسيا", Names.require(name));
		assertEquals("a / b", Names.require("a / b"));
	}
}
