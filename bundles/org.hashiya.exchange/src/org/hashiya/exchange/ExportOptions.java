// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How to export.
 *
 * @param excel       for {@code .csv}: whether it is for a spreadsheet, see {@link Csv}
 * @param frequencies makes the table for {@link What#FREQUENCIES}; needed there, not looked at elsewhere
 */
public record ExportOptions(boolean excel, @Nullable TableMaker frequencies) {

	/** For scripts, without frequencies. */
	public static final ExportOptions DEFAULT = new ExportOptions(false, null);
}
