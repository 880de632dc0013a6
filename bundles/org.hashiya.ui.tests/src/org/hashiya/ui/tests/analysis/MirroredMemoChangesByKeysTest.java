// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.InMirroredWindow;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is done to memos, by the same keys in a window that runs from right to left. */
@ExtendWith(InMirroredWindow.class)
class MirroredMemoChangesByKeysTest extends MemoChangesByKeysTest {

	MirroredMemoChangesByKeysTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		super(folder);
	}
}
