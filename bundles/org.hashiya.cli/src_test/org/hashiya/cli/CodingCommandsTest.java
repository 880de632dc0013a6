// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Coding, uncoding and undo: which passages there are afterwards. */
class CodingCommandsTest {

	private static final String TEXT = "😀 روسيا حليف قديم. لكن روسيا بعيدة، وروسيا مشغولة!\nفرنسا جارة. Russia, again: روسيا.\n";

	private Path study = Path.of("");

	@BeforeEach
	void make(@TempDir @Nullable Path folder) throws IOException {
		study = Cli.study(folder, TEXT);
	}

	/** The texts of all passages with a code, each checked against its range. */
	private List<String> passages(String code) {
		List<String> texts = new ArrayList<>();
		for (JsonElement element : run("passages", study, "--code", code, "--format", "json").json()) {
			texts.add(text(element.getAsJsonObject()));
		}
		return texts;
	}

	private static String text(JsonObject passage) {
		String text = passage.get("text").getAsString();
		int start = TEXT.offsetByCodePoints(0, passage.get("start").getAsInt());
		int end = TEXT.offsetByCodePoints(0, passage.get("end").getAsInt());
		assertEquals(TEXT.substring(start, end), text);
		return text;
	}

	private Cli.Result code(Object... more) {
		List<Object> words = new ArrayList<>(List.of("code", study, "--document", "text", "--code", "Actors/Russia factor", "--create"));
		words.addAll(List.of(more));
		return run(words.toArray());
	}

	@Test
	void aQuoteIsExactlyTheQuote() {
		code("--quote", "فرنسا").done();
		assertEquals(List.of("فرنسا"), passages("Russia factor"));
	}

	@Test
	void aQuoteThatIsThereOftenHasToBeChosen() throws IOException {
		var before = Cli.files(study);
		String message = code("--quote", "روسيا").failed(CommandLineMain.FAILED);
		assertTrue(message.contains("“روسيا” occurs 4 times"), message);
		assertEquals(before, Cli.files(study));
		String tooFew = code("--quote", "روسيا", "--nth", 5).failed(CommandLineMain.FAILED);
		assertTrue(tooFew.contains("only 4 times"), tooFew);
		assertEquals(before, Cli.files(study));
		code("--quote", "روسيا", "--nth", 3, "--extend", "word").done();
		assertEquals(List.of("وروسيا"), passages("Russia factor"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "word;روسيا|روسيا|وروسيا|روسيا", "sentence;😀 روسيا حليف قديم.|لكن روسيا بعيدة، وروسيا مشغولة!|Russia, again: روسيا.",
			"paragraph;😀 روسيا حليف قديم. لكن روسيا بعيدة، وروسيا مشغولة!|فرنسا جارة. Russia, again: روسيا." })
	void whatIsExtendedAndFallsTogetherIsOne(String extend, String expected) {
		assertEquals(List.of(expected.split("\\|")).size(), code("--quote", "روسيا", "--all", "--extend", extend, "--format", "json").json().size());
		assertEquals(List.of(expected.split("\\|")), passages("Russia factor"));
	}

	@Test
	void aRangeCountsInCodePoints() {
		JsonObject coded = code("--range", "2:7", "--format", "json").json().get(0).getAsJsonObject();
		assertEquals("روسيا", text(coded));
		assertEquals("Actors/Russia factor", coded.getAsJsonArray("codes").get(0).getAsJsonObject().get("codePath").getAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0:0", "5:3", "0:9999", "999999999:999999999" })
	void aRangeOutsideOfTheTextIsRefused(String range) throws IOException {
		var before = Cli.files(study);
		String message = code("--range", range).failed(CommandLineMain.FAILED);
		assertTrue(message.contains(range) && message.contains(String.valueOf(TEXT.codePointCount(0, TEXT.length()))), message);
		assertEquals(before, Cli.files(study));
	}

	@Test
	void codingAllIsOneStepOfUndoTheCodeIncluded() {
		assertEquals(4, code("--quote", "روسيا", "--all", "--format", "json").json().size());
		String undone = run("undo", study).done().strip();
		assertEquals("Undone: code “Russia factor” on 4 passages of “text”", undone);
		assertEquals(0, run("codes", study, "--format", "json").json().size());
		assertEquals("Done again: code “Russia factor” on 4 passages of “text”", run("redo", study).done().strip());
		assertEquals(4, passages("Russia factor").size());
		assertTrue(run("redo", study).failed(CommandLineMain.FAILED).contains("nothing of yours to do again"));
	}

	@Test
	void whatIsCodedAlreadyStaysAsItIsAndIsListed() {
		String first = code("--quote", "فرنسا", "--format", "json").json().get(0).getAsJsonObject().get("passageId").getAsString();
		int acts = run("history", study, "--format", "json").json().size();
		Cli.Result again = code("--quote", "فرنسا", "--format", "csv");
		assertEquals(CommandLineMain.DONE, again.code());
		assertEquals(first, Cli.csv(again.out()).get(1).get(0));
		assertTrue(again.err().contains("already"), again.err());
		assertEquals(acts, run("history", study, "--format", "json").json().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "-debug", "-clean", "-name x", "--all", "--help", "@file", "\"quoted\"", "$HOME %PATH%", "مذكّرة: «تُراجَع» 😀", "two\nlines" })
	void aMemoMayBeAnything(String memo) {
		code("--quote", "فرنسا", "--memo", memo).done();
		assertEquals(memo, run("passages", study, "--format", "json").json().get(0).getAsJsonObject().get("memo").getAsString());
	}

	@Test
	void aCodeMustBeThereAndClear() throws IOException {
		code("--quote", "فرنسا").done();
		run("code", study, "--document", "text", "--code", "Process/Russia factor", "--create", "--quote", "فرنسا").done();
		var before = Cli.files(study);
		String unknown = run("code", study, "--document", "text", "--code", "energy", "--quote", "فرنسا").failed(CommandLineMain.FAILED);
		assertTrue(unknown.contains("“energy”") && unknown.contains("--create"), unknown);
		String ambiguous = run("code", study, "--document", "text", "--code", "Russia factor", "--create", "--quote", "جارة").failed(CommandLineMain.FAILED);
		assertTrue(ambiguous.contains("“Actors/Russia factor”, “Process/Russia factor”"), ambiguous);
		String empty = run("code", study, "--document", "text", "--code", "A//B", "--create", "--quote", "فرنسا").failed(CommandLineMain.FAILED);
		assertTrue(empty.contains("no name"), empty);
		String missing = code("--quote", "الصين").failed(CommandLineMain.FAILED);
		assertTrue(missing.contains("“الصين” does not occur in the document “text”"), missing);
		String document = run("passages", study, "--document", "txet").failed(CommandLineMain.FAILED);
		assertTrue(document.contains("Its documents: “text”"), document);
		assertEquals(before, Cli.files(study));
	}

	@Test
	void uncodesByPassageAndByRange() {
		JsonObject coded = code("--quote", "فرنسا", "--format", "json").json().get(0).getAsJsonObject();
		String id = coded.get("passageId").getAsString();
		run("code", study, "--document", "text", "--code", "France", "--create", "--quote", "فرنسا").done();
		run("uncode", study, "--passage", id, "--code", "France").done();
		assertEquals(List.of(), passages("France"));
		assertEquals(List.of("فرنسا"), passages("Russia factor"));
		run("code", study, "--document", "text", "--code", "France", "--quote", "فرنسا").done();
		run("uncode", study, "--document", "text", "--code", "Russia factor", "--range", coded.get("start") + ":" + coded.get("end")).done();
		assertEquals(List.of(), passages("Russia factor"));
		assertEquals(List.of("فرنسا"), passages("France"));
		run("undo", study).done();
		run("uncode", study, "--passage", id).done();
		assertEquals(0, run("passages", study, "--format", "json").json().size());
	}

	@Test
	void manyPassagesGetAnotherCodeOrLoseItInOneStep() {
		code("--quote", "فرنسا").done();
		code("--quote", "جارة").done();
		run("code", study, "--document", "text", "--code", "France", "--create", "--quote", "فرنسا").done();
		run("recode", study, "--code", "Russia factor", "--to", "France", "--query", "Russia factor").done();
		assertEquals(List.of(), passages("Russia factor"));
		assertEquals(2, passages("France").size(), "what had both has the one once");
		run("undo", study).done();
		assertEquals(2, passages("Russia factor").size());
		assertEquals(List.of("فرنسا"), passages("France"));

		run("uncode", study, "--code", "Russia factor", "--query", "Russia factor and not France").done();
		assertEquals(List.of("فرنسا"), passages("Russia factor"));
		run("undo", study).done();
		assertEquals(2, passages("Russia factor").size());
		assertTrue(run("recode", study, "--code", "France", "--to", "Russia factor", "--query", "text:nowhere").failed(1).contains("France"));
		run("recode", study, "--code", "France", "--to", "Russia factor").failed(CommandLineMain.WRONG_USAGE);
		run("uncode", study, "--query", "France").failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void aMemoIsWrittenOnEachPassageThatAQueryFindsInOneStep() {
		code("--quote", "فرنسا").done();
		code("--quote", "جارة").done();
		run("code", study, "--document", "text", "--code", "France", "--create", "--quote", "فرنسا").done();
		run("memo", study, "--query", "Russia factor or France", "--type", "سؤال", "--text", "قارِن [[France]]").done();
		var memos = run("memos", study, "--words", "قارن", "--format", "json").json();
		assertEquals(2, memos.size(), "one for each range");
		memos.forEach(memo -> assertEquals("passage سؤال", memo.getAsJsonObject().get("on").getAsString() + " " + memo.getAsJsonObject().get("type").getAsString()));
		run("undo", study).done();
		assertEquals(0, run("memos", study, "--format", "json").json().size());
		run("redo", study).done();
		assertEquals(2, run("memos", study, "--format", "json").json().size());
		run("undo", study).done();

		var passages = run("passages", study, "--query", "Russia factor", "--format", "json").json();
		String first = passages.get(0).getAsJsonObject().get("passageId").getAsString();
		run("memo", study, "--passage", first, "--passage", passages.get(1).getAsJsonObject().get("passageId").getAsString(), "--passage", first, "--text", "قارِن").done();
		assertEquals(2, run("memos", study, "--format", "json").json().size(), "one for each that is named");
		assertTrue(run("memo", study, "--query", "text:nowhere", "--text", "why").failed(CommandLineMain.FAILED).contains("nowhere"));
		assertTrue(run("memo", study, "--query", "Russia factor and", "--text", "why").failed(CommandLineMain.FAILED).contains("at its end"));
		run("memo", study, "--query", "France", "--code", "France", "--text", "why").failed(CommandLineMain.WRONG_USAGE);
		run("memo", study, "--passage", first, "--passage", first, "--code", "France", "--text", "why").failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void uncodesNothingThatIsNotThere() throws IOException {
		JsonObject coded = code("--quote", "فرنسا", "--format", "json").json().get(0).getAsJsonObject();
		run("code", study, "--document", "text", "--code", "France", "--create", "--quote", "جارة").done();
		var before = Cli.files(study);
		assertTrue(run("uncode", study, "--passage", "none").failed(1).contains("no passage none"));
		assertTrue(run("uncode", study, "--passage", coded.get("passageId").getAsString(), "--code", "France").failed(1).contains("France"));
		run("uncode", study, "--document", "text", "--code", "Russia factor", "--range", "0:1").failed(1);
		assertEquals(before, Cli.files(study));
	}

	@Test
	void historySaysWhoDidWhat() {
		code("--quote", "فرنسا").done();
		run("undo", study).done();
		List<List<String>> lines = Cli.csv(run("history", study, "--format", "csv").done());
		assertEquals(List.of("time", "coder", "step", "kind", "act", "id", "of"), lines.get(0));
		assertEquals(List.of("Amal Haddad", "act", "apply code", "code “Russia factor” on 1 passage of “text”"), lines.get(2).subList(1, 5));
		assertEquals("undo", lines.get(3).get(2));
		assertEquals(lines.get(2).get(5), lines.get(3).get(6));
	}
}
