// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.StudyRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

	private final Wording words = new Wording();

	@ParameterizedTest
	@EnumSource(Kind.class)
	void eachProblemIsOneSentenceInWords(Kind kind) {
		String hostile = "\u001B[2J\u202E\n" + "x".repeat(500);
		for (StudyProblem problem : List.of(new StudyProblem(kind, Path.of("folder", "file"), "line 3", "a", "b", "c"), new StudyProblem(kind, null, null),
				new StudyProblem(kind, Path.of("evil\u202Ename"), null, hostile, hostile, hostile))) {
			for (String line : List.of(words.problem(problem), words.finding(problem))) {
				assertTrue(line.length() > 15, line);
				assertFalse(line.matches("(?s).*(\\{|\\}|null|[\\x00-\\x1f\\x7f-\\x9f\u202a-\u202e]).*"), line);
				assertFalse(line.contains(kind.name()), line);
				assertTrue(line.length() < 700, line);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(StudyRepair.What.class)
	void eachRepairIsOneSentenceInWords(StudyRepair.What what) {
		String line = words.fix(new StudyRepair.Fix(what, Path.of("folder", "file"), null, List.of("a", "b", "c")));
		assertTrue(line.length() > 15, line);
		assertFalse(line.matches(".*(\\{|\\}|null).*"), line);
	}

	@ParameterizedTest
	@EnumSource(Act.Kind.class)
	void eachActHasAName(Act.Kind kind) {
		for (List<String> labels : List.of(List.<String>of(), List.of("a"), List.of("a", "2", "c"))) {
			String name = words.act(kind, labels);
			assertFalse(name.matches(".*(\\{|\\}|null).*"), name);
			assertTrue(labels.isEmpty() || name.contains("“"), name);
		}
	}

	@Test
	void oneIsNotSeveral() {
		assertEquals("code “a” on 1 passage of “c”", words.act(Act.Kind.APPLY_CODE, List.of("a", "1", "c")));
		assertEquals("code “a” on 2 passages of “c”", words.act(Act.Kind.APPLY_CODE, List.of("a", "2", "c")));
		assertEquals("add document “a”", words.act(Act.Kind.ADD_DOCUMENTS, List.of("a")));
		assertEquals("add 2 documents: “a”, “b”", words.act(Act.Kind.ADD_DOCUMENTS, List.of("a", "b")));
	}

	@Test
	void aBackslashOrADollarInANameIsItself() {
		assertTrue(words.problem(StudyProblem.of(Kind.CODE_UNKNOWN, "$1\\{0}")).contains("$1\\{0}"));
	}
}
