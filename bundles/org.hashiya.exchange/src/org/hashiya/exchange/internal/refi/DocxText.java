// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.file.Path;

import javax.xml.stream.XMLStreamConstants;

import org.hashiya.model.StudyProblem;

/**
 * The plain text of a Word document, for sources that have no other: its paragraphs, each ended by a line feed, with tabs and line breaks. Text that was deleted in tracked changes, fields' instructions,
 * headers and notes are left out.
 */
final class DocxText {

	private static final String DOCUMENT = "word/document.xml";

	private DocxText() {
	}

	/**
	 * @param file where the bytes come from, for problems
	 * @throws StudyProblem MALFORMED if they are no Word document, TOO_LARGE
	 */
	static String of(byte[] bytes, Path file) throws StudyProblem {
		return PackedText.of(bytes, name -> name.replace('\\', '/').equalsIgnoreCase(DOCUMENT), DocxText::paragraphs, "docx", file);
	}

	private static void paragraphs(XmlIn xml, StringBuilder text) throws StudyProblem {
		int deleted = 0; // the depth from which on text is left out, or 0
		while (xml.depth() > 0) {
			int event = xml.step();
			if (event == XMLStreamConstants.START_ELEMENT && deleted == 0) {
				switch (xml.name()) {
				case "t" -> text.append(xml.text());
				case "tab" -> text.append('\t');
				case "br", "cr" -> text.append('\n');
				case "noBreakHyphen" -> text.append('\u2011');
				case "softHyphen" -> text.append('\u00AD');
				case "del", "moveFrom", "tabs", "Fallback" -> deleted = xml.depth();
				default -> {
					// structure and formatting
				}
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				if (deleted > xml.depth()) {
					deleted = 0;
				} else if (deleted == 0 && xml.name().equals("p")) {
					text.append('\n');
				}
			}
		}
	}
}
