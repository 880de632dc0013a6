// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

/** The parts of a workbook that say how its cells are to be read. */
final class XlsxParts {

	/** What a number stands for by the format of its cell. */
	enum NumberFormat {
		NUMBER, DAY, TIME
	}

	/**
	 * What the workbook says.
	 *
	 * @param firstSheet the id by which its sheet is related; empty where it names none
	 * @param since1904  whether days are counted from 1904, as on old Macintoshes
	 */
	record Workbook(String firstSheet, boolean since1904) {
	}

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
	/** What a format shows that is not of the date: in quotation marks, escaped, colours and conditions in brackets but not hours in brackets. */
	private static final Pattern APART = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?![hms]+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
	/** Limits of newer platforms that real workbooks exceed; size has limits of ours. */
	private static final List<String> LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

	private XlsxParts() {
	}

	/** A reader that knows no document types and looks nothing up. */
	static XMLStreamReader reader(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory(); // never one that lies about in the class path
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		for (String limit : LIMITS) {
			if (factory.isPropertySupported(limit)) {
				factory.setProperty(limit, "0");
			}
		}
		return factory.createXMLStreamReader(in);
	}

	static Workbook workbook(InputStream in) throws XMLStreamException {
		XMLStreamReader reader = reader(in);
		String first = "";
		boolean since1904 = false;
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT) {
				String element = reader.getLocalName();
				if (element.equals("workbookPr")) {
					since1904 = "1".equals(attribute(reader, "date1904")) || "true".equals(attribute(reader, "date1904"));
				} else if (element.equals("sheet") && first.isEmpty()) {
					first = orEmpty(attribute(reader, "id", "relationships"));
				}
			}
		}
		return new Workbook(first, since1904);
	}

	/** The path that an id is related to, below the folder of the workbook. */
	static String target(InputStream in, String id, String otherwise) throws XMLStreamException {
		XMLStreamReader reader = reader(in);
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("Relationship") && id.equals(attribute(reader, "Id"))) {
				String target = attribute(reader, "Target");
				return target == null ? otherwise : target;
			}
		}
		return otherwise;
	}

	/** The texts that cells refer to by number. */
	static List<String> strings(InputStream in) throws XMLStreamException {
		XMLStreamReader reader = reader(in);
		List<String> strings = new ArrayList<>();
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
				strings.add(richText(reader));
			}
		}
		return strings;
	}

	/** The text of the element on which the reader stands, without how it is to be spoken; the reader stands on its end then. */
	static String richText(XMLStreamReader reader) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		int spoken = 0;
		boolean inText = false;
		while (depth > 0) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				depth++;
				spoken += reader.getLocalName().equals("rPh") || spoken > 0 ? 1 : 0;
				inText = reader.getLocalName().equals("t");
			}
			case XMLStreamConstants.END_ELEMENT -> {
				depth--;
				spoken -= spoken > 0 ? 1 : 0;
				inText = false;
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(inText && spoken == 0 ? reader.getText() : "");
			default -> {
				// comments
			}
			}
		}
		return unescaped(text.toString());
	}

	/** With the characters that XML cannot hold. */
	static String unescaped(String text) {
		return text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}

	/** The formats of cells by their number. */
	static List<NumberFormat> formats(InputStream in) throws XMLStreamException {
		XMLStreamReader reader = reader(in);
		Map<Integer, NumberFormat> own = new HashMap<>();
		List<NumberFormat> formats = new ArrayList<>();
		boolean ofCells = false;
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (reader.getLocalName()) {
				case "numFmt" -> own.put(number(attribute(reader, "numFmtId")), format(orEmpty(attribute(reader, "formatCode"))));
				case "cellXfs" -> ofCells = true;
				case "xf" -> {
					if (ofCells) {
						int id = number(attribute(reader, "numFmtId"));
						formats.add(own.getOrDefault(id, builtIn(id)));
					}
				}
				default -> {
					// fonts and colours
				}
				}
			} else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
				ofCells = false;
			}
		}
		return formats;
	}

	/** The formats that need no words (ECMA-376, part 1, 18.8.30), with those of East Asian languages. */
	private static NumberFormat builtIn(int id) {
		return switch (id) {
		case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> NumberFormat.DAY;
		case 18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> NumberFormat.TIME;
		default -> NumberFormat.NUMBER;
		};
	}

	private static NumberFormat format(String code) {
		String signs = APART.matcher(code).replaceAll("").toLowerCase(java.util.Locale.ROOT);
		String first = signs.indexOf(';') < 0 ? signs : signs.substring(0, signs.indexOf(';'));
		if (first.indexOf('h') >= 0 || first.indexOf('s') >= 0 && !first.contains("general")) {
			return NumberFormat.TIME;
		}
		return first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || first.indexOf('m') >= 0 ? NumberFormat.DAY : NumberFormat.NUMBER;
	}

	static @Nullable String attribute(XMLStreamReader reader, String name) {
		return attribute(reader, name, "");
	}

	/** @param namespace a part of the namespace, as there are two editions of the standard; empty for none */
	private static @Nullable String attribute(XMLStreamReader reader, String name, String namespace) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String of = orEmpty(reader.getAttributeNamespace(i));
			if (reader.getAttributeLocalName(i).equals(name) && (namespace.isEmpty() ? of.isEmpty() : of.contains(namespace))) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

	static String orEmpty(@Nullable String value) {
		return value == null ? "" : value;
	}

	/** A number from 0, or -1 for what is none. */
	static int number(@Nullable String value) {
		try {
			return value == null ? -1 : Math.max(-1, Integer.parseInt(value.strip()));
		} catch (NumberFormatException e) {
			return -1;
		}
	}
}
