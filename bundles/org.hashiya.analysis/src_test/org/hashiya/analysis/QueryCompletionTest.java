// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryCompletion;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.analysis.query.QueryProposal;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Put;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCompletionTest {

	private final StudyInMemory made;

	QueryCompletionTest() throws StudyProblem {
		made = new StudyInMemory(3);
		made.coder("Amal Haddad");
		made.coder("Karim");
		Code actors = made.code("Actors");
		made.code("Russia factor", actors.id());
		made.code("رُوسيا", actors.id());
		made.code("arms and trade");
		made.code("say \"no\"");
		made.document("essay-ar", "نص");
		Variable age = new Variable(made.id(), "Age", Variable.Type.INTEGER, "");
		made.study = made.study.apply(Put.add(age, -1)).study();
		made.study = made.study.apply(Put.add(new Case(made.id(), "علي", "", List.of(new VariableValue(age.id(), "41")), List.of(), List.of(), List.of()), -1)).study();
	}

	/** What the query becomes, the caret being where | stands, with each proposal of a label. */
	private List<String> taken(String withCaret) {
		int caret = withCaret.indexOf('|');
		String query = withCaret.replace("|", "");
		return QueryCompletion.at(made.study, query, caret).stream().map(proposal -> proposal.applyTo(query)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '\'', value = { "|; Actors", "Rus|; Russia factor", "fac rus|; Russia factor", "not روس|; not رُوسيا", "(arm|; (\"arms and trade\"", "say|; «say \"no\"»",
			"\"arms a|; \"arms and trade\"", "\"arms a|nd tr\"; \"arms and trade\"", "R|us and x; Russia factor and x", "Russia factor a|; Russia factor and ",
			"Russia factor |; Russia factor and ", "Russia factor ov|; Russia factor overlaps ", "by:|; by:Amal Haddad", "Russia factor by:kar|; Russia factor by:Karim",
			"doc|; document:", "document:|; document:essay-ar", "case:|; case:علي", "var:|; var:Age ", "var:Age |; var:Age = ", "var:Age > |; var:Age > 41", "is:w|; is:waiting",
			"definition:e|; definition:earlier", "(any) |; (any) and ", "any |; any or ", "any follows any wi|; any follows any within ", "any follows any within 10 |; any follows any within 10 words ",
			"any follows any within 10 p|; any follows any within 10 paragraphs ", "any near any within 2 t|; any near any within 2 turns ",
			"any near any within s|; any near any within same ", "any near any within same t|; any near any within same turn ", "under:rus|; under:Russia factor", "any and n|; any and not ", "\"Russia factor\" si|; \"Russia factor\" since:" })
	void whatIsBegunIsProposed(String withCaret, String expected) {
		List<String> taken = taken(withCaret);
		assertTrue(taken.stream().anyMatch(query -> query.strip().equals(expected.strip())), () -> taken.toString());
	}

	@Test
	void nothingIsProposedThatIsNotBegunSo() {
		assertEquals(List.of(), taken("zzz|"));
		assertEquals(List.of(), taken("since:|"));
		assertFalse(taken("Rus|").contains("Actors"));
		assertFalse(taken("\"and |").stream().anyMatch(query -> query.contains("overlaps")), "a quotation is a name");
	}

	@Test
	void aNameThatSeveralHaveIsProposedWithItsPath() throws StudyProblem {
		made.code("Russia factor");
		assertTrue(taken("rus|").contains("Actors/Russia factor"));
	}

	@Test
	void whateverStandsThereItProposesWhatCanBeRead() throws QueryProblem {
		Random random = new Random(11);
		String[] parts = { "Russia factor", "any", " ", "and ", "or ", "(", ")", "not ", "by:", "\"", "«", "»", "var:", "Age", " = ", "رو", "within ", "10 ", "near ", "🙂", "x:y", "!", "~" };
		for (int i = 0; i < 3000; i++) {
			StringBuilder made = new StringBuilder();
			for (int j = random.nextInt(8); j >= 0; j--) {
				made.append(parts[random.nextInt(parts.length)]);
			}
			String query = made.toString();
			int caret = query.offsetByCodePoints(0, random.nextInt(query.codePointCount(0, query.length()) + 1));
			for (QueryProposal proposal : QueryCompletion.at(this.made.study, query, caret)) {
				assertTrue(proposal.start() <= caret && proposal.end() >= caret && proposal.end() <= query.length(), () -> query + " " + caret + " " + proposal);
				assertTrue(proposal.caret() <= proposal.applyTo(query).length());
			}
		}
		for (QueryProposal proposal : QueryCompletion.at(made.study, "", 0)) {
			if (proposal.kind() == QueryProposal.Kind.CODE) {
				PassageQuery.of(made.study, proposal.applyTo(""), ZoneOffset.UTC);
			}
		}
	}
}
