// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
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
		assertEquals(Palette.COLOURS, IntStream.range(0, 16).mapToObj(Palette::colour).toList());
	}

	/** Whoever lacks one kind of cones sees what is left of a colour by Machado, Oliveira and Fernandes (2009); a difference of 2 is just seen where two colours touch. */
	@ParameterizedTest
	@CsvSource({ "all, 1, 0, 0, 0, 1, 0, 0, 0, 1", "red, 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998",
			"green, 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881", "blue, 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900" })
	void theSixteenAreToldApartWhicheverConesAreMissing(ArgumentsAccessor said) {
		double[] matrix = IntStream.range(1, 10).mapToDouble(said::getDouble).toArray();
		for (int one = 0; one < 16; one++) {
			for (int other = 0; other < one; other++) {
				double[] a = lab(Palette.colour(one), matrix);
				double[] b = lab(Palette.colour(other), matrix);
				double difference = Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
				assertTrue(difference >= 12, () -> Palette.COLOURS + " " + said.getString(0) + ": " + difference);
			}
		}
	}

	/** CIE L*a*b* of what is seen of a colour. */
	private static double[] lab(Colour colour, double[] matrix) {
		double[] linear = IntStream.of(colour.red(), colour.green(), colour.blue()).mapToDouble(part -> part / 255.0).map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toArray();
		double[] seen = IntStream.range(0, 3).mapToDouble(row -> Math.clamp(matrix[3 * row] * linear[0] + matrix[3 * row + 1] * linear[1] + matrix[3 * row + 2] * linear[2], 0, 1)).toArray();
		double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
		double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
		double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double root(double part) {
		return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
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
