// SPDX-License-Identifier: EPL-2.0
package org.hashiya.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.hashiya.analysis.CodedPassage;
import org.hashiya.analysis.CodedPassages;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Scope;
import org.hashiya.analysis.Unit;
import org.hashiya.model.Act;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStudyTest {

	@TempDir
	static Path folder = Path.of("");
	private static final List<SampleStep> STEPS = new ArrayList<>();

	@BeforeAll
	static void make() throws StudyProblem {
		SampleStudy.create(folder.resolve("first"), Progress.NONE, STEPS::add);
	}

	private static Study study() throws StudyProblem {
		try (OpenStudy open = OpenStudy.open(folder.resolve("first"), Progress.NONE)) {
			for (Document document : open.study().documents().list()) {
				open.study().passages(document, Progress.NONE);
			}
			return open.study();
		}
	}

	@Test
	void isSound() throws StudyProblem {
		StudyCheck.Report report = StudyCheck.check(folder.resolve("first"), Progress.NONE);
		assertEquals(List.of(), report.errors());
		assertEquals(3, report.documents());
		assertEquals(79, report.codings());
	}

	@Test
	void hasWhatItIsToShow() throws StudyProblem {
		Study study = study();
		assertEquals(List.of("essay-ar", "report-en", "interview"), study.documents().list().stream().map(Document::name).toList());
		assertEquals(List.of("Amal Haddad", "Karim Benali"), study.coders().list().stream().map(coder -> coder.name()).toList());
		assertEquals(16, study.codebook().size());
		assertEquals("Actors/Russia factor", study.codebook().path(study.codebook().resolve("Russia factor")));
		assertEquals("Process/normalization", study.codebook().path(study.codebook().resolve("normalization")));
		assertFalse(study.codebook().resolve("Actors").codable());
		for (Code code : study.codebook().list()) {
			assertEquals(1, code.definitions().size());
			assertTrue(code.definition().text().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC), code.name());
			assertTrue(code.definition().text().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN), code.name());
		}
		List<CodedPassage> passages = CodedPassages.list(study, null, Scope.ALL, Progress.NONE);
		assertTrue(passages.size() >= 60, "only " + passages.size() + " passages");
		assertTrue(passages.stream().anyMatch(passage -> !passage.passage().memos().isEmpty()));
		assertTrue(study.memos().size() >= 15, "only " + study.memos().size() + " memos");
	}

	/** Each code is used, but for those that only group others. */
	@Test
	void usesEachCode() throws StudyProblem {
		Study study = study();
		FrequencyTable table = Frequencies.count(study, FrequencyOptions.of(Unit.CODINGS), Progress.NONE);
		for (int row = 0; row < table.rows().size(); row++) {
			Code code = table.rows().get(row).code();
			assertEquals(code.codable(), table.value(Unit.CODINGS, row) > 0, code.name());
		}
	}

	@Test
	void hasOverlapsAndTheSameRangeByTwoCoders() throws StudyProblem {
		Study study = study();
		boolean crossing = false;
		boolean shared = false;
		for (Document document : study.documents().list()) {
			var list = study.passages(document, Progress.NONE).list();
			for (var one : list) {
				for (var other : list) {
					crossing |= one.start() < other.start() && other.start() < one.end() && one.end() < other.end();
					shared |= !one.coder().equals(other.coder()) && one.hasRange(other.start(), other.end());
				}
			}
		}
		assertTrue(crossing, "no two passages cross");
		assertTrue(shared, "no range was chosen by both coders");
	}

	@Test
	void isTheSameBytesWhereverItIsMade() throws StudyProblem, IOException {
		SampleStudy.create(folder.resolve("second"), Progress.NONE);
		Map<String, String> first = files(folder.resolve("first"));
		assertEquals(first, files(folder.resolve("second")));
		assertTrue(first.containsKey("passages/essay-ar.jsonl"), first.keySet().toString());
	}

	private static Map<String, String> files(Path root) throws IOException {
		Map<String, String> files = new HashMap<>();
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = root.relativize(path).toString().replace('\\', '/');
				if (!name.startsWith(".hashiya/") && !name.startsWith("history/")) {
					files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	@Test
	void ordinaryActsMadeIt() throws StudyProblem {
		SampleStudy.create(folder.resolve("undone"), Progress.NONE);
		try (OpenStudy open = OpenStudy.open(folder.resolve("undone"), Progress.NONE)) {
			assertEquals("Amal Haddad", open.coder().orElseThrow().name());
			assertTrue(open.history().size() >= 79 + 16 + 4 + 2, "only " + open.history().size() + " acts");
			int memos = open.study().memos().size();
			open.undo();
			assertEquals(memos - 1, open.study().memos().size());
			open.actAs(open.study().resolveCoder("Karim Benali").id());
			assertEquals(Act.Kind.APPLY_CODE, open.undoable().orElseThrow().kind());
		}
	}

	@Test
	void tellsEachStep() {
		assertEquals(Act.Kind.CREATE_STUDY, STEPS.getFirst().kind());
		assertEquals(79, STEPS.stream().filter(step -> step.kind() == Act.Kind.APPLY_CODE).count());
		assertTrue(STEPS.stream().filter(step -> step.kind() == Act.Kind.APPLY_CODE).noneMatch(step -> step.quote().isEmpty()));
		assertEquals(Set.of("Amal Haddad", "Karim Benali"), new HashSet<>(STEPS.stream().map(step -> step.coder().name()).toList()));
	}

	@Test
	void leavesAFolderAloneThatHoldsSomething() throws IOException {
		Path taken = Files.createDirectory(folder.resolve("taken"));
		Files.writeString(taken.resolve("thesis.txt"), "years of work");
		StudyProblem problem = assertThrows(StudyProblem.class, () -> SampleStudy.create(taken, Progress.NONE));
		assertEquals(StudyProblem.Kind.FILE_EXISTS, problem.kind());
		assertEquals(Map.of("thesis.txt", "years of work"), files(taken));
	}

	@Test
	void idsAreOfTheUsualForm() throws StudyProblem {
		for (Document document : study().documents().list()) {
			UUID id = document.id();
			assertEquals(4, id.version());
			assertEquals(2, id.variant());
		}
	}
}
