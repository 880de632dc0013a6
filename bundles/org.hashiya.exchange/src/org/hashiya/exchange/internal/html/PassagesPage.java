// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.io.OutputStream;

import org.hashiya.exchange.ChosenPassages;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** A page of chosen passages: quotations with references, codes and memos, under headings where they are grouped. */
public final class PassagesPage {

	private final Study study;
	private final PageWords words;
	private final ChosenPassages chosen;

	public PassagesPage(Study study, PageWords words, ChosenPassages chosen) {
		this.study = study;
		this.words = words;
		this.chosen = chosen;
	}

	/**
	 * Writes the page and flushes the stream.
	 *
	 * @throws StudyProblem if a text cannot be read
	 */
	public void write(OutputStream out, Progress progress) throws StudyProblem, IOException {
		CodeMarks marks = new CodeMarks(study, words);
		QuoteBlocks blocks = new QuoteBlocks(study, marks, new MemoIndex(study), progress);
		HtmlOut html = Page.begin(out, words, marks, progress, chosen.title(), "page.css", "report.css");
		html.raw("<header>\n<h1>").name(chosen.title()).raw("</h1>\n<p class=\"hint\">").name(study.info().name()).raw(" · ").text(words.get("passages.count", chosen.distinct()));
		html.raw("</p>\n</header>\n<main>\n");
		progress.begin(chosen.size());
		for (ChosenPassages.Group group : chosen.groups()) {
			html.raw("<section class=\"group\">\n");
			if (!group.heading().isEmpty()) {
				html.raw("<h2>").name(group.heading()).raw(" <small>").raw(group.ranges().size()).raw("</small></h2>\n");
			}
			for (ChosenPassages.Range range : group.ranges()) {
				progress.check();
				blocks.write(html, range.document(), range.passages(), coding -> range.codings().contains(coding.id()), true);
				progress.worked(1);
			}
			html.raw("</section>\n");
		}
		Page.end(html.raw("</main>\n"));
	}
}
