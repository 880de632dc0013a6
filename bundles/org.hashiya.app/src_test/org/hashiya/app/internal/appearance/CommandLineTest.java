// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls") // the texts of tests are not for people
class CommandLineTest {

	@Test
	void arabicMirrorsTheWindow() {
		assertEquals(List.of("-jar", "launcher.jar", "-nl", "ar", "-dir", "rtl"), CommandLine.with(Language.ARABIC, List.of("-jar", "launcher.jar")));
	}

	@Test
	void theNewLanguageTakesThePlaceOfTheOld() {
		assertEquals(List.of("-jar", "l.jar", "-data", "here", "-nl", "en", "-dir", "ltr"),
				CommandLine.with(Language.ENGLISH, List.of("-jar", "l.jar", "-nl", "ar", "-data", "here", "-dir", "rtl")));
	}
}
