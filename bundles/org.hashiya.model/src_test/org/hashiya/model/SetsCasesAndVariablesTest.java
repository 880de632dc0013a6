// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Variable.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets, relations, saved queries, cases and variables. */
class SetsCasesAndVariablesTest {

	private final Fixture fixture = new Fixture();
	private final Code russia = fixture.code("Russia");
	private final Code france = fixture.code("فرنسا");
	private final Document essay = fixture.document("essay", "قالت روسيا ذلك");
	private final Passage passage = fixture.passage(essay, 5, 10, russia);
	private Study study = fixture.study();

	private void perform(Act act) throws StudyProblem {
		Study before = study;
		Applied applied = before.apply(act.change());
		study = applied.study();
		assertTrue(before.holdsSameAs(study.apply(applied.inverse()).study(), Progress.NONE), "undo of " + act.kind());
	}

	private static Kind problem(Executable act) {
		return assertThrows(StudyProblem.class, act).kind();
	}

	@Test
	void aSetIsMadeFilledChangedAndDeleted() throws StudyProblem {
		perform(SetActs.create(study, " powers ", null, List.of(russia.id(), russia.id()), fixture.amal()));
		MemberSet set = SetActs.resolve(study, "Powers");
		assertEquals(List.of(russia.id()), set.codes());
		assertEquals(Optional.empty(), SetActs.add(set, List.of(russia.id())));
		perform(SetActs.add(set, List.of(france.id())).orElseThrow());
		perform(SetActs.change(study, SetActs.resolve(study, "powers"), "القوى", Colour.parse("#112233"), "the great ones"));
		assertEquals(List.of(russia.id(), france.id()), SetActs.resolve(study, "القوى").codes());
		assertEquals(Kind.SET_EXISTS, problem(() -> SetActs.create(study, "القوى", null, List.of(), fixture.amal())));
		perform(SetActs.remove(SetActs.resolve(study, "القوى"), List.of(russia.id())).orElseThrow());
		perform(SetActs.delete(study, SetActs.resolve(study, "القوى")));
		assertEquals(Kind.SET_UNKNOWN, problem(() -> SetActs.resolve(study, "القوى")));
	}

	@Test
	void aSetGivesItsCodesItsColourAndOnlyThoseAreNamedThatChange() throws StudyProblem {
		perform(SetActs.create(study, "powers", russia.colour(), List.of(russia.id(), france.id()), fixture.amal()));
		MemberSet set = SetActs.resolve(study, "powers");
		Colour own = new Colour(0x112233);
		assertEquals(List.of(), SetActs.inOtherColours(study, SetActs.resolve(study, "powers")), "the codes of the fixture have one colour");
		perform(CodebookActs.recolour(france, own, fixture.amal()));
		Act act = SetActs.colourCodes(study, set, fixture.amal()).orElseThrow();
		assertEquals(List.of(Act.Kind.RECOLOUR_CODE, List.of("فرنسا")), List.of(act.kind(), act.labels()));
		perform(act);
		assertEquals(List.of(set.colour(), set.colour()), study.codebook().list().stream().map(Code::colour).toList());
		assertEquals(Optional.empty(), SetActs.colourCodes(study, set, fixture.amal()));
		perform(SetActs.change(study, set, "powers", own, ""));
		perform(SetActs.colourCodes(study, SetActs.resolve(study, "powers"), fixture.amal()).orElseThrow());
		assertEquals(List.of(own, own), study.codebook().list().stream().map(Code::colour).toList());
		assertEquals(Optional.empty(), SetActs.colourCodes(study, set.withCodes(List.of()), fixture.amal()));
	}

	@Test
	void codesAreRelated() throws StudyProblem {
		perform(RelationActs.create(study, "contradicts", Relation.Kind.BIDIRECTIONAL, russia, france, "", fixture.amal()));
		perform(RelationActs.create(study, "contradicts", Relation.Kind.BIDIRECTIONAL, france, russia, "", fixture.amal()));
		Relation relation = RelationActs.resolve(study, "Contradicts", russia, france);
		assertEquals(study.relations().at(1).colour(), relation.colour(), "relations of one name have one colour");
		perform(RelationActs.change(study, relation, "causes", Relation.Kind.ONE_WAY, "since 1962"));
		perform(RelationActs.delete(study, RelationActs.resolve(study, "causes", russia, france)));
		assertEquals(Kind.RELATION_UNKNOWN, problem(() -> RelationActs.resolve(study, "causes", russia, france)));
		assertEquals(1, study.relations().size());
	}

	@Test
	void aMemoStaysWhenTheSetTheRelationTheCaseOrTheVariableGoesThatItIsOn() throws StudyProblem {
		perform(SetActs.create(study, "powers", null, List.of(russia.id()), fixture.amal()));
		perform(RelationActs.create(study, "causes", Relation.Kind.ONE_WAY, russia, france, "", fixture.amal()));
		perform(CaseActs.create(study, "سالم", fixture.amal()));
		perform(VariableActs.create(study, "age", Variable.Type.INTEGER, "", fixture.amal()));
		for (Target on : List.of(new Target(ElementKind.SET, study.sets().at(0).id()), new Target(ElementKind.RELATION, study.relations().at(0).id()), new Target(ElementKind.CASE, study.cases().at(0).id()),
				new Target(ElementKind.VARIABLE, study.variables().at(0).id()))) {
			perform(MemoActs.write(study, on, on.kind().name(), "خاطرة", fixture.amal()));
		}
		assertEquals(4, study.memos().list().stream().filter(memo -> memo.target() != null).count());
		perform(SetActs.delete(study, study.sets().at(0)));
		perform(RelationActs.delete(study, study.relations().at(0)));
		perform(CaseActs.delete(study, study.cases().at(0)));
		perform(VariableActs.delete(study, study.variables().at(0), fixture.amal()));
		assertEquals(List.of("SET", "RELATION", "CASE", "VARIABLE"), study.memos().list().stream().filter(memo -> memo.target() == null && memo.text().equals("خاطرة")).map(Memo::title).toList());
	}

	@Test
	void queriesAreSavedChangedAndDeleted() throws StudyProblem {
		perform(QueryActs.save(study, "alone", "Russia and not فرنسا", List.of(), fixture.amal()));
		assertEquals(Kind.QUERY_EXISTS, problem(() -> QueryActs.save(study, "alone", "any", List.of(), fixture.amal())));
		perform(QueryActs.change(study, QueryActs.resolve(study, "ALONE"), "وحدها", "any", List.of()));
		assertEquals("any", QueryActs.resolve(study, "وحدها").text());
		perform(QueryActs.delete(study, QueryActs.resolve(study, "وحدها")));
		assertEquals(Kind.QUERY_UNKNOWN, problem(() -> QueryActs.resolve(study, "وحدها")));
	}

	@Test
	void whatBelongsToACase() throws StudyProblem {
		perform(CaseActs.create(study, "علي", fixture.amal()));
		perform(CaseActs.addDocuments(CaseActs.resolve(study, "علي"), List.of(essay.id())).orElseThrow());
		perform(CaseActs.addPassages(CaseActs.resolve(study, "علي"), List.of(passage)).orElseThrow());
		Case known = CaseActs.resolve(study, "علي");
		assertEquals(Optional.empty(), CaseActs.addPassages(known, List.of(passage)));
		assertEquals(List.of(new Target(ElementKind.PASSAGE, passage.id(), essay.id())), known.passages());
		perform(CaseActs.change(study, known, "Ali", "a teacher"));
		perform(CaseActs.removePassages(CaseActs.resolve(study, "ali"), List.of(passage)).orElseThrow());
		perform(CaseActs.removeDocuments(CaseActs.resolve(study, "ali"), List.of(essay.id())).orElseThrow());
		assertEquals(Optional.empty(), CaseActs.removeDocuments(CaseActs.resolve(study, "ali"), List.of(essay.id())));
		assertEquals(Kind.CASE_EXISTS, problem(() -> CaseActs.create(study, "Ali", fixture.amal())));
		perform(CaseActs.delete(study, CaseActs.resolve(study, "Ali")));
		assertEquals(Kind.CASE_UNKNOWN, problem(() -> CaseActs.resolve(study, "Ali")));
	}

	@Test
	void valuesOfCasesAndDocuments() throws StudyProblem {
		perform(VariableActs.create(study, "Age", Type.TEXT, "", fixture.amal()));
		perform(CaseActs.create(study, "Ali", fixture.amal()));
		Variable age = VariableActs.resolve(study, "age");
		perform(VariableActs.set(CaseActs.resolve(study, "Ali"), age, "٤١", fixture.amal()).orElseThrow());
		perform(VariableActs.set(essay, age, " 7 ", fixture.amal()).orElseThrow());
		perform(VariableActs.change(study, age, "Age in years", Type.INTEGER, "at the time", fixture.amal()));
		assertEquals("41", VariableActs.value(CaseActs.resolve(study, "Ali"), age.id()));
		assertEquals("7", VariableActs.value(study.document(essay.id()), age.id()));
		assertEquals(Optional.empty(), VariableActs.set(CaseActs.resolve(study, "Ali"), VariableActs.resolve(study, "Age in years"), "41", fixture.amal()));
		StudyProblem wrong = assertThrows(StudyProblem.class, () -> VariableActs.set(essay, VariableActs.resolve(study, "Age in years"), "old", fixture.amal()));
		assertEquals(List.of("Age in years", "integer", "old"), wrong.values());
		StudyProblem unfit = assertThrows(StudyProblem.class, () -> VariableActs.change(study, VariableActs.resolve(study, "Age in years"), "Age", Type.DATE, "", fixture.amal()));
		assertEquals(List.of(Kind.VALUES_DO_NOT_FIT.name(), "2"), List.of(unfit.kind().name(), unfit.values().get(2)));
		perform(VariableActs.set(study.document(essay.id()), VariableActs.resolve(study, "Age in years"), "", fixture.amal()).orElseThrow());
		perform(VariableActs.delete(study, VariableActs.resolve(study, "Age in years"), fixture.amal()));
		assertEquals(List.of(), CaseActs.resolve(study, "Ali").values());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "INTEGER; ٠٤٢; 42", "INTEGER; -7; -7", "INTEGER; 3.5; ", "INTEGER; ; ", "DECIMAL; 3,5; 3.5", "DECIMAL; ٣٫٥; 3.5", "DECIMAL; 1E999999999; ", "DECIMAL; 1,234; ",
			"DECIMAL; 1E3; 1000", "BOOLEAN; Yes; true", "BOOLEAN; لا; false", "BOOLEAN; 2; ", "DATE; ٢٠٢٥-٠١-٢٢; 2025-01-22", "DATE; 2025-02-30; ", "DATE; 22.1.2025; ",
			"DATE_TIME; 2025-01-22 10:30; 2025-01-22T10:30:00", "DATE_TIME; 2025-01-22T10:30:00+01:00; 2025-01-22T10:30:00+01:00", "DATE_TIME; 2025-01-22; 2025-01-22T00:00:00",
			"DATE_TIME; 2025-01-22T10:30Z; 2025-01-22T10:30:00Z", "DATE_TIME; 2025-01-22T25:00; ", "TEXT; any thing; any thing" })
	void valuesAreKeptInOneForm(Type type, @Nullable String typed, @Nullable String kept) throws StudyProblem {
		Variable variable = new Variable(fixture.id(), "v", type, "");
		String written = typed == null ? "" : typed;
		if (kept == null) {
			assertEquals(Kind.VALUE_INVALID, problem(() -> Values.canonical(variable, written)));
		} else {
			assertEquals(kept, Values.canonical(variable, written));
			assertEquals(kept, Values.canonical(variable, kept), "what is kept stays");
			assertEquals(0, Values.compare(type, kept, kept));
		}
	}

	@Test
	void valuesComparedByWhatTheyMean() {
		assertTrue(Values.compare(Type.INTEGER, "9", "10") < 0);
		assertEquals(0, Values.compare(Type.DECIMAL, "1.50", "1.5"));
		assertEquals(0, Values.compare(Type.DATE_TIME, "2025-01-22T10:00:00Z", "2025-01-22T11:00:00+01:00"));
		assertTrue(Values.compare(Type.DATE_TIME, "2025-01-22T10:00:00", "2025-01-22T10:00:00-02:00") < 0);
		assertThrows(IllegalArgumentException.class, () -> Values.compare(Type.DATE, "today", "2025-01-22"));
	}

	@Test
	void aTableSaysWhatItWouldDoAndDoesIt() throws StudyProblem {
		perform(CaseActs.create(study, "Ali", fixture.amal()));
		perform(VariableActs.create(study, "Age", Type.INTEGER, "", fixture.amal()));
		perform(VariableActs.set(CaseActs.resolve(study, "Ali"), VariableActs.resolve(study, "Age"), "41", fixture.amal()).orElseThrow());
		List<List<String>> table = List.of(List.of("Case", "Age", "member", "phone", "since"), List.of("Ali", "42", "yes", "0661", "2020-01-02"), List.of("سعاد", "٣٩", "no"),
				List.of("Zayd", "old", "", "", "2021-05-06"), List.of(), List.of(""));
		ValueTable.Plan plan = ValueTable.plan(study, table, false, "people.csv", fixture.amal());
		assertEquals(List.of("سعاد", "Zayd"), plan.newCases());
		assertEquals(List.of("member BOOLEAN", "phone TEXT", "since DATE"), plan.newVariables().stream().map(variable -> variable.name() + " " + variable.type()).toList());
		assertEquals(List.of(4), plan.faults().stream().map(ValueTable.Fault::line).toList());
		assertEquals(new ValueTable.Cell(2, 1, ValueTable.Fate.CHANGED, "Ali", "Age", "41", "42"), plan.cells().getFirst());
		perform(plan.act().orElseThrow());
		assertEquals(List.of(List.of("case", "Age", "member", "phone", "since"), List.of("Ali", "42", "true", "0661", "2020-01-02"), List.of("سعاد", "39", "false", "", ""),
				List.of("Zayd", "", "", "", "2021-05-06")), ValueTable.lines(study, false));
		ValueTable.Plan again = ValueTable.plan(study, ValueTable.lines(study, false), false, "people.csv", fixture.amal());
		assertEquals(Optional.empty(), again.act(), "what was written out changes nothing when it is read");
		assertTrue(again.cells().stream().allMatch(cell -> cell.fate() == ValueTable.Fate.SAME));
	}

	@Test
	void aLineWithValuesAndWithoutANameIsNotLeftOutInSilence() throws StudyProblem {
		List<List<String>> table = List.of(List.of("case", "age"), List.of("Ali", "41"), List.of(" ", "7"), List.of("", " "), List.of());
		ValueTable.Plan plan = ValueTable.plan(study, table, false, "people.csv", fixture.amal());
		assertEquals(List.of(new ValueTable.Fault(3, 0, plan.faults().getFirst().problem())), plan.faults());
		assertEquals(Kind.NAME_INVALID, plan.faults().getFirst().problem().kind());
		assertEquals(List.of("Ali"), plan.newCases());
	}

	@Test
	void aTableOfDocumentsMakesNone() throws StudyProblem {
		ValueTable.Plan plan = ValueTable.plan(study, List.of(List.of("year", "document"), List.of("2020", "essay"), List.of("2021", "other")), true, "t.csv", fixture.amal());
		assertEquals(List.of(Kind.DOCUMENT_UNKNOWN), plan.faults().stream().map(fault -> fault.problem().kind()).toList());
		perform(plan.act().orElseThrow());
		assertEquals("2020", VariableActs.value(study.document(essay.id()), VariableActs.resolve(study, "year").id()));
		assertEquals(Kind.COLUMN_MISSING, problem(() -> ValueTable.plan(study, List.of(List.of("year")), true, "t.csv", fixture.amal())));
		assertEquals(Kind.COLUMN_TWICE, problem(() -> ValueTable.plan(study, List.of(List.of("document", "a", "a")), true, "t.csv", fixture.amal())));
	}
}
