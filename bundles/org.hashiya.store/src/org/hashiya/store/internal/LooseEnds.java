// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Case;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Relation;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;

/**
 * What a removal does for what its author knew of is done for what others have said meanwhile of the thing that goes: sets, cases and examples of codes forget it, relations go, and memos on it become free.
 * Also the other way round, where something is said of a thing that somebody has removed already.
 */
final class LooseEnds {

	private final Study study;
	private final Set<UUID> gone = new HashSet<>();
	/** What the change has put: all that it names is looked for. */
	private final Set<UUID> put = new HashSet<>();
	private final Map<UUID, Set<UUID>> codings = new HashMap<>();
	private final List<Change> further = new ArrayList<>();

	private LooseEnds(Study study) {
		this.study = study;
	}

	/**
	 * The further changes that a change needs.
	 *
	 * @param study with the change
	 * @param puts  the change
	 */
	static List<Change> of(Study study, List<Put> puts) throws StudyProblem {
		LooseEnds ends = new LooseEnds(study);
		puts.forEach(ends::collect);
		if (!ends.gone.isEmpty() || !ends.put.isEmpty()) {
			ends.relations();
			ends.sets();
			ends.cases();
			ends.examples();
			ends.memos();
			ends.passages(puts);
		}
		return ends.further;
	}

	/** An act with the further changes that it needs: who takes back or does again what others have referred to since. */
	static Act tied(Study study, Act act) throws StudyProblem {
		List<Change> further = of(study.apply(act.change()).study(), Replay.puts(act.change()));
		if (further.isEmpty()) {
			return act;
		}
		further.addFirst(act.change());
		return new Act(act.kind(), act.labels(), new Several(further));
	}

	private void collect(Put change) {
		Element after = change.after();
		if (after == null) {
			gone.add(change.id());
			put.remove(change.id());
		} else {
			gone.remove(change.id());
			switch (after) {
			case MemberSet set -> put.add(set.id());
			case Case value -> put.add(value.id());
			case Relation relation -> put.add(relation.id());
			case Memo memo when memo.target() != null -> put.add(memo.id());
			case Code code when !code.examples().isEmpty() -> put.add(code.id());
			case Passage passage when !passage.memos().isEmpty() -> put.add(passage.id());
			default -> {
				// names nothing that can be missing, or is looked at by itself
			}
			}
		}
		if (change.before() instanceof Passage before) {
			before.codings().forEach(coding -> gone.add(coding.id()));
		}
		if (after instanceof Passage passage) {
			passage.codings().forEach(coding -> gone.remove(coding.id()));
		}
	}

	private boolean isLoose(UUID from, Target target) throws StudyProblem {
		return gone.contains(target.id()) || put.contains(from) && !isThere(target);
	}

	private boolean isThere(Target target) throws StudyProblem {
		if (target.kind() == ElementKind.PASSAGE) {
			return passage(target.document(), target.id()) != null;
		}
		return target.kind() == ElementKind.CODING ? codings(target.document()).contains(target.id()) : Elements.contains(study, target.kind(), target.id());
	}

	private @Nullable Passage passage(@Nullable UUID document, UUID id) throws StudyProblem {
		Document in = document == null ? null : study.documents().get(document);
		return in == null ? null : study.passages(in, Progress.NONE).get(id);
	}

	private Set<UUID> codings(@Nullable UUID document) throws StudyProblem {
		Document in = document == null ? null : study.documents().get(document);
		if (in == null) {
			return Set.of();
		}
		Set<UUID> known = codings.get(in.id());
		if (known == null) {
			known = study.passages(in, Progress.NONE).list().stream().flatMap(passage -> passage.codings().stream()).map(coding -> coding.id()).collect(Collectors.toSet());
			codings.put(in.id(), known);
		}
		return known;
	}

	private void relations() throws StudyProblem {
		int dropped = 0;
		int index = 0;
		for (Relation relation : study.relations().list()) {
			if (isLoose(relation.id(), relation.origin()) || isLoose(relation.id(), relation.target())) {
				further.add(Put.remove(relation, index - dropped)); // where it is once those before it are gone
				gone.add(relation.id());
				dropped++;
			}
			index++;
		}
	}

	private void sets() throws StudyProblem {
		for (MemberSet set : study.sets().list()) {
			MemberSet after = new MemberSet(set.id(), set.name(), set.colour(), set.description(), there(set.id(), ElementKind.CODE, set.codes()), there(set.id(), ElementKind.DOCUMENT, set.documents()),
					there(set.id(), ElementKind.MEMO, set.memos()));
			replace(set, after);
		}
	}

	private void cases() throws StudyProblem {
		for (Case value : study.cases().list()) {
			List<Target> passages = new ArrayList<>();
			for (Target passage : value.passages()) {
				if (!isLoose(value.id(), passage)) {
					passages.add(passage);
				}
			}
			replace(value, new Case(value.id(), value.name(), value.description(),
					value.values().stream().filter(each -> !gone.contains(each.variable()) && (!put.contains(value.id()) || study.variables().contains(each.variable()))).toList(),
					there(value.id(), ElementKind.DOCUMENT, value.documents()), passages, there(value.id(), ElementKind.CODE, value.codes())));
		}
	}

	private void examples() throws StudyProblem {
		for (Code code : study.codebook().list()) {
			List<UUID> examples = new ArrayList<>();
			for (UUID example : code.examples()) {
				if (!gone.contains(example) && (!put.contains(code.id()) || isPassage(example))) {
					examples.add(example);
				}
			}
			replace(code, code.withExamples(examples));
		}
	}

	private boolean isPassage(UUID id) throws StudyProblem {
		for (Document document : study.documents().list()) {
			if (study.passages(document, Progress.NONE).get(id) != null) {
				return true;
			}
		}
		return false;
	}

	private void memos() throws StudyProblem {
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			if (target != null && isLoose(memo.id(), target)) {
				further.add(Put.replace(memo, memo.freed()));
			}
		}
	}

	/** Passages that name memos which are not there: those of the change, and where memos went, all; a memo may have been on another thing when it went. */
	private void passages(List<Put> puts) throws StudyProblem {
		Map<UUID, Passage> naming = new LinkedHashMap<>();
		for (Put change : puts) {
			if (change.after() instanceof Passage after && !after.memos().isEmpty() && passage(after.document(), after.id()) instanceof Passage passage) {
				naming.put(passage.id(), passage);
			}
		}
		if (puts.stream().anyMatch(change -> change.before() instanceof Memo && gone.contains(change.id()))) {
			for (Document document : study.documents().list()) {
				study.passages(document, Progress.NONE).list().stream().filter(passage -> !Collections.disjoint(passage.memos(), gone)).forEach(passage -> naming.put(passage.id(), passage));
			}
		}
		naming.values().forEach(passage -> replace(passage, passage.withMemos(passage.memos().stream().filter(memo -> study.memos().contains(memo)).toList())));
	}

	/**
	 * Codings that are on two passages, since one side has moved them from one to the other and the other side has put the first back: they stay where the change has them.
	 *
	 * @param study with the change
	 * @param puts  the change
	 */
	static List<Change> doubles(Study study, List<Put> puts) throws StudyProblem {
		Map<UUID, Map<UUID, UUID>> places = new LinkedHashMap<>(); // by document the passage that has a coding
		for (Put change : puts) {
			if (change.after() instanceof Passage passage) {
				passage.codings().forEach(coding -> places.computeIfAbsent(passage.document(), document -> new HashMap<>()).put(coding.id(), passage.id()));
			}
		}
		List<Change> changes = new ArrayList<>();
		for (Map.Entry<UUID, Map<UUID, UUID>> each : places.entrySet()) {
			Document document = study.documents().get(each.getKey());
			for (Passage passage : document == null ? List.<Passage> of() : study.passages(document, Progress.NONE).list()) {
				List<Coding> codings = passage.codings().stream().filter(coding -> each.getValue().getOrDefault(coding.id(), passage.id()).equals(passage.id())).toList();
				if (codings.size() < passage.codings().size()) {
					changes.add(Put.replace(passage, passage.withCodings(codings)));
				}
			}
		}
		return changes;
	}

	private List<UUID> there(UUID from, ElementKind kind, Collection<UUID> ids) throws StudyProblem {
		List<UUID> there = new ArrayList<>();
		for (UUID id : ids) {
			if (!isLoose(from, new Target(kind, id))) {
				there.add(id);
			}
		}
		return there;
	}

	private void replace(Element before, Element after) {
		if (!after.equals(before)) {
			further.add(Put.replace(before, after));
		}
	}
}
