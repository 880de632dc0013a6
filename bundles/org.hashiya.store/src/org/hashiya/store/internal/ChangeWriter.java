// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Writes one act as {@link ChangeJson} reads it. */
final class ChangeWriter {

	/** From so many passages on they are made into text by several threads. */
	private static final int MANY = 512;

	private final ActText.Out out;
	private final JsonWriter json;
	private final Study before;
	private final Study after;
	private final Texts texts;

	private ChangeWriter(Study before, Study after, Texts texts, ActText.Out out) {
		this.before = before;
		this.after = after;
		this.texts = texts;
		this.out = out;
		json = JsonLines.writer(out);
	}

	/** Writes the body of a journal line, one line of JSON. The texts get to know how a text became another. */
	static void write(Act act, Study before, Study after, Texts texts, ActText.Out out) throws IOException, StudyProblem {
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
				if (end - at < MANY) {
					change(parts.get(at++), act);
				} else {
					json.jsonValue(""); // the comma before the first of them
					new PassagePuts(before, after).write(parts.subList(at, end), out);
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
			json.jsonValue(PassagePuts.text(new PassageText(), passage, study, otherwise).toString());
		} else {
			ElementWriter.write(json, element);
		}
	}
}
