// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codebook that two studies share, on the command line. */
class ShareCodebookTest {

	@TempDir
	@Nullable
	Path folder;

	private static List<String> codes(Path study) {
		return Cli.csv(Cli.run("codes", study, "--format", "csv").done()).stream().skip(1).map(row -> row.getFirst() + "=" + row.get(6)).toList();
	}

	private Path study(String name, String table) throws IOException {
		Path study = Cli.existing(folder).resolve(name);
		Cli.run("new", study, "--coder", name).done();
		Path file = Files.writeString(Cli.existing(folder).resolve(name + ".csv"), table);
		assertEquals(CommandLineMain.DONE, Cli.run("import-codebook", study, file).code());
		return study;
	}

	@Test
	void twoStudiesShareOne() throws IOException {
		Path shared = Cli.existing(folder).resolve("shared.qdc");
		Path amal = study("Amal", "code path,definition\nActors,who acts\nActors/روسيا,\n");
		Path ben = study("Ben", "code path,definition\nActors,who does\nHome,\n");
		assertTrue(Cli.run("share-codebook", amal).failed(CommandLineMain.FAILED).contains("no codebook"));
		assertTrue(Cli.run("share-codebook", amal, shared).failed(CommandLineMain.FAILED).endsWith("does not exist; check the path, or make it of the codebook of the study by --new."));
		Cli.Result first = Cli.run("share-codebook", amal, shared, "--new");
		assertTrue(first.err().contains("0 codes of the study, 2 codes of the file"), first.err());

		var before = Cli.files(ben);
		Cli.Result preview = Cli.run("share-codebook", ben, shared, "--dry-run", "--format", "csv");
		assertEquals(List.of(List.of("Actors", "contradiction", "definition", "nothing"), List.of("Home", "new in the study", "", "as in the study"), List.of("Actors/روسيا", "new in the file", "", "as in the file")),
				Cli.csv(preview.out()).stream().skip(1).map(row -> row.subList(0, 4)).toList());
		assertEquals(before, Cli.files(ben));
		assertTrue(preview.err().contains("--mine, --shared or --join"), preview.err());
		assertEquals(CommandLineMain.DONE, Cli.run("share-codebook", ben, shared, "--shared", "Actors").code());
		assertEquals(List.of("Actors=who acts", "Actors/روسيا=", "Home="), codes(ben));
		assertEquals(CommandLineMain.DONE, Cli.run("share-codebook", amal, "--into", "study").code(), "the study knows the file");
		assertEquals(List.of("Actors=who acts", "Actors/روسيا=", "Home="), codes(amal));
		assertEquals(CommandLineMain.DONE, Cli.run("check", amal).code());

		assertEquals(CommandLineMain.DONE, Cli.run("undo", amal).code());
		assertEquals(List.of("Actors=who acts", "Actors/روسيا="), codes(amal));
		assertEquals(CommandLineMain.DONE, Cli.run("share-codebook", amal, "--stop").code());
		Cli.run("share-codebook", amal).failed(CommandLineMain.FAILED);
		assertTrue(Files.exists(shared));
		assertEquals(CommandLineMain.DONE, Cli.run("check", amal).code());
		assertEquals(CommandLineMain.WRONG_USAGE, Cli.run("share-codebook", amal, shared, "--stop").code());
		assertTrue(Cli.run("share-codebook", ben, "--mine", "Nothing").failed(CommandLineMain.FAILED).contains("Nothing"));
	}
}
