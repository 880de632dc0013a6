// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Definition;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * One person removes a code or takes a definition back; another one, who does not know of that, codes with it. What is used stays: it is not removed where the removal is taken in, and comes back where the use
 * is. No coding is lost.
 */
final class InUse {

	private final Bygone bygone;
	/** Names of what has stayed. */
	private final Set<String> kept;

	/** @param kept takes the names of what has stayed or come back */
	InUse(Bygone bygone, Set<String> kept) {
		this.bygone = bygone;
		this.kept = kept;
	}

	/** The codes that a change needs and that are not there: those of its codings, and those above its codes. Each after the one above it. */
	List<Change> codes(Study study, List<Put> puts) throws StudyProblem {
		Map<UUID, Put> back = new LinkedHashMap<>();
		Set<UUID> made = new HashSet<>();
		puts.forEach(put -> {
			if (put.after() instanceof Code code) {
				made.add(code.id());
			}
		});
		for (Put put : puts) {
			if (put.after() instanceof Passage passage) {
				for (Coding coding : passage.codings()) {
					bringBack(study, coding.code(), made, back);
				}
			} else if (put.after() instanceof Code code) {
				bringBack(study, code.parent(), made, back);
			}
		}
		return new ArrayList<>(back.values());
	}

	private void bringBack(Study study, @Nullable UUID id, Set<UUID> made, Map<UUID, Put> back) throws StudyProblem {
		if (id == null || study.codebook().get(id) != null || !made.add(id)) {
			return;
		}
		Put put = bygone.code(id);
		if (put != null && put.after() instanceof Code code) {
			bringBack(study, code.parent(), made, back);
			back.put(id, Put.add(unpinned(code), put.afterIndex()));
			kept.add(code.name());
		}
	}

	/** Its key may be another code's by now, and its examples are looked at afterwards. */
	private static Code unpinned(Code code) {
		return new Code(code.id(), code.parent(), code.name(), code.colour(), code.codable(), code.definitions(), code.examples(), 0, code.created(), code.modified());
	}

	/** A change without what it would remove though it is in use in the study, and with the versions of definitions that its codings name. */
	Change kept(Study study, Change change) throws StudyProblem {
		List<Put> puts = Replay.puts(change);
		Map<UUID, Code> last = new LinkedHashMap<>(); // as the change leaves them
		Set<UUID> removed = new LinkedHashSet<>();
		for (Put put : puts) {
			if (put.after() instanceof Code after) {
				last.put(after.id(), after);
				removed.remove(after.id());
			} else if (put.before() instanceof Code before) {
				removed.add(before.id());
			}
		}
		List<Change> versions = new ArrayList<>();
		Map<UUID, Set<Long>> named = new HashMap<>();
		for (Put put : puts) {
			if (put.after() instanceof Passage passage) {
				passage.codings().forEach(coding -> name(coding, named));
			}
		}
		Set<UUID> stay = Set.of();
		if (!removed.isEmpty() || !UsedDefinitions.gone(puts).isEmpty()) {
			names(study, puts, named);
			stay = staying(study, last, removed, named.keySet());
		}
		for (Map.Entry<UUID, Set<Long>> each : named.entrySet()) {
			Code now = last.containsKey(each.getKey()) ? last.get(each.getKey()) : study.codebook().get(each.getKey());
			if (now != null) {
				Code whole = withVersions(now, each.getValue());
				if (whole != now) {
					versions.add(Put.replace(now, whole));
					kept.add(now.name());
				}
			}
		}
		if (stay.isEmpty() && versions.isEmpty()) {
			return change;
		}
		List<Change> all = new ArrayList<>();
		for (Put put : puts) {
			if (put.after() == null && stay.contains(put.id())) {
				Code code = (Code) put.before();
				kept.add(code == null ? "" : code.name());
			} else {
				all.add(put);
			}
		}
		all.addAll(versions);
		return new Several(all);
	}

	private Code withVersions(Code code, Set<Long> needed) throws StudyProblem {
		List<Definition> definitions = new ArrayList<>(code.definitions());
		for (long number : needed) {
			Definition missing = code.place(number) > 0 ? null : bygone.version(code.id(), number);
			if (missing != null) {
				definitions.add(missing);
			}
		}
		if (definitions.size() == code.definitions().size()) {
			return code;
		}
		definitions.sort(Comparator.comparingLong(Definition::version));
		return new Code(code.id(), code.parent(), code.name(), code.colour(), code.codable(), definitions, code.examples(), code.pinned(), code.created(), code.modified());
	}

	private static void name(Coding coding, Map<UUID, Set<Long>> named) {
		named.computeIfAbsent(coding.code(), code -> new HashSet<>()).add(coding.definitionVersion());
	}

	/** What all codings name once the change is made. */
	private static void names(Study study, List<Put> puts, Map<UUID, Set<Long>> named) throws StudyProblem {
		Set<UUID> changed = new HashSet<>();
		Set<UUID> gone = new HashSet<>();
		for (Put put : puts) {
			if (put.after() instanceof Passage || put.before() instanceof Passage) {
				changed.add(put.id());
			} else if (put.before() instanceof Document && put.after() == null) {
				gone.add(put.id());
			}
		}
		for (Document document : study.documents().list()) {
			if (!gone.contains(document.id())) {
				for (Passage passage : study.passages(document, Progress.NONE).list()) {
					if (!changed.contains(passage.id())) {
						passage.codings().forEach(coding -> name(coding, named));
					}
				}
			}
		}
	}

	/** Which of the removed codes are used, or stand above one that is there. */
	private static Set<UUID> staying(Study study, Map<UUID, Code> last, Set<UUID> removed, Set<UUID> used) {
		Set<UUID> stay = new HashSet<>();
		for (UUID id : used) {
			if (removed.contains(id)) {
				stay(study, id, removed, stay);
			}
		}
		List<Code> others = new ArrayList<>(last.values());
		others.addAll(study.codebook().list().stream().filter(code -> !last.containsKey(code.id())).toList());
		for (Code code : others) {
			if (!removed.contains(code.id())) {
				stay(study, code.parent(), removed, stay);
			}
		}
		return stay;
	}

	private static void stay(Study study, @Nullable UUID id, Set<UUID> removed, Set<UUID> stay) {
		for (UUID at = id; at != null && removed.contains(at) && stay.add(at);) {
			Code code = study.codebook().get(at);
			at = code == null ? null : code.parent();
		}
	}
}
