// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.nio.file.Path;

import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.tests.InMirroredWindow;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same in a window that runs from right to left. */
@ExtendWith(InMirroredWindow.class)
class MirroredValuesSeenTest extends ValuesSeenTest {

	MirroredValuesSeenTest(@TempDir Path folder) throws StudyProblem, PartInitException {
		super(folder);
	}
}
