// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;

/**
 * A file that a person chose, and what is known of it by now: nothing while it is being read, then either what it holds or why it cannot be read.
 */
public record ChosenFile(Path path, @Nullable FilePreview preview, @Nullable StudyProblem problem) {

	public static ChosenFile unread(Path path) {
		return new ChosenFile(path, null, null);
	}

	public ChosenFile read(FilePreview found) {
		return new ChosenFile(path, found, null);
	}

	public ChosenFile failed(StudyProblem why) {
		return new ChosenFile(path, null, why);
	}

	public boolean isUnread() {
		return preview == null && problem == null;
	}
}
