// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hashiya.text.NameForms.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

	@ParameterizedTest
	@CsvSource({ "ليلى,مريم", "لَيْلَى,مريم", "ليلي,مريم", "لـيـلى,مريم", "وليلى,ومريم", "فليلى,فمريم", "بليلى,بمريم", "لليلى,لمريم", "كليلى,كمريم", "وَلَيلى,وَمريم", "وبليلى,وبمريم", "فلليلى,فلمريم",
			"الليلى,المريم", "والليلى,والمريم", "بالليلى,بالمريم", "فبالليلى,فبالمريم", "كالليلى,كالمريم", "ولليلى,ولمريم", "وـليلى!,وـمريم!", "«ليلى»،,«مريم»،", "ليلى🙂,مريم🙂", "🙂ليلى,🙂مريم",
			"ليلىّ,مريم" })
	void formsOfAnArabicNameAreFoundAndTheirPrefixesStay(String text, String becomes) {
		assertEquals(becomes, new NameForms("ليلى", "مريم").replaced(text));
		assertEquals("x " + becomes + " y", new NameForms("ليلى", "مريم").replaced("x " + text + " y"));
	}

	@ParameterizedTest
	@CsvSource({ "ليلىى", "ليلاه", "تليلى", "ليلى٢", "وسليلى", "كوليلى", "ليل", "xليلى" })
	void otherWordsAreLeftAlone(String text) {
		assertFalse(new NameForms("ليلى", "مريم").isIn(text), text);
		assertEquals(text, new NameForms("ليلى", "مريم").replaced(text));
	}

	@ParameterizedTest
	@CsvSource({ "الحسن,سمير,الحسن,سمير", "الحسن,سمير,والحسن,وسمير", "الحسن,سمير,للحسن,لسمير", "الحسن,سمير,وبالحسن,وبسمير", "الحسن,الأمين,للحسن,للأمين", "الحسن,الأمين,كالحسن,كالأمين", "الحسن,سمير,حسن,حسن",
			"أحمد,الأمين,لأحمد,للأمين", "احمد,إبراهيم,وأَحمد,وإبراهيم", "فاطمة الزهراء,أمل,وفاطمه   الزهراء,وأمل" })
	void aNameWithAnArticleLosesItWithTheName(String name, String by, String text, String becomes) {
		assertEquals(becomes, new NameForms(name, by).replaced(text));
	}

	@Test
	void latinNamesAreFoundWhateverTheirCaseAndAccents() {
		NameForms forms = new NameForms("José Müller", "P1");
		assertEquals("P1, P1's and P1; Müllers, JoséMüller", forms.replaced("JOSE MULLER, José\nMüller's and jose\u0301 mu\u0308ller; Müllers, JoséMüller"));
	}

	@Test
	void whereAFormStandsIsSaid() {
		String text = "🙂 وبليلى.";
		assertEquals(List.of(new Form(new TextRange(3, 9), new TextRange(5, 9), "مريم")), new NameForms("ليلى", "مريم").find(text));
		assertEquals("وبمريم", new NameForms("ليلى", "مريم").find(text).getFirst().becomes(text));
	}

	@Test
	void whatIsNoNameIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new NameForms("ـ ّ", "x"));
		assertTrue(new NameForms("\\E.*", "x").isIn("a \\e.*"), "a name is no pattern");
	}
}
