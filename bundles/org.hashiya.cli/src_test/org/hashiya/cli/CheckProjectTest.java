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

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor for files of other programs. */
class CheckProjectTest {

	private static final String ILL = "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"c1\" name=\"روسيا\" isCodable=\"true\"/></Codes><Sets/></CodeBook>";

	@TempDir
	@Nullable
	Path temporary;

	@Test
	void anIllFileIsListedAndAMendedOneIsWritten() throws IOException {
		Path folder = Cli.existing(temporary);
		Path ill = Files.writeString(folder.resolve("ill.qdc"), ILL);
		Cli.Result found = run("check", ill, "--format", "csv");
		assertEquals(CommandLineMain.FAILED, found.code());
		List<List<String>> lines = Cli.csv(found.out());
		assertTrue(lines.stream().anyMatch(line -> line.get(0).equals("schema") && line.get(2).contains("Sets")), found.out());
		assertTrue(lines.stream().anyMatch(line -> line.get(0).equals("fault") && line.get(2).contains("no GUID")), found.out());
		Path project = Files.writeString(folder.resolve("ill.qde"), "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"><Sets/></Project>");
		assertTrue(Cli.csv(run("check", project, "--format", "csv").out()).stream().anyMatch(line -> line.get(0).equals("other programs") && line.get(5).contains("ATLAS.ti") && line.get(6).equals("people report it")), found.out());
		assertTrue(found.err().contains("--fix OUT"), found.err());

		Path mended = folder.resolve("mended.qdc");
		Cli.Result result = run("check", ill, "--fix", mended);
		assertEquals(CommandLineMain.DONE, result.code(), result.err());
		assertEquals(ILL, Files.readString(ill));
		Cli.Result well = run("check", mended);
		assertEquals(CommandLineMain.DONE, well.code(), well.out());
		assertTrue(well.err().contains("mended.qdc (of Hashiya) is valid"), well.err());
		assertTrue(Files.readString(mended).contains("روسيا"));
	}

	@Test
	void aFileIsNeverMendedInPlace() throws IOException {
		Path ill = Files.writeString(Cli.existing(temporary).resolve("ill.qdc"), ILL);
		run("check", ill, "--fix", ill);
		assertEquals(ILL, Files.readString(ill));
		for (Object[] words : new Object[][] { { "check", ill, "--fix" }, { "check", ill, "out.qdc" }, { "check", ill, "--fix", "out.txt" }, { "check", ill, "--fix", "out.qde" }, { "check", ill, "--fix", "--dry-run", "out.qdc" } }) {
			assertEquals(CommandLineMain.WRONG_USAGE, run(words).code());
		}
	}

	@Test
	void whatCannotBeReadAtAllIsNotSentToTheCommandThatWasJustGiven() throws IOException {
		Path folder = Cli.existing(temporary);
		for (Path file : List.of(Files.writeString(folder.resolve("cut.qdpx"), "PK\u0003\u0004 and no more"), Files.writeString(folder.resolve("cut.qdc"), "<CodeBook><Codes>"))) {
			Cli.Result result = run("check", file, "--fix", folder.resolve("mended" + file.getFileName()));
			assertEquals(CommandLineMain.FAILED, result.code());
			assertTrue(result.err().contains("is no project or codebook that can be read: "), result.err());
			assertFalse(result.err().contains("hashiya check"), result.err());
		}
	}

	@Test
	void whatACodebookHasNoRoomForIsNamedWithWhereItStays() throws IOException {
		Path folder = Cli.existing(temporary);
		Path file = Files.writeString(folder.resolve("case.qdc"), ILL.replace("<Sets/>", "<Case guid=\"c2\" name=\"Ann\"/>"));
		assertTrue(Cli.csv(run("check", file, "--format", "csv").out()).stream().anyMatch(line -> line.get(0).equals("fault") && line.get(1).equals("Case") && line.get(2).contains("--fix OUT.qdpx")));
		Cli.Result codebook = run("check", file, "--fix", folder.resolve("mended.qdc"));
		assertEquals(CommandLineMain.FAILED, codebook.code(), "something is not in what was written");
		assertTrue(codebook.err().contains("Case × 1 (Ann)") && codebook.err().contains(".qdpx"), codebook.err());
		Path project = folder.resolve("mended.qdpx");
		assertEquals(CommandLineMain.DONE, run("check", file, "--fix", project).code());
		Path study = Cli.study(temporary, "x");
		run("import", study, project);
		assertTrue(run("cases", study, "--format", "csv").out().contains("Ann"));
	}

	@Test
	void whatWeExportIsSound() throws IOException {
		Path study = Cli.study(temporary, "😀 one two");
		run("code", study, "--document", "text", "--code", "a", "--create", "--quote", "two");
		Path project = study.resolveSibling("own.qdpx");
		run("export", study, project);
		Cli.Result result = run("check", project);
		assertEquals(CommandLineMain.DONE, result.code(), result.out());
		assertFalse(result.out().contains("schema"));
		assertEquals(CommandLineMain.WRONG_USAGE, run("check", study, "--fix", "out.qdpx").code());
	}
}
