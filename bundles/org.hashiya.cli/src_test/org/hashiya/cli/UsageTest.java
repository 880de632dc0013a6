// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar: what is refused as wrongly written, and what help there is. */
class UsageTest {

	private static final List<String> COMMANDS = List.of("new", "import", "codes", "code", "uncode", "undo", "redo", "history", "passages", "freq", "export", "check",
			"demo");

	private static Path study = Path.of("");

	@BeforeAll
	static void make(@TempDir @Nullable Path folder) throws IOException {
		study = Cli.study(folder, "a text with a few words");
	}

	@Test
	void helpListsAllCommands() {
		String help = run("--help").done();
		for (String command : COMMANDS) {
			assertTrue(help.lines().anyMatch(line -> line.startsWith("  " + command + " ")), command + " is not in\n" + help);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "new", "import", "codes", "code", "uncode", "undo", "redo", "history", "passages", "freq", "export", "check", "demo" })
	void eachCommandExplainsItself(String command) {
		String help = run(command, "--help").done();
		assertTrue(help.startsWith("Usage: hashiya " + command), help);
		assertTrue(help.contains("--coder"), help);
		assertFalse(help.contains("null"), help);
		boolean lists = List.of("import", "codes", "code", "history", "passages", "freq", "check").contains(command);
		assertEquals(lists, help.contains("--format=<table|csv|json>") || help.contains("--format=table|csv|json"), help);
	}

	@Test
	void helpIsACommandToo() {
		assertEquals(run("--help").done(), run("help").done());
		assertEquals(run("export", "--help").done(), run("help", "export").done());
	}

	@Test
	void theVersion() {
		assertEquals("Hashiya 0.0.0", run("--version").done().strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "frequencies x", "freq", "freq STUDY more", "freq STUDY --unit=letters", "freq STUDY --by=code", "freq STUDY --format=xml", "freq STUDY --nonsense",
			"import STUDY", "code STUDY", "code STUDY --document=text --code=A", "code STUDY --document=text --quote=a", "code STUDY --code=A --quote=a",
			"code STUDY --document=text --code=A --quote=a --range=0:1", "code STUDY --document=text --code=A --quote=a --nth=1 --all",
			"code STUDY --document=text --code=A --quote=a --nth=0", "code STUDY --document=text --code=A --quote=a --nth=first",
			"code STUDY --document=text --code=A --quote=", "code STUDY --document=text --code=A --range=1", "code STUDY --document=text --code=A --range=1:2:3",
			"code STUDY --document=text --code=A --range=0:2 --extend=word", "code STUDY --document=text --code=A --range=0:2 --all",
			"code STUDY --document=text --code=A --quote=a --extend=chapter", "uncode STUDY", "uncode STUDY --code=A", "uncode STUDY --document=text --code=A",
			"uncode STUDY --passage=x --document=text", "export STUDY", "export STUDY out.docx", "export STUDY out", "export STUDY out.qdc --what=codings",
			"export STUDY out.csv --by=coder", "export STUDY out.csv --what=codings --subcodes", "export STUDY out.qdpx --excel", "export STUDY out.csv --what=all" })
	void isWronglyWritten(String line) throws IOException {
		var before = Cli.files(study);
		String message = run((Object[]) (line.isEmpty() ? new String[0] : line.replace("STUDY", study.toString()).split(" "))).failed(CommandLineMain.WRONG_USAGE);
		assertTrue(message.startsWith("hashiya: ") && message.contains("--help"), message);
		assertEquals(before, Cli.files(study));
	}

	@Test
	void wrongWordsComeBeforeAMissingStudy() {
		run("code", "nowhere", "--document", "d", "--code", "c").failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void aMessageShowsNothingThatControlsATerminal() {
		String message = run("freq", "here", "--unit", "\u001B[31mred\u202Eevil\nnext").failed(CommandLineMain.WRONG_USAGE);
		assertFalse(message.chars().anyMatch(c -> c == 0x1B || c == 0x202E || c == '\n'), message);
	}
}
