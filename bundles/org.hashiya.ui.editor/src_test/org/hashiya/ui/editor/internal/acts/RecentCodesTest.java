// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class RecentCodesTest {

	@Test
	void theLastIsFirstEachIsOnceAndNineAreKept() {
		RecentCodes recent = new RecentCodes(List.of());
		for (int i = 1; i <= 12; i++) {
			recent = recent.with(new UUID(0, i));
		}
		recent = recent.with(new UUID(0, 10));

		assertEquals(List.of(10L, 12L, 11L, 9L, 8L, 7L, 6L, 5L, 4L), recent.codes().stream().map(UUID::getLeastSignificantBits).toList());
	}

	@Test
	void whatWasRememberedComesBackAndRubbishDoesNot() {
		RecentCodes recent = new RecentCodes(List.of(new UUID(1, 2), new UUID(3, -4)));

		assertEquals(recent, RecentCodes.parse(recent.line()));
		assertEquals(new RecentCodes(List.of(new UUID(1, 2))), RecentCodes.parse("x 1-2-3 " + new UUID(1, 2)));
		assertEquals(new RecentCodes(List.of()), RecentCodes.parse(""));
	}
}
