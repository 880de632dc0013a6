// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("nls") // the texts of tests are not for people
class CodeOrderTest {

	@ParameterizedTest
	@CsvSource({ "#FF0000,0", "#FFFF00,60", "#00FF00,120", "#00FFFF,180", "#0000FF,240", "#FF00FF,300", "#FF0001,0", "#808080,360", "#000000,360" })
	void theHueOfAColourIsItsAngle(String colour, int degrees) {
		assertEquals(degrees, CodeOrder.hue(Colour.parse(colour)));
	}

	@Test
	void coloursGoByHueThenFromDarkToLight() throws StudyProblem {
		SmallStudy small = new SmallStudy();
		Code any = small.code(null, "any");
		List<Code> codes = List.of("#808080", "#0000FF", "#FF8080", "#800000").stream().map(hex -> any.withColour(Colour.parse(hex), any.created())).toList();

		assertEquals(List.of("#800000", "#FF8080", "#0000FF", "#808080"), CodeOrder.COLOUR.sorted(codes, code -> 0).stream().map(code -> code.colour().hex()).toList());
	}
}
