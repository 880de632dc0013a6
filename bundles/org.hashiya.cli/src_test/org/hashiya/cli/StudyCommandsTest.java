// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
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

/** New studies, imports, coders, check and demo. */
class StudyCommandsTest {

	@Test
	void aNewStudyHasANameAndACoder(@TempDir @Nullable Path folder) {
		Path study = Cli.existing(folder).resolve("دراستي");
		String said = run("new", study, "--name", "السياسة الخارجية", "--coder", "أمل حدّاد").done();
		assertTrue(said.contains("السياسة الخارجية") && said.contains("أمل حدّاد") && said.contains(study.toString()), said);
		assertTrue(run("new", study).failed(CommandLineMain.FAILED).contains("new or empty"));
		Path other = Cli.existing(folder).resolve("other");
		assertTrue(run("new", other).done().contains("“other”"));
		assertTrue(run("new", Cli.existing(folder).resolve("bad"), "--name", " ").failed(CommandLineMain.FAILED).contains("is no name"));
		assertFalse(Files.exists(Cli.existing(folder).resolve("bad")));
	}

	@Test
	void aStudyMustBeThere(@TempDir @Nullable Path folder) throws IOException {
		Path root = Cli.existing(folder);
		assertTrue(run("freq", root.resolve("missing")).failed(CommandLineMain.FAILED).contains("does not exist"));
		assertTrue(run("freq", root).failed(CommandLineMain.FAILED).contains("is not a study"));
		assertTrue(run("check", root).failed(CommandLineMain.FAILED).contains("is not a study"));
		assertEquals(Map.of(), Cli.files(root));
	}

	@Test
	void filesAreImportedInOneStep(@TempDir @Nullable Path folder) throws IOException {
		Path root = Cli.existing(folder);
		Path study = Cli.study(root, "first");
		Path arabic = Files.write(root.resolve("مقال.txt"), "شهدت العلاقات الجزائرية الأمريكية خطوات متسارعة خلال الأشهر الأخيرة من هذه السنة".getBytes(Charset.forName("windows-1256")));
		Path markdown = Files.writeString(root.resolve("notes.md"), "# Notes\n\nTwo words.\n");
		Cli.Result result = run("import", study, arabic, markdown, "--format", "csv");
		List<List<String>> lines = Cli.csv(result.out());
		assertEquals(List.of("document", "file", "words", "characters", "language", "encoding", "document id"), lines.get(0));
		assertEquals(List.of("مقال", "مقال.txt", "12"), lines.get(1).subList(0, 3));
		assertEquals("windows-1256", lines.get(1).get(5));
		assertEquals(List.of("notes", "notes.md", "3"), lines.get(2).subList(0, 3));
		assertTrue(result.err().contains("مقال") && result.err().contains("guess"), result.err());
		assertEquals(CommandLineMain.DONE, result.code());
		assertEquals("Undone: add 2 documents: “مقال”, “notes”", run("undo", study).done().strip());
		run("passages", study, "--document", "notes").failed(CommandLineMain.FAILED);
	}

	@Test
	void oneFileThatCannotBeReadKeepsAllOut(@TempDir @Nullable Path folder) throws IOException {
		Path root = Cli.existing(folder);
		Path study = Cli.study(root, "first");
		Path good = Files.writeString(root.resolve("good.txt"), "good");
		Path picture = Files.write(root.resolve("picture.txt"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 2 });
		Path twice = Files.createDirectory(root.resolve("again")).resolve("text.txt");
		Files.writeString(twice, "again");
		var before = Cli.files(study);
		Cli.Result result = run("import", study, good, root.resolve("missing.txt"), root.resolve("letter.docx"), picture, twice);
		assertEquals(CommandLineMain.FAILED, result.code());
		assertEquals("", result.out());
		List<String> lines = result.err().lines().toList();
		assertEquals(5, lines.size(), result.err());
		assertTrue(lines.get(0).contains("missing.txt does not exist"), lines.get(0));
		assertTrue(lines.get(1).contains("letter.docx"), lines.get(1));
		assertTrue(lines.get(2).contains("picture.txt"), lines.get(2));
		assertTrue(lines.get(3).contains("“text” already"), lines.get(3));
		assertEquals("hashiya: Nothing was imported.", lines.get(4));
		assertEquals(before, Cli.files(study));
	}

	@Test
	void whoWorksIsAskedWhereItIsNotClear(@TempDir @Nullable Path folder) throws IOException, StudyProblem {
		Path study = Cli.existing(folder).resolve("sample");
		SampleStudy.create(study, Progress.NONE);
		Object[] words = { "code", study, "--document", "interview", "--code", "France", "--range", "0:5" };
		run(words).done();
		assertTrue(run("history", study).done().contains("Amal Haddad"));
		forgetWhoIAm(study);
		var before = Cli.files(study);
		String message = run("undo", study).failed(CommandLineMain.FAILED);
		assertTrue(message.contains("--coder") && message.contains("“Amal Haddad”, “Karim Benali”"), message);
		run(words).failed(CommandLineMain.FAILED);
		String unknown = run("freq", study, "--coder", "Nobody").failed(CommandLineMain.FAILED);
		assertTrue(unknown.contains("“Nobody”") && unknown.contains("“Amal Haddad”, “Karim Benali”"), unknown);
		assertEquals(before, Cli.files(study));
		run("freq", study).done();
		assertTrue(run("undo", study, "--coder", "Karim Benali").done().startsWith("Undone: code "));
		run("undo", study).failed(CommandLineMain.FAILED); // it was said for that command only
	}

	private static void forgetWhoIAm(Path study) throws IOException {
		try (var files = Files.walk(study.resolve(".hashiya"))) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void checkFindsWhatIsWrongAndSaysWhere(@TempDir @Nullable Path folder) throws IOException {
		Path study = Cli.study(folder, "روسيا حليف قديم");
		run("code", study, "--document", "text", "--code", "Russia", "--create", "--quote", "روسيا").done();
		Cli.Result well = run("check", study);
		assertEquals(CommandLineMain.DONE, well.code());
		assertEquals("", well.out());
		assertEquals("hashiya: All is well: 1 document, 1 passage, 1 coding, 2 lines of history.", well.err().strip());

		Path passages = study.resolve("passages/text.jsonl");
		Files.writeString(passages, Files.readString(passages).replace("\"quote\":\"روسيا\"", "\"quote\":\"فرنسا\""));
		var before = Cli.files(study);
		Cli.Result ill = run("check", study, "--format", "csv");
		assertEquals(CommandLineMain.FAILED, ill.code());
		List<List<String>> lines = Cli.csv(ill.out());
		assertEquals(2, lines.size(), ill.out());
		assertEquals(Path.of("passages", "text.jsonl").toString(), lines.get(1).get(0));
		assertEquals("line 1", lines.get(1).get(1));
		assertTrue(lines.get(1).get(3).contains("should read “فرنسا”, but its text is “روسيا”"), lines.get(1).get(3));
		assertTrue(ill.err().contains("1 finding in "), ill.err());
		assertEquals(before, Cli.files(study));
	}

	@Test
	void theDemoDoesAllOfIt(@TempDir @Nullable Path folder) throws IOException {
		Path root = Cli.existing(folder).resolve("try-it");
		String said = run("demo", root).done();
		assertTrue(said.contains("Karim Benali: code “Russia factor”") && said.contains("Amal Haddad: add 3 documents"), said);
		assertTrue(said.contains("Actors/Russia factor"), said);
		for (String file : List.of("codings.csv", "frequencies.csv", "codebook.qdc", "project.qdpx")) {
			assertTrue(Files.size(root.resolve(file)) > 500, file);
			assertTrue(said.contains(file), said);
		}
		assertEquals(CommandLineMain.DONE, run("check", root.resolve("sample-study")).code());
		assertTrue(run("demo", root).failed(CommandLineMain.FAILED).contains("not empty"));
	}

	@Test
	void theDemoMakesAFolderWhereNoneIsNamed() throws IOException {
		String said = run("demo").done();
		Path study = Path.of(said.lines().findFirst().orElseThrow().replaceFirst(".* in ", ""));
		try {
			assertTrue(Files.exists(study.resolve("study.json")), said);
		} finally {
			try (var files = Files.walk(study.getParent() instanceof Path parent ? parent : study)) {
				for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
