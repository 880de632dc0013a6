// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.retrieval;

/** What passages are put together by. */
public enum PassageGrouping {

	/** One group of all. */
	NONE,
	/** By code, of those that were asked for; a passage with several is in the group of each. */
	CODE,
	DOCUMENT,
	/** By case: those that belong to it, or whose document or code does; a passage may be in several. */
	CASE,
	/** By who coded it so; a passage may be in several. */
	CODER
}
