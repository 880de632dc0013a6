// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.cases;

import java.util.ArrayList;
import java.util.List;

/** Tables as spreadsheets put them on the clipboard and in CSV files: cells apart by a tab, a semicolon or a comma, those with such signs or line ends in quotation marks. */
final class SeparatedText {

	private SeparatedText() {
	}

	/**
	 * The lines of a table with their cells. The separator is the first of tab, semicolon and comma that stands in the first line; a byte order mark is passed over.
	 *
	 * @param text any; an unclosed quotation mark goes to the end
	 */
	static List<List<String>> read(String text) {
		String table = text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
		char separator = separator(table);
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int at = 0; at < table.length(); at++) {
			char c = table.charAt(at);
			if (quoted) {
				if (c != '"') {
					cell.append(c);
				} else if (at + 1 < table.length() && table.charAt(at + 1) == '"') {
					cell.append(c);
					at++;
				} else {
					quoted = false;
				}
			} else if (c == '"' && cell.isEmpty()) {
				quoted = true;
			} else if (c == separator) {
				line.add(cell.toString());
				cell.setLength(0);
			} else if (c == '\n' || c == '\r') {
				if (c == '\r' && at + 1 < table.length() && table.charAt(at + 1) == '\n') {
					at++;
				}
				line.add(cell.toString());
				cell.setLength(0);
				lines.add(line);
				line = new ArrayList<>();
			} else {
				cell.append(c);
			}
		}
		if (!cell.isEmpty() || !line.isEmpty()) {
			line.add(cell.toString());
			lines.add(line);
		}
		return lines;
	}

	private static char separator(String table) {
		String first = table.lines().findFirst().orElse(""); //$NON-NLS-1$
		return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : first.indexOf(',') >= 0 ? ',' : '\t';
	}

	/** As spreadsheets take it from the clipboard: apart by tabs. */
	static String write(List<List<String>> lines) {
		StringBuilder text = new StringBuilder();
		for (List<String> line : lines) {
			for (int cell = 0; cell < line.size(); cell++) {
				text.append(cell == 0 ? "" : "\t").append(quoted(line.get(cell))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static String quoted(String cell) {
		boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
