// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

class CodedPassagesTest {

	private final StudyInMemory made;
	private final Coder amal;
	private final Coder karim;
	private final Code actors;
	private final Code russia;
	private final Document first;
	private final Document second;

	CodedPassagesTest() throws StudyProblem {
		made = new StudyInMemory(2);
		amal = made.coder("Amal");
		karim = made.coder("Karim");
		actors = made.code("Actors");
		russia = made.code("روسيا", actors.id());
		first = made.document("first", "😀 one\nواقع روسيا\nthree");
		second = made.document("second", "روسيا and others");
		made.code(second, "روسيا", russia, amal);
		made.code(first, "three", actors, amal);
		made.code(first, "روسيا", actors, karim);
		made.code(first, "روسيا", russia, karim);
	}

	@Test
	void passagesComeByDocumentThenInTextOrder() throws StudyProblem {
		List<CodedPassage> all = CodedPassages.list(made.study, null, Scope.ALL, Progress.NONE);
		assertEquals(List.of("first روسيا 2 [Actors, Actors/روسيا]", "first three 3 [Actors]", "second روسيا 1 [Actors/روسيا]"), shown(all));
	}

	@Test
	void onlyWhatWasAskedForIsListed() throws StudyProblem {
		assertEquals(List.of("first روسيا 2 [Actors/روسيا]", "second روسيا 1 [Actors/روسيا]"),
				shown(CodedPassages.list(made.study, Set.of(russia.id()), Scope.ALL, Progress.NONE)));
		assertEquals(List.of("second روسيا 1 [Actors/روسيا]"),
				shown(CodedPassages.list(made.study, Set.of(russia.id()), Scope.ALL.inDocuments(Set.of(second.id())), Progress.NONE)));
		assertEquals(List.of("first three 3 [Actors]", "second روسيا 1 [Actors/روسيا]"),
				shown(CodedPassages.list(made.study, null, Scope.ALL.byCoders(Set.of(amal.id())), Progress.NONE)));
	}

	@Test
	void onlyTextsWithPassagesAskedForAreRead() throws StudyProblem {
		made.textsRead = 0;
		CodedPassages.list(made.study, null, Scope.ALL.byCoders(Set.of(karim.id())), Progress.NONE);
		assertEquals(1, made.textsRead);
	}

	@Test
	void aPassageWithAMemoOnlyIsListedWithoutCode() throws StudyProblem {
		Author author = new Author(karim.id(), Instant.EPOCH, made::id);
		Passage bare = new Passage(made.id(), second.id(), 6, 9, author.coder(), null, List.of(), List.of(made.id()));
		made.study = made.study.apply(Put.add(bare, -1)).study();
		Scope there = Scope.ALL.inDocuments(Set.of(second.id()));
		assertEquals(List.of("second روسيا 1 [Actors/روسيا]", "second and 1 []"), shown(CodedPassages.list(made.study, null, there, Progress.NONE)));
		assertEquals(1, CodedPassages.list(made.study, Set.of(actors.id(), russia.id()), there, Progress.NONE).size());
		assertEquals(1, CodedPassages.list(made.study, null, there.byCoders(Set.of(amal.id())), Progress.NONE).size());
	}

	private static List<String> shown(List<CodedPassage> passages) {
		return passages.stream().map(item -> item.document().name() + " " + item.quote() + " " + item.paragraph() + " " + item.codePaths()).toList();
	}
}
