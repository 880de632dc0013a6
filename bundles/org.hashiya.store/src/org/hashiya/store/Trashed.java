// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;

/**
 * A document in the trash of a study.
 *
 * @param removed when it was removed, and by whom; null where the history does not tell
 */
public record Trashed(Document document, @Nullable Instant removed, @Nullable UUID coder) {
}
