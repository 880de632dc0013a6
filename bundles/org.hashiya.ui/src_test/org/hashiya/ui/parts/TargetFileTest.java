// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class TargetFileTest {

	private final Path folder = Path.of("").toAbsolutePath();

	@Test
	void theExtensionIsAddedWhereItIsMissingAndNotTwice() {
		assertEquals(Optional.of(folder.resolve("a.csv")), TargetFile.of(folder.resolve("a").toString(), "csv"));
		assertEquals(Optional.of(folder.resolve("a.CSV")), TargetFile.of(folder.resolve("a.CSV").toString(), "csv"));
		assertEquals(Optional.of(folder.resolve("a.txt.csv")), TargetFile.of(" " + folder.resolve("a.txt") + " ", "csv"));
	}

	@Test
	void whatIsNoFileIsNone() {
		assertEquals(Optional.empty(), TargetFile.of("  ", "csv"));
		assertEquals(Optional.empty(), TargetFile.of("relative.csv", "csv"));
		assertEquals(Optional.empty(), TargetFile.of(folder + "/", "csv"));
		assertEquals(Optional.empty(), TargetFile.of(folder + "/a\0b", "csv"));
	}

	@Test
	void aStudyMayHaveANameThatNoFileCanHave() {
		String name = TargetFile.suggestion("a/b: \"c\"?", "codings", "csv");

		assertFalse(name.matches(".*[/:\"?*<>|\\\\].*"), name);
		assertEquals("دراسة - الترميزات.csv", TargetFile.suggestion("دراسة", "الترميزات", "csv"));
	}

	@Test
	void anotherKindChangesTheEndingOnly() {
		assertEquals("/x/mine.qdpx", TargetFile.with("/x/mine.csv", "csv", "qdpx"));
		assertEquals("/x/mine", TargetFile.with("/x/mine", "csv", "qdpx"));
	}
}
