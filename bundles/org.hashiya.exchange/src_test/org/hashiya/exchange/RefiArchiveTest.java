// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives as programs of several systems pack them: the text is found, whatever became of the names on the way. */
class RefiArchiveTest {

	private static final String TEXT = "Marhaba said the woman.";

	@TempDir
	@Nullable
	Path folder;

	private Path folder() {
		return Objects.requireNonNull(folder);
	}

	private static String project(String path) {
		return RefiTwinsTest.project("qc", RefiTwinsTest.codes() + RefiTwinsTest.source(20, path, "<PlainTextSelection guid=\"" + guid(100) + "\" startPosition=\"0\" endPosition=\"7\"/>"));
	}

	/** Packs with the names in an encoding and nothing that says in which. */
	private Path packed(Charset names, String path, String entry) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
			zip.putNextEntry(new ZipEntry("sources/"));
			zip.putNextEntry(new ZipEntry("project.qde"));
			zip.write(project(path).getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("sources/" + entry));
			zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("sources/another.txt"));
			zip.write("no".getBytes(StandardCharsets.UTF_8));
		}
		return Files.write(folder().resolve("packed.QDPX"), bytes.toByteArray());
	}

	private static List<String> texts(Taken taken) {
		return taken.study.documents().list().stream().map(document -> {
			try {
				return taken.text(document);
			} catch (StudyProblem e) {
				throw new IllegalStateException(e);
			}
		}).toList();
	}

	private static void assertFound(Path file) throws StudyProblem {
		Taken taken = new Taken().take(file);
		assertEquals(List.of(TEXT), texts(taken), String.valueOf(taken.report()));
		assertEquals(0, taken.report().count(ImportFinding.TEXT_MISSING));
	}

	@Test
	void namesInTheEncodingOfAnOldSystem() throws StudyProblem, IOException {
		assertFound(packed(StandardCharsets.ISO_8859_1, "internal://Gespräch é.txt", "Gespräch é.txt"));
		if (Charset.isSupported("IBM437")) {
			assertFound(packed(Charset.forName("IBM437"), "internal://Gespräch é.txt", "Gespräch é.txt"));
		}
		if (Charset.isSupported("windows-1256")) {
			assertFound(packed(Charset.forName("windows-1256"), "internal://مقابلة.txt", "مقابلة.txt"));
		}
	}

	@Test
	void namesInPiecesAsMacosWritesThem() throws StudyProblem, IOException {
		assertFound(packed(StandardCharsets.UTF_8, "internal://Gespräch é.txt", Normalizer.normalize("Gespräch é.txt", Form.NFD)));
		assertFound(packed(StandardCharsets.UTF_8, Normalizer.normalize("internal://Gespräch é.txt", Form.NFD), "Gespräch é.txt"));
	}

	@Test
	void pathsThatAreWrittenAsAddresses() throws StudyProblem, IOException {
		assertFound(packed(StandardCharsets.UTF_8, "internal://Gespr%C3%A4ch%201.txt", "Gespräch 1.txt"));
		assertFound(packed(StandardCharsets.UTF_8, "internal://100%.txt", "100%.txt"));
		assertFound(packed(StandardCharsets.UTF_8, "internal://a+b%zz.txt", "a+b%zz.txt"));
	}

	@Test
	void aNameThatCouldBeSeveralIsNobodys() throws StudyProblem, IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
			zip.putNextEntry(new ZipEntry("project.qde"));
			zip.write(project("internal://مقابلة.txt").getBytes(StandardCharsets.UTF_8));
			for (String name : List.of("ä.txt", "öü.txt")) {
				zip.putNextEntry(new ZipEntry("sources/" + name));
				zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
			}
		}
		Taken taken = new Taken().take(Files.write(folder().resolve("two.qdpx"), bytes.toByteArray()));
		assertEquals(1, taken.report().count(ImportFinding.TEXT_MISSING));
		assertEquals(2, taken.report().count(ImportFinding.FILE_UNUSED));
	}

	@Test
	void filesOfOneNameInSeveralFolders() throws StudyProblem, IOException {
		String sources = RefiTwinsTest.source(20, "internal://Amal/interview.txt", "") + RefiTwinsTest.source(21, "internal://Karim\\interview.txt", "")
				+ "<PDFSource guid=\"" + guid(22) + "\" name=\"a\" path=\"internal://Amal/plan.pdf\"/><PDFSource guid=\"" + guid(23) + "\" name=\"k\" path=\"relative://../Karim/plan.pdf\"/>";
		ProjectZip zip = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("Hobby 1.0", RefiTwinsTest.codes() + sources));
		for (String who : List.of("Karim", "Amal")) {
			zip.add("Sources/" + who + "/interview.txt", who + " speaks.").add("Sources/" + who + "/plan.pdf", "%PDF of " + who);
		}
		Taken taken = new Taken().take(zip.write(folder(), "folders.qdpx"));

		assertEquals(List.of("Amal speaks.", "Karim speaks."), texts(taken));
		assertEquals(2, taken.report().count(ImportFinding.FILE_KEPT), String.valueOf(taken.report()));
		assertEquals(0, taken.report().count(ImportFinding.FILE_UNUSED), String.valueOf(taken.report()));
		assertEquals(List.of("%PDF of Amal", "%PDF of Karim"), ProjectZip.texts(taken.export(), ".pdf").stream().sorted().toList());
	}

	@Test
	void aPathWithoutFoldersMeansTheFileThatLiesInNone() throws StudyProblem, IOException {
		ProjectZip zip = new ProjectZip(false).add("project.qde", RefiTwinsTest.project("Hobby 1.0", RefiTwinsTest.codes() + RefiTwinsTest.source(20, "internal://interview.txt", "") + RefiTwinsTest.source(21, "internal://Amal/interview.txt", "")));
		zip.add("Sources/Amal/interview.txt", "Amal speaks.").add("Sources/interview.txt", "Nobody is named.");

		assertEquals(List.of("Nobody is named.", "Amal speaks."), texts(new Taken().take(zip.write(folder(), "mixed.qdpx"))));
	}

	@Test
	void pathsThatHaveAnotherName() throws StudyProblem, IOException {
		String sources = "<PDFSource guid=\"" + guid(22) + "\" name=\"a\" pdfPath=\"internal://P1/plan.pdf\"/><AudioSource guid=\"" + guid(23) + "\" name=\"b\" audioPath=\"internal://talk.mp3\" currentPath=\"absolute://C:/x.mp3\"/>";
		Taken taken = new Taken().take(new ProjectZip(false).add("project.qde", RefiTwinsTest.project("Hobby 1.0", RefiTwinsTest.codes() + "<Sources>" + sources + "</Sources>"))
				.add("Sources/P1/plan.pdf", "%PDF").add("Sources/talk.mp3", "mp3").write(folder(), "paths.qdpx"));

		assertEquals(2, taken.report().count(ImportFinding.FILE_KEPT), String.valueOf(taken.report()));
		assertEquals(0, taken.report().count(ImportFinding.FILE_UNUSED), String.valueOf(taken.report()));
		assertEquals(List.of("%PDF"), ProjectZip.texts(taken.export(), ".pdf"));
		assertEquals(List.of("mp3"), ProjectZip.texts(taken.export(), ".mp3"));
	}

	@Test
	void sizesInEightBytes() throws StudyProblem, IOException {
		Zip64 zip = new Zip64().add("project.qde", project("internal://a.txt").getBytes(StandardCharsets.UTF_8)).add("sources/a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
		assertFound(Files.write(folder().resolve("large.qdpx"), zip.bytes()));
	}

	@Test
	void moreEntriesThanTwoBytesCount() throws StudyProblem, IOException {
		ProjectZip zip = new ProjectZip(true).add("project.qde", project("internal://a.txt"));
		for (int i = 0; i < 66_000; i++) {
			zip.add("sources/" + i + ".jpg", new byte[0]);
		}
		assertFound(zip.add("sources/a.txt", TEXT).write(folder(), "many.qdpx"));
	}

	@Test
	void aWayOfPackingThatIsNotKnownIsNamed() throws IOException {
		byte[] bytes = new ProjectZip(false).add("project.qde", project("internal://a.txt")).add("sources/a.txt", TEXT).bytes();
		for (int i = 0; i + 12 < bytes.length; i++) {
			boolean header = bytes[i] == 'P' && bytes[i + 1] == 'K';
			if (header && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
				bytes[i + 8] = 9;
			} else if (header && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
				bytes[i + 10] = 9;
			}
		}
		Path file = Files.write(folder().resolve("deflate64.qdpx"), bytes);
		StudyProblem problem = assertThrows(StudyProblem.class, () -> RefiImport.read(file, Progress.NONE).close());
		assertEquals(Kind.MALFORMED, problem.kind());
		assertEquals(List.of("zip: Deflate64"), problem.values());
		StudyProblem cut = assertThrows(StudyProblem.class, () -> RefiImport.read(Files.write(folder().resolve("cut.qdpx"), java.util.Arrays.copyOf(bytes, bytes.length / 2)), Progress.NONE).close());
		assertTrue(String.valueOf(cut.values().getFirst()).startsWith("zip"), String.valueOf(cut.values()));
		assertFalse(String.valueOf(cut.values().getFirst()).contains("null"), String.valueOf(cut.values()));
	}
}
