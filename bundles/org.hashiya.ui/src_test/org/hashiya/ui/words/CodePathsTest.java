// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Palette;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.junit.jupiter.api.Test;

import com.ibm.icu.text.Bidi;

/** Paths of codes whose names run in different directions. */
@SuppressWarnings("nls") // the texts of tests are not for people
class CodePathsTest {

	private final Study.Builder builder = Study.builder(new StudyInfo(UUID.randomUUID(), "study", Stamp.UNKNOWN), (hash, progress) -> {
		throw new AssertionError("no text is needed");
	}, (document, progress) -> {
		throw new AssertionError("no passages are needed");
	});

	private UUID path(String top, String... below) {
		Code above = Code.create(UUID.randomUUID(), null, top, Palette.colour(0), "", Stamp.UNKNOWN);
		builder.add(above);
		for (String name : below) {
			above = Code.create(UUID.randomUUID(), above.id(), name, Palette.colour(0), "", Stamp.UNKNOWN);
			builder.add(above);
		}
		return above.id();
	}

	/** The letters from the left to the right. */
	private static String seen(String text, byte direction) {
		return new Bidi(text, direction).writeReordered(Bidi.REMOVE_BIDI_CONTROLS);
	}

	@Test
	void namesFollowEachOtherAsTheLineRuns() {
		UUID moscow = path("Actors", "روسيا", "موسكو");
		UUID city = path("القوى", "Russia", "Moscow");
		UUID arabic = path("القوى", "روسيا");
		Codebook codebook = builder.build().codebook();
		assertEquals("Paths: Actors/ايسور/وكسوم.", seen("Paths: " + CodePaths.shown(codebook, moscow) + ".", Bidi.LTR));
		assertEquals("Paths: ىوقلا/Russia/Moscow.", seen("Paths: " + CodePaths.shown(codebook, city) + ".", Bidi.LTR));
		assertEquals(".Moscow/Russia/ىوقلا :تاراسملا", seen("المسارات: " + CodePaths.shown(codebook, city) + ".", Bidi.RTL));
		assertEquals("ايسور/ىوقلا", seen(CodePaths.shown(codebook, arabic), Bidi.RTL));
		assertEquals("Paths: “ىوقلا/ايسور”", seen("Paths: “" + CodePaths.shown(codebook, arabic) + "”", Bidi.LTR));
	}

	@Test
	void whatTheCodebookDoesNotHaveIsItsId() {
		UUID unknown = UUID.randomUUID();
		assertEquals(unknown.toString(), seen(CodePaths.shown(builder.build().codebook(), unknown), Bidi.LTR));
	}
}
