// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.UUID;

/** A saved query for passages, in the query language. */
public record Query(UUID id, String name, String text, Stamp created) implements Element {
}
