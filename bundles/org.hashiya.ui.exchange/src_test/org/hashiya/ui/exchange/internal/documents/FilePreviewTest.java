// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.exchange.internal.documents.FilePreview.Directions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("nls") // the texts of tests are not for people
class FilePreviewTest {

	private static final String ARABIC = "شهدت العلاقات خطوات متسارعة خلال الأشهر الأخيرة بين البلدين.\n";

	private static FilePreview preview(Path folder, String text, Charset charset) throws IOException, StudyProblem {
		Path file = Files.write(folder.resolve("مقال.txt"), text.getBytes(charset));
		return FilePreview.of(DocumentImporters.all().read(file, Progress.NONE));
	}

	@Test
	void anArabicFileOfWindowsShowsItsLettersAndThatTheEncodingIsAGuess(@TempDir Path folder) throws IOException, StudyProblem {
		FilePreview preview = preview(folder, ARABIC.repeat(4), Charset.forName("windows-1256"));

		assertEquals("windows-1256", preview.encoding());
		assertTrue(preview.guessed());
		assertTrue(preview.firstLines().startsWith(ARABIC));
		assertEquals(Directions.RIGHT_TO_LEFT, preview.direction());
		assertEquals("مقال", preview.name());
	}

	@Test
	void aTextOfBothDirectionsSaysSoWhateverNumbersStandBetween(@TempDir Path folder) throws IOException, StudyProblem {
		assertEquals(Directions.BOTH, preview(folder, "First.\n1234\n\n" + ARABIC, StandardCharsets.UTF_8).direction());
		assertEquals(Directions.RIGHT_TO_LEFT, preview(folder, "12\n" + ARABIC + "---", StandardCharsets.UTF_8).direction());
		assertEquals(Directions.LEFT_TO_RIGHT, preview(folder, "1234\n", StandardCharsets.UTF_8).direction());
	}

	@Test
	void ofALongFileOnlyTheBeginningIsKeptAndNoCharacterIsCut(@TempDir Path folder) throws IOException, StudyProblem {
		FilePreview preview = preview(folder, "x" + "🙂".repeat(5000), StandardCharsets.UTF_8);

		assertTrue(preview.firstLines().length() <= FilePreview.MOST_CHARACTERS);
		assertFalse(Character.isHighSurrogate(preview.firstLines().charAt(preview.firstLines().length() - 1)));
		assertFalse(preview.guessed());
	}
}
