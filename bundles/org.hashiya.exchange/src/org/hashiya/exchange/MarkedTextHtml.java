// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.html.MarkedPage;
import org.hashiya.exchange.internal.html.PageWords;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * The texts of a study with their passages as one HTML file that needs nothing else and can be printed: tints behind the text, brackets with the names of codes at the start side of each
 * paragraph, in its direction; paragraph numbers as in references (¶ 12); memos on passages as side notes, those on documents at their head; a legend. Passages that wait to be placed are not
 * shown but counted. The page is light or dark as the reader's system is, and light on paper.
 *
 * @param language of what the page itself says, a BCP 47 tag: Arabic or English; null for that of the study
 */
public record MarkedTextHtml(@Nullable String language) implements Exporter {

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		new MarkedPage(study, PageWords.of(language, study)).write(out, progress);
	}
}
