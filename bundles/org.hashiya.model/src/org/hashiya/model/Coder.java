// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

/**
 * A person who codes (REFI-QDA: User).
 *
 * @param initials a short form for narrow places; may be empty
 */
public record Coder(UUID id, String name, String initials, Colour colour) implements Element {
}
