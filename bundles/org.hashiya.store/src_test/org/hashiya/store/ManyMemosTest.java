// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.Several;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of lines of one file are parsed by several threads; they come in their order, and so does what is wrong with them. */
class ManyMemosTest {

	private static final int COUNT = 3_000;

	@Test
	void theyComeInTheirOrderAndTheFirstDamagedLineIsTold(@TempDir Path temporary) throws Exception {
		Path folder = temporary.resolve("s");
		List<Memo> written;
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			List<Change> changes = new ArrayList<>();
			for (int i = 0; i < COUNT; i++) {
				changes.add(MemoActs.write(open.study(), null, "memo " + i, "ملاحظة " + i, open.author()).change());
			}
			open.perform(new Act(Act.Kind.IMPORT_STUDY, List.of("x"), new Several(changes)));
			written = open.study().memos().list();
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(COUNT, open.study().memos().size());
			assertEquals(written, open.study().memos().list());
		}
		Path file = folder.resolve("memos.jsonl");
		List<String> lines = Files.readAllLines(file);
		List<String> damaged = new ArrayList<>(lines);
		damaged.set(700, "{\"id\":");
		damaged.set(1_900, lines.get(3));
		damaged.set(2_500, "<<<<<<< theirs");
		Files.write(file, damaged);
		StudyProblem first = assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE));
		assertEquals(Kind.MALFORMED, first.kind());
		assertEquals(file, first.file());
		assertEquals("line 701", first.place());
		damaged.set(700, lines.get(700));
		Files.write(file, damaged);
		StudyProblem second = assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE));
		assertEquals(Kind.DUPLICATE_ID, second.kind());
		assertEquals("line 1901", second.place());
		damaged.set(1_900, lines.get(1_900));
		Files.write(file, damaged);
		assertEquals(Kind.CONFLICTED, assertThrows(StudyProblem.class, () -> OpenStudy.open(folder, Progress.NONE)).kind());
		Collections.reverse(lines);
		Files.write(file, lines);
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			List<Memo> reversed = new ArrayList<>(written);
			Collections.reverse(reversed);
			assertEquals(reversed, open.study().memos().list(), "as somebody has arranged them");
		}
	}
}
