// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at one study, in one program and in two. */
class JournalOrderTest {

	private final Path folder;

	JournalOrderTest(@TempDir Path temporary) {
		folder = temporary.resolve("s");
	}

	@Test
	void aStudyInWhichTheCoderChangedWhileItWasOpenOpensAgainWithAllActs() throws Exception {
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			open.perform(StudyActs.addCoder(open.study(), "Karim", RandomActs.id(1)));
			for (String name : List.of("one", "two", "three")) {
				open.perform(CodebookActs.create(open.study(), null, name, null, "", open.author()));
			}
			open.actAs(RandomActs.id(1));
			open.perform(CodebookActs.create(open.study(), null, "four", null, "", open.author()));
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertEquals(List.of("one", "two", "three", "four"), open.study().codebook().list().stream().map(Code::name).toList());
			assertEquals(5, open.history().size());
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	@Test
	void anUndoThatFindsItsWorkDoneDoesNotBlockThoseBelowIt() throws Exception {
		try (OpenStudy amal = OpenStudy.create(folder, "study", "Amal")) {
			amal.perform(StudyActs.addCoder(amal.study(), "Karim", RandomActs.id(1)));
			amal.perform(CodebookActs.create(amal.study(), null, "first", null, "", amal.author()));
			amal.perform(CodebookActs.create(amal.study(), null, "second", null, "", amal.author()));
			try (OpenStudy karim = OpenStudy.open(folder, Progress.NONE)) {
				karim.actAs(RandomActs.id(1));
				karim.perform(CodebookActs.delete(karim.study(), karim.study().codebook().resolve("second"), Progress.NONE).act());
			}
			amal.refresh();
			amal.undo();
			assertEquals(Optional.of(List.of("first")), amal.undoable().map(HistoryEntry::labels));
			amal.undo();
			assertTrue(amal.study().codebook().list().isEmpty());
		}
	}
}
