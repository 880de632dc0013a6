// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.hashiya.ui.editor.internal.marks.Bracket;

/**
 * A bracket where it is seen.
 *
 * @param top    of its first row, in pixels of the widget; above the view where it begins further up than is looked at
 * @param bottom of its last row; below the view where it ends further down
 */
record ShownBracket(Bracket bracket, int top, int bottom) {
}
