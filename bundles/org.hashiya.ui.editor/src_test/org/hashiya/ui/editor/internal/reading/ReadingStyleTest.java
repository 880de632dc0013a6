// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class ReadingStyleTest {

	@Test
	void whatIsRememberedComesBack() {
		ReadingStyle style = new ReadingStyle("Noto Naskh Arabic", "Source Serif 4", 125, 0, LaneSide.RIGHT, 260, true);
		assertEquals(style, ReadingStyle.parse(style.line()));
		assertEquals(ReadingStyle.USUAL, ReadingStyle.parse(ReadingStyle.USUAL.line()));
	}

	@Test
	void whatAnotherVersionWroteIsAsUsual() {
		assertEquals(ReadingStyle.USUAL, ReadingStyle.parse(""));
		assertEquals(ReadingStyle.USUAL, ReadingStyle.parse("spacing=wide\tside=BELOW\tnothing\t=\tmeasure="));
		assertEquals(250, ReadingStyle.parse("spacing=4000").lineSpacing(), "nobody can read what is too far apart");
		assertEquals(25, ReadingStyle.parse("measure=1").measure());
	}

	@Test
	void aFontThatIsNotInstalledAnyMoreIsReplacedByTheBest() {
		Set<String> installed = Set.of("Amiri", "Noto Serif", "Comic");
		assertEquals(new FontChoice(Optional.of("Amiri"), Optional.of("Comic")), new ReadingStyle("Gone", "Comic", 100, 66, LaneSide.START, 168, false).fonts(installed));
		assertEquals(new FontChoice(Optional.of("Amiri"), Optional.of("Noto Serif")), ReadingStyle.USUAL.fonts(installed));
	}

	@Test
	void lanesStandWhereTheParagraphBeginsOrAtOneSide() {
		assertTrue(LaneSide.START.isRight(true));
		assertFalse(LaneSide.START.isRight(false));
		assertTrue(LaneSide.RIGHT.isRight(false) && LaneSide.RIGHT.isRight(true));
		assertFalse(LaneSide.LEFT.isRight(false) || LaneSide.LEFT.isRight(true));
	}

	@Test
	void eachPatternDiffersFromEachOther() {
		for (BracketPattern one : BracketPattern.values()) {
			for (BracketPattern other : BracketPattern.values()) {
				boolean differs = false;
				for (int across = 0; across < 3; across++) {
					for (int down = 0; down < 36; down++) {
						differs |= one.fills(across, down) != other.fills(across, down);
					}
				}
				assertEquals(one != other, differs, one + " and " + other);
			}
			assertEquals(one, BracketPattern.of(one.ordinal() + 600));
		}
	}
}
