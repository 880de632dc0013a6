// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.Case;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.codebook.Keys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each clause of the query language, with Arabic names and words, with and without vowel marks, typed into the field; and how one comes to what is wrong. */
class QueriesByKeysTest {

	private static final String FIRST = "روسيا";
	private static final String SECOND = "السلاح من روسيا";
	private static final String TRADE = "واشترت الجزائر السلاح من روسيا";

	private final QueryStage stage;
	private final LiveStudy live;
	private final Keys keys;
	private final StyledText field;

	QueriesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		stage = new QueryStage(folder, "Russia sold arms.");
		live = stage.live;
		live.document("مقابلة", "صحافة/يوميات", "أمل: حدّثنا.\nسليم: شهدت العلاقات مع روسيا خطوات. " + TRADE + ".\nأمل: حقًّا؟\nسليم: نعم.\n");
		live.code("الفاعلون/روسيا");
		live.code("تجارة السلاح");
		live.code("روسيا", "essay", "Russia");
		live.code("روسيا", "مقابلة", FIRST);
		live.code("تجارة السلاح", "مقابلة", TRADE);
		live.code("روسيا", "مقابلة", SECOND);
		describe(live.open());
		live.show(PartIds.PASSAGES);
		keys = new Keys(live, PartIds.PASSAGES, stage.listed("Russia", FIRST, TRADE, SECOND));
		keys.focus();
		field = keys.back("the query", StyledText.class, stage.field()::equals);
	}

	/** A set, a memo, a case with a variable, and another definition. */
	private static void describe(OpenStudy open) throws StudyProblem {
		Code trade = open.study().codebook().resolve("تجارة السلاح");
		open.perform(SetActs.create(open.study(), "القوى", null, List.of(trade.id()), open.author()));
		Passage first = open.study().passages(open.study().resolveDocument("مقابلة"), Progress.NONE).list().getFirst();
		open.perform(MemoActs.write(open.study(), new Target(ElementKind.PASSAGE, first.id(), first.document()), "", "قارِن بما قبلها", open.author()));
		open.perform(CaseActs.create(open.study(), "أمينة", open.author()));
		open.perform(VariableActs.create(open.study(), "العمر", Variable.Type.INTEGER, "", open.author()));
		Case amina = open.study().cases().at(0);
		open.perform(CaseActs.addDocuments(amina, List.of(open.study().resolveDocument("essay").id())).orElseThrow());
		open.perform(VariableActs.set(open.study().cases().at(0), open.study().variables().at(0), "41", open.author()).orElseThrow());
		open.perform(CodebookActs.define(trade, "بيع السلاح وشراؤه", "", "", open.author()));
	}

	@AfterEach
	void close() throws PartInitException {
		keys.close();
		stage.close();
	}

	private void type(String query) {
		Keys.post(field.getDisplay(), SWT.CTRL, 'a');
		keys.write(query);
		live.until(() -> "it is typed: " + query + ", not " + field.getText(), () -> field.getText().equals(query));
	}

	private void finds(String query, String... quotes) {
		type(query);
		Keys.post(field.getDisplay(), SWT.CR);
		stage.listed(quotes);
	}

	@Test
	void codesTheirSetsAndHowTheyAreJoined() {
		finds("رُوسِيا", "Russia", FIRST, SECOND);
		finds("under:الفاعلون", "Russia", FIRST, SECOND);
		finds("set:القوى", TRADE);
		finds("تجا*", TRADE);
		finds("روسيا or تجارة السلاح", "Russia", FIRST, TRADE, SECOND);
		finds("روسيا and not document:essay", FIRST, SECOND);
		finds("any and (not روسيا)", TRADE);
	}

	@Test
	void howPassagesStandToEachOther() {
		finds("روسيا overlaps تجارة السلاح", SECOND);
		finds("تجارة السلاح contains روسيا", TRADE);
		finds("تجارة السلاح follows روسيا within 1 word", TRADE);
		finds("روسيا precedes تجارة السلاح within same paragraph", FIRST);
		finds("روسيا near تجارة السلاح within ٣ words", FIRST, SECOND);
		finds("روسيا inside «تجارة السلاح»", SECOND);
		finds("تجارة السلاح follows روسيا within same turn", TRADE);
	}

	@Test
	void whoseCodingsAndWhen() {
		finds("تجارة السلاح definition:earlier", TRADE);
		finds("روسيا by:Amal since:2020-01 until:2199", "Russia", FIRST, SECOND);
		finds("تجارة السلاح and since:2020", TRADE);
	}

	@Test
	void wordsMemosDocumentsCasesAndVariables() {
		finds("text:السِّلاحَ", TRADE, SECOND);
		finds("text:ألسلاح and روسيا", SECOND);
		finds("memo:قارن", FIRST);
		finds("document:مقا* and روسيا", FIRST, SECOND);
		finds("group:صحافة and روسيا", FIRST, SECOND);
		finds("case:امينه", "Russia");
		finds("group:صحافة/يوميات and text:خطوات or memo:*", FIRST);
		finds("var:العمر >= ٤٠", "Russia");
	}

	@Test
	void whatIsWrongIsMarkedAndOneComesThere() {
		type("روسيا or لا أحد");
		Keys.post(field.getDisplay(), SWT.CR);
		live.until("it says what is wrong", () -> wrong().isPresent());
		StyleRange[] marked = field.getStyleRanges();
		assertEquals(List.of("لا أحد"), Stream.of(marked).map(range -> field.getTextRange(range.start, range.length)).toList());
		assertTrue(marked[0].underline);
		keys.tab("the link", Link.class, link -> link.getText().contains("Show where"));
		Keys.post(field.getDisplay(), SWT.CR);
		keys.focused("the query", StyledText.class, field::equals);
		live.until("what is wrong is selected", () -> field.getSelectionText().equals("لا أحد"));
		keys.write("تجارة السلاح");
		live.until("it is typed over", () -> field.getText().equals("روسيا or تجارة السلاح"));
		Keys.post(field.getDisplay(), SWT.CR);
		stage.listed("Russia", FIRST, TRADE, SECOND);
		assertEquals(0, field.getStyleRanges().length);

		finds("تجارة السلاح", TRADE);
		EventTime.pass(field, live::until);
		Keys.post(field.getDisplay(), SWT.ESC);
		stage.listed("Russia", FIRST, TRADE, SECOND);
		assertEquals("", field.getText());
	}

	private Optional<Link> wrong() {
		return live.find(Link.class, link -> link.getText().contains("لا أحد") && link.getText().contains("Show where"));
	}
}
