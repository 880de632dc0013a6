// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.hashiya.exchange.RefiLoss;
import org.hashiya.exchange.RefiProfile;
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
	@EnumSource(StudyProblem.Unit.class)
	void aLimitHasItsUnit(StudyProblem.Unit unit) {
		StudyProblem problem = new StudyProblem(Kind.TOO_LARGE, Path.of("a.csv"), null, 16_777_216, unit);
		for (String line : List.of(words.problem(problem), words.finding(problem))) {
			assertTrue(line.contains("at most 16777216 " + unit.name().toLowerCase(Locale.ROOT)), line);
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
	@EnumSource(RefiLoss.Kind.class)
	void eachLossSaysHowSureItIs(RefiLoss.Kind kind) {
		for (RefiLoss.Certainty certainty : RefiLoss.Certainty.values()) {
			String line = words.sentence("loss." + kind, 1, "a", words.sentence("certainty." + certainty));
			assertFalse(line.matches(".*(\\{|\\}|null).*"), line);
			assertTrue(line.contains(words.sentence("certainty." + certainty)) && line.endsWith(": a"), line);
		}
	}

	@ParameterizedTest
	@EnumSource(RefiProfile.class)
	void eachProfileSaysThatItWasNotTried(RefiProfile profile) {
		assertTrue(words.sentence("export.profile." + profile).contains("could not be tried"));
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

	@Test
	void oneIsCountedAsOne() {
		assertEquals("There is nothing to mend.", words.sentence("fix.nothing"));
		assertTrue(words.sentence("pseudonymise.would", 1, 1).endsWith("1 place in 1 document would be replaced."));
		assertTrue(words.sentence("pseudonymise.would", 3, 2).endsWith("3 places in 2 documents would be replaced."));
		assertTrue(words.sentence("damaged", 1).startsWith("The study is damaged in 1 place;"));
		assertTrue(words.problem(StudyProblem.of(Kind.QUOTE_AMBIGUOUS, "$1", "1")).contains("“$1” occurs 1 time."));
	}

	@Test
	void noSentencePutsABareNumberBeforeAWordForMany() {
		ResourceBundle sentences = ResourceBundle.getBundle("org.hashiya.cli.internal.words.sentences", Locale.ROOT);
		Pattern bare = Pattern.compile("\\{\\d\\} (?:place|document|passage|element|finding|thing|conflict|line|coding|time|character)s\\b");
		for (String key : sentences.keySet()) {
			assertFalse(bare.matcher(sentences.getString(key)).find(), () -> key + "=" + sentences.getString(key));
		}
	}
}
