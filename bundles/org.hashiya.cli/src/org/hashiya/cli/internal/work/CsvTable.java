// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.text.TextDecoder;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** Reads a CSV file whatever its encoding, separated by commas, semicolons or tabs: whichever its first line has most of. */
public final class CsvTable {

	private CsvTable() {
	}

	/**
	 * The lines of a table with their cells; empty lines stay, so that lines can be counted.
	 *
	 * @throws StudyProblem if it cannot be read, or MALFORMED where a quotation has no end
	 */
	public static List<List<String>> read(Path file) throws StudyProblem {
		String text = new TextDecoder().read(file).text();
		try {
			return CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false).ofCsvRecord(text).stream().map(line -> List.copyOf(line.getFields())).toList();
		} catch (CsvParseException e) {
			throw new StudyProblem(Kind.MALFORMED, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	private static char separator(String text) {
		String heading = text.substring(0, text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n'));
		char best = ',';
		long most = 0;
		for (char separator : new char[] { ',', ';', '\t' }) {
			long count = heading.chars().filter(c -> c == separator).count();
			if (count > most) {
				most = count;
				best = separator;
			}
		}
		return best;
	}
}
