// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CodeEntry;
import org.hashiya.merge.CodeEntry.Field;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Definition;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Makes the changes that bring a study's codebook to what was chosen. Each is made for the study as those before it leave it, so that the inverse puts everything back to its place. */
public final class CodebookChanges {

	private final Author author;
	private final List<Change> changes = new ArrayList<>();
	private Study now;

	private CodebookChanges(Study study, Author author) {
		now = study;
		this.author = author;
	}

	/**
	 * Makes them.
	 *
	 * @param before what the study says
	 * @param after  what it is to say; each after the one above it, so that nobody comes to stand below itself in between. What is missing is deleted, with its codings
	 * @throws StudyProblem if passages cannot be read
	 */
	public static List<Change> of(Study study, Author author, Map<UUID, CodeEntry> before, Map<UUID, CodeEntry> after, Progress progress) throws StudyProblem {
		return new CodebookChanges(study, author).make(before, after, progress);
	}

	private List<Change> make(Map<UUID, CodeEntry> before, Map<UUID, CodeEntry> after, Progress progress) throws StudyProblem {
		for (CodeEntry entry : after.values()) {
			CodeEntry was = before.get(entry.id());
			Code code = now.codebook().get(entry.id());
			if (was == null || code == null) {
				Definition definition = new Definition(1, entry.definition(), entry.inclusion(), entry.exclusion(), author.stamp());
				put(Put.add(new Code(entry.id(), entry.parent(), entry.name(), entry.colour(), entry.codable(), List.of(definition), List.of(), 0, author.stamp(), author.stamp()), -1));
			} else if (!was.equals(entry)) {
				change(code, changed(code, was.differences(entry), entry));
			}
		}
		List<Code> gone = before.keySet().stream().filter(id -> !after.containsKey(id)).map(this::code).filter(Objects::nonNull).toList();
		if (!gone.isEmpty()) {
			Change deletion = CodebookActs.delete(now, gone, progress).act().change();
			changes.addAll(deletion instanceof Several several ? several.changes() : List.of(deletion));
		}
		return changes;
	}

	private @Nullable Code code(UUID id) {
		return now.codebook().get(id);
	}

	private void change(Code code, Code changed) throws StudyProblem {
		boolean moves = !Objects.equals(code.parent(), changed.parent());
		put(moves ? new Put(code, now.codebook().indexAmongSiblings(code.id()), changed, -1) : Put.replace(code, changed));
	}

	private Code changed(Code code, Set<Field> fields, CodeEntry entry) {
		Stamp stamp = author.stamp();
		Code changed = code;
		if (fields.contains(Field.NAME)) {
			changed = changed.withName(entry.name(), stamp);
		}
		if (fields.contains(Field.PLACE)) {
			changed = changed.withParent(entry.parent(), stamp);
		}
		if (fields.contains(Field.COLOUR)) {
			changed = changed.withColour(entry.colour(), stamp);
		}
		if (fields.contains(Field.CODABLE)) {
			changed = changed.withCodable(entry.codable(), stamp);
		}
		if (fields.contains(Field.DEFINITION) || fields.contains(Field.INCLUSION) || fields.contains(Field.EXCLUSION)) {
			Definition definition = code.definition();
			changed = changed.withDefinition(fields.contains(Field.DEFINITION) ? entry.definition() : definition.text(), fields.contains(Field.INCLUSION) ? entry.inclusion() : definition.inclusion(),
					fields.contains(Field.EXCLUSION) ? entry.exclusion() : definition.exclusion(), stamp);
		}
		return changed;
	}

	private void put(Put put) throws StudyProblem {
		changes.add(put);
		now = now.apply(put).study();
	}
}
