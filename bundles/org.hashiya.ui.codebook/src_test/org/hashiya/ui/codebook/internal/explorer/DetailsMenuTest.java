// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class DetailsMenuTest {

	private final IMemento state = XMLMemento.createWriteRoot("view");

	@Test
	void detailsComeBackAsWideAsTheyWere() {
		DetailsMenu.remember(EnumSet.of(Detail.WORDS, Detail.WORKED_ON), Map.of(Detail.WORDS, 140), state);

		assertEquals(Map.of(Detail.WORDS, 140, Detail.WORKED_ON, 0), DetailsMenu.remembered(state));
	}

	@Test
	void whatAnEarlierVersionWroteIsUnderstood() {
		state.putString("details", "STATE LANGUAGE:x GONE:12");

		assertEquals(Map.of(Detail.STATE, 0, Detail.LANGUAGE, 0), DetailsMenu.remembered(state));
	}

	@Test
	void nothingIsShownWhereNothingWas() {
		assertEquals(Map.of(), DetailsMenu.remembered(state));
	}
}
