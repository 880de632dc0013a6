// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.util.List;

import org.hashiya.exchange.Exporters;
import org.hashiya.exchange.What;

/** What a person can export. */
public enum ExportKind {
	CODINGS(What.CODINGS), PASSAGES(What.PASSAGES), FREQUENCIES(What.FREQUENCIES), CODEBOOK(What.CODEBOOK), DOCUMENTS(What.DOCUMENTS), MEMOS(What.MEMOS), HISTORY(What.HISTORY),
	/** The texts with tints and brackets, as a page. */
	TEXTS(What.TEXTS, "html"), //$NON-NLS-1$
	/** Codebook, passages, memos and counts, as a page. */
	REPORT(What.REPORT, "html"), //$NON-NLS-1$
	/** The codebook as a page. */
	CODEBOOK_PAGE(What.CODEBOOK, "html"), //$NON-NLS-1$
	CODEBOOK_MARKDOWN(What.CODEBOOK, "md"), //$NON-NLS-1$
	CODEBOOK_REFI(What.CODEBOOK, "qdc"), //$NON-NLS-1$
	PROJECT_REFI(What.PROJECT, "qdpx"); //$NON-NLS-1$

	private final What what;
	private final List<String> extensions;

	/** A table, which is written in one of two formats. */
	ExportKind(What what) {
		this(what, "csv", "xlsx"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	ExportKind(What what, String... extensions) {
		this.what = what;
		this.extensions = List.of(extensions);
	}

	What what() {
		return what;
	}

	/** Of the formats that it can be written in, without the dot; the first is the usual one. */
	List<String> extensions() {
		return extensions;
	}

	/** Whether it is a table, which a spreadsheet may open. */
	boolean isTable() {
		return extensions.size() > 1 && Exporters.TABLES.contains(what);
	}

	/** Whether it is a page to be read and printed. */
	boolean isPage() {
		return this == TEXTS || this == REPORT || this == CODEBOOK_PAGE || this == CODEBOOK_MARKDOWN;
	}

	/** Whether it follows the standard of exchange. */
	boolean isRefi() {
		return this == CODEBOOK_REFI || this == PROJECT_REFI;
	}

	/** Whether a part of the study can be exported, or people be left unnamed. The history is one whole and names them. */
	boolean canBePart() {
		return this != HISTORY;
	}
}
