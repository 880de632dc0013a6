// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Unit;

/** How units, breakdowns and columns are called in the person's language. */
final class FrequencyWords {

	private FrequencyWords() {
	}

	static String unit(Unit unit) {
		return switch (unit) {
		case CODINGS -> Messages.unitCodings;
		case PASSAGES -> Messages.unitPassages;
		case DOCUMENTS -> Messages.unitDocuments;
		case WORDS -> Messages.unitWords;
		case CHARACTERS -> Messages.unitCharacters;
		};
	}

	static String breakdown(Breakdown breakdown) {
		return switch (breakdown) {
		case NONE -> Messages.breakdownNone;
		case DOCUMENT -> Messages.breakdownDocument;
		case CODER -> Messages.breakdownCoder;
		};
	}

	static String title(FrequencyColumn column) {
		return switch (column) {
		case FrequencyColumn.Name name -> Messages.columnCode;
		case FrequencyColumn.Total total -> unit(total.unit());
		case FrequencyColumn.Rate rate -> Messages.columnRate;
		case FrequencyColumn.Bar bar -> ""; //$NON-NLS-1$
		case FrequencyColumn.Part part -> part.column().name();
		};
	}

	/** What stands in a cell that is no bar. */
	static String cell(FrequencySheet sheet, FrequencySheet.Line line, FrequencyColumn column) {
		return column instanceof FrequencyColumn.Name ? line.code() == null ? Messages.all : sheet.name(line) : sheet.number(line, column);
	}
}
