// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.hashiya.model.Code;
import org.hashiya.model.Colour;
import org.hashiya.model.MemberSet;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class RefiCodebookTest {

	@Test
	void codesSetsAndDefinitionsAreWrittenAsTheStandardHasThem() throws Exception {
		StudyInMemory made = new StudyInMemory(1, "study");
		Code above = made.code("Actors & \"others\"", null, "من يفعل");
		Code below = made.code("روسيا", above, "");
		made.add(new MemberSet(made.id(), "set", new Colour(0), "", List.of(below.id(), made.id()), List.of(), List.of()));
		made.add(new MemberSet(made.id(), "of documents", new Colour(0), "", List.of(), List.of(made.id()), List.of()));
		String setId = made.elements.get(2).id().toString().toUpperCase(Locale.ROOT);
		byte[] bytes = StudyInMemory.bytes(new RefiCodebook(), made.study());
		assertEquals("""
				<?xml version="1.0" encoding="utf-8"?>
				<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Hashiya">
				<Codes>
				<Code guid="%s" name="Actors &amp; &#34;others&#34;" isCodable="true" color="#ABCDEF">
				<Description>من يفعل</Description>
				<Code guid="%s" name="روسيا" isCodable="true" color="#ABCDEF"/></Code></Codes>
				<Sets>
				<Set guid="%s" name="set">
				<MemberCode guid="%s"/></Set></Sets></CodeBook>
				""".formatted(guid(above), guid(below), setId, guid(below)), new String(bytes, StandardCharsets.UTF_8));
		Schema.validate(bytes, "Codebook.xsd");
	}

	private static String guid(Code code) {
		return code.id().toString().toUpperCase(Locale.ROOT);
	}

	@Test
	void aCodebookWithoutCodesIsOneCategoryThatCannotBeApplied() throws Exception {
		byte[] bytes = StudyInMemory.bytes(new RefiCodebook(), new StudyInMemory(2, "دراسة").study());
		String xml = new String(bytes, StandardCharsets.UTF_8);
		assertTrue(xml.contains("name=\"دراسة\" isCodable=\"false\"/>"), xml);
		Schema.validate(bytes, "Codebook.xsd");
	}

	@Test
	void randomCodebooksAreValid() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("refi codebook: -Dhashiya.seed=" + seed);
		for (int round = 0; round < 100; round++) {
			try {
				Schema.validate(StudyInMemory.bytes(new RefiCodebook(), RandomStudy.of(seed + round)), "Codebook.xsd");
			} catch (SAXException e) {
				throw new AssertionError("seed " + (seed + round), e);
			}
		}
	}
}
