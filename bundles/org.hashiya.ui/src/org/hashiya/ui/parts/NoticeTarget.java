// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.hashiya.store.OpenStudy;

/** What the view of documents is, so that others can say there what an act did to documents. To be used on the UI thread. */
public interface NoticeTarget {

	/**
	 * Says what was done, until it is no longer the last act.
	 *
	 * @param sentence with a link to undo it, between {@code <a>} and {@code </a>}; names in it as {@link #literal} makes them
	 * @param study    whose last act it was
	 */
	void tell(String sentence, OpenStudy study);

	/**
	 * Says what was done beside the study, as to a file, until there is another last act of the study.
	 *
	 * @param sentence with a link, as above
	 * @param follow   what the link does
	 */
	void tell(String sentence, OpenStudy study, Runnable follow);

	/** A name as it must stand in a sentence, so that nothing in it is taken for a mark of a link. */
	static String literal(String name) {
		return name.replace("&", "&&").replace("<", "<\u2060"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
