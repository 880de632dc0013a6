// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codebooks on the command line. */
class ImportCodebookTest {

	@TempDir
	@Nullable
	Path folder;

	private static List<String> paths(Path study) {
		return Cli.csv(Cli.run("codes", study, "--format", "csv").done()).stream().skip(1).map(List::getFirst).toList();
	}

	@Test
	void aTableIsTakenInPartAndTakenBack() throws IOException {
		Path study = Cli.study(folder, "text");
		Path table = Files.writeString(Cli.existing(folder).resolve("codes.csv"), "code path,definition\nActors,who acts\nActors/روسيا,\nHome,\nHome/Kitchen,\n");
		var before = Cli.files(study);
		Cli.Result preview = Cli.run("import-codebook", study, table, "--dry-run", "--format", "csv");
		assertEquals(List.of("Actors", "new", "", "who acts"), Cli.csv(preview.out()).get(1).subList(0, 4));
		assertTrue(preview.err().contains("Nothing was done"), preview.err());
		assertEquals(before, Cli.files(study));

		Cli.Result taken = Cli.run("import-codebook", study, table, "--without", "Home", "--format", "csv");
		assertEquals(CommandLineMain.DONE, taken.code(), taken.err());
		assertEquals(List.of("Actors", "Actors/روسيا"), paths(study));
		assertTrue(Cli.run("import-codebook", study, table, "--without", "Home").err().contains("nothing was changed"));

		Path page = Cli.existing(folder).resolve("codebook.md");
		assertEquals(CommandLineMain.DONE, Cli.run("export", study, page).code());
		assertTrue(Files.readString(page).contains("\n### روسيا\n"), Files.readString(page));

		assertEquals(CommandLineMain.DONE, Cli.run("undo", study).code());
		assertEquals(List.of(), paths(study));
		assertEquals(CommandLineMain.DONE, Cli.run("check", study).code());
	}

	@Test
	void whatIsRenamedMovedOrChangedIsSaidSo() throws IOException {
		Path study = Cli.study(folder, "text");
		for (String code : List.of("Actors", "Actors/روسيا", "Home", "Same")) {
			assertEquals(CommandLineMain.DONE, Cli.run("edit-code", study, code, "--create").code());
		}
		Path exported = Cli.existing(folder).resolve("codes.csv");
		assertEquals(CommandLineMain.DONE, Cli.run("export", study, exported, "--what", "codebook").code());
		Map<String, String> ids = Cli.csv(Files.readString(exported)).stream().collect(Collectors.toMap(List::getFirst, line -> line.get(8)));
		Path table = Files.writeString(Cli.existing(folder).resolve("changed.csv"), "code path;code id;definition\nActors;%s;who acts\nActors/الروس;%s;\nActors/Houses;%s;where\nSame;%s;\nFresh;;\n"
				.formatted(ids.get("Actors"), ids.get("Actors/روسيا"), ids.get("Home"), ids.get("Same")));
		List<List<String>> said = Cli.csv(Cli.run("import-codebook", study, table, "--dry-run", "--format", "csv").out());
		assertEquals(List.of(List.of("Actors", "changed", ""), List.of("Actors/الروس", "renamed", "Actors/روسيا"), List.of("Actors/Houses", "renamed, moved, changed", "Home"), List.of("Same", "the same as before", ""),
				List.of("Fresh", "new", "")), said.subList(1, said.size()).stream().map(line -> line.subList(0, 3)).toList());
	}

	@Test
	void aPathThatAloneWasEditedIsToldOf() throws IOException {
		Path study = Cli.study(folder, "text");
		for (String code : List.of("Actors", "Actors/روسيا", "Actors/France")) {
			assertEquals(CommandLineMain.DONE, Cli.run("edit-code", study, code, "--create").code());
		}
		Path table = Cli.existing(folder).resolve("codes.csv");
		assertEquals(CommandLineMain.DONE, Cli.run("export", study, table, "--what", "codebook").code());
		Files.writeString(table, Files.readString(table).replace("Actors/روسيا,", "Actors/الروس,"));
		List<List<String>> said = Cli.csv(Cli.run("import-codebook", study, table, "--dry-run", "--format", "csv").out());
		assertEquals(List.of("the same as before", "the same as before; its name and parent id count: its code path says otherwise", "the same as before"),
				said.stream().skip(1).map(line -> line.get(1)).toList());
	}

	@Test
	void whatIsNoCodebookIsSaidSo() throws IOException {
		Path study = Cli.study(folder, "text");
		Path other = Files.writeString(Cli.existing(folder).resolve("other.csv"), "age\n3\n");
		assertTrue(Cli.run("import-codebook", study, other).failed(CommandLineMain.FAILED).contains("code path"));
		Path people = Files.writeString(Cli.existing(folder).resolve("people.csv"), "name,age\nAli,3\n");
		String refused = Cli.run("import-codebook", study, people).failed(CommandLineMain.FAILED);
		assertTrue(refused.contains("people.csv is no codebook: its columns are name, age.") && refused.contains("“code path” or “code”") && refused.contains("definition"), refused);
		assertEquals(List.of(), paths(study));
		Cli.run("import-codebook", study, Cli.existing(folder).resolve("text.txt")).failed(CommandLineMain.FAILED);
		Path table = Files.writeString(Cli.existing(folder).resolve("codes.csv"), "code\nA\n");
		assertTrue(Cli.run("import-codebook", study, table, "--without", "B").failed(CommandLineMain.FAILED).contains("B"));
	}
}
