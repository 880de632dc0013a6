// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;

/** Makes rows of found passages. Remembers the text that the last one was in, since they come document by document. */
final class PassageRowMaker {

	private final Study study;
	private final Progress progress;
	private @Nullable Page page;

	/** A document with what is needed to show passages of it. */
	private record Page(Document document, String text, Paragraphs paragraphs, ParagraphDirections directions) {
	}

	PassageRowMaker(Study study, Progress progress) {
		this.study = study;
		this.progress = progress;
	}

	/** @throws StudyProblem if its text cannot be read */
	PassageRow row(FoundPassage found) throws StudyProblem {
		Document document = found.document();
		Page here = page;
		if (here == null || !here.document().id().equals(document.id())) {
			String text = study.text(document, progress).string();
			Paragraphs paragraphs = new Paragraphs(text);
			here = new Page(document, text, paragraphs, new ParagraphDirections(text, paragraphs, document.direction(), document.paragraphDirections()));
			page = here;
		}
		int first = found.paragraph() - 1;
		int last = here.paragraphs().indexAt(found.end());
		List<@NonNull Code> codes = found.passages().flatMap(passage -> passage.codings().stream()).map(Coding::code).distinct().map(study.codebook()::get).filter(Objects::nonNull).toList();
		return new PassageRow(document.id(), document.name(), found.start(), found.end(), found.paragraph(),
				Surroundings.before(here.text(), here.paragraphs().start(first), found.start()), found.quote(), Surroundings.after(here.text(), found.end(), here.paragraphs().end(last)),
				here.directions().isRightToLeft(first), codes, found.coders().stream().map(this::name).toList(), found);
	}

	private String name(UUID coder) {
		Coder known = study.coders().get(coder);
		return known == null ? "" : known.name(); //$NON-NLS-1$
	}
}
