// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/**
 * What applying a change answers.
 *
 * @param study     the new snapshot; the same object where the change was already applied
 * @param inverse   takes it back
 * @param changeSet what is different now
 */
public record Applied(Study study, Change inverse, ChangeSet changeSet) {
}
