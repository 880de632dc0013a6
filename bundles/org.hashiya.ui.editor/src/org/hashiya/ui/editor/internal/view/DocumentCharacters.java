// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/**
 * The characters of a document without a copy of them.
 *
 * @param document asked for each character; it must not change meanwhile
 */
record DocumentCharacters(IDocument document) implements CharSequence {

	@Override
	public int length() {
		return document.getLength();
	}

	@Override
	public char charAt(int index) {
		try {
			return document.getChar(index);
		} catch (BadLocationException e) {
			throw new IndexOutOfBoundsException(index);
		}
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return toString().substring(start, end);
	}

	@Override
	public String toString() {
		return document.get();
	}
}
