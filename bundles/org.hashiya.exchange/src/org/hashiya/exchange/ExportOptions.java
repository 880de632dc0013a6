// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How to export.
 *
 * @param excel       for {@code .csv}: whether it is for a spreadsheet, see {@link Csv}
 * @param frequencies makes the table for {@link What#FREQUENCIES}, and for {@link What#REPORT} the counts; needed there, not looked at elsewhere
 * @param language    for {@code .html}: in which language the page itself speaks, a BCP 47 tag; null for that of the study
 */
public record ExportOptions(boolean excel, @Nullable TableMaker frequencies, @Nullable String language) {

	/** For scripts, without frequencies. */
	public static final ExportOptions DEFAULT = new ExportOptions(false, null);

	public ExportOptions(boolean excel, @Nullable TableMaker frequencies) {
		this(excel, frequencies, null);
	}

	/** With pages that speak a language, or null for that of the study. */
	public ExportOptions in(@Nullable String other) {
		return new ExportOptions(excel, frequencies, other);
	}
}
