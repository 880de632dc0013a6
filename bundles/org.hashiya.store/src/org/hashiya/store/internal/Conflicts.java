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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Code;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Conflict;
import org.hashiya.store.Conflict.Kind;
import org.hashiya.store.Conflict.Side;
import org.hashiya.store.HistoryEntry.Step;

/**
 * Works out from the journals what two people did to one thing without knowing of each other, and what of it nobody has settled since. Where all writers knew of each other it looks at no act.
 */
final class Conflicts {

	/** What is no value that a person gave, or a list of which both sides' members are kept. */
	private static final Set<String> MERGED = Set.of("id", "modified", "created", "end", "codings", "memos", "codes", "documents", "values", "passages", "examples", "quote", "before", "after",
			"text", "bmp", "codePoints", "utf16", "words", "paragraphs", "paragraphDirections", "heads", "settings", "document", "coder");
	/** Of a memo it is a value. */
	private static final String TEXT = "text";

	private static final String SETTLE = "{\"act\":\"" + ElementWriter.word(Act.Kind.SETTLE_CONFLICT) + "\"";

	private static final int ID_LENGTH = 12;
	private static final int LONGEST = 120;

	/** Two touches of one key. */
	private record Meeting(String key, Touch one, Touch two) {
	}

	private final JournalReader journals;
	private final JournalTexts texts;
	private final Study study;
	private final Map<UUID, List<Touch>> contested = new LinkedHashMap<>();
	private final List<Meeting> meetings = new ArrayList<>();
	private final Map<String, Touch> setAside = new HashMap<>();

	Conflicts(JournalReader journals, JournalTexts texts, Study study) {
		this.journals = journals;
		this.texts = texts;
		this.study = study;
	}

	/**
	 * All that are not settled, the latest first.
	 *
	 * @throws StudyProblem if a journal or passages cannot be read
	 */
	List<Conflict> find(Progress progress) throws StudyProblem {
		List<JournalReader.Found> lines = journals.all();
		Concurrent concurrent = new Concurrent(lines);
		Set<String> settled = settled(lines);
		for (JournalReader.Found found : lines) {
			progress.check();
			if (concurrent.isContested(found.line())) {
				touches(found).forEach(touch -> contested.computeIfAbsent(touch.element(), id -> new ArrayList<>()).add(touch));
			}
		}
		contested.values().forEach(touches -> meet(touches, concurrent));
		overcome(lines, concurrent, progress);
		List<Conflict> found = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (Meeting meeting : meetings) {
			Conflict conflict = readable(meeting);
			if (conflict != null && !settled.contains(conflict.id()) && ids.add(conflict.id())) {
				found.add(conflict);
			}
		}
		new SameNames(study).find().stream().filter(conflict -> !settled.contains(conflict.id())).forEach(found::add);
		found.sort(Comparator.comparing((Conflict conflict) -> Objects.requireNonNullElse(conflict.stands().at(), java.time.Instant.MIN)).reversed().thenComparing(Conflict::id));
		return found;
	}

	/** Short enough to be typed, and the same in all copies. */
	static String id(String... parts) {
		return DocumentText.hash(String.join("/", parts)).substring(0, ID_LENGTH);
	}

	/** What was set aside, by the id of the conflict, after {@link #find}; null with two codes of one name. */
	@Nullable
	Touch setAside(String id) {
		return setAside.get(id);
	}

	private List<Touch> touches(JournalReader.Found found) throws StudyProblem {
		String act = journals.act(found);
		return act == null ? List.of() : Touch.of(act, found);
	}

	/** The conflicts that somebody has settled and not taken that back. */
	private Set<String> settled(List<JournalReader.Found> lines) throws StudyProblem {
		Set<String> settled = new HashSet<>();
		for (JournalReader.Found found : lines) {
			List<String> labels = settles(found);
			if (labels.size() > 1) {
				if (found.line().step() == Step.UNDO) {
					settled.remove(labels.get(1));
				} else {
					settled.add(labels.get(1));
				}
			}
		}
		return settled;
	}

	private List<String> settles(JournalReader.Found found) throws StudyProblem {
		if (!found.line().body().startsWith(SETTLE)) {
			return List.of();
		}
		return ChangeJson.title(found.line().body(), found).labels();
	}

	private void meet(List<Touch> touches, Concurrent concurrent) {
		Map<String, Map<String, Touch>> byKey = new HashMap<>();
		for (Touch touch : touches) {
			for (String key : keys(touch)) {
				byKey.computeIfAbsent(key, each -> new LinkedHashMap<>()).put(touch.line().writer(), touch); // the writer's last word on it
			}
		}
		byKey.forEach((key, writers) -> {
			List<Touch> last = List.copyOf(writers.values());
			for (int i = 0; i < last.size(); i++) {
				for (Touch other : last.subList(i + 1, last.size())) {
					Touch one = last.get(i);
					if (differ(key, one, other) && !concurrent.knows(one.line(), other.line()) && !concurrent.knows(other.line(), one.line())) {
						meetings.add(new Meeting(key, one, other));
					}
				}
			}
		});
		removed(touches, concurrent);
	}

	private static Set<String> keys(Touch touch) {
		JsonObject before = touch.before();
		JsonObject after = touch.after();
		Set<String> keys = new LinkedHashSet<>();
		if (before != null && after != null) {
			keys.addAll(after.keySet());
			keys.removeIf(key -> MERGED.contains(key) && !(key.equals(TEXT) && touch.kind() == ElementKind.MEMO) || !touch.changes(key));
		}
		return keys;
	}

	private static boolean differ(String key, Touch one, Touch other) {
		JsonObject mine = one.after();
		JsonObject theirs = other.after();
		return mine != null && theirs != null && !Touch.value(mine, key).equals(Touch.value(theirs, key));
	}

	/** One removed it, another changed it. */
	private void removed(List<Touch> touches, Concurrent concurrent) {
		for (Touch gone : touches) {
			if (gone.after() == null) {
				touches.stream().filter(touch -> touch.after() != null && touch.before() != null).filter(touch -> !concurrent.knows(gone.line(), touch.line()) && !concurrent.knows(touch.line(), gone.line()))
						.reduce((first, second) -> second).ifPresent(touch -> meetings.add(new Meeting("", touch, gone)));
			}
		}
	}

	/** Takes out what somebody who knew of both has changed since. */
	private void overcome(List<JournalReader.Found> lines, Concurrent concurrent, Progress progress) throws StudyProblem {
		if (meetings.isEmpty()) {
			return;
		}
		Set<UUID> elements = new HashSet<>();
		meetings.forEach(meeting -> elements.add(meeting.one.element()));
		List<String> ids = elements.stream().map(UUID::toString).toList();
		for (JournalReader.Found found : lines) {
			progress.check();
			String act = journals.act(found);
			if (act == null || ids.stream().noneMatch(act::contains) || !settles(found).isEmpty()) {
				continue;
			}
			for (Touch touch : Touch.of(act, found)) {
				meetings.removeIf(meeting -> meeting.one.element().equals(touch.element()) && isLater(found, meeting) && (meeting.key.isEmpty() || touch.changes(meeting.key))
						&& concurrent.knows(found.line(), meeting.one.line()) && concurrent.knows(found.line(), meeting.two.line()));
			}
		}
	}

	private static boolean isLater(JournalReader.Found found, Meeting meeting) {
		UUID id = found.line().id();
		return !id.equals(meeting.one.line().id()) && !id.equals(meeting.two.line().id());
	}

	private @Nullable Conflict readable(Meeting meeting) throws StudyProblem {
		try {
			return conflict(meeting);
		} catch (RuntimeException e) { // whatever a journal from outside may hold
			return null;
		}
	}

	/** What a meeting has come to in the study; null where the thing is not there any more. */
	private @Nullable Conflict conflict(Meeting meeting) throws StudyProblem {
		Touch touch = meeting.one;
		UUID document = touch.kind() == ElementKind.PASSAGE ? ElementReader.uuid(Objects.requireNonNull(touch.after()), "document") : null;
		Now now = Now.of(study, touch.kind(), touch.element(), document);
		if (now == null) {
			return null;
		}
		String id = id(touch.element().toString(), meeting.key, meeting.one.line().id().toString(), meeting.two.line().id().toString());
		if (meeting.key.isEmpty()) {
			setAside.put(id, meeting.two);
			return new Conflict(id, Kind.REMOVED, touch.kind(), touch.element(), now.title, document, "", side(meeting.one, shown(meeting.one.after(), "name")), side(meeting.two, ""));
		}
		if (meeting.key.equals(TextClash.KEY)) {
			TextClash clash = TextClash.of(texts, meeting.one, meeting.two);
			if (clash == null) {
				return null;
			}
			setAside.put(id, clash.setAside());
			return new Conflict(id, Kind.VALUES, touch.kind(), touch.element(), now.title, null, meeting.key, side(clash.stands(), clash.shown(clash.stands())),
					side(clash.setAside(), clash.shown(clash.setAside())));
		}
		boolean oneStands = now.value(meeting.key).equals(Touch.value(Objects.requireNonNull(meeting.one.after()), meeting.key));
		Touch stands = oneStands ? meeting.one : meeting.two;
		Touch other = oneStands ? meeting.two : meeting.one;
		setAside.put(id, other);
		return new Conflict(id, Kind.VALUES, touch.kind(), touch.element(), now.title, document, meeting.key, side(stands, shown(stands.after(), meeting.key)),
				side(other, shown(other.after(), meeting.key)));
	}

	private static Side side(Touch touch, String shown) {
		return new Side(shown, touch.line().coder(), touch.line().time());
	}

	/** A value as a person reads it. */
	private static String shown(@Nullable JsonObject element, String key) {
		if (element == null || key.isEmpty() || !element.has(key)) {
			return "";
		}
		if (key.equals(Rebase.RANGE) || key.equals(VersionMerge.KEY)) {
			return Touch.value(element, key);
		}
		return element.get(key).isJsonPrimitive() ? element.get(key).getAsString() : element.get(key).isJsonNull() ? "" : element.get(key).toString();
	}

	/** The thing as it is now. */
	private record Now(String title, JsonObject json) {

		static @Nullable Now of(Study study, ElementKind kind, UUID id, @Nullable UUID document) throws StudyProblem {
			if (document != null) {
				var of = study.documents().get(document);
				Passage passage = of == null ? null : study.passages(of, Progress.NONE).get(id);
				if (passage == null || of == null) {
					return null;
				}
				var positions = study.positions(of, Progress.NONE);
				JsonObject json = new JsonObject();
				json.addProperty("start", positions.toCodePoints(passage.start()));
				json.addProperty("end", positions.toCodePoints(passage.end()));
				String words = study.text(of, Progress.NONE).string().substring(passage.start(), passage.end());
				return new Now(words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "…", json);
			}
			if (kind == ElementKind.STUDY) {
				return new Now(study.info().name(), ElementWriter.json(study.info()));
			}
			for (Element element : Elements.list(study, kind)) {
				if (element.id().equals(id)) {
					return new Now(element instanceof Code code ? study.codebook().path(code) : Elements.name(element), ElementWriter.json(element));
				}
			}
			return null;
		}

		String value(String key) {
			return Touch.value(json, key);
		}
	}
}
