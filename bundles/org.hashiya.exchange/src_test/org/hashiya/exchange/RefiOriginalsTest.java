// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents go along with a project, beside the plain texts that positions refer to. */
class RefiOriginalsTest {

	private static final byte[] WORD = { 'P', 'K', 3, 4, 5, 6 };

	@TempDir
	@Nullable
	Path folder;

	@Test
	void theWordDocumentStandsBesideThePlainTextAndComesBack() throws Exception {
		StudyInMemory made = new StudyInMemory(9, "study");
		Coder coder = made.coder("x");
		Document formatted = made.document("formatted", "كِتَابٌ 😀 word");
		Document plain = made.document("plain", "only text");
		made.passage(formatted, "word", coder, null, made.code("c", null, ""));
		Originals originals = new Originals() {
			@Override
			public boolean has(Document document) {
				return document.id().equals(formatted.id());
			}

			@Override
			public InputStream open(Document document) {
				return new ByteArrayInputStream(WORD);
			}
		};
		for (RefiProfile profile : RefiProfile.values()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			new RefiProject(profile, originals, MemoForm.NOTES).write(made.study(), out, Progress.NONE);
			ProjectFile file = new ProjectFile(out.toByteArray());
			Schema.validate(file.qde(), "Project.xsd");
			String word = formatted.id().toString().toUpperCase(Locale.ROOT) + ".docx";
			assertArrayEquals(WORD, file.entries.get("sources/" + word));
			assertEquals(List.of("internal://" + word, ""), file.all("TextSource").stream().map(source -> source.getAttribute("richTextPath")).toList());
			Taken taken = new Taken().take(Taken.write(Objects.requireNonNull(folder), "back.qdpx", out.toByteArray()));
			Document back = taken.study.document(formatted.id());
			assertEquals("كِتَابٌ 😀 word", taken.text(back));
			assertEquals("docx", Objects.requireNonNull(back.original()).extension());
			assertEquals("word", taken.quote(taken.study.passages(back, Progress.NONE).list().getFirst()));
			assertEquals("only text", taken.text(taken.study.document(plain.id())));
		}
	}
}
