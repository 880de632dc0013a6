// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hashiya.text.TextRange;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class FoundRangesTest {

	private final FoundRanges found = new FoundRanges(List.of(new TextRange(2, 4), new TextRange(4, 6), new TextRange(10, 12)));

	@Test
	void aWindowHasWhatSharesACharacterWithIt() {
		assertEquals(List.of(new TextRange(4, 6)), found.overlapping(4, 10));
		assertEquals(found.list(), found.overlapping(3, 11));
		assertEquals(List.of(), found.overlapping(6, 10));
		assertEquals(List.of(), FoundRanges.NONE.overlapping(0, 99));
	}

	@Test
	void oneGoesOnAndBackInACircle() {
		assertEquals(0, found.next(new TextRange(2, 2)), "what begins at the caret is next");
		assertEquals(1, found.next(new TextRange(2, 4)));
		assertEquals(2, found.next(new TextRange(4, 6)));
		assertEquals(0, found.next(new TextRange(10, 12)));
		assertEquals(-1, FoundRanges.NONE.next(new TextRange(0, 0)));
		assertEquals(2, found.previous(new TextRange(2, 4)));
		assertEquals(0, found.previous(new TextRange(4, 6)));
		assertEquals(2, found.previous(new TextRange(20, 20)));
		assertEquals(1, found.previous(new TextRange(10, 12)));
		assertEquals(-1, FoundRanges.NONE.previous(new TextRange(0, 0)));
	}

	@Test
	void whatIsExactlySelectedHasItsNumber() {
		assertEquals(1, found.indexOf(new TextRange(4, 6)));
		assertEquals(-1, found.indexOf(new TextRange(4, 5)));
		assertEquals(-1, found.indexOf(new TextRange(12, 12)));
	}
}
