// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.CodedPassage;
import org.hashiya.analysis.CodedPassages;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;

/**
 * The passages that a person asked for.
 *
 * @param choice    what was asked
 * @param rows      the first {@value #MOST_ROWS} of them in the order of the study's documents and of their texts
 * @param total     how many there are
 * @param documents in how many documents
 */
record PassageRows(PassageChoice choice, List<PassageRow> rows, int total, int documents) {

	/** More than this no one reads in a list; a million would fill the memory. */
	static final int MOST_ROWS = 20_000;

	PassageRows {
		rows = List.copyOf(rows);
	}

	/** Where passages come from. */
	interface Source {
		void forEach(Progress progress, Consumer<CodedPassage> visitor) throws StudyProblem;
	}

	/**
	 * Finds the passages of a choice that is no query; see {@link CodedPassages#forEach}.
	 *
	 * @throws StudyProblem if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	static PassageRows find(Study study, PassageChoice choice, Progress progress) throws StudyProblem {
		return find(study, choice, (told, visitor) -> CodedPassages.forEach(study, choice.codes(study), choice.scope(), told, visitor), progress);
	}

	/**
	 * Makes rows of passages.
	 *
	 * @param source tells them by document and in text order
	 * @throws StudyProblem if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	static PassageRows find(Study study, PassageChoice choice, Source source, Progress progress) throws StudyProblem {
		List<CodedPassage> found = new ArrayList<>();
		int[] total = new int[1];
		int[] documents = new int[1];
		CodedPassage[] last = new @Nullable CodedPassage[1];
		source.forEach(progress, passage -> {
			CodedPassage before = last[0];
			boolean same = before != null && before.document().id().equals(passage.document().id());
			boolean sameRange = same && before != null && before.passage().hasRange(passage.passage().start(), passage.passage().end());
			documents[0] += same ? 0 : 1;
			total[0] += sameRange ? 0 : 1;
			last[0] = passage;
			if (total[0] <= MOST_ROWS) {
				found.add(passage);
			}
		});
		return new PassageRows(choice, rows(study, found, progress), total[0], documents[0]);
	}

	private static List<PassageRow> rows(Study study, List<CodedPassage> found, Progress progress) throws StudyProblem {
		List<PassageRow> rows = new ArrayList<>();
		Page page = null;
		for (CodedPassage passage : found) {
			if (page == null || !page.document.id().equals(passage.document().id())) {
				progress.check();
				page = new Page(study, passage.document(), progress);
			}
			PassageRow row = page.row(passage);
			if (!rows.isEmpty() && rows.getLast().hasRangeOf(row)) {
				rows.add(rows.removeLast().with(row));
			} else {
				rows.add(row);
			}
		}
		return rows;
	}

	/** A document with what is needed to show passages of it. */
	private static final class Page {

		private final Study study;
		private final Document document;
		private final String text;
		private final Paragraphs paragraphs;
		private final ParagraphDirections directions;

		Page(Study study, Document document, Progress progress) throws StudyProblem {
			this.study = study;
			this.document = document;
			text = study.text(document, progress).string();
			paragraphs = new Paragraphs(text);
			directions = new ParagraphDirections(text, paragraphs, document.direction(), document.paragraphDirections());
		}

		PassageRow row(CodedPassage coded) {
			Passage passage = coded.passage();
			int first = coded.paragraph() - 1;
			int last = paragraphs.indexAt(passage.end());
			List<@NonNull Code> codes = passage.codings().stream().map(Coding::code).distinct().map(study.codebook()::get).filter(Objects::nonNull).toList();
			List<UUID> coders = coded.codings().isEmpty() ? List.of(passage.coder()) : coded.codings().stream().map(Coding::coder).distinct().toList();
			return new PassageRow(document.id(), document.name(), passage.start(), passage.end(), coded.paragraph(),
					Surroundings.before(text, paragraphs.start(first), passage.start()), coded.quote(), Surroundings.after(text, passage.end(), paragraphs.end(last)),
					directions.isRightToLeft(first), codes, coders.stream().map(this::name).toList(), List.of(passage.id()),
					coded.codings().stream().map(Coding::id).toList());
		}

		private String name(UUID coder) {
			Coder known = study.coders().get(coder);
			return known == null ? "" : known.name(); //$NON-NLS-1$
		}
	}
}
