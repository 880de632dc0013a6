// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryMeaning;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.model.Applied;
import org.hashiya.model.Author;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Query;
import org.hashiya.model.QueryActs;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

/** A saved query finds the same when what it names has another name. */
class QueryMeaningTest {

	private static final String TEXT = "Russia factor overlaps under:Actors and (case:علي or document:essay) by:Amal and not \"Russia factor\" inside arms";

	private final StudyInMemory in = new StudyInMemory(3);
	private final Coder amal = in.coder("Amal");
	private final Code actors = in.code("Actors");
	private final Code russia = in.code("Russia factor", actors.id());
	private final Code arms = in.code("arms");
	private final Document essay = in.document("essay", "Russia sold arms. روسيا");
	private final Author author = new Author(amal.id(), Instant.EPOCH, in::id);

	QueryMeaningTest() throws StudyProblem {
		in.study = in.study.apply(Put.add(Case.named(in.id(), "علي"), -1)).study();
		in.code(essay, "Russia", russia, amal);
		in.code(essay, "روسيا", arms, amal);
		in.study = in.study.apply(QueryActs.save(in.study, "saved", TEXT, QueryMeaning.of(in.study, TEXT), author).change()).study();
	}

	private Query saved() {
		return in.study.queries().at(0);
	}

	private String current() {
		return QueryMeaning.current(in.study, saved());
	}

	private Applied rename(Code code, String name) throws StudyProblem {
		Code now = in.study.codebook().require(code.id());
		Applied applied = in.study.apply(CodebookActs.rename(in.study, now, name, author).change());
		in.study = applied.study();
		return applied;
	}

	private List<String> found(String query) throws StudyProblem {
		try {
			return PassageQuery.of(in.study, query, ZoneOffset.UTC).list(Progress.NONE).stream().map(CodedPassage::quote).toList();
		} catch (QueryProblem e) {
			throw new AssertionError(query, e);
		}
	}

	@Test
	void nothingChangesWhileNamesMeanTheSame() {
		assertEquals(TEXT, current());
		assertEquals(List.of("Russia factor", "Actors", "علي", "essay", "Amal", "arms"), saved().names().stream().map(Query.Meant::written).toList());
	}

	@Test
	void aRenamedCodeIsNamedAnewWhereverItStandsAndUndoBringsTheOldNameBack() throws StudyProblem {
		Applied renamed = rename(russia, "Moscow: and Kremlin");
		assertEquals(TEXT.replace("\"Russia factor\"", "Russia factor").replace("Russia factor", "\"Moscow: and Kremlin\""), current());
		in.study = in.study.apply(renamed.inverse()).study();
		assertEquals(TEXT, current());
	}

	@Test
	void theSameIsFoundAfterwardsAlsoWhereAnotherCodeGotTheOldName() throws StudyProblem {
		in.study = in.study.apply(QueryActs.change(in.study, saved(), "saved", "Russia factor", QueryMeaning.of(in.study, "Russia factor")).change()).study();
		assertEquals(List.of("Russia"), found(current()));
		rename(russia, "arms trade");
		rename(arms, "Russia factor");
		assertEquals("arms trade", current());
		assertEquals(List.of("Russia"), found(current()));
		rename(russia, "Russia factor"); // below Actors: there are two of the name now
		assertEquals("Actors/Russia factor", current());
		assertEquals(List.of("Russia"), found(current()));
	}

	@Test
	void documentsCasesAndCodersAreFollowedToo() throws StudyProblem {
		Case known = in.study.cases().at(0);
		in.study = in.study.apply(Put.replace(known, known.withName("عليّ", ""))).study();
		assertEquals(TEXT, current(), "it is the same to a reader of Arabic");
		in.study = in.study.apply(Put.replace(in.study.cases().at(0), known.withName("حسن", ""))).study();
		in.study = in.study.apply(Put.replace(amal, new Coder(amal.id(), "أمل", "", amal.colour()))).study();
		assertEquals(TEXT.replace("علي", "حسن").replace("Amal", "أمل"), current());
	}

	@Test
	void aMergedCodeStandsForTheOneThatTookItInAndADeletedOneStaysAsItIsWritten() throws StudyProblem {
		in.study = in.study.apply(CodeMerge.act(in.study, russia, arms, author, Progress.NONE).change()).study();
		assertEquals(TEXT.replace("\"Russia factor\"", "arms").replace("Russia factor", "arms"), current());
		in.study = in.study.apply(CodebookActs.delete(in.study, in.study.codebook().require(arms.id()), Progress.NONE).act().change()).study();
		assertEquals(TEXT, current());
	}

	@Test
	void aNameWithAStarMeansWhateverHasIt() throws StudyProblem {
		assertEquals(List.of(), QueryMeaning.of(in.study, "Rus* or text:Russia or group:Press"));
		assertEquals("Russia factor and (", QueryMeaning.current(in.study, "Russia factor and (", saved().names()), "what cannot be understood stays");
		rename(russia, "Moscow");
		assertEquals("Russia factor and (", QueryMeaning.current(in.study, "Russia factor and (", saved().names()));
	}
}
