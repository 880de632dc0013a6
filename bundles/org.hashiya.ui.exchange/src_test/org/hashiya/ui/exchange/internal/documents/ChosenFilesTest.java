// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class ChosenFilesTest {

	private final ChosenFiles files = new ChosenFiles();
	private final Path one = Path.of("one.txt").toAbsolutePath();
	private final Path two = Path.of("two.txt").toAbsolutePath();

	@Test
	void aFileThatIsChosenTwiceIsThereOnce() {
		files.add(List.of(one, two));

		assertTrue(files.add(List.of(two.resolveSibling(".").resolve("two.txt"))).isEmpty());
		assertEquals(List.of(one, two), files.importable());
	}

	@Test
	void whatCannotBeReadIsNotImported() {
		ChosenFile first = files.add(List.of(one, two)).getFirst();
		files.update(first.failed(StudyProblem.of(StudyProblem.Kind.NOT_TEXT, "one.txt")));

		assertEquals(List.of(two), files.importable());
		assertEquals(1, files.failed());
	}

	@Test
	void aFileThatWasRemovedWhileItWasReadStaysAway() {
		ChosenFile first = files.add(List.of(one)).getFirst();
		files.remove(List.of(first));
		files.update(first.failed(StudyProblem.of(StudyProblem.Kind.NOT_TEXT, "one.txt")));

		assertTrue(files.isEmpty());
	}
}
