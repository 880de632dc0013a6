// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hashiya.model.Act;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Change;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.junit.jupiter.api.Test;

/** Tables of values: to and from spreadsheets, in one step, sorted and filtered. */
@SuppressWarnings("nls") // the texts of tests are not for people
class CaseValuesTest {

	private final SmallStudy small;
	private final Variable age;
	private final Variable country;

	CaseValuesTest() throws StudyProblem {
		small = new SmallStudy();
		for (String name : List.of("Salim", "أمينة", "Zohra")) {
			small.act(CaseActs.create(small.study, name, small.amal));
		}
		small.act(VariableActs.create(small.study, "age", Variable.Type.INTEGER, "", small.amal));
		small.act(VariableActs.create(small.study, "country", Variable.Type.TEXT, "", small.amal));
		age = small.study.variables().at(0);
		country = small.study.variables().at(1);
	}

	private SetCells.Cell cell(int row, Variable variable, String typed) {
		return new SetCells.Cell(small.study.cases().at(row).id(), variable.id(), typed);
	}

	private List<String> names(CaseRows rows) {
		return rows.of(small.study).stream().map(Case::name).toList();
	}

	@Test
	void aTableComesBackFromTheClipboardAsItWent() {
		List<List<String>> lines = List.of(List.of("case", "age"), List.of("Salim \"S\"", "9\n10"), List.of("أمينة", ""));

		assertEquals(lines, SeparatedText.read(SeparatedText.write(lines)));
	}

	@Test
	void semicolonsCommasAndMarksOfExcelAreUnderstood() {
		assertEquals(List.of(List.of("case", "age"), List.of("a;b", "1")), SeparatedText.read("\uFEFFcase;age\r\n\"a;b\";1\r\n"));
		assertEquals(List.of(List.of("case", "age"), List.of("a", "1")), SeparatedText.read("case,age\na,1"));
	}

	@Test
	void severalValuesAreOneStep() throws StudyProblem {
		Act act = new SetCells(List.of(cell(0, age, "٤١"), cell(0, country, "Algeria"), cell(2, age, "7"))).prepare(small.study, small.amal).orElseThrow();
		Change inverse = small.act(act);

		assertEquals(List.of("age, country"), act.labels());
		assertEquals("41", VariableActs.value(small.study.cases().at(0), age.id()));
		small.apply(inverse);
		assertEquals(List.of(), small.study.cases().at(0).values());
	}

	@Test
	void whereOneDoesNotFitNoneIsTaken() {
		StudyProblem problem = assertThrows(StudyProblem.class, () -> new SetCells(List.of(cell(0, age, "41"), cell(1, age, "old"))).prepare(small.study, small.amal));

		assertEquals(StudyProblem.Kind.VALUE_INVALID, problem.kind());
	}

	@Test
	void casesAreSortedByNumbersWithThoseWithoutOneLast() throws StudyProblem {
		small.act(new SetCells(List.of(cell(0, age, "41"), cell(2, age, "7"))).prepare(small.study, small.amal).orElseThrow());
		CaseRows rows = new CaseRows();

		rows.sort(age.id());
		assertEquals(List.of("Zohra", "Salim", "أمينة"), names(rows));
		rows.sort(age.id());
		assertEquals(List.of("Salim", "Zohra", "أمينة"), names(rows));
		rows.sort(age.id());
		assertEquals(List.of("Salim", "أمينة", "Zohra"), names(rows));
	}

	@Test
	void theFilterLooksAtNamesAndValues() throws StudyProblem {
		small.act(new SetCells(List.of(cell(2, country, "الجَزائر"))).prepare(small.study, small.amal).orElseThrow());
		CaseRows rows = new CaseRows();

		rows.filter(FilterWords.of("الجزائر"));
		assertEquals(List.of("Zohra"), names(rows));
		rows.filter(FilterWords.of("امينه"));
		assertEquals(List.of("أمينة"), names(rows));
	}
}
