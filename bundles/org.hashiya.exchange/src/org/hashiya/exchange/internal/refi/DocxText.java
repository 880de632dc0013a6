// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamConstants;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

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
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().replace('\\', '/').equalsIgnoreCase(DOCUMENT)) {
					return read(new BoundedStream(zip, bytes.length, Integer.MAX_VALUE), file);
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new StudyProblem(Kind.MALFORMED, file, null, e, "docx");
		}
		throw new StudyProblem(Kind.MALFORMED, file, null, "docx");
	}

	private static String read(InputStream in, Path file) throws StudyProblem, IOException {
		StringBuilder text = new StringBuilder();
		try (XmlIn xml = new XmlIn(in, file)) {
			xml.root();
			paragraphs(xml, text);
		}
		return text.toString();
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
