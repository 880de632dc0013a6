// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text for the clipboard: cells between tabs, a line each, as spreadsheets and word processors take it. A cell that holds a tab, a line feed or a quotation mark stands in quotation
 * marks, those inside of it doubled.
 */
public final class TabSeparated {

	private TabSeparated() {
	}

	public static String of(List<List<String>> lines) {
		return lines.stream().map(line -> line.stream().map(TabSeparated::cell).collect(Collectors.joining("\t"))).collect(Collectors.joining(System.lineSeparator())); //$NON-NLS-1$
	}

	private static String cell(String text) {
		boolean plain = text.chars().noneMatch(unit -> unit == '\t' || unit == '\n' || unit == '\r' || unit == '"');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
