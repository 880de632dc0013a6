// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** A page with the marked texts of all documents of a study: contents, legend, texts. */
public final class MarkedPage {

	private final Study study;
	private final PageWords words;

	public MarkedPage(Study study, PageWords words) {
		this.study = study;
		this.words = words;
	}

	/**
	 * Writes the page and flushes the stream.
	 *
	 * @param progress one unit a document
	 * @throws StudyProblem if passages or texts cannot be read
	 */
	public void write(OutputStream out, Progress progress) throws StudyProblem, IOException {
		CodeMarks marks = new CodeMarks(study, words);
		List<Document> documents = study.documents().list();
		String what = documents.size() == 1 ? documents.getFirst().name() : study.info().name();
		HtmlOut html = Page.begin(out, words, marks, progress, words.get("title.marked", what), "page.css", "marked.css");
		progress.begin(documents.size() * 2L);
		html.raw("<header>\n<h1>").name(what).raw("</h1>\n");
		writeContents(html, documents);
		writeLegend(html, marks, progress);
		html.raw("</header>\n<main>\n");
		MarkedText text = new MarkedText(study, words, html, marks);
		for (int i = 0; i < documents.size(); i++) {
			progress.check();
			text.write(documents.get(i), i + 1, progress);
			progress.worked(1);
		}
		Page.end(html.raw("</main>\n"));
	}

	private void writeContents(HtmlOut html, List<Document> documents) throws IOException {
		if (documents.size() < 2) {
			return;
		}
		html.raw("<nav>\n").element("h2", words.get("contents")).raw("<ol>\n");
		for (int i = 0; i < documents.size(); i++) {
			html.raw("<li><a href=\"#d").raw(i + 1).raw("\">").name(documents.get(i).name()).raw("</a></li>\n");
		}
		html.raw("</ol>\n</nav>\n");
	}

	/** The codes that are used in these documents, with the number of their codings. */
	private void writeLegend(HtmlOut html, CodeMarks marks, Progress progress) throws StudyProblem, IOException {
		long[] counts = new long[study.codebook().size()];
		for (Document document : study.documents().list()) {
			progress.check();
			var codings = study.passages(document, progress).codings();
			int[] places = codings.places(study.codebook());
			for (int code = 0; code < places.length; code++) {
				if (places[code] >= 0) {
					counts[places[code]] += codings.counts()[code];
				}
			}
			progress.worked(1);
		}
		html.raw("<section class=\"legend\">\n").element("h2", words.get("legend")).raw("<p class=\"hint\">").text(words.get("legend.hint")).raw("</p>\n<ul>\n");
		int place = 0;
		for (Code code : study.codebook().list()) {
			long count = counts[place++];
			if (count > 0) {
				html.raw("<li><span class=\"chip ").raw(marks.styleClass(code.id())).raw("\"></span> ").path(study.codebook().names(code.id()));
				html.raw(" <small>").raw(count).raw("</small></li>\n");
			}
		}
		html.raw("</ul>\n</section>\n");
	}
}
