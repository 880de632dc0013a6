// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import org.hashiya.store.OpenStudy;

/** An open study as it is selected in the documents view. */
public record StudyItem(OpenStudy study) implements ExplorerItem {
}
