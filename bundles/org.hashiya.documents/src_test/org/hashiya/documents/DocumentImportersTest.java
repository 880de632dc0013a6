// SPDX-License-Identifier: EPL-2.0
package org.hashiya.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Original;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.TextMeasure;
import org.hashiya.text.TextDecoder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentImportersTest {

	private final DocumentImporters importers = DocumentImporters.all();

	@Test
	void aTextFileBecomesADocument(@TempDir @Nullable Path folder) throws IOException, StudyProblem {
		byte[] bytes = "\uFEFFالنص في هذا الملف عن روسيا 😀\r\nمن الجزائر إلى\r\n".getBytes(StandardCharsets.UTF_8);
		Path file = Files.write(existing(folder).resolve("مقابلة 1.v2.TXT"), bytes);
		ImportedDocument document = importers.read(file, Progress.NONE);
		assertEquals("مقابلة 1.v2", document.name());
		assertEquals("النص في هذا الملف عن روسيا 😀\nمن الجزائر إلى\n", document.text());
		assertEquals("ar", document.language());
		assertEquals(new TextMeasure(44, 45, 9, 3), document.measure());
		assertEquals(new Original("مقابلة 1.v2.TXT", "txt", DocumentText.hash(bytes), "UTF-8", true, "crlf"), document.original());
		assertArrayEquals(bytes, document.bytes());
	}

	@Test
	void markdownIsItsSource(@TempDir @Nullable Path folder) throws IOException, StudyProblem {
		Path file = Files.writeString(existing(folder).resolve("notes.md"), "# Title\n\n*a* [b](c)\n");
		assertEquals("# Title\n\n*a* [b](c)\n", importers.read(file, Progress.NONE).text());
	}

	@Test
	void namesAreComposed(@TempDir @Nullable Path folder) throws IOException, StudyProblem {
		Path file = Files.writeString(existing(folder).resolve("re\u0301sume\u0301.txt"), "x");
		assertEquals("résumé", importers.read(file, Progress.NONE).name());
		assertEquals(new FileName(".txt", ".txt", ""), FileName.of(Path.of(".txt")));
		assertEquals(new FileName("a.", "a.", ""), FileName.of(Path.of("a.")));
	}

	@Test
	void unknownKindsAreRefusedUnread() {
		StudyProblem problem = assertThrows(StudyProblem.class, () -> importers.read(Path.of("missing.XYZ"), Progress.NONE));
		assertEquals(Kind.UNKNOWN_FILE_KIND, problem.kind());
		assertEquals(List.of("xyz"), problem.values());
		assertTrue(importers.accepts(Path.of("a.Md")));
		assertFalse(importers.accepts(Path.of("txt")));
		assertTrue(importers.extensions().containsAll(List.of("txt", "md")));
		assertEquals(Kind.FILE_MISSING, assertThrows(StudyProblem.class, () -> importers.read(Path.of("missing.txt"), Progress.NONE)).kind());
	}

	@Test
	void cancelled(@TempDir @Nullable Path folder) throws IOException {
		Path file = Files.writeString(existing(folder).resolve("a.txt"), "x");
		Progress cancelled = Progress.stoppedBy(() -> true);
		assertThrows(CancellationException.class, () -> importers.read(file, cancelled));
	}

	@Test
	void theArticleSurvivesEveryEncoding() throws StudyProblem {
		Path article = Path.of("..", "..", "..", "shared", "corpus", "article-ar.txt");
		Assumptions.assumeTrue(Files.exists(article), "no shared corpus beside the checkout");
		String text = new TextDecoder().read(article).text();
		assertEquals(text, new TextDecoder().decode(text.getBytes(Charset.forName("windows-1256")), null).text());
		assertEquals("ar", importers.read(article, Progress.NONE).language());
		for (int end = 2000; end < 2100; end++) {
			byte[] cut = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), end);
			assertEquals("UTF-8", new TextDecoder().decode(cut, null).encoding());
		}
	}

	private static Path existing(@Nullable Path folder) {
		if (folder == null) {
			throw new IllegalStateException();
		}
		return folder;
	}
}
