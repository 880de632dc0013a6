// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Document;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.text.Quotes;
import org.hashiya.text.TextRange;

/** How a person says on the command line which part of a text is meant. */
public sealed interface WhereToCode {

	/**
	 * The ranges that are meant, in UTF-16 units, in text order, each once.
	 *
	 * @throws StudyProblem QUOTE_MISSING, QUOTE_AMBIGUOUS, QUOTE_TOO_FEW or RANGE_INVALID; or if the text cannot be read
	 */
	List<Extent> in(Study study, Document document) throws StudyProblem;

	/**
	 * By the words.
	 *
	 * @param quote  what the text has there, character for character
	 * @param nth    which occurrence, from 1; null where it is the only one or all are meant
	 * @param all    whether all occurrences are meant
	 * @param extent how far the passage reaches beyond the quote
	 */
	record Quoted(String quote, @Nullable Integer nth, boolean all, org.hashiya.text.Extent extent) implements WhereToCode {

		@Override
		public List<Extent> in(Study study, Document document) throws StudyProblem {
			String text = study.text(document, Progress.NONE).string();
			List<TextRange> found = Quotes.occurrences(text, quote);
			if (found.isEmpty()) {
				throw StudyProblem.of(Kind.QUOTE_MISSING, quote, document.name());
			}
			Set<Extent> ranges = new LinkedHashSet<>();
			for (TextRange range : chosen(found)) {
				TextRange extended = extent.extend(text, range.start(), range.end());
				ranges.add(new Extent(extended.start(), extended.end()));
			}
			return List.copyOf(ranges);
		}

		private List<TextRange> chosen(List<TextRange> found) throws StudyProblem {
			Integer number = nth;
			if (number != null) {
				if (number > found.size()) {
					throw StudyProblem.of(Kind.QUOTE_TOO_FEW, quote, number, found.size());
				}
				return List.of(found.get(number - 1));
			}
			if (found.size() > 1 && !all) {
				throw StudyProblem.of(Kind.QUOTE_AMBIGUOUS, quote, found.size());
			}
			return found;
		}
	}

	/**
	 * By positions in code points, the end exclusive.
	 */
	record Ranged(int start, int end) implements WhereToCode {

		@Override
		public List<Extent> in(Study study, Document document) throws StudyProblem {
			if (start < 0 || end <= start || end > document.codePoints()) {
				throw StudyProblem.of(Kind.RANGE_INVALID, start, end, document.codePoints());
			}
			Positions positions = study.positions(document, Progress.NONE);
			return List.of(new Extent(positions.toUtf16(start), positions.toUtf16(end)));
		}
	}
}
