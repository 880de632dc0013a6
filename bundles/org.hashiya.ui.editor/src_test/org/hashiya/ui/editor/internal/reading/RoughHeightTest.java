// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.hashiya.text.Paragraphs;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class RoughHeightTest {

	private static RoughHeight of(String text) {
		return new RoughHeight(text.length(), new Paragraphs(text)::indexAt);
	}

	@Test
	void emptyParagraphsTakeHeightToo() {
		RoughHeight height = of("a".repeat(100) + "\n".repeat(50) + "b".repeat(100));
		assertTrue(height.share(100) < 0.1);
		assertTrue(height.share(150) > 0.9);
	}

	@Test
	void whereOneClicksOneComes() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 3000; i++) {
			text.append(random.nextInt(20) == 0 ? '\n' : 'x');
		}
		RoughHeight height = of(text.toString());
		for (int offset = 0; offset <= text.length(); offset++) {
			int at = offset;
			assertEquals(offset, height.offset(height.share(offset) - 1e-9), () -> "seed " + seed + " at " + at);
		}
		assertEquals(0, height.offset(0));
		assertEquals(text.length(), height.offset(1));
		assertEquals(0, height.bucket(0, 7));
		assertEquals(6, height.bucket(text.length(), 7));
	}

	@Test
	void anEmptyTextHasOnePlace() {
		RoughHeight height = of("");
		assertEquals(0, height.offset(0.5));
		assertEquals(0, height.bucket(0, 5));
	}
}
