// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.UUID;

import org.hashiya.store.OpenStudy;

/**
 * A document as it is selected in the documents view.
 *
 * @param document its id
 */
public record DocumentItem(OpenStudy study, UUID document) implements ExplorerItem {
}
