// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;

import org.hashiya.exchange.TableFile;
import org.hashiya.model.Act;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Change;
import org.hashiya.model.Element;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.junit.jupiter.api.Test;

/** Tables of values: to and from spreadsheets, in one step, sorted and filtered. */
@SuppressWarnings("nls") // the texts of tests are not for people
class ValuesTest {

	private final SmallStudy small;
	private final Variable age;
	private final Variable country;

	ValuesTest() throws StudyProblem {
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

	private List<String> names(ValueRows rows) {
		return rows.of(small.study).stream().map(id -> Owners.name(Objects.requireNonNull(small.study.cases().get(id)))).toList();
	}

	@Test
	void aBlockComesBackFromTheClipboardAsItWent() throws StudyProblem {
		small.act(new SetCells(Owners.CASES, List.of(cell(0, country, "\"Oran\", Algeria"), cell(2, country, "a\tb\nc"))).prepare(small.study, small.amal).orElseThrow());
		List<Element> rows = List.copyOf(small.study.cases().list());

		assertEquals(List.of(List.of("Salim", "\"Oran\", Algeria", ""), List.of("أمينة", "", ""), List.of("Zohra", "a\tb\nc", "")), TableFile.ofClipboard(ValueWork.copied(rows, true, List.of(country, age))).cells());
	}

	@Test
	void aBooleanIsShownAsAWordAndKeptAndCopiedAsItIsWritten() throws StudyProblem {
		small.act(VariableActs.create(small.study, "exile", Variable.Type.BOOLEAN, "", small.amal));
		Variable exile = small.study.variables().at(2);
		for (String typed : List.of("yes", "نعم", "TRUE", "1")) {
			small.act(new SetCells(Owners.CASES, List.of(cell(0, exile, typed), cell(1, exile, "no"))).prepare(small.study, small.amal).orElseThrow());

			assertEquals("true", VariableActs.value(small.study.cases().at(0), exile.id()), typed);
			assertEquals("yes", ValueRows.shown(small.study.cases().at(0), exile));
			assertEquals("no", ValueRows.shown(small.study.cases().at(1), exile));
			small.act(new SetCells(Owners.CASES, List.of(cell(0, exile, ""), cell(1, exile, ""))).prepare(small.study, small.amal).orElseThrow());
		}
		assertEquals("", ValueRows.shown(small.study.cases().at(0), exile));
		small.act(new SetCells(Owners.CASES, List.of(cell(0, exile, "لا"))).prepare(small.study, small.amal).orElseThrow());
		assertEquals(List.of(List.of("false")), TableFile.ofClipboard(ValueWork.copied(List.of(small.study.cases().at(0)), false, List.of(exile))).cells());
		ValueRows rows = new ValueRows(Owners.CASES);
		rows.filter(FilterWords.of("no"));
		assertEquals(List.of("Salim"), names(rows));
	}

	@Test
	void severalValuesAreOneStep() throws StudyProblem {
		Act act = new SetCells(Owners.CASES, List.of(cell(0, age, "٤١"), cell(0, country, "Algeria"), cell(2, age, "7"))).prepare(small.study, small.amal).orElseThrow();
		Change inverse = small.act(act);

		assertEquals(List.of("age, country"), act.labels());
		assertEquals("41", VariableActs.value(small.study.cases().at(0), age.id()));
		small.apply(inverse);
		assertEquals(List.of(), small.study.cases().at(0).values());
	}

	@Test
	void whereOneDoesNotFitNoneIsTaken() {
		StudyProblem problem = assertThrows(StudyProblem.class, () -> new SetCells(Owners.CASES, List.of(cell(0, age, "41"), cell(1, age, "old"))).prepare(small.study, small.amal));

		assertEquals(StudyProblem.Kind.VALUE_INVALID, problem.kind());
	}

	@Test
	void casesAreSortedByNumbersWithThoseWithoutOneLast() throws StudyProblem {
		small.act(new SetCells(Owners.CASES, List.of(cell(0, age, "41"), cell(2, age, "7"))).prepare(small.study, small.amal).orElseThrow());
		ValueRows rows = new ValueRows(Owners.CASES);

		rows.sort(age.id());
		assertEquals(List.of("Zohra", "Salim", "أمينة"), names(rows));
		rows.sort(age.id());
		assertEquals(List.of("Salim", "Zohra", "أمينة"), names(rows));
		rows.sort(age.id());
		assertEquals(List.of("Salim", "أمينة", "Zohra"), names(rows));
	}

	@Test
	void theFilterLooksAtNamesAndValues() throws StudyProblem {
		small.act(new SetCells(Owners.CASES, List.of(cell(2, country, "الجَزائر"))).prepare(small.study, small.amal).orElseThrow());
		ValueRows rows = new ValueRows(Owners.CASES);

		rows.filter(FilterWords.of("الجزائر"));
		assertEquals(List.of("Zohra"), names(rows));
		rows.filter(FilterWords.of("امينه"));
		assertEquals(List.of("أمينة"), names(rows));
	}
}
