// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.store.OpenStudy;

/** Is told on the UI thread which studies are open. */
public interface OpenStudiesListener {

	/**
	 * A study was opened.
	 *
	 * @param study the study
	 */
	default void opened(OpenStudy study) {
		// who cares overrides
	}

	/**
	 * A study is about to be closed; its snapshot can still be read, nothing may be done to it any more.
	 *
	 * @param study the study
	 */
	default void closed(OpenStudy study) {
		// who cares overrides
	}

	/**
	 * Another coder works in this copy of a study.
	 *
	 * @param study the study
	 */
	default void coderChanged(OpenStudy study) {
		// who cares overrides
	}

	/**
	 * Another study is the one that views show.
	 *
	 * @param study the study, or null where none is open
	 */
	default void currentChanged(@Nullable OpenStudy study) {
		// who cares overrides
	}
}
