// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook;

import java.util.UUID;

/** A row of the codebook view. */
public sealed interface CodebookItem permits CodeItem, NewCodeItem {

	/** The id of the study that the row belongs to. */
	UUID study();
}
