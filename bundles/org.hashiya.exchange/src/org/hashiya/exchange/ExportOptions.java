// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How to export. What an exporter has no use for is not looked at.
 *
 * @param csv         how {@code .csv} is written
 * @param frequencies makes the table for {@link What#FREQUENCIES}, and for {@link What#REPORT} and {@link What#CODEBOOK} as a page the counts; needed but for the last
 * @param history     makes the table for {@link What#HISTORY}; needed there
 * @param profile     for {@code .qdpx}: for which program
 * @param language    for {@code .html} and {@code .md}: in which language the page itself speaks, a BCP 47 tag; null for that of the study
 * @param originals   for {@code .qdpx}: which Word documents go along
 * @param memos       for {@code .qdpx}: as what memos on documents and passages are written
 */
public record ExportOptions(Csv.Form csv, @Nullable TableMaker frequencies, @Nullable TableMaker history, RefiProfile profile, @Nullable String language,
		Originals originals, MemoForm memos) {

	/** For scripts, without tables that somebody else makes. */
	public static final ExportOptions DEFAULT = new ExportOptions(Csv.Form.PLAIN, null, null, RefiProfile.STANDARD, null, Originals.NONE, MemoForm.NOTES);

	/** With CSV for a spreadsheet or not, and frequencies. */
	public ExportOptions(boolean excel, @Nullable TableMaker frequencies) {
		this(new Csv.Form(excel, ','), frequencies, null, RefiProfile.STANDARD, null, Originals.NONE, MemoForm.NOTES);
	}

	/** With CSV that is written so. */
	public ExportOptions as(Csv.Form form) {
		return new ExportOptions(form, frequencies, history, profile, language, originals, memos);
	}

	/** With what makes the table of the history. */
	public ExportOptions withHistory(TableMaker maker) {
		return new ExportOptions(csv, frequencies, maker, profile, language, originals, memos);
	}

	/** With pages that speak a language, or null for that of the study. */
	public ExportOptions in(@Nullable String other) {
		return new ExportOptions(csv, frequencies, history, profile, other, originals, memos);
	}

	/** With projects for a program. */
	public ExportOptions forProgram(RefiProfile other) {
		return new ExportOptions(csv, frequencies, history, other, language, originals, memos);
	}

	/** With Word documents that projects take along. */
	public ExportOptions with(Originals others) {
		return new ExportOptions(csv, frequencies, history, profile, language, others, memos);
	}

	/** With projects that have memos as that. */
	public ExportOptions with(MemoForm form) {
		return new ExportOptions(csv, frequencies, history, profile, language, originals, form);
	}
}
