// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.html.PageWords;
import org.hashiya.exchange.internal.html.ReportPage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * A report of a study, or of the codes that an {@link Excerpt} leaves, as one HTML file that needs nothing else and can be printed: numbers, the codebook with definitions, memos and counts, the
 * passages of each code with references (document, ¶) and their memos, the documents with their variables, and the other memos. Each text is shown in its own direction.
 *
 * @param language of what the page itself says, a BCP 47 tag: Arabic or English; null for that of the study
 * @param counts   makes the numbers of the codes: a table with a column {@code code id} at its end, of whose columns {@code codings}, {@code passages}, {@code documents} and {@code words} are shown
 */
public record StudyReportHtml(@Nullable String language, TableMaker counts) implements Exporter {

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		new ReportPage(study, PageWords.of(language, study), counts).write(out, progress);
	}
}
