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
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose files are broken: what reads goes on with what is good and says what is not, what writes refuses. */
class DamagedStudyTest {

	private static Path study(@Nullable Path folder) throws IOException {
		Path study = Cli.study(folder, "روسيا حليف قديم، وروسيا بعيدة");
		run("code", study, "--document", "text", "--code", "Russia", "--create", "--quote", "روسيا", "--all").done();
		run("code", study, "--document", "text", "--code", "Ally", "--create", "--quote", "حليف").done();
		return study;
	}

	@Test
	void whatReadsGoesOnWithWhatIsGood(@TempDir @Nullable Path folder) throws IOException {
		Path study = study(folder);
		Path passages = study.resolve("passages/text.jsonl");
		List<String> lines = new ArrayList<>(Files.readAllLines(passages));
		lines.set(0, lines.get(0).substring(0, 50));
		Files.write(passages, lines);
		var before = Cli.files(study);
		for (String command : List.of("passages", "freq", "codes")) {
			Cli.Result result = run(command, study, "--format", "csv");
			assertEquals(CommandLineMain.DONE, result.code(), result.err());
			assertTrue(result.err().contains("text.jsonl (line 1)") && result.err().contains("damaged in 1 place;"), result.err());
			assertTrue(result.out().contains("Russia"), result.out());
		}
		assertEquals(3, Cli.csv(run("passages", study, "--format", "csv").out()).size(), "the head and two of three passages");
		Path out = Cli.existing(folder).resolve("codings.csv");
		assertEquals(CommandLineMain.DONE, run("export", study, out).code());
		assertTrue(run("code", study, "--document", "text", "--code", "Russia", "--range", "0:3").failed(CommandLineMain.FAILED).contains("text.jsonl (line 1)"));
		assertEquals(before, Cli.files(study));
	}

	@Test
	void anUnfinishedMergeIsNamedAsSuch(@TempDir @Nullable Path folder) throws IOException {
		Path study = study(folder);
		Path codebook = study.resolve("codebook.jsonl");
		Files.writeString(codebook, "<<<<<<< HEAD\n" + Files.readString(codebook) + "=======\n>>>>>>> theirs\n");
		Cli.Result freq = run("freq", study);
		assertEquals(CommandLineMain.DONE, freq.code());
		assertTrue(freq.err().contains("codebook.jsonl (line 1): a merge was not finished"), freq.err());
		assertTrue(run("undo", study).failed(CommandLineMain.FAILED).contains("a merge was not finished"));
		Cli.Result check = run("check", study, "--format", "csv");
		assertEquals(List.of("codebook.jsonl", "line 1", "conflicted"), Cli.csv(check.out()).get(1).subList(0, 3));
		assertTrue(check.err().contains("not held against its history"), check.err());
	}

	@Test
	void checkFindsWhatWentMissingWithoutATrace(@TempDir @Nullable Path folder) throws IOException {
		Path study = study(folder);
		Path passages = study.resolve("passages/text.jsonl");
		Files.write(passages, Files.readAllLines(passages).subList(0, 2));
		List<String> line = Cli.csv(run("check", study, "--format", "csv").out()).get(1);
		assertEquals(Path.of("passages", "text.jsonl").toString(), line.get(0));
		assertEquals("history differs", line.get(2));
		assertTrue(line.get(3).contains("history/") && line.get(3).endsWith("line 1"), line.get(3));
	}

	@Test
	void checkSaysWhereTheHistoryBeginsLater(@TempDir @Nullable Path folder) throws IOException {
		Path study = study(folder);
		for (String name : List.of("history", ".hashiya")) {
			try (Stream<Path> all = Files.walk(study.resolve(name))) {
				for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
		Cli.Result check = run("check", study);
		assertEquals(CommandLineMain.DONE, check.code());
		assertTrue(check.err().contains("6 elements are older than the history"), check.err());
	}

	@Test
	void checkMendsWhatTheHistoryKnows(@TempDir @Nullable Path folder) throws IOException {
		Path study = study(folder);
		var whole = Cli.files(study);
		Path passages = study.resolve("passages/text.jsonl");
		Files.writeString(passages, Files.readString(passages).substring(0, 400));
		Files.writeString(study.resolve("codebook.jsonl"), "<<<<<<< HEAD\n" + Files.readString(study.resolve("codebook.jsonl")) + "=======\n>>>>>>> theirs\n");
		var before = Cli.files(study);
		Cli.Result plan = run("check", study, "--fix", "--dry-run", "--format", "csv");
		assertEquals(CommandLineMain.FAILED, plan.code(), plan.err());
		assertTrue(plan.out().contains("to mend,merged,") && plan.out().contains("to mend,put back,"), plan.out());
		assertEquals(before, Cli.files(study));
		Cli.Result fix = run("check", study, "--fix");
		assertEquals(CommandLineMain.DONE, fix.code(), fix.err());
		assertTrue(fix.err().contains("before-repair-"), fix.err());
		assertEquals(whole.get("passages/text.jsonl"), Cli.files(study).get("passages/text.jsonl"));
		assertEquals(whole.get("codebook.jsonl"), Cli.files(study).get("codebook.jsonl"));
		assertTrue(run("check", study).err().contains("All is well"));
		assertTrue(run("check", study, "--fix").err().contains("nothing to mend"));
		run("check", study, "--dry-run").failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void whatCannotBeMendedIsListedAndTold(@TempDir @Nullable Path folder) throws IOException {
		Path study = study(folder);
		Files.writeString(study.resolve("documents/text.txt"), "something else");
		Cli.Result fix = run("check", study, "--fix", "--format", "csv");
		assertEquals(CommandLineMain.FAILED, fix.code(), fix.err());
		assertTrue(fix.out().contains("text followed") && fix.out().contains("waits") && fix.err().contains("left"), fix.out() + fix.err());
		assertEquals(3, run("unplaced", study, "--format", "json").json().size());
	}

	@Test
	void historyCanBeNarrowed(@TempDir @Nullable Path folder) throws IOException {
		Path study = study(folder);
		assertEquals(3, run("history", study, "--format", "json").json().size());
		assertEquals(3, run("history", study, "--format", "json", "--since", "2020-01-31", "--coder", "Amal Haddad").json().size());
		assertEquals(0, run("history", study, "--format", "json", "--since", "2999-01-01T10:00").json().size());
		String last = run("history", study, "--format", "json").json().get(2).getAsJsonObject().get("time").getAsString();
		List<List<String>> since = Cli.csv(run("history", study, "--format", "csv", "--since", last).done());
		assertEquals(last, since.getLast().getFirst());
		assertFalse(since.size() > 3, "the first two were earlier or at the same millisecond");
		assertEquals(0, run("history", study, "--format", "json", "--since", "2999-01-01T10:00:00+01:00").json().size());
		run("history", study, "--coder", "Nobody").failed(CommandLineMain.FAILED);
		for (String wrong : List.of("yesterday", "2026-13-01", "2026-02-30", "10:00", "")) {
			assertTrue(run("history", study, "--since", wrong).failed(CommandLineMain.WRONG_USAGE).contains("is no date such as"), wrong);
		}
	}

	@Test
	void historyIsListedThoughALineOfItIsBroken(@TempDir @Nullable Path folder) throws IOException {
		Path study = study(folder);
		try (Stream<Path> files = Files.walk(study.resolve("history"))) {
			for (Path journal : files.filter(file -> file.toString().endsWith(".jsonl")).toList()) {
				if (Files.readString(journal).contains("Ally")) {
					Files.writeString(journal, Files.readString(journal).replaceFirst("\"time\":", "\"tim\":"));
				}
			}
		}
		Cli.Result result = run("history", study, "--format", "json");
		assertEquals(CommandLineMain.DONE, result.code(), result.err());
		assertTrue(result.err().contains("line 1"), result.err());
		assertFalse(result.out().contains("Ally"));
	}
}
