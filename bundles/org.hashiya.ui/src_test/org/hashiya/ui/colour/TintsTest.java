// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.hashiya.model.Colour;
import org.hashiya.model.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("nls") // the texts of tests are not for people
class TintsTest {

	private static final int DEPTH = 12;

	/** The backgrounds and foregrounds that the themes give to text. */
	enum Theme {
		LIGHT(0xFFFFFF, 0x000000), PLATFORM_LIGHT(0xFFFFFF, 0x2E3436), DARK(0x2F2F2F, 0xEEEEEE), PLATFORM_DARK(0x1E1F22, 0xDDDDDD), BLACK(0x000000, 0xFFFFFF),
		/** What the coding editor's style sheet gives to its text. */
		READING_DARK(0x26282B, 0xE3E4E6);

		private final Colour background;
		private final Colour foreground;

		Theme(int background, int foreground) {
			this.background = new Colour(background);
			this.foreground = new Colour(foreground);
		}

		Tints tints() {
			return new Tints(background, foreground);
		}
	}

	@Test
	void contrastIsThatOfTheStandard() {
		assertEquals(21, Tints.contrast(new Colour(0), new Colour(0xFFFFFF)), 0.0001);
		assertEquals(1, Tints.contrast(new Colour(0x123456), new Colour(0x123456)), 0.0001);
		assertEquals(4.54, Tints.contrast(new Colour(0x767676), new Colour(0xFFFFFF)), 0.005); // the grey that every guide names as just enough
		assertEquals(0.2126, Tints.luminance(new Colour(0xFF0000)), 0.0001);
	}

	@ParameterizedTest
	@EnumSource
	void faultsAreReadAndStayRed(Theme theme) {
		for (Colour red : List.of(new Colour(0xFF0000), new Colour(0xF74475))) { // those of the platform's themes
			Colour readable = new ThemeColours(theme.background, theme.foreground, theme.foreground).readable(red);
			assertAtLeast(Tints.SEVERAL_CODES, theme.background, readable, red);
			assertTrue(readable.red() > readable.green() + 0x40 && readable.red() > readable.blue() + 0x40, readable.hex());
		}
	}

	@ParameterizedTest
	@EnumSource
	void textKeepsSevenToOneOnTheTintOfOneCode(Theme theme) {
		for (Colour code : palette()) {
			Colour tint = theme.tints().tint(List.of(code));
			assertAtLeast(Tints.ONE_CODE, tint, theme.foreground, code);
			assertNotEquals(theme.background, tint, code.hex() + " must be seen at all");
		}
	}

	@ParameterizedTest
	@EnumSource
	void textKeepsFourAndAHalfToOneOnAllPairs(Theme theme) {
		for (Colour one : palette()) {
			for (Colour other : palette()) {
				assertAtLeast(Tints.SEVERAL_CODES, theme.tints().tint(List.of(one, other)), theme.foreground, one, other);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void textKeepsFourAndAHalfToOneAtAnyDepth(Theme theme) {
		for (int first = 0; first < palette().size(); first++) {
			List<Colour> codes = new ArrayList<>();
			for (int depth = 1; depth <= DEPTH; depth++) {
				codes.add(palette().get((first + depth) % palette().size()));
				assertAtLeast(Tints.SEVERAL_CODES, theme.tints().tint(codes), theme.foreground, codes.toArray(Colour[]::new));
			}
		}
	}

	/** People choose colours of their own, and codes lie over each other in any mixture of them and of the palette. */
	@ParameterizedTest
	@EnumSource
	void textKeepsItsContrastOnAnyMixtureOfColours(Theme theme) {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		Tints tints = theme.tints();
		for (int round = 0; round < 3000; round++) {
			for (int depth = 1; depth <= DEPTH; depth++) {
				List<Colour> codes = Stream.generate(() -> random.nextBoolean() ? new Colour(random.nextInt(1 << 24)) : Palette.colour(random.nextInt(40))).limit(depth).toList();
				Colour tint = tints.tint(codes);
				assertAtLeast(depth == 1 ? Tints.ONE_CODE : Tints.SEVERAL_CODES, tint, theme.foreground, "seed " + seed, codes);
				assertAtLeast(Tints.FULL_COLOUR, tints.full(codes.getLast(), List.of(tint)), tint, "line below, seed " + seed, codes);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void fullColoursStandOutFromTheBackgroundAndFromTintsBesideThem(Theme theme) {
		Tints tints = theme.tints();
		for (Colour code : palette()) {
			assertAtLeast(Tints.FULL_COLOUR, tints.full(code), theme.background, code);
			for (Colour other : palette()) {
				Colour tint = tints.tint(List.of(code, other));
				Colour full = tints.full(code, List.of(theme.background, tint));
				assertAtLeast(Tints.FULL_COLOUR, full, theme.background, code, other);
				assertAtLeast(Tints.FULL_COLOUR, full, tint, code, other);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void moreCodesAreNeverPaler(Theme theme) {
		for (Colour code : palette()) {
			Colour one = theme.tints().tint(List.of(code));
			Colour two = theme.tints().tint(List.of(code, code));
			assertTrue(distance(two, theme.background) >= distance(one, theme.background), code.hex());
		}
	}

	@Test
	void noCodeMeansNoTint() {
		assertEquals(new Colour(0xFFFFFF), Theme.LIGHT.tints().tint(List.of()));
	}

	@Test
	void inAThemeOfWeakContrastTintsAreStillSeen() {
		Tints weak = new Tints(new Colour(0x3C3F41), new Colour(0xBBBBBB)); // 5.6 : 1
		for (Colour code : palette()) {
			assertTrue(distance(weak.tint(List.of(code)), new Colour(0x3C3F41)) > 10, code.hex());
		}
	}

	@Test
	void wordsOnAFullColourCanBeRead() {
		for (Colour code : palette()) {
			assertAtLeast(Tints.SEVERAL_CODES, Tints.textOn(code), code, code);
		}
	}

	@Test
	void dimmedTextStaysLegible() {
		for (Theme theme : Theme.values()) {
			ThemeColours colours = ThemeColours.of(theme.background, theme.foreground);
			assertAtLeast(Tints.SEVERAL_CODES, colours.dimmed(), theme.background);
			assertNotEquals(theme.foreground, colours.dimmed());
		}
	}

	/** The sixteen, and some of those that follow by turning the hue. */
	private static List<Colour> palette() {
		List<Colour> colours = new ArrayList<>();
		for (int n = 0; n < 40; n++) {
			colours.add(Palette.colour(n));
		}
		return colours;
	}

	private static int distance(Colour a, Colour b) {
		return Math.abs(a.red() - b.red()) + Math.abs(a.green() - b.green()) + Math.abs(a.blue() - b.blue());
	}

	private static void assertAtLeast(double required, Colour one, Colour other, Colour... codes) {
		assertAtLeast(required, one, other, "", List.of(codes));
	}

	private static void assertAtLeast(double required, Colour one, Colour other, String what, List<Colour> codes) {
		double contrast = Tints.contrast(one, other);
		assertTrue(contrast >= required, () -> what + " " + one.hex() + " on " + other.hex() + " has " + contrast + ", codes " + codes.stream().map(Colour::hex).toList());
	}
}
