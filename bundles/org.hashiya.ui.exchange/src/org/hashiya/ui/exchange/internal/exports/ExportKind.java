// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import org.hashiya.exchange.What;

/** What a person can export, each in one format. */
public enum ExportKind {
	CODINGS(What.CODINGS, "csv"), //$NON-NLS-1$
	FREQUENCIES(What.FREQUENCIES, "csv"), //$NON-NLS-1$
	CODEBOOK(What.CODEBOOK, "csv"), //$NON-NLS-1$
	CODEBOOK_REFI(What.CODEBOOK, "qdc"), //$NON-NLS-1$
	PROJECT_REFI(What.PROJECT, "qdpx"); //$NON-NLS-1$

	private final What what;
	private final String extension;

	ExportKind(What what, String extension) {
		this.what = what;
		this.extension = extension;
	}

	What what() {
		return what;
	}

	/** Without the dot. */
	String extension() {
		return extension;
	}

	/** Whether it is a table, which a spreadsheet may open. */
	boolean isTable() {
		return this == CODINGS || this == FREQUENCIES || this == CODEBOOK;
	}
}
