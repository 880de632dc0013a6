// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;

/** Which texts can be made of which others, by what the journals say of each change of a text. All methods may be called from any thread. */
final class TextVersions {

	/** Finds a text that lies somewhere whole. */
	interface Stored {
		@Nullable
		String find(String hash);
	}

	private final JournalReader journals;
	private final Map<String, List<TextDifference>> differences = new HashMap<>();
	private long read = -1;

	/** @param folder whose journals are read when a text is wanted that nobody knows of */
	TextVersions(StudyFolder folder) {
		journals = new JournalReader(folder, problem -> {
			// who reads the journals for their acts tells what is wrong with them
		});
	}

	synchronized void add(TextDifference difference) {
		for (String hash : List.of(difference.before(), difference.after())) {
			List<TextDifference> known = differences.computeIfAbsent(hash, unknown -> new ArrayList<>());
			if (!known.contains(difference)) {
				known.add(difference);
			}
		}
	}

	/** Whether the journals say of a text how it differs from another. */
	synchronized boolean knows(String hash) throws StudyProblem {
		learn();
		return differences.containsKey(hash);
	}

	/** Whether one text can be made of another, by what is known now. */
	synchronized boolean leads(String from, String to) {
		return path(to, from::equals) != null;
	}

	/**
	 * Makes a text of the nearest that lies somewhere; null where there is none. Costs the length of the text for each change between the two, and the first time a reading of all
	 * journals where the changes are not known yet.
	 *
	 * @throws StudyProblem if the journals cannot be read
	 */
	@Nullable
	String make(String hash, Stored stored) throws StudyProblem {
		String made = makeOfKnown(hash, stored);
		if (made != null || !learn()) {
			return made;
		}
		return makeOfKnown(hash, stored);
	}

	private synchronized @Nullable String makeOfKnown(String hash, Stored stored) {
		List<TextDifference> path = path(hash, other -> stored.find(other) != null);
		if (path == null) {
			return null;
		}
		List<String> versions = new ArrayList<>(List.of(hash));
		path.forEach(step -> versions.add(step.other(versions.getLast())));
		String text = stored.find(versions.getLast());
		for (int i = path.size() - 1; i >= 0 && text != null; i--) {
			text = path.get(i).make(versions.get(i), text);
		}
		return text;
	}

	/** The shortest way from a text to another of a kind; null where there is none. */
	private @Nullable List<TextDifference> path(String from, Predicate<String> to) {
		Map<String, TextDifference> ways = new HashMap<>();
		Deque<String> next = new ArrayDeque<>(List.of(from));
		while (!next.isEmpty()) {
			String at = next.remove();
			for (TextDifference difference : differences.getOrDefault(at, List.of())) {
				String other = difference.other(at);
				if (other.equals(from) || ways.putIfAbsent(other, difference) != null) {
					continue;
				}
				if (to.test(other)) {
					return back(other, from, ways);
				}
				next.add(other);
			}
		}
		return null;
	}

	private static List<TextDifference> back(String from, String to, Map<String, TextDifference> ways) {
		List<TextDifference> path = new ArrayList<>();
		String at = from;
		while (!at.equals(to)) {
			TextDifference step = Objects.requireNonNull(ways.get(at));
			path.add(step);
			at = step.other(at);
		}
		return path.reversed();
	}

	/** Reads the journals for changes of texts; false where that was done and they are as they were. */
	private synchronized boolean learn() throws StudyProblem {
		long size = journals.size();
		if (size == read) {
			return false;
		}
		for (JournalReader.Found found : journals.all()) {
			learn(found);
		}
		read = size;
		return true;
	}

	private void learn(JournalReader.Found found) {
		try {
			String act = journals.act(found);
			if (act != null && act.contains("\"edits\":[")) {
				learn(ChangeJson.object(act).getAsJsonObject("change"));
			}
		} catch (StudyProblem | JsonParseException | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException | ArithmeticException e) {
			return; // a broken line tells of no text; that it is broken says who reads it as an act
		}
	}

	private void learn(JsonObject change) {
		if (change.has("several")) {
			change.getAsJsonArray("several").forEach(part -> learn(part.getAsJsonObject()));
			return;
		}
		TextDifference difference = TextDifference.read(change);
		if (difference != null) {
			add(difference);
		}
	}
}
