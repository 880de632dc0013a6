// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.sample.SampleStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a script has coded comes into the study. */
class ImportCodingsTest {

	@TempDir
	@Nullable
	Path temporary;

	private Path table(String... lines) throws IOException {
		return Files.writeString(Cli.existing(temporary).resolve("codings.csv"), String.join("\n", lines) + "\n");
	}

	private static List<List<String>> codings(Path study) throws IOException {
		Path out = study.resolveSibling("exported.csv");
		run("export", study, out);
		return Cli.csv(Files.readString(out));
	}

	@Test
	void codingsComeByPositionsOrWordsInOneStepThatCanBeUndone() throws IOException {
		Path study = Cli.study(temporary, "😀 قالت روسيا لا.\nRussia said no. Russia left.");
		Path table = table("document;start;end;quote;code;coder;nth", "text;7;12;;Actors/Russia;;", "text;;;Russia;Actors/Russia;Ben;2", "text;7;12;روسيا;Other;Ben;");
		Cli.Result dry = run("import-codings", study, table, "--create", "--dry-run", "--format", "csv");
		assertTrue(dry.err().contains("3 codings would be taken in"), dry.err());
		assertEquals(1, codings(study).size());

		Cli.Result done = run("import-codings", study, table, "--create", "--format", "csv");
		assertTrue(done.err().contains("Taken in: 3 codings; 0 there already, 0 left out."), done.err());
		List<List<String>> exported = codings(study);
		assertEquals(List.of("روسيا", "روسيا", "Russia"), exported.stream().skip(1).map(row -> row.get(6)).toList());
		assertEquals("33 39", exported.get(3).get(4) + " " + exported.get(3).get(5));
		assertTrue(run("history", study).done().contains("import “codings.csv”"));
		assertTrue(run("import-codings", study, table, "--create").err().contains("0 codings would be taken in; 3 there already"));

		run("undo", study, "--coder", "Amal Haddad").done();
		assertEquals(1, codings(study).size());
		assertTrue(run("codes", study, "--format", "csv").done().lines().count() == 1, "codes that were made go too");
	}

	@Test
	void aCodingIsOfTheDefinitionThatWasInForceWhenItWasMade() throws IOException {
		Path study = Cli.study(temporary, "Russia said no. France left.");
		for (String definition : List.of("a state", "a state and its people")) {
			run("edit-code", study, "روسيا", "--create", "--definition", definition).done();
		}
		Path table = table("document;quote;code;created", "text;Russia;روسيا;2020-01-01T00:00:00Z", "text;France;روسيا;");
		assertEquals(CommandLineMain.DONE, run("import-codings", study, table).code());
		assertEquals(List.of("Russia"), Cli.csv(run("passages", study, "--query", "definition:earlier", "--format", "csv").done()).stream().skip(1).map(row -> row.get(6)).toList());
		assertEquals(List.of("France"), Cli.csv(run("passages", study, "--query", "definition:current", "--format", "csv").done()).stream().skip(1).map(row -> row.get(6)).toList());
	}

	@Test
	void whatIsExportedComesBackWithoutLossAndWithoutDoubles() throws IOException, StudyProblem {
		Path study = Cli.existing(temporary).resolve("sample");
		SampleStudy.create(study, Progress.NONE);
		List<List<String>> before = codings(study);
		Path table = Files.move(study.resolveSibling("exported.csv"), study.resolveSibling("table.csv"));
		Map<String, String> files = Cli.files(study);
		Cli.Result again = run("import-codings", study, table, "--coder", "Amal Haddad");
		assertTrue(again.err().contains("79 there already"), again.err());
		assertEquals(files, Cli.files(study), "nothing was written");

		for (String passage : before.stream().skip(1).filter(row -> row.get(2).equals("Amal Haddad")).map(row -> row.get(10)).distinct().toList()) {
			run("uncode", study, "--passage", passage, "--coder", "Amal Haddad");
		}
		assertTrue(codings(study).size() < before.size());
		run("import-codings", study, table, "--coder", "Amal Haddad");
		List<List<String>> after = codings(study);
		assertEquals(before.stream().map(row -> row.subList(0, 7)).sorted(java.util.Comparator.comparing(List::toString)).toList(),
				after.stream().map(row -> row.subList(0, 7)).sorted(java.util.Comparator.comparing(List::toString)).toList());
		run("check", study);
	}

	@Test
	void aLineThatCannotBeDoneIsNamedAndNothingIsDone() throws IOException {
		Path study = Cli.study(temporary, "one two one");
		run("code", study, "--document", "text", "--code", "a", "--create", "--quote", "two");
		Path table = table("document,start,end,passage text,code", "text,0,3,,a", "nothing,0,3,,a", "text,5,99,,a", "text,,,one,a", "text,,,three,a", "text,0,3,,b", "text,x,3,,a", "text,,,,a");
		Map<String, String> files = Cli.files(study);
		Cli.Result refused = run("import-codings", study, table, "--format", "csv");
		assertEquals(CommandLineMain.FAILED, refused.code());
		assertTrue(refused.err().contains("7 lines cannot be done"), refused.err());
		assertEquals(files, Cli.files(study));
		List<List<String>> lines = Cli.csv(refused.out());
		assertEquals(List.of("new", "faulty", "faulty", "faulty", "faulty", "faulty", "faulty", "faulty"), lines.stream().skip(1).map(line -> line.get(1)).toList());
		assertTrue(lines.get(4).getLast().contains("occurs 2 times. Say in the column “nth”") && lines.get(6).getLast().contains("no code “b”") && lines.get(7).getLast().contains("“start”"), lines.toString());

		assertTrue(run("import-codings", study, table, "--skip").err().contains("Taken in: 1 coding; 0 there already, 7 left out."));
		assertEquals(3, codings(study).size());
	}

	@Test
	void wordsThatStandElsewhereDecideWhereTheyAreTheOnlyOnes() throws IOException {
		Path study = Cli.study(temporary, "moved here: الجزائر");
		Cli.Result result = run("import-codings", study, table("document,start,end,quote,code", "text,0,7,الجزائر,a"), "--create", "--format", "csv");
		assertEquals("moved", Cli.csv(result.out()).get(1).get(1));
		assertTrue(result.err().contains("the words decide"), result.err());
		assertEquals("12 19", codings(study).get(1).get(4) + " " + codings(study).get(1).get(5));
	}

	@Test
	void whatIsNoTableOfCodingsIsRefused() throws IOException {
		Path study = Cli.study(temporary, "text");
		assertTrue(run("import-codings", study, table("document,code", "text,a")).failed(CommandLineMain.FAILED).contains("start, end, passage text"));
		Path bytes = Files.write(Cli.existing(temporary).resolve("codings.csv"), new byte[] { 'd', (byte) 0xFF, '\n' });
		assertTrue(run("import-codings", study, bytes).failed(CommandLineMain.FAILED).contains("plain text in UTF-8"));
		run("import-codings", study, "nowhere.csv").failed(CommandLineMain.FAILED);
		assertTrue(run("import-codings", study, table("")).failed(CommandLineMain.FAILED).contains("document"));
	}

	@Test
	void aTableForASpreadsheetComesBackToo() throws IOException {
		Path study = Cli.study(temporary, "=1+1 is no formula");
		run("import-codings", study, table("document,start,end,code", "text,0,4,a"), "--create");
		Path out = study.resolveSibling("excel.csv");
		run("export", study, out, "--excel", "--separator", "semicolon");
		assertTrue(run("import-codings", study, out).err().contains("1 there already"));
	}
}
