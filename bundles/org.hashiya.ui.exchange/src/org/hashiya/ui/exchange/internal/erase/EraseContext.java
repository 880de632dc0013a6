// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.util.Optional;
import java.util.UUID;

/**
 * What a person works with when they want to erase: chosen at first.
 *
 * @param kind     what kind of thing
 * @param document the document in front or selected, if any
 * @param element  the document, memo or passage, if any
 */
public record EraseContext(EraseKind kind, Optional<UUID> document, Optional<UUID> element) {
}
