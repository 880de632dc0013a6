// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The row in which the name of a new code is typed; the code is made when the name is given.
 *
 * @param study  the study's id
 * @param parent the code that it will be below, or null for the top
 */
public record NewCodeItem(UUID study, @Nullable UUID parent) implements CodebookItem {
}
