// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamConstants;

import org.hashiya.model.StudyProblem;

/** The plain text of an OpenDocument text, as {@link DocxText} is that of a Word document: each paragraph and heading ended by a line feed; without notes, remarks and what tracked changes removed. */
final class OdtText {

	private static final String TYPE = "mimetypeapplication/vnd.oasis.opendocument.text";
	/** Where the first entry's name begins in an archive. */
	private static final int NAME = 30;
	private static final String CONTENT = "content.xml";
	private static final int MOST_SPACES = 1000;

	private OdtText() {
	}

	/** Whether an archive says, in its first entry, that it is such a text. */
	static boolean accepts(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1).startsWith(TYPE, NAME);
	}

	/**
	 * @param file where the bytes come from, for problems
	 * @throws StudyProblem MALFORMED, TOO_LARGE
	 */
	static String of(byte[] bytes, Path file) throws StudyProblem {
		return PackedText.of(bytes, CONTENT::equals, OdtText::paragraphs, "odt", file);
	}

	private static void paragraphs(XmlIn xml, StringBuilder text) throws StudyProblem {
		int left = 0; // the depth from which on text is left out, or 0
		int paragraph = 0; // the depth of the outermost paragraph, or 0
		while (xml.depth() > 0) {
			int event = xml.step();
			if (event == XMLStreamConstants.START_ELEMENT && left == 0) {
				switch (xml.name()) {
				case "p", "h" -> paragraph = paragraph == 0 ? xml.depth() : paragraph;
				case "tab" -> text.append('\t');
				case "line-break" -> text.append('\n');
				case "s" -> text.append(" ".repeat(Math.clamp(Lexical.number(xml.attribute("c")), 1, MOST_SPACES)));
				case "note", "annotation", "tracked-changes", "forms", "sequence-decls" -> left = xml.depth();
				default -> {
					// structure and formatting
				}
				}
			} else if (event == XMLStreamConstants.CHARACTERS && left == 0 && paragraph > 0) {
				spaced(xml.characters(), text);
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				if (left > xml.depth()) {
					left = 0;
				} else if (left == 0 && paragraph > xml.depth()) {
					paragraph = 0;
					text.append('\n');
				}
			}
		}
	}

	/** Several spaces in a row are one there; more are written as elements. */
	private static void spaced(String characters, StringBuilder text) {
		for (int i = 0; i < characters.length(); i++) {
			char unit = characters.charAt(i);
			boolean isSpace = unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
			boolean isFirst = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
			if (!isSpace) {
				text.append(unit);
			} else if (!isFirst && text.charAt(text.length() - 1) != ' ') {
				text.append(' ');
			}
		}
	}
}
