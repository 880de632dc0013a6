// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.List;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;

/**
 * Says which of two acts on the same thing comes later, from the journals and not from who heard of the other first: so all programs come to the same study. Reads the journals once,
 * when first asked.
 */
final class JournalOrder {

	private final JournalReader journals;
	private final Heads known;
	private @Nullable List<JournalReader.Found> lines;

	/** @param known the lines that the study holds */
	JournalOrder(JournalReader journals, Heads known) {
		this.journals = journals;
		this.known = known;
	}

	/** Whether no act that the study holds, of those that come after a line, concerns an element. */
	boolean isLast(JournalReader.Found line, UUID element) {
		try {
			List<JournalReader.Found> all = lines;
			if (all == null) {
				all = journals.all();
				lines = all;
			}
			for (int i = all.size() - 1; i >= 0; i--) {
				JournalReader.Found one = all.get(i);
				if (one.line().hash().equals(line.line().hash())) {
					return true;
				}
				if (isKnown(one) && concerns(one, element)) {
					return false;
				}
			}
			return true;
		} catch (StudyProblem e) {
			return true; // what can be read of the journals says so; that they cannot be read is told by who reads them
		}
	}

	private boolean isKnown(JournalReader.Found found) {
		Heads.Head head = known.get(found.line().writer());
		if (head == null) {
			return false;
		}
		int order = found.file().getFileName().toString().compareTo(String.valueOf(head.file().getFileName()));
		return order < 0 || order == 0 && found.end() <= head.offset();
	}

	private boolean concerns(JournalReader.Found found, UUID element) throws StudyProblem {
		String act = journals.act(found);
		if (act == null || !act.contains(element.toString())) {
			return false;
		}
		try {
			return puts(ChangeJson.object(act).getAsJsonObject("change"), element.toString());
		} catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException e) {
			return false; // a broken line changes nothing
		}
	}

	private static boolean puts(JsonObject change, String element) {
		if (change.has("several")) {
			return change.getAsJsonArray("several").asList().stream().anyMatch(part -> puts(part.getAsJsonObject(), element));
		}
		return isOf(change, "before", element) || isOf(change, "after", element);
	}

	private static boolean isOf(JsonObject put, String side, String element) {
		return put.get(side) instanceof JsonObject object && object.has("id") && element.equals(object.get("id").getAsString());
	}
}
