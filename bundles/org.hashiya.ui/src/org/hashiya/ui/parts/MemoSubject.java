// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.UUID;

import org.hashiya.model.Target;

/** Something that is selected and that a memo can be on: a row of a view. */
public interface MemoSubject {

	/** The command that writes a memo on what is selected, or on what its parameters {@code kind} and {@code id} name. */
	String COMMAND = "org.hashiya.ui.analysis.memoOn"; //$NON-NLS-1$

	/** The id of the study that it belongs to. */
	UUID studyId();

	/** What the memo would be on. */
	Target target();
}
