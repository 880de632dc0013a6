// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Definition;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** What there was once, as the lines before another one tell. Reads the journals when it is first asked, and each line once. */
final class Bygone {

	private final JournalReader journals;
	private final JournalTexts texts;
	private final Map<UUID, Put> codes = new HashMap<>();
	private final Map<UUID, Map<Long, Definition>> versions = new HashMap<>();
	private final Map<UUID, JournalReader.Found> documents = new HashMap<>();
	private @Nullable List<JournalReader.Found> all;
	private int next;
	private JournalReader.@Nullable Found end;

	Bygone(JournalReader journals, JournalTexts texts) {
		this.journals = journals;
		this.texts = texts;
	}

	/** Asks from now on for what was before this line, which comes after those that were asked for before. */
	Bygone before(JournalReader.Found line) {
		end = line;
		return this;
	}

	/** What puts a code back that was removed; null where nobody removed it. */
	@Nullable
	Put code(UUID id) throws StudyProblem {
		advance();
		return codes.get(id);
	}

	/** A version of a code's definition; null where the code never had it. */
	@Nullable
	Definition version(UUID code, long number) throws StudyProblem {
		advance();
		return versions.getOrDefault(code, Map.of()).get(number);
	}

	/** What puts a removed document back, with its passages and what was on them; null where nobody removed it, or the line was erased. */
	@Nullable
	Change document(Study study, UUID id) throws StudyProblem {
		advance();
		JournalReader.Found found = documents.get(id);
		WrittenAct removal = found == null ? null : journals.read(found, texts);
		return removal == null ? null : Trash.restored(study, id, removal.act().change()).change();
	}

	private void advance() throws StudyProblem {
		List<JournalReader.Found> lines = all;
		if (lines == null) {
			lines = journals.all();
			all = lines;
		}
		JournalReader.Found last = end;
		while (next < lines.size() && (last == null || !lines.get(next).line().hash().equals(last.line().hash()))) {
			try {
				note(lines.get(next++));
			} catch (StudyProblem | IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException | UnsupportedOperationException | DateTimeException e) {
				continue; // a broken line tells of nothing; that it is broken says who reads it as an act
			}
		}
	}

	private void note(JournalReader.Found found) throws StudyProblem {
		String act = journals.act(found);
		if (act == null || !act.contains("\"put\":\"code\"") && !act.contains("\"put\":\"document\"")) {
			return;
		}
		for (Touch touch : Touch.of(act, found)) {
			if (touch.kind() == ElementKind.DOCUMENT && touch.after() == null) {
				documents.put(touch.element(), found);
			} else if (touch.kind() == ElementKind.CODE) {
				Code before = code(touch.before());
				code(touch.after());
				if (touch.after() == null && before != null) {
					codes.put(before.id(), Put.add(before, touch.beforeIndex()));
				}
			}
		}
	}

	/** Notes what a code meant. */
	private @Nullable Code code(@Nullable JsonObject side) {
		if (side == null) {
			return null;
		}
		Code code = (Code) ElementReader.read(ElementKind.CODE, side);
		code.definitions().forEach(version -> versions.computeIfAbsent(code.id(), id -> new HashMap<>()).put(version.version(), version));
		return code;
	}
}
