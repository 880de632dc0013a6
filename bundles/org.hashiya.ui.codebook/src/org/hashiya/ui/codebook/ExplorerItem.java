// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import org.hashiya.store.OpenStudy;

/** A row of the documents view. */
public sealed interface ExplorerItem permits StudyItem, GroupItem, DocumentItem {

	/** The study that the row belongs to. */
	OpenStudy study();
}
