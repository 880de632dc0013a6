// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.AtOnce;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;

/** Writes one act as {@link ChangeJson} reads it. */
final class ChangeWriter {

	/** So many passages are made into text by one thread, */
	private static final int PORTION = 512;
	/** and so many portions at most wait in memory. */
	private static final int PORTIONS = 16;

	/** Changes of passages, and their text with commas between them. */
	private record Portion(List<Change> puts, StringWriter text) {
	}

	private final JsonWriter json;
	private final Study before;
	private final Study after;
	private final Texts texts;

	private ChangeWriter(Study before, Study after, Texts texts, Writer out) {
		this.before = before;
		this.after = after;
		this.texts = texts;
		json = JsonLines.writer(out);
	}

	/** Writes the body of a journal line, one line of JSON. The texts get to know how a text became another. */
	static void write(Act act, Study before, Study after, Texts texts, Writer out) throws IOException, StudyProblem {
		new ChangeWriter(before, after, texts, out).write(act);
	}

	private void write(Act act) throws IOException, StudyProblem {
		json.beginObject().name("act").value(ElementWriter.word(act.kind())).name("labels").beginArray();
		for (String label : act.labels()) {
			json.value(label);
		}
		json.endArray().name("change");
		change(act.change(), act);
		json.endObject().flush();
	}

	private void change(Change change, Act act) throws IOException, StudyProblem {
		switch (change) {
		case Several several -> {
			json.beginObject().name("several").beginArray();
			List<Change> parts = several.changes();
			int at = 0;
			while (at < parts.size()) {
				int end = passagesFrom(parts, at);
				if (end - at < PORTION) {
					change(parts.get(at++), act);
				} else {
					passages(parts.subList(at, end), act);
					at = end;
				}
			}
			json.endArray().endObject();
		}
		case Put put -> {
			json.beginObject().name("put").value(ElementWriter.word(put.kind())).name("before");
			side(put.before(), before, after);
			json.name("beforeIndex").value(put.beforeIndex()).name("after");
			side(put.after(), after, before);
			json.name("afterIndex").value(put.afterIndex());
			if (put.before() instanceof Document old && put.after() instanceof Document changed && !old.textHash().equals(changed.textHash())) {
				text(old, changed, act);
			}
			json.endObject();
		}
		}
	}

	/** Where the run of passages ends that begins here. */
	private static int passagesFrom(List<Change> parts, int from) {
		int end = from;
		while (end < parts.size() && parts.get(end) instanceof Put put && put.kind() == ElementKind.PASSAGE) {
			end++;
		}
		return end;
	}

	/** Writes many passages, in portions that several threads make: an import of a project is nearly nothing else. */
	private void passages(List<Change> puts, Act act) throws IOException, StudyProblem {
		for (int from = 0; from < puts.size(); from += PORTIONS * PORTION) {
			List<Portion> portions = new ArrayList<>();
			for (int at = from; at < Math.min(puts.size(), from + PORTIONS * PORTION); at += PORTION) {
				portions.add(new Portion(puts.subList(at, Math.min(puts.size(), at + PORTION)), new StringWriter()));
			}
			AtOnce.each(portions, portion -> make(portion, act));
			for (Portion portion : portions) {
				json.jsonValue(portion.text.toString()); // elements of the array, with commas between them
			}
		}
	}

	private void make(Portion portion, Act act) throws StudyProblem {
		try {
			for (Change put : portion.puts) {
				if (portion.text.getBuffer().length() > 0) {
					portion.text.write(',');
				}
				new ChangeWriter(before, after, texts, portion.text).change(put, act);
			}
		} catch (IOException e) {
			throw new IllegalStateException(e); // memory does not fail
		}
	}

	/** What a change of a text is, and which passages it leaves where they are: so that it can be done also where there are others. */
	private void text(Document old, Document changed, Act act) throws IOException, StudyProblem {
		TextDifference difference = difference(old, changed);
		if (difference != null) {
			texts.add(difference);
			difference.write(json);
		}
		Set<UUID> put = new HashSet<>();
		collect(act.change(), put);
		json.name("still").beginArray();
		for (Passage passage : before.passages(old, Progress.NONE).list()) {
			if (!put.contains(passage.id())) {
				json.value(passage.id().toString());
			}
		}
		json.endArray();
	}

	/** Null where the old text is lost or has little in common with the new one. */
	private @Nullable TextDifference difference(Document old, Document changed) throws StudyProblem {
		DocumentText text;
		try {
			text = texts.text(old.textHash(), Progress.NONE);
		} catch (StudyProblem lost) {
			return null; // it cannot be made worse; the document gets a text that is there
		}
		return TextDifference.between(text, texts.text(changed.textHash(), Progress.NONE));
	}

	/** The elements that a change puts or takes away. */
	static void collect(Change change, Set<UUID> into) {
		switch (change) {
		case Several several -> several.changes().forEach(part -> collect(part, into));
		case Put put -> into.add(put.id());
		}
	}

	private void side(@Nullable Element element, Study study, Study otherwise) throws IOException, StudyProblem {
		if (element == null) {
			json.nullValue();
		} else if (element instanceof Passage passage) {
			Document document = study.documents().get(passage.document());
			Study source = document == null ? otherwise : study;
			Document known = document == null ? otherwise.document(passage.document()) : document;
			Positions positions = source.positions(known, Progress.NONE);
			PassageText text = PassageText.of(passage.id()).with("document", passage.document()).with("text", known.textHash());
			if (known.positionsAreEqual()) {
				text.with("bmp", true);
			}
			text.with("start", positions.toCodePoints(passage.start())).with("end", positions.toCodePoints(passage.end()));
			Unplaced unplaced = passage.unplaced();
			if (unplaced != null) {
				text.words(unplaced);
			}
			json.jsonValue(text.content(passage).toString());
		} else {
			ElementWriter.write(json, element);
		}
	}
}
