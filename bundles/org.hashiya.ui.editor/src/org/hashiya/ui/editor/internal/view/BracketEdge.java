// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.hashiya.ui.editor.internal.marks.Bracket;

/**
 * An end of a bracket, where the mouse takes hold of it.
 *
 * @param start whether it is the upper one, where the passage begins
 */
public record BracketEdge(Bracket bracket, boolean start) {
}
