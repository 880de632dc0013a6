// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is seen of a sentence with links, and where they lead. */
class LinkedSentenceTest {

	@Test
	void linksLeadWhereTheySayOrToTheirWords() {
		LinkedSentence sentence = LinkedSentence.of("R && D، <a href=\"versions\">3 تعريفات</a> · <a>أمثلة…</a>."); //$NON-NLS-1$
		assertEquals("R & D، 3 تعريفات · أمثلة….", sentence.words()); //$NON-NLS-1$
		assertEquals(List.of("versions", "أمثلة…"), sentence.spans().stream().map(LinkedSentence.Span::target).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("versions", sentence.targetAt(sentence.words().indexOf('3'))); //$NON-NLS-1$
		assertEquals("أمثلة…", sentence.targetAt(sentence.words().indexOf('…'))); //$NON-NLS-1$
		assertNull(sentence.targetAt(sentence.words().indexOf('·')));
		assertNull(sentence.targetAt(sentence.words().length() - 1));
	}
}
