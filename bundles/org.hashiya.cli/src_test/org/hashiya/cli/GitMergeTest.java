// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hashiya.exchange.Exporters;
import org.hashiya.merge.CarryOver;
import org.hashiya.model.Study;
import org.hashiya.store.FileMerge;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.ibm.icu.lang.UCharacter;

/** Two clones of a study under git, both worked on, merged by real git: nothing lost, no byte changed. */
class GitMergeTest {

	private static final String TEXT = "روسيا حليف قديم 🙂.\nRussia sold arms.\nFrance is near.\nالتطبيع غير مطروح.\n";

	/** The merge driver as a program. */
	static final class Driver {

		private Driver() {
		}

		public static void main(String[] arguments) {
			List<String> words = new ArrayList<>(List.of("merge-driver"));
			words.addAll(List.of(arguments));
			System.exit(new CommandLineMain("0", false).run(words, System.out, System.err));
		}
	}

	private final Path root;
	private final Path mine;
	private final Path theirs;

	GitMergeTest(@TempDir Path folder) {
		root = folder;
		mine = folder.resolve("mine");
		theirs = folder.resolve("theirs");
	}

	@BeforeEach
	void twoClones() throws Exception {
		assumeTrue(git(root, "--version") == 0, "no git here");
		Path study = Cli.study(root, TEXT);
		code(study, "Amal Haddad", "Actors/Russia", "روسيا");
		code(study, "Amal Haddad", "Actors/France", "France");
		assertEquals(0, git(study, "init", "-q", "-b", "main"));
		commit(study, "the study");
		assertEquals(0, git(root, "clone", "-q", "study", "mine"));
		assertEquals(0, git(root, "-c", "core.autocrlf=true", "clone", "-q", "study", "theirs"));
		git(theirs, "config", "core.autocrlf", "true");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		git(mine, "config", "merge.hashiya.driver", "'" + java + "' -cp '" + classPath() + "' '" + Driver.class.getName() + "' %O %A %B %P");
	}

	private static String classPath() {
		return Stream.of(Driver.class, CommandLineMain.class, FileMerge.class, Study.class, TextRange.class, CarryOver.class, Exporters.class, Gson.class, UCharacter.class,
				picocli.CommandLine.class, org.hashiya.analysis.Unit.class, org.hashiya.documents.DocumentImporters.class, org.hashiya.sample.SampleStudy.class,
				de.siegmar.fastcsv.reader.CsvReader.class).map(type -> Path.of(java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString()).distinct()
				.collect(Collectors.joining(java.io.File.pathSeparator));
	}

	private static int git(Path folder, String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Amal", "-c", "user.email=amal@example.org", "-c", "commit.gpgsign=false"));
		command.addAll(List.of(words));
		Path output = Files.createTempFile("git", ".txt");
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
			int code = process.waitFor();
			if (code != 0) {
				System.out.println(String.join(" ", words) + ": " + Files.readString(output, StandardCharsets.UTF_8));
			}
			return code;
		} catch (IOException e) {
			return -1;
		} finally {
			Files.delete(output);
		}
	}

	private static void commit(Path folder, String message) throws IOException, InterruptedException {
		assertEquals(0, git(folder, "add", "-A"));
		assertEquals(0, git(folder, "commit", "-q", "-m", message));
	}

	private static void code(Path study, String coder, String code, String quote) {
		run("code", study, "--coder", coder, "--document", "text", "--code", code, "--create", "--quote", quote).done();
	}

	private static Set<String> codings(Path study) {
		Set<String> codings = new TreeSet<>();
		run("passages", study, "--format", "json").json().forEach(passage -> passage.getAsJsonObject().get("codes").getAsJsonArray().forEach(
				coding -> codings.add(coding.getAsJsonObject().get("codePath").getAsString() + ": " + passage.getAsJsonObject().get("text").getAsString())));
		return codings;
	}

	private void bothWork() throws IOException, InterruptedException {
		code(mine, "Amal Haddad", "Actors/Russia", "Russia");
		code(mine, "Amal Haddad", "Process/arms", "arms");
		commit(mine, "my work");
		code(theirs, "Amal Haddad", "Process/normalization", "التطبيع");
		code(theirs, "Amal Haddad", "Actors/France", "near");
		commit(theirs, "their work");
	}

	private static final Set<String> BOTH = new TreeSet<>(Set.of("Actors/Russia: روسيا", "Actors/France: France", "Actors/Russia: Russia", "Process/arms: arms",
			"Process/normalization: التطبيع", "Actors/France: near"));

	@Test
	void withOurDriverGitMergesCodingByCoding() throws Exception {
		bothWork();

		assertEquals(0, git(mine, "pull", "-q", "--no-rebase", "--no-edit", "../theirs", "main"), "no conflict is left");

		assertTrue(codings(mine).containsAll(BOTH), codings(mine)::toString);
		assertTrue(run("check", mine).err().contains("All is well"), () -> run("check", mine).err());
	}

	@Test
	void whereNoDriverRanTheMarkersAreMended() throws Exception {
		bothWork();

		assertFalse(git(theirs, "pull", "-q", "--no-rebase", "--no-edit", "../mine", "main") == 0, "git leaves a conflict");
		assertTrue(Files.readString(theirs.resolve("codebook.jsonl")).contains("<<<<<<<"));
		assertTrue(run("code", theirs, "--document", "text", "--code", "Actors/Russia", "--quote", "arms").failed(CommandLineMain.FAILED).contains("check --fix"));

		Cli.Result fix = run("check", theirs, "--fix", "--format", "csv");

		assertEquals(CommandLineMain.DONE, fix.code(), fix.out() + fix.err());
		assertTrue(codings(theirs).containsAll(BOTH), codings(theirs)::toString);
		commit(theirs, "mended");
		assertTrue(run("check", theirs).err().contains("All is well"), () -> run("check", theirs).err());
	}

	@Test
	void whatBothNamedIsAConflictAndTwoCodesOfOneNameBecomeOne() throws Exception {
		bothWork(); // both made a code "Process"
		assertEquals(0, git(mine, "pull", "-q", "--no-rebase", "--no-edit", "../theirs", "main"));

		Cli.Result conflicts = run("conflicts", mine, "--format", "json");
		assertEquals(CommandLineMain.FAILED, conflicts.code(), conflicts.err());
		var found = com.google.gson.JsonParser.parseString(conflicts.out()).getAsJsonArray();
		assertEquals(1, found.size(), conflicts.out());
		assertEquals("same name", found.get(0).getAsJsonObject().get("kind").getAsString());
		assertEquals("Process", found.get(0).getAsJsonObject().get("what").getAsString());
		run("settle", mine, "--take", found.get(0).getAsJsonObject().get("id").getAsString());

		assertEquals(0, run("conflicts", mine, "--format", "json").json().size());
		assertTrue(codings(mine).containsAll(BOTH), codings(mine)::toString);
		assertEquals(1, run("codes", mine, "--format", "json").json().asList().stream().filter(code -> code.toString().contains("\"Process\"")).count());
		assertTrue(run("check", mine).err().contains("All is well"), () -> run("check", mine).err());
		run("settle", mine, "--keep", "none").failed(CommandLineMain.FAILED);
	}

	@Test
	void noByteOfTheStudyIsChangedByLineEndSettings() throws Exception {
		assertEquals(0, git(theirs, "status", "--porcelain"));
		for (String name : List.of("documents/text.txt", "codebook.jsonl", "passages/text.jsonl", "study.json")) {
			assertFalse(Files.readString(theirs.resolve(name)).contains("\r"), name);
			assertEquals(Files.readString(mine.resolve(name)), Files.readString(theirs.resolve(name)), name);
		}
	}

	@Test
	void aRenamedCodeAndANewCodingOfItBothStay() throws Exception {
		code(mine, "Amal Haddad", "Actors/Russia", "Russia");
		commit(mine, "coded");
		Path codebook = theirs.resolve("codebook.jsonl");
		Files.writeString(codebook, Files.readString(codebook).replace("\"name\":\"Russia\"", "\"name\":\"Russia factor\""));
		commit(theirs, "renamed, by hand");

		assertEquals(0, git(mine, "pull", "-q", "--no-rebase", "--no-edit", "../theirs", "main"));

		assertEquals(new TreeSet<>(Set.of("Actors/Russia factor: روسيا", "Actors/France: France", "Actors/Russia factor: Russia")), codings(mine));
	}
}
