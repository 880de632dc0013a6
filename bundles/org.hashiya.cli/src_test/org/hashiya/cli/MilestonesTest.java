// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;

class MilestonesTest {

	private final Path study;
	private final Path out;

	MilestonesTest(@TempDir Path folder) throws IOException {
		out = folder.resolve("out.csv");
		study = Cli.study(folder, "روسيا حليف قديم. Russia sold arms. France is near.\n");
		code("Actors/Russia", "روسيا");
		run("milestone", study, "as in the paper", "--description", "for the reviewers").done();
		code("Actors/Russia", "Russia");
		code("Actors/France", "France");
	}

	private void code(String code, String quote) {
		run("code", study, "--document", "text", "--code", code, "--create", "--quote", quote).done();
	}

	@Test
	void countsPassagesAndExportsAreThoseOfThen() throws IOException {
		assertEquals(1, run("freq", study, "--at", "as in the paper", "--unit", "codings", "--format", "json").json().get(1).getAsJsonObject().get("codings").getAsInt());
		assertEquals(1, run("passages", study, "--at", "as in the paper", "--format", "json").json().size());
		assertEquals(3, run("passages", study, "--format", "json").json().size());
		assertEquals(2, run("codes", study, "--at", "As in the Paper", "--format", "json").json().size());
		assertEquals(CommandLineMain.DONE, run("export", study, out, "--at", "as in the paper").code());
		assertEquals(2, Cli.csv(Files.readString(out)).size(), "a heading and one coding");
	}

	@Test
	void theDifferenceIsListedCodeByCode() {
		JsonArray rows = run("compare", study, "as in the paper", "--unit", "codings", "--format", "json").json();

		assertEquals(List.of("Actors: 0", "Actors/Russia: 1", "Actors/France: 1"), rows.asList().stream()
				.map(row -> row.getAsJsonObject().get("codePath").getAsString() + ": " + row.getAsJsonObject().get("difference").getAsInt()).toList());
		assertTrue(rows.get(2).getAsJsonObject().get("then").isJsonNull(), "the code was not there");
		assertTrue(run("compare", study, "as in the paper").done().lines().toList().getLast().startsWith("all codes"), "a table ends with the totals");
	}

	@Test
	void milestonesAreListedAndForgotten() {
		assertEquals("for the reviewers", run("milestones", study, "--format", "json").json().get(0).getAsJsonObject().get("description").getAsString());
		assertTrue(run("milestone", study, "as in the paper").failed(CommandLineMain.FAILED).contains("already"));
		run("milestone", study, "as in the paper", "--delete").done();
		assertTrue(run("freq", study, "--at", "as in the paper").failed(CommandLineMain.FAILED).contains("no milestone “as in the paper”"));
	}
}
