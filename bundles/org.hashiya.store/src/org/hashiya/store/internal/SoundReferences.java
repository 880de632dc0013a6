// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Palette;
import org.hashiya.model.Passage;
import org.hashiya.model.Relation;
import org.hashiya.model.Stamp;
import org.hashiya.model.Target;
import org.hashiya.store.StudyRepair.What;

/**
 * Makes the references of a study sound. A coding is never given up: its code or coder is made up where nobody has it. Anything else forgets what is not there; a relation from or to it goes,
 * a memo on it becomes free.
 */
final class SoundReferences {

	private final StudyFolder folder;
	private final RepairLog log;
	private final Draft draft;
	private final Map<UUID, Element> elements = new HashMap<>();
	private final Map<UUID, UUID> passages = new HashMap<>();
	private final Set<UUID> codings = new HashSet<>();

	SoundReferences(StudyFolder folder, Draft draft, RepairLog log) {
		this.folder = folder;
		this.draft = draft;
		this.log = log;
	}

	void make() {
		elements.put(draft.info().id(), draft.info());
		for (ElementKind kind : ElementKind.values()) {
			draft.list(kind).forEach(element -> elements.put(element.id(), element));
		}
		parents();
		for (Document document : draft.documents()) {
			Path file = folder.passages(document);
			draft.eachPassage(document.id(), passage -> passage == null ? null : passage(passage, file));
		}
		draft.list(ElementKind.MEMO).replaceAll(element -> memo((Memo) element));
		draft.list(ElementKind.SET).replaceAll(element -> set((MemberSet) element));
		draft.list(ElementKind.CASE).replaceAll(element -> value((Case) element));
		draft.list(ElementKind.RELATION).removeIf(element -> {
			Relation relation = (Relation) element;
			return !isThere(relation.origin(), relation.id(), ElementKind.RELATION) || !isThere(relation.target(), relation.id(), ElementKind.RELATION);
		});
	}

	/** Codes whose parent is not there, or that go round in a circle, come to the top. */
	private void parents() {
		List<Element> codes = draft.list(ElementKind.CODE);
		for (int i = 0; i < codes.size(); i++) {
			Code code = (Code) codes.get(i);
			UUID parent = code.parent();
			if (parent != null && (!is(ElementKind.CODE, parent) || goesRound(code))) {
				log.fix(What.REFERENCE_REMOVED, folder.list(ElementKind.CODE), null, code.name(), parent);
				Code free = code.withParent(null, code.modified());
				codes.set(i, free);
				elements.put(free.id(), free);
			}
		}
	}

	private boolean goesRound(Code code) {
		Set<UUID> above = new HashSet<>();
		for (UUID at = code.parent(); at != null; at = elements.get(at) instanceof Code next ? next.parent() : null) {
			if (at.equals(code.id())) {
				return true;
			}
			if (!above.add(at)) {
				return false; // a circle above it: its own codes are freed
			}
		}
		return false;
	}

	private Passage passage(Passage passage, Path file) {
		requireCoder(passage.coder());
		List<UUID> memos = passage.memos().stream().filter(memo -> keeps(is(ElementKind.MEMO, memo), file, passage.id(), memo)).toList();
		List<Coding> known = passage.codings().stream().filter(coding -> {
			if (!codings.add(coding.id())) {
				log.fix(What.DOUBLE_REMOVED, file, null, coding.id());
				return false;
			}
			return true;
		}).map(coding -> coding(coding, file)).toList();
		passages.put(passage.id(), passage.document());
		return passage.withMemos(memos).withCodings(known);
	}

	private Coding coding(Coding coding, Path file) {
		requireCoder(coding.coder());
		Element found = elements.get(coding.code());
		if (!(found instanceof Code)) {
			String name = coding.code().toString().substring(0, 8);
			Code made = Code.create(coding.code(), null, name, Palette.colour(draft.list(ElementKind.CODE).size()), "", Stamp.UNKNOWN);
			found = made;
			draft.list(ElementKind.CODE).add(made);
			elements.put(made.id(), made);
			log.fix(What.MADE_UP, folder.list(ElementKind.CODE), null, name);
		}
		Code code = (Code) found;
		if (code.place(coding.definitionVersion()) > 0) {
			return coding;
		}
		log.fix(What.CORRECTED, file, null, "definition", coding.definitionVersion(), code.definition().version());
		return new Coding(coding.id(), coding.code(), code.definition().version(), coding.coder(), coding.created());
	}

	private void requireCoder(UUID id) {
		if (!is(ElementKind.CODER, id)) {
			Coder made = DamagedState.madeUp(id, draft.list(ElementKind.CODER).size());
			draft.list(ElementKind.CODER).add(made);
			elements.put(id, made);
			log.fix(What.MADE_UP, folder.studyFile(), null, made.name());
		}
	}

	private Memo memo(Memo memo) {
		Target target = memo.target();
		return target == null || isThere(target, memo.id(), ElementKind.MEMO) ? memo
				: memo.freed();
	}

	private MemberSet set(MemberSet set) {
		return new MemberSet(set.id(), set.name(), set.colour(), set.description(), known(set.codes(), ElementKind.CODE, set.id(), ElementKind.SET),
				known(set.documents(), ElementKind.DOCUMENT, set.id(), ElementKind.SET), known(set.memos(), ElementKind.MEMO, set.id(), ElementKind.SET));
	}

	private Case value(Case value) {
		Path file = folder.list(ElementKind.CASE);
		return new Case(value.id(), value.name(), value.description(),
				value.values().stream().filter(each -> keeps(is(ElementKind.VARIABLE, each.variable()), file, value.id(), each.variable())).toList(),
				known(value.documents(), ElementKind.DOCUMENT, value.id(), ElementKind.CASE),
				value.passages().stream().filter(target -> isThere(target, value.id(), ElementKind.CASE)).toList(),
				known(value.codes(), ElementKind.CODE, value.id(), ElementKind.CASE));
	}

	private List<UUID> known(List<UUID> ids, ElementKind kind, UUID from, ElementKind in) {
		Predicate<UUID> there = id -> keeps(is(kind, id), folder.list(in), from, id);
		return ids.stream().filter(there).toList();
	}

	private boolean is(ElementKind kind, UUID id) {
		Element element = elements.get(id);
		return element != null && element.kind() == kind;
	}

	private boolean isThere(Target target, UUID from, ElementKind in) {
		boolean there = switch (target.kind()) {
		case PASSAGE -> {
			@Nullable UUID document = passages.get(target.id());
			yield document != null && document.equals(target.document());
		}
		case CODING -> codings.contains(target.id());
		default -> is(target.kind(), target.id());
		};
		return keeps(there, folder.list(in), from, target.id());
	}

	private boolean keeps(boolean there, Path file, UUID from, UUID to) {
		if (!there) {
			log.fix(What.REFERENCE_REMOVED, file, null, from, to);
		}
		return there;
	}
}
