// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.HashMap;
import java.util.Map;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.internal.refi.Raw.Text;
import org.hashiya.exchange.internal.refi.SourceTexts.Found;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/** Titles and texts of notes, read once. */
final class NoteTexts {

	private final SourceTexts sources;
	private final Map<Text, String> texts = new HashMap<>();
	private final boolean ours;

	/** @param ours whether titles are as a study of ours has them */
	NoteTexts(SourceTexts sources, boolean ours) {
		this.sources = sources;
		this.ours = ours;
	}

	/** Reads the texts that lie in files. */
	void read(Iterable<Text> notes, Findings findings, Progress progress) {
		for (Text note : notes) {
			progress.check();
			if (note.content != null && note.plainPath.isEmpty()) {
				continue;
			}
			try {
				Found found = sources.find(note);
				if (found != null) {
					texts.put(note, found.stored().text());
					continue;
				}
			} catch (StudyProblem e) {
				// told below, as one that is missing: the note has its title still
			}
			if (!note.plainPath.isEmpty() || !note.richPath.isEmpty()) {
				findings.add(ImportFinding.TEXT_MISSING, "Note", note.name + " " + (note.plainPath.isEmpty() ? note.richPath : note.plainPath));
			}
		}
	}

	String text(Text note) {
		String content = note.content;
		String text = texts.get(note);
		return text != null ? text : content == null ? "" : content;
	}

	String title(Text note) {
		return ours ? note.name : note.name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
	}
}
