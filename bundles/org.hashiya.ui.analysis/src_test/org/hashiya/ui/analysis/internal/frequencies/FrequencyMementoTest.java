// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.eclipse.ui.XMLMemento;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Unit;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class FrequencyMementoTest {

	@Test
	void whatWasChosenComesBack() {
		FrequencySettings chosen = new FrequencySettings(Unit.WORDS, Breakdown.CODER, true, true, true, new SortOrder(SortOrder.Key.PART, UUID.randomUUID(), true));
		XMLMemento memento = XMLMemento.createWriteRoot("view");

		FrequencyMemento.save(chosen, memento);

		assertEquals(chosen, FrequencyMemento.read(memento));
	}

	@Test
	void whatAnotherVersionWroteIsReplacedByTheUsual() {
		XMLMemento memento = XMLMemento.createWriteRoot("view");
		memento.putString("unit", "SENTENCES");

		assertEquals(FrequencySettings.DEFAULT, FrequencyMemento.read(memento));
		assertEquals(FrequencySettings.DEFAULT, FrequencyMemento.read(null));
	}
}
