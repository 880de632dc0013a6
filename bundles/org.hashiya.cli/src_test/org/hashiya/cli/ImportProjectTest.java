// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** Projects of other programs on the command line. */
class ImportProjectTest {

	private static final String GUID = "-1111-4222-8333-444444444444";
	private static final String TEXT = "😀 كِتَابٌ جديد في الجزائر.\r\nShe spoke of identity and of home.\r\n";

	@TempDir
	@Nullable
	Path folder;

	/** A project with Windows line ends and UTF-16 positions, a passage of two words, and a picture. */
	private Path project() throws IOException {
		int start = TEXT.indexOf("identity");
		String qde = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"Twin\" origin=\"NVivo for Windows 12\"><Users><User guid=\"00000001" + GUID
				+ "\" name=\"Amal Haddad\"/></Users><CodeBook><Codes><Code guid=\"00000002" + GUID + "\" name=\"هوية\" isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource guid=\"00000003" + GUID
				+ "\" name=\"Interview\" plainTextPath=\"internal://a.txt\"><PlainTextSelection guid=\"00000004" + GUID + "\" startPosition=\"" + start + "\" endPosition=\"" + (start + 8)
				+ "\" creatingUser=\"00000001" + GUID + "\"><Coding guid=\"00000005" + GUID + "\" creatingUser=\"00000001" + GUID + "\"><CodeRef targetGUID=\"00000002" + GUID
				+ "\"/></Coding></PlainTextSelection></TextSource><PictureSource guid=\"00000006" + GUID + "\" name=\"picture\" path=\"internal://p.png\"/></Sources></Project>";
		Path file = Cli.existing(folder).resolve("twin.qdpx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			add(zip, "project.qde", qde.getBytes(StandardCharsets.UTF_8));
			add(zip, "Sources/a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
			add(zip, "Sources/p.png", new byte[] { 1, 2, 3 });
		}
		return file;
	}

	private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(bytes);
		zip.closeEntry();
	}

	@Test
	void importedCodedUndoneAndExported() throws IOException {
		Path root = Cli.existing(folder);
		Path file = project();
		Path study = root.resolve("study");
		Cli.run("new", study, "--coder", "Amal Haddad").done();
		var empty = Cli.files(study);
		Cli.Result preview = Cli.run("import", study, file, "--dry-run", "--format", "json");
		assertEquals(CommandLineMain.DONE, preview.code());
		assertTrue(preview.err().contains("Nothing was done"), preview.err());
		assertEquals(empty, Cli.files(study), "a dry run writes nothing");

		Cli.Result result = Cli.run("import", study, file, "--report", root.resolve("report.json"), "--format", "csv");
		assertEquals(CommandLineMain.DONE, result.code(), result.err());
		assertTrue(Cli.csv(result.out()).stream().anyMatch(row -> row.subList(1, 4).equals(List.of("PictureSource", "source without text", "1"))), result.out());
		List<String> passage = Cli.csv(Cli.run("passages", study, "--format", "csv").done()).get(1);
		assertTrue(passage.contains("identity"), passage.toString());
		assertTrue(Files.readString(study.resolve("foreign/parts.jsonl")).contains("00000006" + GUID), "the picture is kept");
		assertEquals("Twin", JsonParser.parseString(Files.readString(root.resolve("report.json"))).getAsJsonObject().get("project").getAsString());
		assertEquals(CommandLineMain.DONE, Cli.run("check", study).code());

		Cli.Result again = Cli.run("import", study, file, "--report", root.resolve("report.html"));
		assertTrue(again.err().contains("nothing was changed"), again.err());
		assertTrue(Files.readString(root.resolve("report.html")).contains("<code>PlainTextSelection</code>"));

		Path out = root.resolve("out.qdpx");
		assertEquals(CommandLineMain.DONE, Cli.run("export", study, out).code());
		Path other = root.resolve("other");
		Cli.run("new", other, "--coder", "B").done();
		assertEquals(CommandLineMain.DONE, Cli.run("import", other, out).code());
		assertEquals(part(study, "image/png"), part(other, "image/png"), "the picture has come through");
		assertEquals(CommandLineMain.DONE, Cli.run("check", other).code());

		assertEquals(CommandLineMain.DONE, Cli.run("undo", study).code());
		assertEquals(1, Cli.csv(Cli.run("passages", study, "--format", "csv").done()).size(), "one step of undo");
		assertEquals(CommandLineMain.DONE, Cli.run("check", study).code());
	}

	private static String part(Path study, String mediaType) throws IOException {
		return Files.readAllLines(study.resolve("foreign/parts.jsonl")).stream().filter(line -> line.contains(mediaType)).map(line -> JsonParser.parseString(line).getAsJsonObject().get("blob").getAsString())
				.findFirst().orElse("none");
	}

	@Test
	void whatCannotBeImportedIsSaidSo() throws IOException {
		Path root = Cli.existing(folder);
		Path study = Cli.study(folder, "text");
		Path broken = Files.writeString(root.resolve("broken.qdpx"), "no zip");
		assertTrue(Cli.run("import", study, broken).failed(CommandLineMain.FAILED).contains("is no project"));
		assertFalse(Cli.run("import", study, root.resolve("none.qde")).failed(CommandLineMain.FAILED).isEmpty());
		assertEquals(CommandLineMain.WRONG_USAGE, Cli.run("import", study, broken, root.resolve("text.txt")).code());
		assertEquals(CommandLineMain.WRONG_USAGE, Cli.run("import", study, root.resolve("text.txt"), "--dry-run").code());
		assertEquals(CommandLineMain.WRONG_USAGE, Cli.run("import", study, broken, "--report", "x.pdf").code());
		assertEquals(CommandLineMain.WRONG_USAGE, Cli.run("import", study, broken, "--positions", "bytes").code());
	}

	/** Else both examples would be the same words to the eye. */
	@Test
	void examplesOfTwoReadingsShowSpacesAtTheirEnds() throws IOException {
		Path study = Cli.study(folder, "text");
		Path file = Files.writeString(Cli.existing(folder).resolve("weak.qde"), "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"o\"><Sources><TextSource name=\"t\"><PlainTextContent>\uD83D\uDE00 a granola b</PlainTextContent>"
				+ "<PlainTextSelection startPosition=\"4\" endPosition=\"11\"/></TextSource></Sources></Project>");
		String told = Cli.run("import", study, file, "--dry-run").err();
		assertTrue(told.contains("t: “granola”; by the other way “␣granola”"), told);
	}

	@Test
	void eachFindingHasItsWords() {
		var words = new org.hashiya.cli.internal.words.ImportWords(new org.hashiya.cli.internal.words.Wording());
		for (var finding : org.hashiya.exchange.ImportFinding.values()) {
			assertFalse(words.finding(finding).isBlank());
			assertFalse(words.outcome(finding.outcome()).isBlank());
		}
	}
}
