// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;

/** Writes the passages of an act, as {@link ChangeWriter} writes everything else of it: an import of a project is nearly nothing but passages. */
final class PassagePuts {

	/** So many passages are made into text by one thread. */
	private static final int PORTION = 512;

	private final Study before;
	private final Study after;

	PassagePuts(Study before, Study after) {
		this.before = before;
		this.after = after;
	}

	/** Writes puts of passages with commas between them. While portions are written, the next ones are made on all processors. */
	void write(List<Change> puts, ActText.Out out) throws IOException, StudyProblem {
		Portions<byte[]> making = new Portions<>();
		int next = 0;
		while (next < puts.size() || !making.isEmpty()) {
			while (next < puts.size() && !making.isFull()) {
				boolean isFirst = next == 0;
				List<Change> portion = puts.subList(next, Math.min(puts.size(), next + PORTION));
				making.begin(() -> bytes(portion, isFirst));
				next += PORTION;
			}
			out.utf8(making.take());
		}
	}

	private byte[] bytes(List<Change> puts, boolean isFirst) throws StudyProblem {
		ByteArrayOutputStream out = new ByteArrayOutputStream(puts.size() << 9);
		PassageText text = new PassageText();
		boolean comma = !isFirst;
		for (Change change : puts) {
			Put put = (Put) change;
			ascii(comma ? ",{\"put\":\"passage\",\"before\":" : "{\"put\":\"passage\",\"before\":", out);
			side(text, put.before(), before, after, out);
			ascii(",\"beforeIndex\":" + put.beforeIndex() + ",\"after\":", out);
			side(text, put.after(), after, before, out);
			ascii(",\"afterIndex\":" + put.afterIndex() + "}", out);
			comma = true;
		}
		return out.toByteArray();
	}

	private static void side(PassageText text, @Nullable Object passage, Study study, Study otherwise, ByteArrayOutputStream out) throws StudyProblem {
		if (passage == null) {
			ascii("null", out);
		} else {
			text(text, (Passage) passage, study, otherwise).writeTo(out);
		}
	}

	private static void ascii(String text, ByteArrayOutputStream out) {
		out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/**
	 * A passage as the journal has it, with what its positions count.
	 *
	 * @param text      is begun anew
	 * @param study     that has the passage
	 * @param otherwise the one before or after it, where this one has no such document
	 */
	static PassageText text(PassageText text, Passage passage, Study study, Study otherwise) throws StudyProblem {
		Document document = study.documents().get(passage.document());
		Study source = document == null ? otherwise : study;
		Document known = document == null ? otherwise.document(passage.document()) : document;
		Positions positions = source.positions(known, Progress.NONE);
		text.begin(passage.id()).with("document", passage.document()).with("text", known.textHash());
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
