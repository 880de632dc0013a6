// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Extent;
import org.hashiya.ui.editor.internal.acts.TestStudy;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class FoundPlacesTest {

	private static FoundPlaces find(Study study, String words, boolean exact) throws StudyProblem {
		return FoundPlaces.in(study, new FindWords(words, exact), null, Progress.NONE);
	}

	@Test
	void aPlaceIsToldWithItsParagraphAndWhatIsAround() throws StudyProblem {
		FoundPlaces found = find(TestStudy.make(), "SECOND", false);
		assertEquals(1, found.all());
		FoundPlace place = found.list().getFirst();
		assertEquals(List.of("essay", "A ", "second", " paragraph 😀 in English."), List.of(place.name(), place.before(), place.words(), place.after()));
		assertEquals(2, place.paragraph());
	}

	@Test
	void vowelMarksMakeNoDifferenceUnlessLettersAreToBeExact() throws StudyProblem {
		Study study = TestStudy.make();
		assertEquals("تحوّلًا", find(study, "تحولا", false).list().getFirst().words());
		assertEquals(0, find(study, "تحولا", true).all());
		assertEquals(1, find(study, "تحوّل", true).all());
		assertEquals(0, find(study, "SECOND", true).all());
		assertEquals(0, find(study, "  ", false).all());
		assertEquals(0, FoundPlaces.in(study, new FindWords("second", false), new UUID(1, 1), Progress.NONE).all(), "in another document");
	}

	@Test
	void whatIsCodedReachesAsFarAsOneWishes() throws StudyProblem {
		Study study = TestStudy.make();
		UUID document = TestStudy.document(study).id();
		List<FoundPlace> places = find(study, "cond", false).list();
		int start = TestStudy.TEXT.indexOf("second");
		assertEquals(Map.of(document, List.of(new ChangeSet.Extent(start + 2, start + 6))), FoundPlaces.ranges(study, places, Extent.EXACT));
		assertEquals(Map.of(document, List.of(new ChangeSet.Extent(start, start + 6))), FoundPlaces.ranges(study, places, Extent.WORD));
		assertEquals(Map.of(document, List.of(new ChangeSet.Extent(start - 2, TestStudy.TEXT.length()))), FoundPlaces.ranges(study, places, Extent.SENTENCE));
		FoundPlace old = places.getFirst();
		FoundPlace ofAnotherText = new FoundPlace(old.document(), "0", old.name(), old.paragraph(), old.range(), old.before(), old.words(), old.after());
		assertEquals(Map.of(), FoundPlaces.ranges(study, List.of(ofAnotherText), Extent.EXACT), "the text is another one by now");
	}
}
