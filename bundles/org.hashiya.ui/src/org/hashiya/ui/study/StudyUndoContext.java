// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hashiya.store.OpenStudy;

/** The undo context of an open study in the workbench's operation history: what its journal can undo and redo next. */
public record StudyUndoContext(OpenStudy study) implements IUndoContext {

	@Override
	public String getLabel() {
		return study.study().info().name();
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public boolean matches(IUndoContext context) {
		return equals(context);
	}
}
