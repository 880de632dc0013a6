// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.fieldassist.IContentProposal;

/**
 * A proposal as the platform shows it.
 *
 * @param of    what is proposed, which knows what it takes the place of
 * @param text  what would be written
 * @param label what is read in the list
 */
@NonNullByDefault({}) // the platform says nothing of null
public record OfferedText<T>(@NonNull T of, @NonNull String text, @NonNull String label) implements IContentProposal {

	@Override
	public String getContent() {
		return text;
	}

	@Override
	public int getCursorPosition() {
		return text.length();
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public String getDescription() {
		return null;
	}
}
