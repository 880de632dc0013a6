// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/**
 * One change of a study, with absolute values from before and after: applying it twice is applying it once, and its inverse needs nothing but itself. It is the line of
 * the journal, the step of undo, the unit of a merge.
 */
public sealed interface Change permits Put, Several {

	/** The change that takes this one back. */
	Change inverse();
}
