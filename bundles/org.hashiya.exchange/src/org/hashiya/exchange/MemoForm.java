// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

/** As what a project has the memos on documents and passages. Memos on anything else, and free ones, are notes in either: codes, cases, variables and sets have a description of their own. */
public enum MemoForm {

	/** Each is a note with title, author and times, as the standard means it. What came as a description of a foreign project and is still no more than that goes out as one. */
	NOTES,

	/**
	 * The first memo on a document or passage is its description: the comment that many programs show beside what was marked. Its title is the first line; type, author and times have no room. Further
	 * ones on the same, and those that something else refers to, stay notes, so that nothing is lost.
	 */
	DESCRIPTIONS
}
