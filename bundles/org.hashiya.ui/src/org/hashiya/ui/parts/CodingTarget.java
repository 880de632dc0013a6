// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.text.TextRange;

/** What the coding editor adapts to, so that the codebook can code what is selected in it. */
public interface CodingTarget {

	/** The selected text in UTF-16 units; nothing where no character is selected. */
	Optional<TextRange> selection();

	/**
	 * Codes the selection.
	 *
	 * @return whether a coding was added
	 */
	boolean apply(UUID code);

	/**
	 * Codes the selection with several codes, in one step of undo.
	 *
	 * @return whether a coding was added
	 */
	boolean apply(List<UUID> codes);

	/**
	 * Codes words that were dragged out of this text.
	 *
	 * @return false where they are of another document
	 */
	boolean apply(UUID code, PassageSelection dragged);
}
