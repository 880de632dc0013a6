// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyNameTest {

	private final Path folder;

	StudyNameTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aStudyThatIsNotOpenSaysItsName() throws StudyProblem {
		Path study = folder.resolve("one");
		OpenStudy.create(study, "الصحافة & press", "Amal").close();

		assertEquals(Optional.of("الصحافة & press"), StudyName.in(study));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "{}", "{\"study\": 1}", "{\"study\": {}}", "{\"study\": {\"name\": \"\"}}", "{\"study\": {\"name\": {}}}", "<<<<<<< ours", "\u0000" })
	void aDamagedOneSaysNone(String content) throws IOException {
		Files.writeString(folder.resolve("study.json"), content);

		assertEquals(Optional.empty(), StudyName.in(folder));
	}

	@Test
	void aFolderWithoutOneSaysNone() {
		assertEquals(Optional.empty(), StudyName.in(folder));
	}
}
