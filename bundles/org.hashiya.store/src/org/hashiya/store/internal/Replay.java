// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Applied;
import org.hashiya.model.Change;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.StudyCheck.Replayed;

/**
 * Does again in memory all that the journals hold and compares the outcome with the study. It begins with what was there before the journals begin: elements that no line
 * made. What several writers changed without knowing of each other was merged when they met, in an order that no journal holds: such elements are counted, not compared.
 */
final class Replay {

	/** Lines are done in their order. */
	static final Rebase.Precedence LATER_STANDS = (element, key) -> true;

	private final StudyFolder folder;
	private final JournalTexts texts;
	private final JournalReader journals;
	private final List<JournalReader.Found> lines;
	/** What each element was before the first line that names it: null where that line made it. */
	private final Map<UUID, @Nullable Element> first = new LinkedHashMap<>();
	private final Map<UUID, JournalReader.Found> last = new HashMap<>();
	private final Set<UUID> merged = new HashSet<>();
	private final List<StudyProblem> problems = new ArrayList<>();
	private long before;
	private long erased;

	/**
	 * @param lines those whose acts can be read, in their order
	 */
	Replay(StudyFolder folder, JournalTexts texts, JournalReader journals, List<JournalReader.Found> lines) {
		this.folder = folder;
		this.texts = texts;
		this.journals = journals;
		this.lines = lines;
	}

	/** What differs, after {@link #run}. */
	List<StudyProblem> problems() {
		return problems;
	}

	/**
	 * Replays and compares.
	 *
	 * @throws StudyProblem if a journal, a text or a passage cannot be read
	 */
	Replayed run(Study study, Progress progress) throws StudyProblem {
		Study replayed = again(study, progress);
		if (erased == 0) {
			compare(study, replayed, progress);
		}
		return new Replayed(before, merged.size(), erased);
	}

	/** Whether a line is about this element, after {@link #again}. */
	boolean knows(UUID id) {
		return first.containsKey(id);
	}

	/** Whether a line holds nothing any more. */
	boolean hasErased() {
		return erased > 0;
	}

	/**
	 * The study that comes of doing everything again.
	 *
	 * @param study what there is, which tells what is older than the journals
	 * @throws StudyProblem if a journal, a text or a passage cannot be read
	 */
	Study again(Study study, Progress progress) throws StudyProblem {
		for (JournalReader.Found found : lines) {
			progress.check();
			WrittenAct act = journals.read(found, texts);
			if (act == null) {
				erased++;
			} else {
				puts(act.act().change()).forEach(put -> {
					if (!first.containsKey(put.id())) { // not putIfAbsent: null is a value here
						first.put(put.id(), put.before());
					}
					last.put(put.id(), found);
				});
			}
		}
		Study replayed = start(study, progress);
		Bygone bygone = new Bygone(journals, texts);
		for (JournalReader.Found found : lines) {
			progress.check();
			WrittenAct act = journals.read(found, texts);
			if (act != null) {
				replayed = apply(replayed, act, bygone.before(found));
			}
		}
		return replayed;
	}

	static List<Put> puts(Change change) {
		return switch (change) {
		case Put put -> List.of(put);
		case Several several -> several.changes().stream().flatMap(part -> puts(part).stream()).toList();
		};
	}

	/** The study when the journals begin; its order as far as the study of today has it. */
	private Study start(Study study, Progress progress) throws StudyProblem {
		Element info = first.getOrDefault(study.info().id(), null);
		Map<UUID, List<Passage>> passages = new HashMap<>();
		Study.Builder builder = Study.builder(info instanceof StudyInfo old ? old : study.info(), texts,
				(document, ignored) -> Passages.of(passages.getOrDefault(document.id(), List.of())));
		Set<UUID> placed = new HashSet<>();
		for (ElementKind kind : ElementKind.values()) {
			for (Element element : Elements.list(study, kind)) {
				Element old = first.containsKey(element.id()) ? first.get(element.id()) : element;
				if (old != null && placed.add(old.id())) {
					builder.add(old);
					before += kind == ElementKind.CODER ? 0 : 1;
				}
			}
		}
		for (Document document : study.documents().list()) {
			for (Passage passage : study.passages(document, progress).list()) {
				Element old = first.containsKey(passage.id()) ? first.get(passage.id()) : passage;
				if (old instanceof Passage known && placed.add(old.id())) {
					passages.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(known);
					before++;
				}
			}
		}
		for (Element old : first.values()) {
			if (old != null && old.kind() != ElementKind.STUDY && placed.add(old.id())) {
				before++;
				if (old instanceof Passage passage) {
					passages.computeIfAbsent(passage.document(), id -> new ArrayList<>()).add(passage);
				} else {
					builder.add(old);
				}
			}
		}
		return builder.build();
	}

	private Study apply(Study study, WrittenAct written, Bygone bygone) throws StudyProblem {
		ForeignAct act = ForeignAct.fit(study, written, TextFit.ofHistory(texts), LATER_STANDS, bygone);
		Applied applied = act.applied();
		if (applied == null || act.isFitted() || !act.problems().isEmpty()) {
			puts(written.act().change()).forEach(put -> merged.add(put.id()));
		}
		if (applied == null) {
			return study; // as when it was taken in
		}
		if (act.isFitted()) {
			for (ElementKind kind : ElementKind.values()) {
				merged.addAll(applied.changeSet().ids(kind));
			}
		}
		return applied.study();
	}

	private void compare(Study study, Study replayed, Progress progress) throws StudyProblem {
		boolean ordered = before == 0 && merged.isEmpty() && isOneAfterTheOther();
		for (ElementKind kind : ElementKind.values()) {
			List<Element> now = Elements.list(study, kind);
			List<Element> then = Elements.list(replayed, kind);
			Path file = kind == ElementKind.CODER || kind == ElementKind.STUDY ? folder.studyFile() : StudyFolder.LISTS.containsKey(kind) ? folder.list(kind) : folder.root();
			boolean differs = compare(now, then, file);
			if (!differs && ordered && !now.equals(then)) {
				problems.add(new StudyProblem(Kind.HISTORY_DIFFERS, file, null, kind.name().toLowerCase(java.util.Locale.ROOT), ""));
			}
		}
		for (Document document : study.documents().list()) {
			progress.check();
			compare(elements(study.passages(document, progress)), elements(replayed.passages(document, progress)), folder.passages(document));
		}
	}

	private static List<Element> elements(Passages passages) {
		return Collections.unmodifiableList(passages.list());
	}

	private boolean compare(List<Element> now, List<Element> then, Path file) {
		Map<UUID, Element> expected = new LinkedHashMap<>();
		then.forEach(element -> expected.put(element.id(), element));
		boolean differs = false;
		for (Element element : now) {
			differs |= differs(element, expected.remove(element.id()), file);
		}
		for (Element missing : expected.values()) {
			differs |= differs(missing, null, file);
		}
		return differs;
	}

	private boolean differs(Element one, @Nullable Element other, Path file) {
		if (merged.contains(one.id()) || Objects.equals(one, other)) {
			return false;
		}
		JournalReader.Found found = last.get(one.id());
		String where = found == null ? "" : folder.root().relativize(found.file()).toString().replace('\\', '/') + ", " + found.place();
		problems.add(new StudyProblem(Kind.HISTORY_DIFFERS, file, null, Elements.title(one), where));
		return true;
	}

	/** Whether each line was written by somebody who knew the line before: then the order of everything is in the journals too. */
	private boolean isOneAfterTheOther() {
		Map<String, Map<String, String>> known = new HashMap<>();
		JournalLine previous = null;
		for (JournalReader.Found found : lines) {
			JournalLine line = found.line();
			Map<String, String> seen = known.computeIfAbsent(line.writer(), writer -> new HashMap<>());
			seen.putAll(line.seen());
			if (previous != null && !previous.writer().equals(line.writer()) && !previous.hash().equals(seen.get(previous.writer()))) {
				return false;
			}
			previous = line;
		}
		return true;
	}
}
