// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNull;
import org.hashiya.merge.CarryOver.Carried;
import org.hashiya.merge.ToBePlaced;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.TextActs;
import org.hashiya.text.Anchor;
import org.hashiya.text.ParagraphDirection;
import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;
import org.hashiya.text.Placement.Candidate;

import com.ibm.icu.text.MessageFormat;

/**
 * The passages of a study that wait to be placed. Knows what it found in each document, since looking for places is slow: in one where nothing changed that matters for them they are not
 * looked for again.
 *
 * @param list      all of them, documents in their order, passages in text order
 * @param documents what was found, by the id of the document
 */
record WaitingPassages(List<WaitingPassage> list, Map<UUID, Found> documents) {

	static final WaitingPassages NONE = new WaitingPassages(List.of(), Map.of());

	/**
	 * What was found in a document.
	 *
	 * @param textHash which text it was found in
	 */
	record Found(String textHash, List<Passage> waiting, List<Carried> carried) {
	}

	WaitingPassages {
		list = List.copyOf(list);
		documents = Map.copyOf(documents);
	}

	/**
	 * Finds them as they are now.
	 *
	 * @param progress one unit a document
	 * @throws StudyProblem if passages or a text cannot be read
	 */
	WaitingPassages findAgain(Study study, Progress progress) throws StudyProblem {
		List<WaitingPassage> rows = new ArrayList<>();
		Map<UUID, Found> found = new HashMap<>();
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			List<Passage> waiting = TextActs.unplaced(study, document);
			if (!waiting.isEmpty()) {
				Found here = find(study, document, waiting);
				found.put(document.id(), here);
				Page page = new Page(study, document);
				here.carried().forEach(carried -> rows.add(page.row(carried)));
			}
			progress.worked(1);
		}
		return new WaitingPassages(rows, found);
	}

	private Found find(Study study, Document document, List<Passage> waiting) throws StudyProblem {
		Found before = documents.get(document.id());
		return before != null && before.textHash().equals(document.textHash()) && before.waiting().equals(waiting) ? before
				: new Found(document.textHash(), waiting, ToBePlaced.find(study, document, Progress.NONE));
	}

	/** A document with what is needed to show places in it. */
	private static final class Page {

		private final Study study;
		private final Document document;
		private final String text;
		private final Paragraphs paragraphs;
		private final ParagraphDirections directions;

		Page(Study study, Document document) throws StudyProblem {
			this.study = study;
			this.document = document;
			text = study.text(document, Progress.NONE).string();
			paragraphs = new Paragraphs(text);
			directions = new ParagraphDirections(text, paragraphs, document.direction(), document.paragraphDirections());
		}

		WaitingPassage row(Carried carried) {
			Passage passage = carried.passage();
			Anchor words = carried.placement().anchor();
			List<@NonNull Code> codes = passage.codings().stream().map(Coding::code).distinct().map(study.codebook()::get).filter(Objects::nonNull).toList();
			List<UUID> coders = passage.codings().isEmpty() ? List.of(passage.coder()) : passage.codings().stream().map(Coding::coder).distinct().toList();
			PassageRow row = new PassageRow(document.id(), document.name(), passage.start(), passage.end(), paragraphs.indexAt(passage.start()) + 1, lastLine(words.before()), words.quote(),
					firstLine(words.after()), isRightToLeft(words.quote(), passage.start()), codes, coders.stream().map(this::name).toList());
			return new WaitingPassage(passage, document.textHash(), row, carried.placement().candidates().stream().map(this::place).toList());
		}

		private PassageRow place(Candidate candidate) {
			int start = candidate.range().start();
			int end = candidate.range().end();
			int paragraph = paragraphs.indexAt(start);
			return new PassageRow(document.id(), MessageFormat.format(Messages.alike, candidate.score()), start, end, paragraph + 1,
					Surroundings.before(text, paragraphs.start(paragraph), start), text.substring(start, end), Surroundings.after(text, end, Math.max(end, paragraphs.end(paragraphs.indexAt(end)))),
					directions.isRightToLeft(paragraph), List.of(), List.of());
		}

		/** That of its own words: their paragraph may be gone. */
		private boolean isRightToLeft(String words, int start) {
			return switch (ParagraphDirection.of(words, 0, words.length())) {
			case RTL -> true;
			case LTR -> false;
			case NEUTRAL -> directions.isRightToLeft(paragraphs.indexAt(start));
			};
		}

		private String name(UUID coder) {
			Coder known = study.coders().get(coder);
			return known == null ? "" : known.name(); //$NON-NLS-1$
		}

		private static String lastLine(String words) {
			return words.substring(words.lastIndexOf('\n') + 1);
		}

		private static String firstLine(String words) {
			int end = words.indexOf('\n');
			return end < 0 ? words : words.substring(0, end);
		}
	}
}
