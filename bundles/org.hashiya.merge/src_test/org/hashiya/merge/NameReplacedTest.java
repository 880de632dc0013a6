// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.hashiya.merge.NameReplaced.Place;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;

class NameReplacedTest {

	private static final String FIRST = "قالت لَيلى وليلى معًا: لليلى كتاب. ليلاك غيرها.";
	private static final String SECOND = "nothing here";
	private static final String THIRD = "Participant 1 met ليلى in Participant 3's house";

	private final StudyInMemory memory = new StudyInMemory(11);
	private final Coder coder;
	private final Code code;
	private final Document first;

	NameReplacedTest() throws StudyProblem {
		coder = memory.coder("coder");
		code = memory.code("code");
		first = memory.document("first", FIRST);
		memory.document("second", SECOND);
		memory.document("third", THIRD);
	}

	private NameReplaced find() throws StudyProblem {
		return NameReplaced.find(memory.study, NameReplaced.forms("ليلى", "سلمى"), Progress.NONE);
	}

	private Author author() {
		return new Author(coder.id(), Instant.EPOCH, memory::id);
	}

	private Study replace(NameReplaced found) throws StudyProblem {
		List<WordsReplaced> replaced = found.replaced();
		replaced.forEach(one -> memory.texts.put(DocumentText.hash(one.text()), new DocumentText(one.text())));
		return memory.study.apply(NameReplaced.act(replaced, author()).change()).study();
	}

	private static String text(Study study, int document) throws StudyProblem {
		return study.text(study.documents().at(document), Progress.NONE).string();
	}

	@Test
	void eachPlaceIsShownAsItIsAndAsItBecomes() throws StudyProblem {
		NameReplaced found = find();

		assertEquals(List.of("لَيلى سلمى", "وليلى وسلمى", "لليلى لسلمى", "ليلى سلمى"), found.places().stream().map(place -> place.found() + " " + place.becomes()).toList());
		assertEquals(2, found.documents());
		Place last = found.places().getLast();
		assertEquals("Participant 1 met ليلى in Participant 3's house".substring(0, 18 + 4 + 24), last.context().in(last.text()));
	}

	@Test
	void oneActReplacesInAllDocumentsAndCodingsStayOnTheirWords() throws StudyProblem {
		int start = FIRST.indexOf("وليلى");
		memory.code(first, start, start + 5, code, coder);
		memory.code(first, FIRST.indexOf("كتاب"), FIRST.indexOf("كتاب") + 4, code, coder);

		Study after = replace(find());

		assertEquals("قالت سلمى وسلمى معًا: لسلمى كتاب. ليلاك غيرها.", text(after, 0));
		assertEquals("Participant 1 met سلمى in Participant 3's house", text(after, 2));
		List<String> words = new ArrayList<>();
		for (Passage passage : after.passages(after.documents().at(0), Progress.NONE).list()) {
			words.add(text(after, 0).substring(passage.start(), passage.end()));
		}
		assertEquals(List.of("وسلمى", "كتاب"), words);
	}

	@Test
	void formsThatWereNotChosenStay() throws StudyProblem {
		Study after = replace(find().only(place -> !place.found().equals("لليلى")));

		assertEquals("قالت سلمى وسلمى معًا: لليلى كتاب. ليلاك غيرها.", text(after, 0));
	}

	@Test
	void memosCodesAndNamesThatHoldItArePointedOut() throws StudyProblem {
		Code named = memory.code("عن ليلى");
		memory.study = memory.study.apply(MemoActs.write(memory.study, null, "title", "قالت لي ليلى", author()).change()).study();
		Document document = memory.document("ليلى 1", "x");

		assertEquals(List.of("MEMO title", "CODE عن ليلى", "DOCUMENT ليلى 1"), find().mentions().stream().map(mention -> mention.kind() + " " + mention.title()).toList());
		assertEquals(List.of(named.id(), document.id()), find().mentions().stream().filter(mention -> mention.kind() != ElementKind.MEMO).map(NameReplaced.Mention::id).toList());
	}

	@Test
	void aPseudonymThatHoldsTheNameIsRefused() {
		assertEquals(Kind.NAME_INVALID, assertThrows(StudyProblem.class, () -> NameReplaced.forms("ليلى", "ليلى الثانية")).kind());
		assertEquals(Kind.NAME_INVALID, assertThrows(StudyProblem.class, () -> NameReplaced.forms("ليلى", " ")).kind());
		assertEquals(Kind.NAME_INVALID, assertThrows(StudyProblem.class, () -> NameReplaced.forms("؟", "x")).kind());
	}

	@Test
	void theNextFreePseudonymStandsInNoText() throws StudyProblem {
		assertEquals(2, NameReplaced.nextFree(memory.study, "Participant", Progress.NONE));
		memory.document("more", "Participant ٢");
		assertEquals(4, NameReplaced.nextFree(memory.study, "Participant", Progress.NONE));
		assertEquals(1, NameReplaced.nextFree(memory.study, "مشارك", Progress.NONE));
	}
}
