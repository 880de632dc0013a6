// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.hashiya.exchange.TableFile;
import org.hashiya.model.CaseActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable.Fate;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.codebook.internal.values.Owners;
import org.junit.jupiter.api.Test;

/** What a preview says of each cell of a table. */
@SuppressWarnings("nls") // the texts of tests are not for people
class PlannedTableTest {

	private final SmallStudy small = new SmallStudy();

	PlannedTableTest() throws StudyProblem {
		small.act(CaseActs.create(small.study, "Salim", small.amal));
		small.act(VariableActs.create(small.study, "age", Variable.Type.INTEGER, "", small.amal));
		small.act(VariableActs.set(small.study.cases().at(0), small.study.variables().at(0), "41", small.amal).orElseThrow());
	}

	private PlannedTable planned(TableFile table, int names) throws StudyProblem {
		return PlannedTable.of(small.study, table, Owners.CASES, names, "t.xlsx", small.amal);
	}

	@Test
	void eachCellIsPointedAt() throws StudyProblem {
		PlannedTable planned = planned(TableFile.ofClipboard("age\tName\tcase\n41\tSalim\tx\n42\tسعاد\t\nold\tZohra\ty"), 1);

		assertEquals(Fate.SAME, planned.cell(2, 0).orElseThrow().fate());
		assertEquals(Fate.NEW, planned.cell(3, 0).orElseThrow().fate());
		assertEquals(StudyProblem.Kind.VALUE_INVALID, Objects.requireNonNull(planned.fault(4, 0)).problem().kind());
		assertEquals(List.of("case (2)"), planned.plan().newVariables().stream().map(Variable::name).toList(), "another column has the heading of the names");
		assertEquals(List.of("سعاد", "Zohra"), planned.plan().newCases());
		assertEquals(List.of(2, 3, 4), planned.numbers(false));
		assertEquals(List.of(2, 3, 4), planned.numbers(true));
		assertTrue(planned.cell(3, 2).isEmpty());
	}

	@Test
	void namesOfNewCasesAreNewAlsoWithoutValues() throws StudyProblem {
		PlannedTable planned = planned(TableFile.ofClipboard("case\tage\nSalim\t41\n سعاد \t\nZohra\t7"), 0);

		assertEquals(List.of(false, true, true), IntStream.rangeClosed(2, 4).mapToObj(line -> planned.isNewName(line, 0)).toList());
		assertFalse(planned.isNewName(3, 1), "no name");
		assertEquals(List.of(3, 4), planned.numbers(true));
	}

	@Test
	void newVariablesHaveATypeAndHeadingsStayAsTheyAre() throws StudyProblem {
		PlannedTable planned = planned(TableFile.ofClipboard("age\tPerson\tborn\tمدينة\n41\tSalim\t1990-05-01\tوهران"), 1);
		assertEquals(List.of("age", "Person", "born", "مدينة"), IntStream.range(0, 4).mapToObj(planned::heading).toList());
		assertEquals(List.of("", "", "DATE", "TEXT"), IntStream.range(0, 4).mapToObj(column -> planned.newType(column).map(Variable.Type::name).orElse("")).toList());
	}

	@Test
	void aHeadingOfNamesIsKnownAsItIsExportedAndAsTheWindowCallsIt() {
		String english = Messages.Case_name;
		try {
			Messages.Case_name = "الحالة";
			assertTrue(Owners.CASES.isHeadingOfNames("case"));
			assertTrue(Owners.CASES.isHeadingOfNames(" الحالة "));
			assertFalse(Owners.CASES.isHeadingOfNames("العمر"));
			assertFalse(Owners.DOCUMENTS.isHeadingOfNames("الحالة"));
		} finally {
			Messages.Case_name = english;
		}
	}

	@Test
	void namesAreLookedForInTheColumnThatIsNamedSo() {
		assertEquals(1, PlannedTable.nameColumn(TableFile.ofClipboard("age\tCase"), Owners.CASES));
		assertEquals(0, PlannedTable.nameColumn(TableFile.ofClipboard("person\tage"), Owners.CASES));
		assertEquals(0, PlannedTable.nameColumn(TableFile.ofClipboard(""), Owners.DOCUMENTS));
	}

	@Test
	void linesWithoutAnythingNewCanBeLeftOut() throws StudyProblem {
		assertEquals(List.of(3), planned(TableFile.ofClipboard("case\tage\nSalim\t41\nSalim\t42"), 0).numbers(true));
	}
}
