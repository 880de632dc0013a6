// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.SharedCodebook;
import org.hashiya.merge.CodeComparison;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodeComparison.State;

/** The codes that are compared, as a tree, and what is to be done with each. Needs no window. */
final class Choices {

	private final List<CodeComparison> codes;
	private final Map<UUID, Choice> chosen = new HashMap<>();
	private final Map<@Nullable UUID, List<CodeComparison>> below = new HashMap<>();
	private final Set<UUID> shown = new HashSet<>();

	/** @param codes each after the one above it */
	Choices(List<CodeComparison> codes) {
		this.codes = List.copyOf(codes);
		Map<UUID, CodeComparison> byId = new HashMap<>();
		codes.forEach(code -> byId.put(code.id(), code));
		for (CodeComparison code : codes) {
			UUID parent = SharedCodebook.shown(code).parent();
			below.computeIfAbsent(parent == null || !byId.containsKey(parent) ? null : parent, id -> new ArrayList<>()).add(code);
			Set<UUID> seen = new HashSet<>();
			for (CodeComparison at = code.state() == State.SAME ? null : code; at != null && seen.add(at.id());) {
				shown.add(at.id());
				UUID above = SharedCodebook.shown(at).parent();
				at = above == null ? null : byId.get(above);
			}
		}
	}

	List<CodeComparison> codes() {
		return codes;
	}

	/** Those at the top that are different, or have something different below them. */
	List<CodeComparison> roots() {
		return shown(null);
	}

	List<CodeComparison> below(CodeComparison code) {
		return shown(code.id());
	}

	private List<CodeComparison> shown(@Nullable UUID parent) {
		return below.getOrDefault(parent, List.of()).stream().filter(code -> shown.contains(code.id())).toList();
	}

	/** What is to be done with a code. */
	Choice of(CodeComparison code) {
		return Objects.requireNonNullElse(chosen.get(code.id()), code.proposed());
	}

	/** What can be chosen for several codes at once, in order. */
	static List<Choice> possible(Collection<CodeComparison> codes) {
		List<Choice> possible = new ArrayList<>(List.of(Choice.values()));
		List<CodeComparison> different = codes.stream().filter(code -> code.state() != State.SAME).toList();
		different.forEach(code -> possible.retainAll(code.choices()));
		return different.isEmpty() ? List.of() : possible;
	}

	/** Chooses for those codes of which it can be chosen. */
	void choose(Collection<CodeComparison> some, Choice choice) {
		some.stream().filter(code -> code.choices().contains(choice)).forEach(code -> chosen.put(code.id(), choice));
	}

	/** Goes back to what is proposed. */
	void forget() {
		chosen.clear();
	}

	Map<UUID, Choice> chosen() {
		return Map.copyOf(chosen);
	}

	/** How many codes are different. */
	long different() {
		return codes.stream().filter(code -> code.state() != State.SAME).count();
	}

	/** With how many of these nothing is done. */
	long waiting() {
		return codes.stream().filter(code -> code.state() != State.SAME && of(code) == Choice.LEAVE).count();
	}
}
