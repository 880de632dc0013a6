// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.hashiya.exchange.internal.tables.XlsxBook;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * A table as a workbook for a spreadsheet (Office Open XML, ECMA-376): numbers are numbers, times are times in UTC, text is text and never a formula. The header stays in place while one scrolls; where
 * more texts run from right to left, so does the sheet.
 * <p>
 * A spreadsheet has limits: after 1,048,575 rows a further sheet begins; a text of more than 32,767 UTF-16 units is cut and ends in […]. Characters that XML cannot hold become U+FFFD.
 *
 * @param content what it holds
 */
public record XlsxTable(TableContent content) implements Exporter {

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		XlsxBook book = new XlsxBook(out, content.columns(study));
		content.write(study, book::add, progress);
		book.end();
	}
}
