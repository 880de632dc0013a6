// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Portions;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;

/** Writes the passages of an act, as {@link ChangeWriter} writes everything else of it: an import of a project is nearly nothing but passages. */
final class PassagePuts {

	/** So many passages are made into text by one thread. */
	private static final int PORTION = 256;
	/** What one takes, in bytes; text makes itself more room. */
	private static final int USUAL = 800;

	private final Study before;
	private final Study after;

	PassagePuts(Study before, Study after) {
		this.before = before;
		this.after = after;
	}

	/** Writes puts of passages with commas between them. While portions are written, the next ones are made on all processors. */
	void write(List<Change> puts, ActText.Out out) throws IOException, StudyProblem {
		Portions<PassageText> making = new Portions<>();
		try {
			int next = 0;
			while (next < puts.size() || !making.isEmpty()) {
				while (next < puts.size() && !making.isFull()) {
					boolean isFirst = next == 0;
					List<Change> portion = puts.subList(next, Math.min(puts.size(), next + PORTION));
					making.begin(() -> text(portion, isFirst));
					next += PORTION;
				}
				making.take().writeTo(out);
			}
		} finally {
			making.abandon();
		}
	}

	private PassageText text(List<Change> puts, boolean isFirst) throws StudyProblem {
		PassageText text = new PassageText(puts.size() * USUAL);
		boolean comma = !isFirst;
		for (Change change : puts) {
			Put put = (Put) change;
			text.plain(comma ? ",{\"put\":\"passage\",\"before\":" : "{\"put\":\"passage\",\"before\":");
			side(text, put.before(), before, after);
			text.plain(",\"beforeIndex\":").plain(Integer.toString(put.beforeIndex())).plain(",\"after\":");
			side(text, put.after(), after, before);
			text.plain(",\"afterIndex\":").plain(Integer.toString(put.afterIndex())).plain("}");
			comma = true;
		}
		return text;
	}

	private static void side(PassageText text, @Nullable Object passage, Study study, Study otherwise) throws StudyProblem {
		if (passage == null) {
			text.plain("null");
		} else {
			text(text, (Passage) passage, study, otherwise);
		}
	}

	/**
	 * A passage as the journal has it, with what its positions count.
	 *
	 * @param text      gets it at its end
	 * @param study     that has the passage
	 * @param otherwise the one before or after it, where this one has no such document
	 */
	static PassageText text(PassageText text, Passage passage, Study study, Study otherwise) throws StudyProblem {
		Document document = study.documents().get(passage.document());
		Study source = document == null ? otherwise : study;
		Document known = document == null ? otherwise.document(passage.document()) : document;
		Positions positions = source.positions(known, Progress.NONE);
		text.object(passage.id()).with("document", passage.document()).with("text", known.textHash());
		if (known.positionsAreEqual()) {
			text.with("bmp", true);
		}
		text.with("start", positions.toCodePoints(passage.start())).with("end", positions.toCodePoints(passage.end()));
		Unplaced unplaced = passage.unplaced();
		if (unplaced != null) {
			text.words(unplaced);
		}
		return text.content(passage);
	}
}
