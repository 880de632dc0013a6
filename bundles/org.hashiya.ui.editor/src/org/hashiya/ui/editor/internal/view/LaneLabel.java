// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.UUID;

import org.hashiya.ui.editor.internal.marks.Bracket;

/**
 * The name of a bracket's code beside it.
 *
 * @param inset how far it begins from the edge of all names; others stand before it
 */
record LaneLabel(Bracket bracket, UUID code, int inset, int top, int bottom) {
}
