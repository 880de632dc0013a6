// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class PositionsPageTest {

	/** By them one reading differs from the other. */
	@Test
	void bothEndsOfALongQuoteAreThere() {
		assertEquals("short", PositionsPage.ends("short"));
		assertEquals("The beginnin…fter the end", PositionsPage.ends("The beginning, much between, and after the end"));
		assertEquals("😀".repeat(12) + "…" + "🌿".repeat(12), PositionsPage.ends("😀".repeat(13) + "🌿".repeat(13)));
	}
}
