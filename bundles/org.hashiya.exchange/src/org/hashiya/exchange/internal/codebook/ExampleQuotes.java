// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.ParagraphDirections;
import org.hashiya.text.Paragraphs;

/** The words of the passages that show what codes mean, with references. Texts are read for documents with such passages only. */
public final class ExampleQuotes {

	/** A paragraph, or the part of one that the passage covers. */
	public record Line(String text, boolean rightToLeft) {
	}

	/**
	 * An example.
	 *
	 * @param document  the document's name
	 * @param paragraph its first paragraph, from 1; 0 where the passage waits to be placed
	 */
	public record Example(List<Line> lines, String document, int paragraph) {
	}

	private final Map<UUID, Example> byPassage = new HashMap<>();

	/**
	 * Looks for all examples.
	 *
	 * @param progress one unit a document
	 * @throws StudyProblem if passages or texts cannot be read
	 */
	public ExampleQuotes(Study study, Progress progress) throws StudyProblem {
		Set<UUID> wanted = new HashSet<>();
		study.codebook().list().forEach(code -> wanted.addAll(code.examples()));
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			List<Passage> here = wanted.isEmpty() ? List.of() : study.passages(document, progress).list().stream().filter(passage -> wanted.contains(passage.id())).toList();
			if (!here.isEmpty()) {
				String text = study.text(document, progress).string();
				Paragraphs paragraphs = new Paragraphs(text);
				ParagraphDirections directions = new ParagraphDirections(text, paragraphs, document.direction(), document.paragraphDirections());
				here.forEach(passage -> byPassage.put(passage.id(), example(document, passage, text, paragraphs, directions)));
			}
			progress.worked(1);
		}
	}

	private static Example example(Document document, Passage passage, String text, Paragraphs paragraphs, ParagraphDirections directions) {
		var waiting = passage.unplaced();
		if (waiting != null) {
			return new Example(List.of(new Line(waiting.quote(), false)), document.name(), 0);
		}
		int first = paragraphs.indexAt(passage.start());
		int last = paragraphs.indexAt(Math.max(passage.start(), passage.end() - 1));
		List<Line> lines = new ArrayList<>();
		for (int paragraph = first; paragraph <= last; paragraph++) {
			String part = text.substring(Math.max(passage.start(), paragraphs.start(paragraph)), Math.max(passage.start(), Math.min(passage.end(), paragraphs.end(paragraph))));
			if (!part.isBlank()) {
				lines.add(new Line(part.strip(), directions.isRightToLeft(paragraph)));
			}
		}
		return new Example(lines, document.name(), first + 1);
	}

	/** The examples of a code, in its order. */
	public List<Example> of(Code code) {
		return code.examples().stream().map(byPassage::get).filter(Objects::nonNull).toList();
	}
}
