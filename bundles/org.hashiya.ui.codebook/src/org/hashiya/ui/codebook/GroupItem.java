// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import org.hashiya.model.Document;
import org.hashiya.store.OpenStudy;

/**
 * A group of documents as it is selected in the documents view.
 *
 * @param path see {@link Document#group()}; never empty
 */
public record GroupItem(OpenStudy study, String path) implements ExplorerItem {
}
