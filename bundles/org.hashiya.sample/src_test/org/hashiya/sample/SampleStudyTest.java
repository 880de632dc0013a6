// SPDX-License-Identifier: EPL-2.0
package org.hashiya.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hashiya.analysis.CodedPassages;
import org.hashiya.analysis.Scope;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStudyTest {

	private final Path temporary;

	SampleStudyTest(@TempDir Path temporary) {
		this.temporary = temporary;
	}

	@Test
	void theSampleHoldsWhatItsNotesSay() throws Exception {
		Path folder = SampleStudy.create(temporary.resolve("sample"), Progress.NONE);
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(2, open.study().coders().size());
			assertEquals(List.of("essay-ar", "report-en", "interview"), open.study().documents().list().stream().map(Document::name).toList());
			assertEquals("ar", open.study().resolveDocument("essay-ar").language());
			assertTrue(open.study().codebook().size() >= 15);
			Code russia = open.study().codebook().resolve("Russia factor");
			assertTrue(russia.definition().text().contains("عامل روسيا"));
			int passages = CodedPassages.list(open.study(), null, Scope.ALL, Progress.NONE).size();
			assertTrue(passages >= 60, passages + " passages");
			assertTrue(open.study().memos().size() >= 10);
			assertEquals(open.study().coders().at(0), open.coder().orElseThrow());
			assertTrue(open.undoable().isPresent());
		}
	}

	@Test
	void makingItTwiceGivesTheSameBytes() throws Exception {
		assertEquals(state(SampleStudy.create(temporary.resolve("a"), Progress.NONE)), state(SampleStudy.create(temporary.resolve("b"), Progress.NONE)));
	}

	private static Map<String, String> state(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString();
				if (!name.startsWith("history") && !name.startsWith(".hashiya")) {
					files.put(name, Files.readString(file));
				}
			}
		}
		return files;
	}
}
