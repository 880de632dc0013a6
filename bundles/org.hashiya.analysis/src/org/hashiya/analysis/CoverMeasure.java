// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.WordIndex;

/** Words and characters in stretches of one document; reads its text when first asked for what cannot be known without. Positions are UTF-16 units. */
final class CoverMeasure {

	private final Study study;
	private final Document document;
	private final FrequencyOptions options;
	private final Progress progress;
	private @Nullable WordIndex words;
	private @Nullable CharacterCounts counts;
	private @Nullable Positions positions;

	CoverMeasure(Study study, Document document, FrequencyOptions options, Progress progress) {
		this.study = study;
		this.document = document;
		this.options = options;
		this.progress = progress;
	}

	/** The number of code points in the range, by option without marks. */
	int characters(int start, int end) throws StudyProblem {
		if (options.withoutMarks()) {
			CharacterCounts known = counts;
			if (known == null) {
				known = new CharacterCounts(text());
				counts = known;
			}
			return known.count(start, end);
		}
		Positions known = positions;
		if (known == null) {
			known = study.positions(document, progress);
			positions = known;
		}
		return known.toCodePoints(end) - known.toCodePoints(start);
	}

	/** The number of the first word that ends after the position, words being numbered from 0. */
	int firstWordReaching(int position) throws StudyProblem {
		WordIndex index = wordIndex();
		return index.count() - index.count(position, document.utf16());
	}

	/** The number of the first word that starts at or after the position. */
	int firstWordFrom(int position) throws StudyProblem {
		return wordIndex().count(0, position);
	}

	private WordIndex wordIndex() throws StudyProblem {
		WordIndex known = words;
		if (known == null) {
			known = new WordIndex(text());
			words = known;
		}
		return known;
	}

	private String text() throws StudyProblem {
		return study.text(document, progress).string();
	}
}
