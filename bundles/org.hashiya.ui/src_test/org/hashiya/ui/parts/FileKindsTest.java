// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.hashiya.ui.parts.FileQuestion.Filter;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class FileKindsTest {

	@Test
	void aKindIsNamedAndHasItsEndingsOnce() {
		assertEquals(new Filter("*.txt;*.docx", "Documents (.txt, .docx)"), FileKinds.documents(List.of("txt", "docx", "txt")));
		assertEquals(new Filter("*", "All files"), FileKinds.all());
	}

	@Test
	void eachFormatOfAnExportHasAName() {
		for (String extension : List.of("csv", "xlsx", "html", "md", "qdpx", "qdc")) {
			Filter filter = FileKinds.format(extension);
			assertEquals("*." + extension, filter.patterns());
			assertNotEquals("Files (." + extension + ")", filter.name());
		}
	}
}
