// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/**
 * One version of what a code means. Codings name the version that was in force.
 *
 * @param version   from 1, rising
 * @param text      the definition
 * @param inclusion when to apply the code; may be empty
 * @param exclusion when not to; may be empty
 * @param since     when it came into force and who wrote it
 */
public record Definition(int version, String text, String inclusion, String exclusion, Stamp since) {
}
