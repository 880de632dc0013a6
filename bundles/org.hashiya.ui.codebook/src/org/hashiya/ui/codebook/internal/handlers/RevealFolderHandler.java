// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.program.Program;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.ExplorerView;

/** Shows the folder of the study in the system's own file manager. */
public final class RevealFolderHandler extends DocumentsHandler {

	@Override
	void run(ExplorerView view, OpenStudy study, ExecutionEvent event) {
		Program.launch(study.folder().toString());
	}
}
