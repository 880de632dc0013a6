// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One code on one passage, by one coder, at one time.
 *
 * @param code              the code's id
 * @param definitionVersion the version of the code's definition that was in force
 * @param coder             the coder's id
 * @param created           when, or null where an import did not say
 */
public record Coding(UUID id, UUID code, long definitionVersion, UUID coder, @Nullable Instant created) {
}
