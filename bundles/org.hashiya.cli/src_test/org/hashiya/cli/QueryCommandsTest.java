// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries, and the codebook, cases and variables that they ask for. */
class QueryCommandsTest {

	private final Path folder;
	private final Path study;

	QueryCommandsTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		study = Cli.study(folder, "روسيا حليف قديم. Russia sold arms. France is near.\n");
		code("Actors/Russia factor", "روسيا");
		code("Actors/Russia factor", "Russia");
		code("Actors/فرنسا", "France");
		code("arms trade", "Russia sold arms.");
	}

	private void code(String code, String quote) {
		run("code", study, "--document", "text", "--code", code, "--create", "--quote", quote).done();
	}

	private List<String> texts(Object... words) {
		return run(words).json().asList().stream().map(row -> row.getAsJsonObject().get("text").getAsString()).toList();
	}

	private List<String> find(String query) {
		return texts("passages", study, "--query", query, "--format", "json");
	}

	@Test
	void aQueryThatBreaksOffSaysThatSomethingIsMissingAtItsEnd() {
		String said = run("passages", study, "--query", "any and").failed(1);
		assertTrue(said.endsWith("In the query a code or another term is missing at its end. (character 8 of the query)"), said);
		assertTrue(run("passages", study, "--query", "any and )").failed(1).contains("missing before “)”."));
	}

	@Test
	void whoOrWhatIsNotThereIsSaidWithWhatIs() {
		assertTrue(run("document", study, "gone", "--restore").failed(1).endsWith("The study has no document “gone”. hashiya documents lists them, with --trash those that were removed."));
		assertTrue(run("document", study, "gone", "--state", "done").failed(1).endsWith("Its documents: “text”"));
		assertTrue(run("coder", study, "Nobody", "--rename", "Somebody").failed(1).contains("The study has no coder “Nobody”. Its coders: “"));
	}

	@Test
	void aCodeThatStaysCannotBeOneOfThoseThatGo() {
		String said = run("merge-codes", study, "arms trade", "فرنسا", "--into", "arms trade").failed(2);
		assertTrue(said.contains("The code “arms trade” is to stay; it cannot be one of those that go"), said);
	}

	@Test
	void aQueryFindsPassages() {
		assertEquals(List.of("روسيا"), find("Russia factor and not Russia factor inside arms trade"));
		assertEquals(List.of("Russia"), find("Russia factor inside arms trade"));
		assertEquals(List.of("Russia", "France"), find("under:Actors and not text:رُوسيا"));
		assertEquals(2, Cli.csv(run("passages", study, "--query", "فرنسا", "--format", "csv").done()).size());
		assertTrue(run("passages", study, "--query", "فرنسا").done().contains("France"));
	}

	@Test
	void passagesAreSortedAndGrouped() {
		assertEquals(List.of("Russia sold arms.", "Russia", "France", "روسيا"), texts("passages", study, "--sort", "length", "--format", "json"));
		assertEquals(List.of("France", "Russia sold arms.", "Russia", "روسيا"), texts("passages", study, "--reverse", "--format", "json"));
		List<String> groups = run("passages", study, "--query", "any", "--group", "code", "--format", "json").json().asList().stream()
				.map(row -> row.getAsJsonObject().get("group").getAsString() + ": " + row.getAsJsonObject().get("text").getAsString()).toList();
		assertEquals(List.of("Actors/Russia factor: روسيا", "Actors/Russia factor: Russia", "Actors/فرنسا: France", "arms trade: Russia sold arms."), groups, "as the codebook has them");
	}

	@Test
	void passagesAreWrittenToAFileAsTheWindowDoes() throws IOException {
		Path file = folder.resolve("found.md");
		assertEquals(CommandLineMain.DONE, run("passages", study, "--query", "under:Actors", "--group", "code", "--out", file, "--language", "en").code());
		String text = Files.readString(file).replaceAll("[\u2066-\u2069]", "");
		assertTrue(text.startsWith("# under:Actors\n") && text.contains("## Actors/Russia factor (2)\n") && text.contains("\n> France\n\n— *text*, ¶ 1 · "), text);
		for (String name : List.of("found.csv", "found.xlsx", "found.HTML")) {
			assertEquals("", run("passages", study, "--code", "arms trade", "--out", folder.resolve(name)).out(), "the list is in the file");
			assertTrue(Files.size(folder.resolve(name)) > 100, name);
		}
		assertTrue(run("passages", study, "--out", folder.resolve("found.pdf")).failed(CommandLineMain.WRONG_USAGE).contains(".csv, .xlsx, .html or .md"));
	}

	@Test
	void aDocumentThatHasPassagesIsInWorkUnlessSomethingElseWasSaidOfIt() throws IOException {
		assertEquals("in-work", run("documents", study, "--format", "json").json().get(0).getAsJsonObject().get("state").getAsString());
		run("document", study, "text", "--state", "done").done();
		assertEquals("done", run("documents", study, "--format", "json").json().get(0).getAsJsonObject().get("state").getAsString());
		run("import", study, Files.writeString(folder.resolve("other.txt"), "nothing is coded here")).done();
		assertEquals("uncoded", run("documents", study, "--format", "json").json().get(1).getAsJsonObject().get("state").getAsString());
	}

	@Test
	void aSavedQueryFindsTheSameWhenWhatItNamesIsRenamedAndWhenThatIsUndone() {
		run("case", study, "علي", "--document", "text").done();
		run("query", study, "his", "--query", "arms trade and case:علي").done();
		run("case", study, "علي", "--rename", "حسن").done();
		assertEquals(List.of("Russia sold arms."), texts("passages", study, "--saved", "his", "--format", "json"));
		assertTrue(run("queries", study).done().contains("arms trade and case:حسن"));
		run("undo", study).done();
		assertEquals(List.of("Russia sold arms."), texts("passages", study, "--saved", "his", "--format", "json"));
		assertTrue(run("queries", study).done().contains("arms trade and case:علي"));
	}

	@Test
	void whatIsWrongIsPointedAt() {
		assertEquals("hashiya: The study has no code “nobody”. hashiya codes lists them; --create makes one while coding. (character 18 of the query)",
				run("passages", study, "--query", "Russia factor or nobody").failed(CommandLineMain.FAILED));
		assertTrue(run("passages", study, "--query", "🙂 (").failed(CommandLineMain.FAILED).contains("(character 3 of the query)"));
		assertTrue(run("passages", study, "--query", "any", "--code", "x").failed(CommandLineMain.WRONG_USAGE).contains("cannot be combined"));
	}

	@Test
	void queriesAreSavedInTheStudy() {
		run("query", study, "arms", "--query", "Russia factor inside arms trade").done();
		assertEquals(List.of("Russia"), texts("passages", study, "--saved", "Arms", "--format", "json"));
		run("query", study, "arms", "--query", "فرنسا", "--rename", "الغرب").done();
		assertEquals("فرنسا", run("queries", study, "--format", "json").json().get(0).getAsJsonObject().get("query").getAsString());
		assertEquals(List.of("France"), texts("passages", study, "--saved", "الغرب", "--format", "json"));
		run("undo", study).done();
		assertEquals(List.of("Russia"), texts("passages", study, "--saved", "arms", "--format", "json"));
		run("query", study, "arms", "--delete").done();
		assertTrue(run("passages", study, "--saved", "arms").failed(CommandLineMain.FAILED).contains("no saved query “arms”"));
		assertTrue(run("query", study, "bad", "--query", "and and").failed(CommandLineMain.FAILED).contains("character 1"));
		assertEquals(0, run("queries", study, "--format", "json").json().size());
	}

	@Test
	void codesAreMergedSplitAndCopied() {
		assertTrue(run("merge-codes", study, "فرنسا", "arms trade", "--into", "Russia factor", "--dry-run").done().startsWith("Nothing was changed. 2 codes would be merged into “Actors/Russia factor”"));
		assertTrue(run("merge-codes", study, "فرنسا", "arms trade", "--into", "Russia factor").done().contains("2 codings on 2 passages of 1 document"));
		assertEquals(4, find("Russia factor").size());
		assertEquals("Made the code “weapons” of 2 codings.", run("split-code", study, "Russia factor", "weapons", "--query", "text:Russia").done().strip());
		assertEquals(List.of("Russia", "Russia sold arms."), find("Actors/weapons"));
		run("undo", study).done();
		run("undo", study).done();
		assertEquals(List.of("France"), find("فرنسا"));
		run("copy-code", study, "Actors", "Players", "--subcodes").done();
		assertEquals(List.of(), find("Players/فرنسا"));
		assertEquals(List.of("France"), find("Actors/فرنسا"));
	}

	@Test
	void relationsGoWhoseCodesBecomeOne() {
		run("relation", study, "contradicts", "--from", "فرنسا", "--to", "arms trade").done();
		run("relation", study, "causes", "--from", "فرنسا", "--to", "Russia factor").done();
		assertTrue(run("merge-codes", study, "فرنسا", "--into", "arms trade", "--dry-run").done().contains("1 relation between these codes goes"));
		assertEquals(2, run("relations", study, "--format", "json").json().size());
		assertTrue(run("merge-codes", study, "فرنسا", "--into", "arms trade").done().contains("1 relation between these codes goes"));
		assertEquals(List.of("causes"), run("relations", study, "--format", "json").json().asList().stream().map(row -> row.getAsJsonObject().get("relation").getAsString()).toList());
		run("undo", study).done();
		assertEquals(2, run("relations", study, "--format", "json").json().size());
	}

	@Test
	void setsAndRelations() {
		run("set", study, "west", "--add", "فرنسا", "--add", "arms trade", "--colour", "#123456", "--description", "all of it").done();
		run("set", study, "west", "--remove", "arms trade").done();
		assertEquals(List.of("France"), find("set:west"));
		assertEquals("#123456", run("sets", study, "--format", "json").json().get(0).getAsJsonObject().get("colour").getAsString());
		run("relation", study, "sells to", "--from", "Russia factor", "--to", "arms trade").done();
		run("relation", study, "sells to", "--from", "Russia factor", "--to", "arms trade", "--direction", "bidirectional").done();
		assertEquals("bidirectional", run("relations", study, "--format", "json").json().get(0).getAsJsonObject().get("direction").getAsString());
		run("relation", study, "sells to", "--from", "Russia factor", "--to", "arms trade", "--delete").done();
		run("set", study, "west", "--delete").done();
		assertEquals(0, run("sets", study, "--format", "json").json().size() + run("relations", study, "--format", "json").json().size());
		run("set", study, "x", "--colour", "red").failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void documentsAreGroupedOrderedRemovedAndPutBack() throws IOException {
		run("import", study, Files.writeString(folder.resolve("مقالة.txt"), "نصّ آخر.\n")).done();
		run("variable", study, "year", "--type", "integer").done();
		run("document", study, "مقالة", "--group", " Press/ 2026", "--state", "done", "--set", "year=٢٠٢٦").done();
		assertEquals(List.of("document", "group", "state"), Cli.csv(run("documents", study, "--format", "csv").done()).getFirst().subList(0, 3));
		assertEquals(List.of("مقالة", "Press/2026", "done"), Cli.csv(run("documents", study, "--format", "csv").done()).get(2).subList(0, 3));
		run("document", study, "text", "--after", "مقالة").done();
		assertEquals(List.of("text", "Press/2026"), Cli.csv(run("documents", study, "--format", "csv").done()).get(2).subList(0, 2));
		assertTrue(run("document", study, "text", "--set", "year=soon", "--state", "done").failed(CommandLineMain.FAILED).contains("“soon”"));

		run("document", study, "text", "--delete").done();
		assertEquals("text", run("documents", study, "--trash", "--format", "json").json().get(0).getAsJsonObject().get("document").getAsString());
		assertEquals(0, run("passages", study, "--query", "any", "--format", "json").json().size());
		run("document", study, "text", "--restore").done();
		assertEquals(4, run("passages", study, "--query", "any", "--format", "json").json().size());
		assertEquals(0, run("documents", study, "--trash", "--format", "json").json().size());
		run("document", study, "text", "--restore").failed(CommandLineMain.FAILED);

		Path book = folder.resolve("values.xlsx");
		run("values", study, "--documents", "--output", book);
		run("document", study, "مقالة", "--set", "year=").done();
		Cli.Result taken = run("import-values", study, book, "--documents", "--format", "csv");
		assertEquals(List.of("مقالة", "year", "", "2026", "new"), Cli.csv(taken.out()).get(1));
	}

	@Test
	void aGroupIsRenamedMovedAndDissolvedWithTheGroupsInIt() {
		run("document", study, "text", "--group", "Press/2026").done();
		run("group", study, "Press", "--to", "صحف").done();
		assertEquals("صحف/2026", group());
		run("group", study, "صحف/2026", "--to", "").done();
		assertEquals("", group());
		run("undo", study).done();
		run("undo", study).done();
		assertEquals("Press/2026", group());
		assertTrue(run("group", study, "nothing", "--to", "x").failed(1).contains("no group of documents “nothing”"));
	}

	private String group() {
		return run("documents", study, "--format", "json").json().get(0).getAsJsonObject().get("group").getAsString();
	}

	@Test
	void theCasesCountThePassagesOfTheCodersThatAreLookedAt() {
		List<String> ids = run("passages", study, "--format", "json").json().asList().stream().map(row -> row.getAsJsonObject().get("passageId").getAsString()).distinct().toList();
		run("coder", study, "Karim").done();
		run("code", study, "--coder", "Karim", "--document", "text", "--code", "arms trade", "--quote", "near").done();
		String karims = run("passages", study, "--codings-of", "Karim", "--format", "json").json().get(0).getAsJsonObject().get("passageId").getAsString();
		run("case", study, "Russia", "--passage", ids.get(0), "--passage", ids.get(1), "--passage", karims).done();

		assertEquals(3, passagesOfTheCase());
		assertEquals(2, passagesOfTheCase("--codings-of", "Amal Haddad"));
		assertEquals(1, passagesOfTheCase("--codings-of", "Karim"));
		assertEquals(3, passagesOfTheCase("--codings-of", "Karim", "--codings-of", "Amal Haddad"));
	}

	private int passagesOfTheCase(Object... whose) {
		return run(Stream.concat(Stream.of("cases", study, "--format", "json"), Stream.of(whose)).toArray()).json().get(0).getAsJsonObject().get("passages").getAsInt();
	}

	@Test
	void casesVariablesAndTheirTable() throws IOException {
		run("variable", study, "Age", "--type", "integer").done();
		run("case", study, "علي", "--document", "text", "--set", "Age=٤١").done();
		assertEquals(4, find("var:Age > 40").size());
		assertTrue(run("case", study, "Zayd", "--set", "Age=old").failed(CommandLineMain.FAILED).contains("“old” is no value of the variable “Age”, whose type is integer."));
		assertEquals(1, run("cases", study, "--format", "json").json().size(), "nothing is done by halves");
		String table = run("values", study, "--format", "csv").done();
		assertEquals(List.of(List.of("case", "Age"), List.of("علي", "41")), Cli.csv(table));
		Path file = Files.writeString(folder.resolve("people.csv"), "case;Age;place\nعلي;42;وهران\nسعاد;39;\nZayd;old;Paris\n");
		var before = Cli.files(study);
		Cli.Result dry = run("import-values", study, file, "--dry-run", "--format", "json");
		assertEquals("hashiya: Line 4: “old” is no value of the variable “Age”, whose type is integer.", dry.err().strip());
		assertEquals(2, run("import-values", study, file).err().lines().count());
		assertEquals(before, Cli.files(study));
		Cli.Result done = run("import-values", study, file, "--skip", "--format", "csv");
		assertEquals(List.of("name", "variable", "before", "value", "what"), Cli.csv(done.out()).getFirst());
		assertEquals(List.of("علي", "Age", "41", "42", "changed"), Cli.csv(done.out()).get(1));
		assertEquals(List.of(List.of("case", "Age", "place"), List.of("علي", "42", "وهران"), List.of("سعاد", "39", ""), List.of("Zayd", "", "Paris")),
				Cli.csv(run("values", study, "--format", "csv").done()));
		run("undo", study).done();
		assertEquals(table, run("values", study, "--format", "csv").done());
		assertEquals(1, run("variables", study, "--format", "json").json().get(0).getAsJsonObject().get("cases").getAsInt());
		run("variable", study, "Age", "--delete").done();
		run("case", study, "علي", "--without-document", "text", "--rename", "Ali").done();
		assertEquals(List.of(), find("case:Ali"));
		run("case", study, "Ali", "--delete").done();
		assertEquals(0, run("cases", study, "--format", "json").json().size());
	}

	@Test
	void memosAreWrittenFoundAndLinked() {
		run("memo", study, "--code", "Russia factor", "--title", "First thoughts", "--text", "وازن مع [[text]]", "--type", "theoretical").done();
		run("memo", study, "--text", "-- see [[memo:First thoughts]]").done();
		var first = run("memos", study, "--words", "وازِن russia", "--format", "json").json().get(0).getAsJsonObject();
		assertEquals(List.of("code", "Actors/Russia factor", "theoretical"), List.of(first.get("on").getAsString(), first.get("name").getAsString(), first.get("type").getAsString()));
		assertEquals("-- see First thoughts", first.get("linkedFrom").getAsJsonArray().get(0).getAsString());
		run("memo", study, "--id", first.get("memoId").getAsString(), "--text", "done").done();
		assertEquals(1, run("memos", study, "--on", "code", "--words", "done", "--format", "json").json().size());
		run("memo", study, "--id", first.get("memoId").getAsString(), "--document", "text").done();
		assertEquals(1, run("memos", study, "--on", "document", "--words", "done", "--format", "json").json().size());
		run("undo", study).done();
		assertEquals(1, run("memos", study, "--on", "code", "--words", "done", "--format", "json").json().size());
		run("memo", study, "--id", first.get("memoId").getAsString(), "--delete").done();
		assertEquals(1, run("memos", study, "--format", "json").json().size());
		assertTrue(run("memo", study, "--id", "x", "--delete").failed(CommandLineMain.FAILED).contains("no memo x"));
		for (String line : List.of("", "--title t", "--text t --code a --document b", "--id x", "--id x --delete --text t", "--id x --passage p", "--id x --delete --on-study")) {
			run((Object[]) ("memo " + study + " " + line).strip().split(" ")).failed(CommandLineMain.WRONG_USAGE);
		}
	}

	@Test
	void aMemoIsOnACodingOrACoderOrTheStudyAndOneUndoTakesItBack() {
		String passage = run("passages", study, "--query", "فرنسا", "--format", "json").json().get(0).getAsJsonObject().get("passageId").getAsString();
		for (String on : List.of("--coding --passage " + passage + " --code فرنسا", "--on-coder AH", "--on-study")) {
			run((Object[]) ("memo " + study + " --type doubt --text why " + on.replace("--coding ", "")).split(" ")).done();
			var memo = run("memos", study, "--format", "json").json().get(0).getAsJsonObject();
			assertEquals(on.replaceAll("--(on-)?(\\w+).*", "$2") + " doubt", memo.get("on").getAsString() + " " + memo.get("type").getAsString());
			run("undo", study).done();
			assertEquals(0, run("memos", study, "--format", "json").json().size(), on);
		}
		assertTrue(run("memo", study, "--text", "why", "--passage", passage, "--code", "arms trade").failed(CommandLineMain.FAILED).contains("arms trade"));
		run("memo", study, "--text", "why", "--on-study", "--on-coder", "AH").failed(CommandLineMain.WRONG_USAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "memos", "memo", "queries", "query", "merge-codes", "split-code", "copy-code", "sets", "set", "relations", "relation", "documents", "document", "cases", "case", "variables", "variable", "values", "import-values" })
	void eachCommandExplainsItself(String command) {
		String help = run(command, "--help").done();
		assertTrue(help.startsWith("Usage: hashiya " + command), help);
		assertFalse(help.contains("null"), help);
	}

	@ParameterizedTest
	@ValueSource(strings = { "query STUDY x", "query STUDY x --delete --query any", "merge-codes STUDY a", "merge-codes STUDY --into a", "split-code STUDY a b", "split-code STUDY a b --passage x --query any",
			"relation STUDY x --from a", "variable STUDY x --type number", "import-values STUDY" })
	void isWronglyWritten(String line) {
		run((Object[]) line.replace("STUDY", study.toString()).split(" ")).failed(CommandLineMain.WRONG_USAGE);
	}
}
