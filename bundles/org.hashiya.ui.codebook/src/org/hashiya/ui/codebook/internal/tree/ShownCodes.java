// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Unit;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.codebook.CodebookItem;
import org.hashiya.ui.codebook.NewCodeItem;
import org.hashiya.ui.codebook.internal.counts.CodeCounts;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.codebook.internal.filter.VisibleCodes;

/** What the codebook view shows of a study: the codes that the filter leaves, the row of a new code, and the counts. Says after each change what of it is different. */
public final class ShownCodes {

	/**
	 * What is different.
	 *
	 * @param all     everything may be: the filter leaves other codes
	 * @param top     other codes, or another order, at the top
	 * @param parents codes with other codes, or another order, below them
	 * @param labels  codes that look different
	 * @param open    codes that are to be opened, the upper before the lower: those above one that was made by its path
	 */
	public record Difference(boolean all, boolean top, Set<CodeItem> parents, Set<CodeItem> labels, List<CodeItem> open) {

		public boolean isStructural() {
			return all || top || !parents.isEmpty();
		}
	}

	private final List<ChangeSet> uncounted = new ArrayList<>();
	/** The codes of each parent as they were handed out last, where they are in another order than their own. */
	private final Map<Optional<UUID>, List<UUID>> handedOut = new HashMap<>();
	private final MadePaths made;
	private Study study;
	/** The snapshot that is being counted; changes since then wait until it has been. None once it has. */
	private @Nullable Study begun;
	private FilterWords words = FilterWords.NONE;
	private CodeOrder order = CodeOrder.OWN;
	private @Nullable Set<UUID> only;
	private @Nullable VisibleCodes visible;
	private @Nullable NewCodeItem newCode;
	private @Nullable CodeCounts counts;
	private Unit unit = Unit.CODINGS;
	private boolean subcodes = true;
	/** The numbers of another unit than codings, once they were counted. */
	private @Nullable Map<UUID, Integer> numbers;

	public ShownCodes(Study study) {
		this.study = study;
		begun = study;
		made = new MadePaths(study.codebook());
	}

	/** The snapshot that is shown. */
	public Study study() {
		return study;
	}

	public Codebook codebook() {
		return study.codebook();
	}

	/** The code of a row; empty where it is gone. */
	public Optional<Code> code(CodeItem item) {
		return Optional.ofNullable(codebook().get(item.code()));
	}

	public CodeItem item(UUID code) {
		return new CodeItem(study.info().id(), code);
	}

	/** The rows at the top. */
	public List<CodebookItem> top() {
		return below(null);
	}

	/** The rows directly below one. */
	public List<CodebookItem> children(CodebookItem item) {
		return item instanceof CodeItem parent ? below(parent.code()) : List.of();
	}

	public @Nullable CodebookItem parent(CodebookItem item) {
		UUID parent = switch (item) {
		case CodeItem code -> code(code).map(Code::parent).orElse(null);
		case NewCodeItem added -> added.parent();
		};
		return parent == null ? null : item(parent);
	}

	private List<CodebookItem> below(@Nullable UUID parent) {
		List<CodebookItem> rows = new ArrayList<>();
		VisibleCodes only = visible;
		for (Code code : ordered(parent)) {
			if (only == null || only.contains(code.id())) {
				rows.add(item(code.id()));
			}
		}
		NewCodeItem added = newCode;
		if (added != null && Objects.equals(added.parent(), parent)) {
			rows.add(added);
		}
		return rows;
	}

	private List<Code> ordered(@Nullable UUID parent) {
		List<Code> siblings = order.sorted(codebook().children(parent), code -> number(code).orElse(0));
		if (order != CodeOrder.OWN) {
			handedOut.put(Optional.ofNullable(parent), siblings.stream().map(Code::id).toList());
		}
		return siblings;
	}

	/** The order in which codes of one parent are shown. */
	public CodeOrder order() {
		return order;
	}

	/** Shows the codes in another order. */
	public void sort(CodeOrder other) {
		order = other;
		handedOut.clear();
	}

	/** Leaves only codes that fit the words. */
	public void filter(FilterWords typed) {
		words = typed;
		visible = isFiltered() ? new VisibleCodes(codebook(), typed, only) : null;
	}

	/** Leaves only some codes, as those of a set, and of these those that fit the words; null for all. */
	public void only(@Nullable Set<UUID> codes) {
		only = codes;
		filter(words);
	}

	public boolean isFiltered() {
		return only != null || !words.isEmpty();
	}

	/** The first code that fits the filter itself. */
	public Optional<CodeItem> firstFit() {
		return visible == null ? Optional.empty() : visible.first().map(this::item);
	}

	/** Shows the row in which the name of a new code is typed, as the last below a code (null: at the top). */
	public NewCodeItem startNewCode(@Nullable UUID parent) {
		NewCodeItem started = new NewCodeItem(study.info().id(), parent);
		newCode = started;
		return started;
	}

	/** Takes the row of a new code away. */
	public void endNewCode() {
		newCode = null;
	}

	/** What is counted for each code. */
	public Unit unit() {
		return unit;
	}

	/** Whether a code counts with those below it. */
	public boolean withSubcodes() {
		return subcodes;
	}

	/** Counts something else; its numbers come by {@link #take}, unless it is codings. */
	public void count(Unit other, boolean with) {
		unit = other;
		subcodes = with;
		numbers = null;
		handedOut.clear();
	}

	/** The number that stands beside a code; empty until it has been counted. */
	public Optional<Integer> number(UUID code) {
		if (unit == Unit.CODINGS) {
			return subcodes ? codings(code) : ownCodings(code);
		}
		Map<UUID, Integer> known = numbers;
		return known == null ? Optional.empty() : Optional.of(known.getOrDefault(code, 0));
	}

	/**
	 * Takes the numbers of the unit that is shown.
	 *
	 * @return the codes whose number is different now
	 */
	public Set<CodeItem> take(Map<UUID, Integer> counted) {
		Map<UUID, Integer> before = numbers;
		numbers = Map.copyOf(counted);
		Set<CodeItem> different = new HashSet<>();
		for (Code code : codebook().list()) {
			if (before == null || !Objects.equals(before.get(code.id()), counted.get(code.id()))) {
				different.add(item(code.id()));
			}
		}
		return different;
	}

	/** The codings of a code and of all codes below it; empty until they have been counted. */
	public Optional<Integer> codings(UUID code) {
		return counts == null ? Optional.empty() : Optional.of(counts.withSubcodes(codebook(), code));
	}

	/** The codings of a code itself; empty until they have been counted. */
	public Optional<Integer> ownCodings(UUID code) {
		return counts == null ? Optional.empty() : Optional.of(counts.own(code));
	}

	/**
	 * Shows the same study, but other codings of it: what was counted counts no more.
	 *
	 * @param seen the snapshot that is shown, with other passages; not a later one, whose changes would then be told again
	 */
	public void look(Study seen) {
		study = seen;
		begun = seen;
		counts = null;
		numbers = null;
		uncounted.clear();
	}

	/** Whether a count of this snapshot is what is waited for; one of what was looked at before is not. */
	public boolean waitsFor(Study counted) {
		return counted == begun;
	}

	/**
	 * Takes over a count that was begun when this was made, and brings it up to now.
	 *
	 * @throws StudyProblem if changed passages cannot be read
	 */
	public void counted(CodeCounts fresh) throws StudyProblem {
		begun = null;
		fresh.update(study, uncounted);
		uncounted.clear();
		counts = fresh;
	}

	/**
	 * Shows a later snapshot.
	 *
	 * @param after   the snapshot
	 * @param changes all that lies between the snapshot shown so far and this one; may hold more
	 * @throws StudyProblem if changed passages cannot be read; the codes are shown all the same, without counts
	 */
	public Difference update(Study after, List<ChangeSet> changes) throws StudyProblem {
		Codebook before = codebook();
		study = after;
		Set<UUID> changed = new HashSet<>();
		changes.forEach(change -> changed.addAll(change.ids(ElementKind.CODE)));
		Set<UUID> recounted = count(after, changes);
		boolean all = !changed.isEmpty() && isFiltered();
		if (all) {
			filter(words);
		}
		Set<CodeItem> parents = new HashSet<>();
		Set<CodeItem> labels = new HashSet<>();
		boolean top = false;
		for (UUID id : changed) {
			for (Code code : codes(before, after.codebook(), id)) {
				UUID parent = code.parent();
				if (parent == null) {
					top |= !order(before, null).equals(order(after.codebook(), null));
				} else if (!order(before, parent).equals(order(after.codebook(), parent)) && after.codebook().get(parent) != null) {
					parents.add(item(parent));
				}
				relabel(after.codebook(), parent, labels); // its sum is another where a code with codings came or went
			}
			relabel(after.codebook(), id, labels);
		}
		recounted.forEach(id -> relabel(after.codebook(), id, labels));
		for (CodeItem item : labels) {
			UUID parent = after.codebook().require(item.code()).parent();
			List<UUID> shown = handedOut.get(Optional.ofNullable(parent));
			if (shown != null && !shown.equals(ordered(parent).stream().map(Code::id).toList())) {
				top |= parent == null;
				Optional.ofNullable(parent).map(this::item).ifPresent(parents::add);
			}
		}
		return new Difference(all, top, parents, labels, made.above(changes, after.codebook()).stream().map(this::item).toList());
	}

	private Set<UUID> count(Study after, List<ChangeSet> changes) throws StudyProblem {
		CodeCounts known = counts;
		if (known == null) {
			uncounted.addAll(changes);
			return Set.of();
		}
		try {
			return known.update(after, changes);
		} catch (StudyProblem problem) {
			counts = null;
			throw problem;
		}
	}

	private static List<Code> codes(Codebook before, Codebook after, UUID id) {
		List<Code> codes = new ArrayList<>();
		for (Codebook codebook : List.of(before, after)) {
			Code code = codebook.get(id);
			if (code != null) {
				codes.add(code);
			}
		}
		return codes;
	}

	private static List<UUID> order(Codebook codebook, @Nullable UUID parent) {
		return codebook.children(parent).stream().map(Code::id).toList();
	}

	/** A code and all above it: their sums are different too. */
	private void relabel(Codebook codebook, @Nullable UUID id, Set<CodeItem> labels) {
		Code code = id == null ? null : codebook.get(id);
		if (code != null) {
			labels.add(item(code.id()));
			codebook.ancestors(code).forEach(above -> labels.add(item(above.id())));
		}
	}
}
