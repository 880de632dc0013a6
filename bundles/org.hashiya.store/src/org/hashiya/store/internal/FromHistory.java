// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyInfo;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.TextSource;
import org.hashiya.store.StudyRepair.What;

/**
 * Puts back into a damaged study what its journals know and its files do not hold, and takes from them what stood in the files in two versions. Lines that the files do not hold yet are left to
 * who opens the study next; what these are about is left alone.
 */
final class FromHistory {

	private final StudyFolder folder;
	private final RepairLog log;
	private final JournalTexts texts;
	private final JournalReader journals;
	private final Set<UUID> news = new HashSet<>();
	private boolean whole = true;
	private @Nullable Replay replay;
	private Map<UUID, Element> again = new HashMap<>();
	private @Nullable Study order;

	FromHistory(StudyFolder folder, JournalTexts texts, RepairLog log) {
		this.folder = folder;
		this.texts = texts;
		this.log = log;
		journals = new JournalReader(folder, problem -> whole = false); // the check of the journals names them
	}

	/**
	 * Does again what the files should hold, from what there is of them.
	 *
	 * @param heads how far the files hold the journals; null where all is in them
	 */
	void replay(Draft draft, DamagedState state, @Nullable Heads heads, Progress progress) throws StudyProblem {
		whole = true;
		List<JournalReader.Found> lines = journals.all();
		if (heads != null) {
			List<JournalReader.Found> later = journals.after(heads);
			Set<UUID> ids = new HashSet<>();
			for (JournalReader.Found found : later) {
				ids.add(found.line().id());
				WrittenAct act = journals.read(found, texts);
				if (act != null) {
					Replay.puts(act.act().change()).forEach(put -> news.add(put.id()));
				}
			}
			lines = lines.stream().filter(found -> !ids.contains(found.line().id())).toList();
		}
		lines = lines.stream().filter(this::canBeRead).toList();
		if (state.isIncomplete(ElementKind.STUDY)) {
			for (JournalReader.Found found : lines) {
				WrittenAct act = journals.read(found, texts);
				if (act != null) {
					Replay.puts(act.act().change()).stream().map(Put::after).forEach(after -> {
						if (after instanceof StudyInfo info) {
							draft.setInfo(info);
						}
					});
				}
			}
		}
		Replay done = new Replay(folder, texts, journals, lines);
		Study study = done.again(draft.study(texts), progress);
		whole &= !done.hasErased();
		replay = done;
		again = new HashMap<>();
		again.put(study.info().id(), study.info());
		for (ElementKind kind : ElementKind.values()) {
			Elements.list(study, kind).forEach(element -> again.put(element.id(), element));
		}
		for (Document document : study.documents().list()) {
			study.passages(document, progress).list().forEach(passage -> again.put(passage.id(), passage));
		}
		order = study;
	}

	private boolean canBeRead(JournalReader.Found found) {
		try {
			journals.read(found, texts);
			return true;
		} catch (StudyProblem e) {
			whole = false;
			return false;
		}
	}

	/** A passage as the journals make it; null where they know nothing of it. */
	@Nullable
	Passage passage(UUID id) {
		Replay known = replay;
		return known != null && known.knows(id) && !news.contains(id) && again.get(id) instanceof Passage passage ? passage : null;
	}

	/**
	 * Puts back and decides, for elements that are no passages.
	 *
	 * @return whether documents came back, whose passages may be there
	 */
	boolean elements(Draft draft, DamagedState state) {
		Replay known = replay;
		Study study = order;
		if (known == null || study == null) {
			return false;
		}
		boolean documents = false;
		for (ElementKind kind : ElementKind.values()) {
			if (kind == ElementKind.STUDY || kind == ElementKind.PASSAGE || kind == ElementKind.CODING) {
				continue;
			}
			Path file = kind == ElementKind.CODER ? folder.studyFile() : folder.list(kind);
			List<Element> list = draft.list(kind);
			list.replaceAll(element -> decided(known, element, state.contested()));
			list.removeIf(element -> isGone(known, element, state.contested()));
			Set<UUID> there = new HashSet<>();
			list.forEach(element -> there.add(element.id()));
			int at = 0;
			for (Element element : Elements.list(study, kind)) {
				if (there.contains(element.id())) {
					at = indexOf(list, element.id(), at) + 1;
				} else if (known.knows(element.id()) && !news.contains(element.id()) && (whole || state.isIncomplete(kind))) {
					list.add(at++, element);
					log.fix(What.PUT_BACK, file, null, Elements.title(element));
					documents |= kind == ElementKind.DOCUMENT;
				}
			}
		}
		return documents;
	}

	private static int indexOf(List<Element> list, UUID id, int from) {
		for (int i = from; i < list.size(); i++) {
			if (list.get(i).id().equals(id)) {
				return i;
			}
		}
		return from - 1; // it stands before: somebody has sorted the file anew
	}

	private Element decided(Replay known, Element element, Set<UUID> contested) {
		Element other = again.get(element.id());
		return contested.contains(element.id()) && known.knows(element.id()) && !news.contains(element.id()) && other != null && other.kind() == element.kind() ? other : element;
	}

	private boolean isGone(Replay known, Element element, Set<UUID> contested) {
		return contested.contains(element.id()) && known.knows(element.id()) && !news.contains(element.id()) && !again.containsKey(element.id());
	}

	/** The same for passages. */
	void passages(Draft draft, DamagedPassages state, TextSource source, Progress progress) throws StudyProblem {
		Replay known = replay;
		Study study = order;
		if (known == null || study == null) {
			return;
		}
		for (Document document : draft.documents()) {
			Set<UUID> there = new HashSet<>();
			draft.eachPassage(document.id(), passage -> {
				if (passage == null || isGone(known, passage, state.contested())) {
					return null;
				}
				there.add(passage.id());
				return (Passage) decided(known, passage, state.contested());
			});
			if (study.documents().get(document.id()) == null || !whole && !state.isIncomplete(document.id())) {
				continue;
			}
			for (Passage passage : study.passages(document, progress).list()) {
				if (!there.contains(passage.id()) && known.knows(passage.id()) && !news.contains(passage.id()) && passage.end() <= document.utf16()) {
					draft.passages(document.id()).add(passage);
					log.fix(What.PUT_BACK, folder.passages(document), null, words(source, document, passage));
				}
			}
		}
	}

	private static String words(TextSource source, Document document, Passage passage) {
		try {
			return source.text(document.textHash(), Progress.NONE).string().substring(passage.start(), passage.end());
		} catch (StudyProblem | IndexOutOfBoundsException e) {
			return passage.id().toString(); // the text is gone too
		}
	}
}
