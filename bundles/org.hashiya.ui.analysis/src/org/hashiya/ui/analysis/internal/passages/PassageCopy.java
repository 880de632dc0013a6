// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;
import java.util.stream.Collectors;

import org.hashiya.model.Code;

import com.ibm.icu.text.MessageFormat;

/** Passages as text for the clipboard: the quote, and on a line of its own where it is from, so that neither direction disturbs the other. */
final class PassageCopy {

	private PassageCopy() {
	}

	static String text(List<PassageRow> rows) {
		String lineEnd = System.lineSeparator();
		return rows.stream().map(row -> quotation(row).replace("\n", lineEnd) + lineEnd + reference(row)).collect(Collectors.joining(lineEnd + lineEnd)); //$NON-NLS-1$
	}

	private static String quotation(PassageRow row) {
		return MessageFormat.format(Messages.quotation, row.quote());
	}

	private static String reference(PassageRow row) {
		return MessageFormat.format(Messages.reference, row.documentName(), row.paragraph(), row.codes().stream().map(Code::name).collect(Collectors.joining(Messages.joinCoders)),
				String.join(Messages.joinCoders, row.coders()));
	}
}
