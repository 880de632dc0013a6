// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** What the menus of the codebook, the documents and the coders do, on the command line; each step is taken back. */
class EditingCommandsTest {

	private final Path folder;
	private final Path study;

	EditingCommandsTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		study = Cli.study(folder, "روسيا حليف قديم. Russia sold arms.\n");
		edit("Actors/روسيا", "--create");
		edit("Actors/France", "--create");
		edit("Process", "--create");
	}

	private String edit(String code, Object... more) {
		Object[] words = new Object[3 + more.length];
		words[0] = "edit-code";
		words[1] = study;
		words[2] = code;
		System.arraycopy(more, 0, words, 3, more.length);
		return run(words).done();
	}

	private void undo() {
		run("undo", study).done();
	}

	private List<String> paths() {
		return run("codes", study, "--format", "json").json().asList().stream().map(row -> row.getAsJsonObject().get("codePath").getAsString()).toList();
	}

	private JsonObject code(String path) {
		return run("codes", study, "--format", "json").json().asList().stream().map(row -> row.getAsJsonObject()).filter(row -> row.get("codePath").getAsString().equals(path)).findFirst().orElseThrow();
	}

	@Test
	void aCodeIsMadeOnceWithThoseAboveIt() {
		assertEquals(List.of("Actors", "Actors/روسيا", "Actors/France", "Process"), paths());
		assertEquals("", edit("Actors/France", "--create"), "it is there");
		assertTrue(run("edit-code", study, "Actors/Spain").failed(CommandLineMain.FAILED).contains("Spain"));
		undo();
		assertEquals(List.of("Actors", "Actors/روسيا", "Actors/France"), paths());
	}

	@Test
	void aCodeIsNamedColouredAndDefinedStepByStep() {
		String said = edit("روسيا", "--rename", "Russia", "--colour", "#123456", "--definition", "من روسيا", "--inclusion", "by name", "--category");
		assertEquals(4, said.lines().count(), said);
		JsonObject russia = code("Actors/Russia");
		assertEquals(List.of("#123456", "من روسيا", "by name", "", "false"),
				List.of("colour", "definition", "inclusion", "exclusion", "codable").stream().map(column -> russia.get(column).getAsString()).toList());
		assertEquals("", edit("Russia", "--rename", "Russia", "--colour", "#123456", "--inclusion", "by name", "--category"), "nothing is to be done");
		assertTrue(run("edit-code", study, "Russia", "--pin", "3").failed(CommandLineMain.FAILED).contains("not codable"));
		undo();
		assertEquals("true", code("Actors/Russia").get("codable").getAsString());
		undo();
		assertEquals("", code("Actors/Russia").get("definition").getAsString());
		undo();
		undo();
		assertEquals(List.of("Actors", "Actors/روسيا", "Actors/France", "Process"), paths());
		assertTrue(run("edit-code", study, "روسيا", "--rename", "France").failed(CommandLineMain.FAILED).contains("France"));
	}

	private List<List<String>> definitions(Object... more) {
		List<Object> words = new ArrayList<>(List.of("definitions", study, "--format", "csv"));
		words.addAll(List.of(more));
		List<List<String>> lines = Cli.csv(run(words.toArray()).done());
		List<Integer> columns = List.of("code path", "version", "in force", "codings", "definition", "inclusion").stream().map(lines.getFirst()::indexOf).toList();
		return lines.stream().skip(1).map(line -> columns.stream().map(line::get).toList()).toList();
	}

	@Test
	void theVersionsOfADefinitionAreListedWithWhatWasCodedUnderEach() {
		run("code", study, "--document", "text", "--code", "روسيا", "--quote", "Russia").done();
		edit("روسيا", "--definition", "من روسيا");
		run("code", study, "--document", "text", "--code", "روسيا", "--quote", "روسيا").done();
		run("code", study, "--document", "text", "--code", "روسيا", "--quote", "arms").done();
		edit("روسيا", "--inclusion", "by name");

		List<List<String>> versions = List.of(List.of("Actors/روسيا", "1", "false", "1", "", ""), List.of("Actors/روسيا", "2", "false", "2", "من روسيا", ""), List.of("Actors/روسيا", "3", "true", "0", "من روسيا", "by name"));
		assertEquals(versions, definitions("--code", "روسيا"));
		assertEquals(versions.subList(0, 2), definitions("--earlier"), "of all codes this one alone has earlier ones");
		assertEquals(6, definitions().size());
		assertEquals("Amal Haddad", run("definitions", study, "--code", "روسيا", "--format", "json").json().get(1).getAsJsonObject().get("by").getAsString());
		run("coder", study, "Karim").done();
		assertEquals(List.of("0", "0", "0"), definitions("--code", "روسيا", "--codings-of", "Karim").stream().map(line -> line.get(3)).toList());
		assertEquals(3, run("passages", study, "--query", "definition:earlier", "--format", "json").json().size());
		assertTrue(run("definitions", study, "--code", "Spain").failed(CommandLineMain.FAILED).contains("Spain"));
		undo();
		undo();
		assertEquals(List.of("1", "2"), definitions("--code", "روسيا").stream().map(line -> line.get(1)).toList(), "a change that is taken back leaves no version");
		assertEquals(1, run("passages", study, "--query", "definition:earlier", "--format", "json").json().size());
	}

	@Test
	void aCodeIsPinnedAndHasExamples() throws IOException {
		run("code", study, "--document", "text", "--code", "روسيا", "--quote", "Russia").done();
		String passage = run("passages", study, "--format", "json").json().get(0).getAsJsonObject().get("passageId").getAsString();
		assertTrue(edit("روسيا", "--pin", "3", "--example", passage).contains("to key 3"));
		String line = Files.readAllLines(study.resolve("codebook.jsonl")).stream().filter(each -> each.contains("روسيا")).findFirst().orElseThrow();
		assertTrue(line.contains(passage), line);
		edit("France", "--pin", "3");
		assertEquals("", edit("روسيا", "--pin", "0"), "a key means one thing");
		edit("روسيا", "--without-example", passage);
		line = Files.readAllLines(study.resolve("codebook.jsonl")).stream().filter(each -> each.contains("روسيا")).findFirst().orElseThrow();
		assertFalse(line.contains(passage), line);
		assertTrue(run("edit-code", study, "روسيا", "--example", "x").failed(CommandLineMain.FAILED).contains("x"));
	}

	@Test
	void aCodeIsMovedAmongTheOthers() {
		edit("France", "--before", "روسيا");
		assertEquals(List.of("Actors", "Actors/France", "Actors/روسيا", "Process"), paths());
		edit("France", "--after", "روسيا");
		assertEquals(List.of("Actors", "Actors/روسيا", "Actors/France", "Process"), paths());
		assertEquals("", edit("France", "--after", "روسيا"), "it stands there");
		assertEquals("", edit("France", "--below", "Actors"), "it stands there");
		edit("روسيا", "--below", "Process");
		assertEquals(List.of("Actors", "Actors/France", "Process", "Process/روسيا"), paths());
		edit("روسيا", "--top");
		assertEquals(List.of("Actors", "Actors/France", "Process", "روسيا"), paths());
		edit("روسيا", "--after", "Actors");
		assertEquals(List.of("Actors", "Actors/France", "روسيا", "Process"), paths());
		undo();
		undo();
		undo();
		assertEquals(List.of("Actors", "Actors/روسيا", "Actors/France", "Process"), paths());
		assertTrue(run("edit-code", study, "Actors", "--below", "France").failed(CommandLineMain.FAILED).contains("Actors"));
	}

	@Test
	void whatGoesWithACodeIsSaidBeforeItIsDeleted() {
		run("code", study, "--document", "text", "--code", "روسيا", "--quote", "Russia").done();
		run("set", study, "west", "--add", "France").done();
		var before = paths();
		String would = edit("Actors", "--delete", "--dry-run");
		assertTrue(would.startsWith("Nothing was changed.") && would.contains("2 codes below it") && would.contains("1 coding on 1 passage of 1 document") && would.contains("1 set,"), would);
		assertEquals(before, paths());
		assertTrue(edit("Actors", "--delete").contains("1 coding goes"));
		assertEquals(List.of("Process"), paths());
		undo();
		assertEquals(before, paths());
		assertEquals(1, run("passages", study, "--format", "json").json().size());
	}

	@Test
	void aSetGivesItsCodesItsColour() {
		String before = run("codes", study, "--format", "json").done();
		run("set", study, "west", "--add", "France", "--add", "روسيا", "--colour", "#123456").done();
		assertEquals(before, run("codes", study, "--format", "json").done());
		assertTrue(run("set", study, "west", "--colour-codes").done().contains("recolour 2 codes"));
		assertEquals(List.of("#123456", "#123456"), List.of(code("Actors/France").get("colour").getAsString(), code("Actors/روسيا").get("colour").getAsString()));
		assertEquals("", run("set", study, "west", "--colour-codes").done(), "they have it");
		undo();
		assertEquals(before, run("codes", study, "--format", "json").done());
	}

	@Test
	void aSetHoldsDocumentsToo() {
		run("set", study, "first round", "--add-document", "text").done();
		assertEquals("first round", run("documents", study, "--format", "json").json().get(0).getAsJsonObject().get("sets").getAsJsonArray().get(0).getAsString());
		assertTrue(run("sets", study).done().contains("text"));
		run("set", study, "first round", "--remove-document", "text").done();
		assertEquals(0, run("documents", study, "--format", "json").json().get(0).getAsJsonObject().get("sets").getAsJsonArray().size());
		undo();
		assertEquals(1, run("documents", study, "--format", "json").json().get(0).getAsJsonObject().get("sets").getAsJsonArray().size());
	}

	@Test
	void aDocumentsLinesRunAsIsSaid() {
		run("document", study, "text", "--direction", "right-to-left").done();
		assertEquals("right to left", run("documents", study, "--format", "json").json().get(0).getAsJsonObject().get("direction").getAsString());
		assertEquals("", run("document", study, "text", "--direction", "right-to-left").done(), "it is so");
		run("document", study, "text", "--direction", "by-paragraph").done();
		undo();
		assertEquals("right to left", run("documents", study, "--format", "json").json().get(0).getAsJsonObject().get("direction").getAsString());
	}

	@Test
	void codersAreAddedChangedAndSayWhoTheyAre() {
		assertTrue(run("coder", study, "كريم بن علي").done().contains("add coder “كريم بن علي”"));
		run("coder", study, "كريم بن علي", "--rename", "Karim Benali", "--initials", "KB", "--colour", "#123456").done();
		List<JsonObject> coders = run("coders", study, "--format", "json").json().asList().stream().map(row -> row.getAsJsonObject()).toList();
		assertEquals(List.of("Amal Haddad", "Karim Benali"), coders.stream().map(row -> row.get("coder").getAsString()).toList());
		assertEquals(List.of("KB", "#123456"), List.of(coders.get(1).get("initials").getAsString(), coders.get(1).get("colour").getAsString()));
		assertTrue(run("coder", study, "KB", "--me").done().contains("Karim Benali works in this copy"));
		assertTrue(run("coders", study).done().lines().anyMatch(line -> line.startsWith("Karim Benali") && line.contains("yes")));
		assertEquals("Undone: change coder “Karim Benali”", run("undo", study, "--coder", "Amal Haddad").done().strip());
		assertTrue(run("coders", study).done().contains("كريم بن علي"));
		assertTrue(run("coder", study, "nobody", "--rename", "x").failed(CommandLineMain.FAILED).contains("nobody"));
		assertTrue(run("coder", study, "كريم بن علي", "--rename", "Amal Haddad").failed(CommandLineMain.FAILED).contains("Amal Haddad"));
	}

	@Test
	void theStudyIsRenamed() throws IOException {
		Path file = study.resolve("study.json");
		String before = Files.readString(file);
		assertTrue(run("rename", study, "الجزائر").done().contains("rename study to “الجزائر”"));
		assertTrue(Files.readString(file).contains("الجزائر") && Files.isDirectory(study), "its folder keeps its name");
		assertEquals("", run("rename", study, "الجزائر").done(), "nothing is to be done");
		undo();
		assertEquals(before, Files.readString(file));
		assertTrue(run("rename", study, " ").failed(CommandLineMain.FAILED).contains("name"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "edit-code", "definitions", "coder", "coders", "rename" })
	void eachCommandExplainsItself(String command) {
		String help = run(command, "--help").done();
		assertTrue(help.startsWith("Usage: hashiya " + command) && !help.contains("null"), help);
	}

	@ParameterizedTest
	@ValueSource(strings = { "edit-code STUDY", "edit-code STUDY Actors --dry-run", "edit-code STUDY Actors --pin 10", "edit-code STUDY Actors --top --below Process", "edit-code STUDY Actors --codable --category",
			"edit-code STUDY Actors --colour red", "coder STUDY", "rename STUDY", "document STUDY text --direction up" })
	void isWronglyWritten(String line) {
		run((Object[]) line.replace("STUDY", study.toString()).split(" ")).failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void nothingElseIsTouched() throws IOException {
		var before = Cli.files(folder);
		edit("France", "--rename", "فرنسا");
		undo();
		var after = Cli.files(folder);
		assertEquals(before.get("study/codebook.jsonl"), after.get("study/codebook.jsonl"), "the bytes are those of before");
	}
}
