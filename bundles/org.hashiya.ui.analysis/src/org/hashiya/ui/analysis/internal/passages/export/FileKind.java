// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages.export;

import java.util.Locale;

/** What passages can be written as. */
enum FileKind {
	CSV, XLSX, HTML, MD;

	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	String label() {
		return switch (this) {
		case CSV -> Messages.csv;
		case XLSX -> Messages.xlsx;
		case HTML -> Messages.html;
		case MD -> Messages.md;
		};
	}
}
