// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.newstudy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hashiya.ui.internal.newstudy.NewStudy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings({ "nls", "null" }) // texts of tests are not for people; JUnit sets the folder
class NewStudyTest {

	@TempDir
	private Path folder;

	@Test
	void aNewFolderInOneThatIsThereIsRight() {
		assertEquals(Optional.empty(), study(folder.resolve("a").resolve("b")).fault());
	}

	@Test
	void anEmptyFolderIsRight() {
		assertEquals(Optional.empty(), study(folder).fault());
	}

	@Test
	void aFolderThatHoldsSomethingIsRefused() throws IOException {
		Files.writeString(folder.resolve("photo.jpg"), "x");

		assertEquals(Optional.of(Fault.FOLDER_FULL), study(folder).fault());
	}

	@Test
	void aStudyIsNamedAsSuch() throws IOException {
		Files.writeString(folder.resolve("study.json"), "{}");

		assertEquals(Optional.of(Fault.FOLDER_IS_STUDY), study(folder).fault());
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Path file = Files.writeString(folder.resolve("x"), "x");

		assertEquals(Optional.of(Fault.FOLDER_IS_FILE), study(file).fault());
		assertEquals(Optional.of(Fault.FOLDER_NOT_WRITABLE), study(file.resolve("below")).fault());
	}

	@Test
	void eachFieldIsAskedForInTurn() {
		assertEquals(Optional.of(Fault.NAME), new NewStudy(" ", "", "").fault());
		assertEquals(Optional.of(Fault.FOLDER_EMPTY), new NewStudy("Algeria", " ", "").fault());
		assertEquals(Optional.of(Fault.FOLDER_RELATIVE), new NewStudy("Algeria", "here", "").fault());
		assertEquals(Optional.of(Fault.CODER), new NewStudy("Algeria", folder.toString(), "\n").fault());
	}

	@Test
	void theProposedFolderIsNamedAfterTheStudyAndIsNew() throws IOException {
		assertEquals(folder.resolve("الجزائر"), NewStudy.proposed(folder, "الجزائر"));

		Files.createDirectory(folder.resolve("الجزائر"));

		assertEquals(folder.resolve("الجزائر-2"), NewStudy.proposed(folder, "الجزائر"));
	}

	private static NewStudy study(Path path) {
		return new NewStudy("Algeria", path.toString(), "Amal");
	}
}
