// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/**
 * What applying a change answers.
 *
 * @param study     the new snapshot; the same object where the change was already applied
 * @param done      what was done: the change without those parts that were so already; the same object where there are none
 * @param inverse   takes that back
 * @param changeSet what is different now
 */
public record Applied(Study study, Change done, Change inverse, ChangeSet changeSet) {
}
