// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.model.Author;
import org.hashiya.model.Case;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coder;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Colour;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Stamp;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.hashiya.model.Unplaced;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageQueryTest {

	private final StudyInMemory made;
	private final Coder amal;
	private final Coder karim;
	private final Code actors;
	private final Code russia;
	private final Code france;
	private final Code arms;
	private final Document press;
	private final Document talk;

	PassageQueryTest() throws StudyProblem {
		made = new StudyInMemory(5);
		amal = made.coder("Amal Haddad");
		karim = made.coder("Karim");
		actors = made.code("Actors");
		russia = made.code("Russia factor", actors.id());
		france = made.code("فرنسا", actors.id());
		arms = made.code("arms and trade");
		press = made.document("press", "Moscow sold arms to Algiers. Paris was silent.\nمُوسكو حليفٌ قديمٌ.\nالجزائر تشتري السلاح.");
		talk = made.document("talk", "We spoke of Moscow and of Paris.");
		code(press, "Moscow", russia, amal);
		code(press, "Moscow sold arms to Algiers.", arms, amal);
		code(press, "Paris", france, karim);
		code(press, "مُوسكو", russia, karim);
		code(press, "الجزائر تشتري السلاح.", arms, karim);
		code(talk, "Moscow", russia, karim);
		code(talk, "Moscow", arms, amal);
		code(talk, "We spoke of Moscow and of Paris.", france, amal);
	}

	private void code(Document document, String quote, Code code, Coder coder) throws StudyProblem {
		made.code(document, quote, code, coder);
	}

	private void add(Element element) throws StudyProblem {
		made.study = made.study.apply(Put.add(element, -1)).study();
	}

	private List<String> find(String query) throws StudyProblem {
		try {
			return PassageQuery.of(made.study, query, ZoneOffset.UTC).list(Progress.NONE).stream().map(passage -> passage.document().name() + ": " + passage.quote()).toList();
		} catch (QueryProblem e) {
			throw new AssertionError(query, e);
		}
	}

	@Test
	void aNameIsACode() throws StudyProblem {
		List<String> moscow = List.of("press: Moscow", "press: مُوسكو", "talk: Moscow");
		assertEquals(moscow, find("Russia factor"));
		assertEquals(moscow, find("\"Actors/Russia factor\""));
		assertEquals(moscow, find("code:«Russia factor»"));
		assertEquals(moscow, find("RUSSIA FACTOR"));
		assertEquals(moscow, find("russia*"));
		assertEquals(List.of("press: Paris", "talk: We spoke of Moscow and of Paris."), find("فَرَنْسا"));
		assertEquals(List.of(), find("Actors"), "its sub-codes are others");
		assertEquals(5, find("under:Actors").size());
	}

	@Test
	void namesWithReservedWordsAndQuotesStandBetweenQuotes() throws StudyProblem {
		assertEquals(3, find("\"arms and trade\"").size());
		made.study = made.study.apply(CodebookActs.rename(made.study, arms, "the \"deal\": now", author(amal)).change()).study();
		assertEquals(3, find("\"the \"\"deal\"\": now\"").size());
		assertEquals(3, find("«the \"deal\": now»").size());
	}

	@Test
	void codesAreJoinedOnTheSameRangeWhoeverCodedIt() throws StudyProblem {
		assertEquals(List.of("talk: Moscow", "talk: Moscow"), find("Russia factor and \"arms and trade\""), "one of each coder");
		assertEquals(List.of("press: Moscow", "press: مُوسكو"), find("Russia factor & !\"arms and trade\""));
		assertEquals(List.of("press: Moscow sold arms to Algiers.", "press: Paris", "press: الجزائر تشتري السلاح.", "talk: We spoke of Moscow and of Paris."),
				find("not Russia factor"));
		assertEquals(5, find("Russia factor | فرنسا").size());
		assertEquals(8, find("any").size());
	}

	@Test
	void andBindsCloserThanOrAndNotCloserThanAnd() throws StudyProblem {
		assertEquals(find("فرنسا or (Russia factor and (not \"arms and trade\"))"), find("فرنسا or Russia factor and not \"arms and trade\""));
		assertEquals(List.of("talk: Moscow", "talk: Moscow"), find("(فرنسا or Russia factor) and \"arms and trade\""));
	}

	@Test
	void rangesStandToEachOther() throws StudyProblem {
		assertEquals(List.of("press: Moscow", "talk: Moscow"), find("Russia factor overlaps \"arms and trade\""));
		assertEquals(List.of("talk: Moscow"), find("Russia factor inside فرنسا"));
		assertEquals(List.of("talk: We spoke of Moscow and of Paris."), find("فرنسا contains Russia factor"));
		assertEquals(List.of("press: Paris"), find("فرنسا follows Russia factor within 4 words"));
		assertEquals(List.of(), find("فرنسا follows Russia factor within 3 words"));
		assertEquals(List.of("press: Paris"), find("فرنسا follows Russia factor within ٠ paragraphs"));
		assertEquals(List.of("press: مُوسكو"), find("Russia factor precedes \"arms and trade\" within 1 paragraph"));
		assertEquals(List.of("press: الجزائر تشتري السلاح."), find("\"arms and trade\" follows Russia factor"));
		assertEquals(List.of("press: Moscow", "press: مُوسكو", "talk: Moscow"), find("Russia factor near فرنسا within 5 words"));
	}

	@Test
	void onlyThePassagesAskedForAreListedWithTheirCodings() throws Exception {
		List<CodedPassage> found = PassageQuery.of(made.study, "Russia factor and document:talk", ZoneOffset.UTC).list(Progress.NONE);
		assertEquals(List.of(List.of("Actors/Russia factor")), found.stream().map(CodedPassage::codePaths).toList());
		assertEquals(karim.id(), found.getFirst().passage().coder());
		assertEquals(List.of(2, 1), List.of(PassageQuery.of(made.study, "document:talk and text:Moscow and not فرنسا", ZoneOffset.UTC).list(Progress.NONE).size(), found.getFirst().paragraph()));
	}

	@Test
	void codersDaysAndDefinitionsRestrictCodings() throws StudyProblem {
		assertEquals(List.of("press: Moscow"), find("Russia factor by:Amal Haddad"));
		assertEquals(List.of("talk: Moscow", "talk: Moscow"), find("Russia factor by:karim and \"arms and trade\" by:\"amal haddad\""));
		assertEquals(List.of(), find("(Russia factor and \"arms and trade\") by:Karim"));
		assertEquals(4, find("by:Karim").size());
		assertEquals(8, find("until:1970-01-01").size());
		assertEquals(0, find("until:1969").size());
		assertEquals(8, find("since:1970-01").size());
		assertEquals(0, find("since:1970-01-02").size());
		made.study = made.study.apply(CodebookActs.define(made.study.codebook().require(russia.id()), "new", "", "", author(amal)).change()).study();
		assertEquals(find("Russia factor"), find("Russia factor definition:earlier"));
		assertEquals(find("definition:earlier"), find("definition:earlier"));
		assertEquals(List.of(), find("Russia factor definition:2"));
		assertEquals(find("not Russia factor"), find("definition:current and not Russia factor"));
	}

	@Test
	void aCodingIsOfTheDefinitionThatWasInForce() throws StudyProblem {
		List<String> before = find("Russia factor");
		made.study = made.study.apply(CodebookActs.define(made.study.codebook().require(russia.id()), "new", "", "", author(amal)).change()).study();
		code(talk, "spoke", made.study.codebook().require(russia.id()), amal);
		assertEquals(List.of("talk: spoke"), find("Russia factor definition:current").stream().filter(found -> !before.contains(found)).toList());
		assertEquals(List.of("talk: spoke"), find("Russia factor definition:2"));
		assertEquals(before, find("Russia factor definition:earlier"));
		assertEquals(before, find("Russia factor definition:1"));
		made.study = made.study.apply(CodebookActs.define(made.study.codebook().require(russia.id()), "newer", "", "", author(amal)).change()).study();
		assertEquals(List.of(), find("Russia factor definition:current"), "all were made before what is in force now");
		assertEquals(find("Russia factor"), find("Russia factor definition:earlier"));
	}

	@Test
	void daysAreThoseOfTheZone() throws Exception {
		code(talk, "spoke", arms, amal); // at 1970-01-01T00:00Z
		String query = "until:1969-12-31";
		assertEquals(9, PassageQuery.of(made.study, query, ZoneId.of("-05:00")).list(Progress.NONE).size());
	}

	@Test
	void wordsAreFoundAsAReaderFindsThem() throws StudyProblem {
		assertEquals(List.of("press: مُوسكو"), find("text:موسكو"));
		assertEquals(List.of("press: الجزائر تشتري السلاح."), find("text:تَشتري السلاح"));
		assertEquals(3, find("text:moscow and Russia factor or text:Paris and فرنسا by:Karim").size());
		assertEquals(List.of(), find("text:\"sold Moscow\""));
	}

	@Test
	void documentsGroupsSetsCasesAndVariables() throws StudyProblem {
		made.study = made.study.apply(Put.replace(press, press.withGroup("Media/Dailies", Stamp.UNKNOWN))).study();
		Variable age = new Variable(made.id(), "Age", Variable.Type.INTEGER, "");
		Variable place = new Variable(made.id(), "Place of birth", Variable.Type.TEXT, "");
		add(age);
		add(place);
		Passage passage = made.study.passages(talk, Progress.NONE).at(talkStart(), talkStart() + 6).getFirst();
		add(new Case(made.id(), "علي", "", List.of(new VariableValue(age.id(), "41"), new VariableValue(place.id(), "وهران")), List.of(),
				List.of(new Target(ElementKind.PASSAGE, passage.id(), talk.id())), List.of()));
		add(new Case(made.id(), "daily", "", List.of(new VariableValue(age.id(), "9")), List.of(press.id()), List.of(), List.of()));
		add(new MemberSet(made.id(), "powers", new Colour(0), "", List.of(russia.id(), france.id()), List.of(), List.of()));

		assertEquals(3, find("document:talk").size());
		assertEquals(5, find("document:pre*").size());
		assertEquals(5, find("group:media").size());
		assertEquals(5, find("group:Media/Dailies").size());
		assertEquals(5, find("set:Powers").size());
		assertEquals(List.of("talk: Moscow", "talk: Moscow"), find("case:على"), "whoever coded there");
		assertEquals(List.of("talk: Moscow", "talk: Moscow"), find("var:Age >= 40"));
		assertEquals(5, find("var:Age < ١٠").size());
		assertEquals(5, find("var:age != 41").size());
		assertEquals(List.of("talk: Moscow"), find("var:\"Place of birth\" = وَهران and Russia factor"));
		assertEquals(2, find("var:Place of birth ~ هر").size());
		assertEquals(7, find("var:Age = *").size());
	}

	private int talkStart() {
		return "We spoke of ".length();
	}

	@Test
	void memosOnPassagesAndCodings() throws StudyProblem {
		Passage passage = made.study.passages(press, Progress.NONE).list().getFirst();
		made.study = made.study.apply(MemoActs.write(made.study, new Target(ElementKind.PASSAGE, passage.id(), press.id()), "", "قارِن بمقالٍ آخر", author(amal)).change()).study();
		UUID coding = made.study.passages(talk, Progress.NONE).list().getFirst().codings().getFirst().id();
		made.study = made.study.apply(MemoActs.write(made.study, new Target(ElementKind.CODING, coding, talk.id()), "Why", "unclear", author(amal)).change()).study();

		assertEquals(List.of("press: Moscow"), find("memo:مقال"));
		assertEquals(List.of("talk: We spoke of Moscow and of Paris."), find("memo:why"));
		assertEquals(2, find("memo:*").size());
	}

	@Test
	void whatWaitsToBePlacedIsFoundByItsWordsAndStandsNowhere() throws StudyProblem {
		Passage moscow = made.study.passages(talk, Progress.NONE).at(talkStart(), talkStart() + 6).getFirst();
		made.study = made.study.apply(Put.replace(moscow, moscow.waiting(3, new Unplaced("lost words", "", "")))).study();
		assertEquals(List.of("talk: lost words"), find("is:waiting"));
		assertEquals(List.of("talk: lost words"), find("text:\"LOST words\""));
		assertEquals(List.of(), find("is:waiting inside فرنسا"));
		assertEquals(List.of(), find("any overlaps is:waiting"));
	}

	@Test
	void textsAndPassagesAreReadOnlyWhereTheyMustBe() throws StudyProblem {
		made.textsRead = 0;
		find("document:talk and Russia factor");
		assertEquals(1, made.textsRead);
		made.textsRead = 0;
		find("text:Moscow and Actors");
		assertEquals(0, made.textsRead, "no passage has the code");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "''; QUERY_EMPTY; 0; 0", "'  '; QUERY_EMPTY; 0; 2", "Russia factor and; QUERY_TERM_MISSING; 17; 17", "and Russia; QUERY_TERM_MISSING; 0; 3",
			"(Russia factor; QUERY_NOT_CLOSED; 0; 1", "Russia factor); QUERY_UNEXPECTED; 13; 14", "🙂🙂 or «x; QUERY_NOT_CLOSED; 8; 10", "nobody; CODE_UNKNOWN; 0; 6",
			"Russia factor or nobody; CODE_UNKNOWN; 17; 23", "a*b*c; CODE_UNKNOWN; 0; 5", "colour:red; QUERY_FIELD_UNKNOWN; 0; 7", "by:; QUERY_VALUE_MISSING; 3; 3",
			"Russia factor by:Zayd; CODER_UNKNOWN; 17; 21", "document:none; DOCUMENT_UNKNOWN; 9; 13", "group:none; GROUP_UNKNOWN; 6; 10", "set:none; SET_UNKNOWN; 4; 8",
			"case:none; CASE_UNKNOWN; 5; 9", "var:none = 1; VARIABLE_UNKNOWN; 4; 8", "var:none; QUERY_COMPARISON_MISSING; 8; 8", "var:none =; QUERY_VALUE_MISSING; 10; 10",
			"is:lost; QUERY_VALUE_UNKNOWN; 3; 7", "definition:old; QUERY_VALUE_UNKNOWN; 11; 14", "since:May; QUERY_DATE; 6; 9", "since:2024-13; QUERY_DATE; 6; 13",
			"any follows any within ten words; QUERY_DISTANCE; 23; 26", "any follows any within 10 lines; QUERY_DISTANCE; 26; 31", "any follows any within; QUERY_DISTANCE; 22; 22",
			"any overlaps any within 2 words; QUERY_UNEXPECTED; 17; 23", "any ~ 2; QUERY_UNEXPECTED; 4; 5", "Russia factor ” x; QUERY_UNEXPECTED; 14; 15" })
	void problemsPointAtTheirPlace(String query, Kind kind, int start, int end) {
		QueryProblem problem = assertThrows(QueryProblem.class, () -> PassageQuery.of(made.study, query, ZoneOffset.UTC));
		assertEquals(List.of(kind, start, end), List.of(problem.problem().kind(), problem.start(), problem.end()));
	}

	@Test
	void aPlaceIsAlsoToldInCharacters() {
		QueryProblem problem = assertThrows(QueryProblem.class, () -> PassageQuery.of(made.study, "\"🙂\" or (", ZoneOffset.UTC));
		assertEquals(List.of(9, 8), List.of(problem.start(), problem.firstCharacter()));
	}

	@Test
	void whatMayBeSeveralCodesIsNamed() throws StudyProblem {
		made.code("Russia factor");
		made.code("روسيا", actors.id());
		made.code("رُوسيا", arms.id());
		QueryProblem problem = assertThrows(QueryProblem.class, () -> PassageQuery.of(made.study, "روسِيا", ZoneOffset.UTC));
		assertEquals(Kind.CODE_AMBIGUOUS, problem.problem().kind());
		assertEquals(List.of("روسِيا", "Actors/روسيا", "arms and trade/رُوسيا"), problem.problem().values());
		assertEquals(List.of(), find("\"Russia factor\" and text:nowhere"), "the whole path is exact");
	}

	@Test
	void nestingIsBounded() {
		for (String deep : List.of("(".repeat(1000) + "any" + ")".repeat(1000), "not ".repeat(3000) + "any", "any overlaps ".repeat(1500) + "any", "any " + "by:Karim ".repeat(2000))) {
			QueryProblem problem = assertThrows(QueryProblem.class, () -> PassageQuery.of(made.study, deep, ZoneOffset.UTC));
			assertEquals(Kind.QUERY_TOO_DEEP, problem.problem().kind());
		}
		assertEquals(Kind.TOO_LARGE, assertThrows(QueryProblem.class, () -> PassageQuery.check("a or ".repeat(10_000))).problem().kind());
	}

	@Test
	void manyTermsBesideEachOtherAreNotDeep() throws StudyProblem {
		assertEquals(8, find("any and not Actors and ".repeat(400) + "any").size());
	}

	@Test
	void itCanBeCancelledAndStreams() throws Exception {
		boolean[] stop = new boolean[1];
		Progress progress = new Progress() {
			@Override
			public void begin(long units) {
				assertEquals(2, units);
			}

			@Override
			public void worked(long units) {
				// one a document
			}

			@Override
			public boolean isCancelled() {
				return stop[0];
			}
		};
		PassageQuery query = PassageQuery.of(made.study, "any", ZoneOffset.UTC);
		int[] told = new int[1];
		assertThrows(CancellationException.class, () -> query.forEach(progress, passage -> {
			stop[0] = true;
			told[0]++;
		}));
		assertEquals(5, told[0], "those of the first document");
	}

	@Test
	void directionMarksBetweenWordsAreSpaces() throws StudyProblem {
		assertEquals(find("فرنسا and not Russia factor"), find("\u200Fفرنسا\u200E and\u2067 not\u2069 Russia factor\u200E"));
	}

	@Test
	void aPassageWithAMemoOnlyIsAPassageToo() throws StudyProblem {
		add(new Passage(made.id(), talk.id(), 0, 2, amal.id(), null, List.of(), List.of(made.id())));
		assertTrue(find("any").contains("talk: We"));
		assertTrue(find("not Russia factor").contains("talk: We"));
		assertEquals(8, find("any since:1900").size(), "it has no coding of that time");
	}

	private Author author(Coder coder) {
		return new Author(coder.id(), Instant.EPOCH, made::id);
	}

	@Test
	void equalRangesOfTwoPassagesAreOne() throws StudyProblem {
		// as an import from elsewhere brings them: a passage for each code
		Passage one = new Passage(made.id(), talk.id(), 3, 8, amal.id(), null, List.of(), List.of(made.id()));
		add(one);
		made.study = made.study.apply(CodingActs.apply(made.study, talk, List.of(new Extent(3, 8)), russia, null, author(karim)).orElseThrow().change()).study();
		made.study = made.study.apply(CodingActs.apply(made.study, talk, List.of(new Extent(3, 8)), france, null, author(amal)).orElseThrow().change()).study();
		assertEquals(List.of("talk: spoke", "talk: spoke"), find("Russia factor and فرنسا"));
	}
}
