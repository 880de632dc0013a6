// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.PlannedCode;
import org.hashiya.model.Code;

/**
 * The codes of a codebook that is to be imported, as a tree, and which of them the person wants. Who wants a new code wants the new ones above it; who does not want one does not want the new ones below
 * it. Needs no window.
 */
final class CodebookTree {

	/** What is different in the file. */
	enum Difference {
		NAME, PLACE, COLOUR, DEFINITION, CODABLE
	}

	private final List<PlannedCode> codes;
	private final Map<UUID, PlannedCode> byId = new HashMap<>();
	private final Map<@Nullable UUID, List<PlannedCode>> below = new HashMap<>();
	private final Set<UUID> leftOut = new HashSet<>();

	/** @param codes each after the one above it; all that can be chosen are chosen */
	CodebookTree(List<PlannedCode> codes) {
		this.codes = List.copyOf(codes);
		codes.forEach(code -> byId.put(code.id(), code));
		codes.forEach(code -> below.computeIfAbsent(code.parent(), parent -> new ArrayList<>()).add(code));
	}

	List<PlannedCode> roots() {
		return below.getOrDefault(null, List.of());
	}

	List<PlannedCode> below(PlannedCode code) {
		return below.getOrDefault(code.id(), List.of());
	}

	@Nullable
	PlannedCode above(PlannedCode code) {
		UUID parent = code.parent();
		return parent == null ? null : byId.get(parent);
	}

	/** Whether something is done with a code, and is wanted. */
	boolean isChosen(PlannedCode code) {
		return code.isChoice() && !leftOut.contains(code.id());
	}

	/** Whether something is done with some code. */
	boolean hasChoice() {
		return codes.stream().anyMatch(PlannedCode::isChoice);
	}

	/** How many are wanted. */
	long chosen() {
		return codes.stream().filter(this::isChosen).count();
	}

	long count(ImportFinding finding) {
		return codes.stream().filter(code -> code.finding() == finding).count();
	}

	/** How many the file contradicts itself about. */
	long doubtful() {
		return codes.stream().filter(code -> code.doubt() != null).count();
	}

	/** Takes or leaves a code, with those that must go with it. */
	void choose(PlannedCode code, boolean wanted) {
		if (wanted) {
			leftOut.remove(code.id());
			PlannedCode above = above(code);
			if (above != null && above.finding() == ImportFinding.CODE && !isChosen(above)) {
				choose(above, true);
			}
		} else if (code.isChoice()) {
			leftOut.add(code.id());
			if (code.finding() == ImportFinding.CODE) {
				below(code).stream().filter(each -> each.finding() == ImportFinding.CODE).forEach(each -> choose(each, false));
			}
		}
	}

	/** Takes or leaves all. */
	void chooseAll(boolean wanted) {
		leftOut.clear();
		if (!wanted) {
			codes.stream().filter(PlannedCode::isChoice).forEach(code -> leftOut.add(code.id()));
		}
	}

	/** The ids of the codes that are not wanted. */
	Set<UUID> leftOut() {
		return Set.copyOf(leftOut);
	}

	/** What is different in the file; nothing for a new code. */
	static List<Difference> differences(PlannedCode planned) {
		Code before = planned.before();
		Code after = planned.after();
		List<Difference> found = new ArrayList<>();
		if (before == null || before == after) {
			return found;
		}
		add(found, Difference.NAME, before.name(), after.name());
		add(found, Difference.PLACE, before.parent(), after.parent());
		add(found, Difference.COLOUR, before.colour(), after.colour());
		if (!before.definition().text().equals(after.definition().text()) || !before.definition().inclusion().equals(after.definition().inclusion())
				|| !before.definition().exclusion().equals(after.definition().exclusion())) {
			found.add(Difference.DEFINITION);
		}
		add(found, Difference.CODABLE, before.codable(), after.codable());
		return found;
	}

	private static void add(List<Difference> found, Difference difference, @Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			found.add(difference);
		}
	}
}
