// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hashiya.text.Placement.Kind;
import org.junit.jupiter.api.Test;

class ReanchoringTest {

	@Test
	void aPassageOfAnUnchangedTextIsWhereItWas() {
		String text = "one two three";
		Placement placement = new Reanchoring(TextChange.between(text, text)).place(Anchor.of(text, 4, 7));
		assertEquals(Kind.EXACT, placement.kind());
	}
}
