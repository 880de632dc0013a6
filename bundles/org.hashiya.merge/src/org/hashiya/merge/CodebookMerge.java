// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodeComparison.State;

/** Compares two codebooks by what they were when they agreed last, and makes of both what a person chose. Pure functions; all take time in proportion to the codebooks, but for deep ones times their depth. */
public final class CodebookMerge {

	/** Which side is brought up to date. */
	public enum Into {
		MINE, THEIRS, BOTH;

		boolean mine() {
			return this != THEIRS;
		}

		boolean theirs() {
			return this != MINE;
		}
	}

	/**
	 * What comes of it, each by id and with each code after the one above it.
	 *
	 * @param mine   the study's codes
	 * @param theirs the shared codebook's
	 * @param base   what the next comparison starts from
	 */
	public record Result(Map<UUID, CodeEntry> mine, Map<UUID, CodeEntry> theirs, Map<UUID, CodeDigest> base) {
	}

	private CodebookMerge() {
	}

	/**
	 * Compares.
	 *
	 * @param base   what both said when they agreed last; empty where they never did
	 * @param mine   in tree order
	 * @param theirs in tree order, with the ids by which the study knows codes
	 * @return one for each code that either side has, those of the study first, each after the one above it
	 */
	public static List<CodeComparison> compare(Map<UUID, CodeDigest> base, Collection<CodeEntry> mine, Collection<CodeEntry> theirs) {
		Map<UUID, CodeEntry> here = byId(mine);
		Map<UUID, CodeEntry> there = byId(theirs);
		Set<UUID> ids = new LinkedHashSet<>(here.keySet());
		ids.addAll(there.keySet());
		List<CodeComparison> compared = new ArrayList<>(ids.size());
		ids.forEach(id -> compared.add(CodeComparison.of(id, base.get(id), here.get(id), there.get(id))));
		return compared;
	}

	private static Map<UUID, CodeEntry> byId(Collection<CodeEntry> entries) {
		Map<UUID, CodeEntry> byId = new LinkedHashMap<>();
		entries.forEach(entry -> byId.put(entry.id(), entry));
		return byId;
	}

	/**
	 * Makes of both sides what was chosen. Where only one side is brought up to date, the other's state counts as known to it: what was kept against it is not asked again before that side changes once more.
	 * Nothing is deleted while it has sub-codes that stay; what would come to stand below nothing or below itself stays where it was; of two siblings of one name the second gets a number.
	 *
	 * @param choices by id; what is missing is as {@link CodeComparison#proposed}
	 */
	public static Result merge(List<CodeComparison> compared, Map<UUID, Choice> choices, Into into) {
		Map<UUID, CodeEntry> mine = new LinkedHashMap<>();
		Map<UUID, CodeEntry> theirs = new LinkedHashMap<>();
		Map<UUID, CodeDigest> base = new LinkedHashMap<>();
		for (CodeComparison code : compared) {
			Choice choice = code.state() == State.SAME ? Choice.MINE : choices.getOrDefault(code.id(), code.proposed());
			boolean left = choice == Choice.LEAVE;
			CodeEntry resolved = left ? null : code.resolved(choice);
			put(mine, code.id(), left || !into.mine() ? code.mine() : resolved);
			put(theirs, code.id(), left || !into.theirs() ? code.theirs() : resolved);
			CodeEntry agreed = into == Into.BOTH ? resolved : into == Into.MINE ? code.theirs() : code.mine();
			CodeDigest digest = left ? code.base() : agreed == null ? null : CodeDigest.of(agreed);
			if (digest != null) {
				base.put(code.id(), digest);
			}
		}
		Map<UUID, CodeEntry> mineBefore = new LinkedHashMap<>();
		Map<UUID, CodeEntry> theirsBefore = new LinkedHashMap<>();
		compared.forEach(code -> {
			put(mineBefore, code.id(), code.mine());
			put(theirsBefore, code.id(), code.theirs());
		});
		return new Result(sound(mine, mineBefore, theirsBefore), sound(theirs, theirsBefore, mineBefore), base);
	}

	private static void put(Map<UUID, CodeEntry> entries, UUID id, @Nullable CodeEntry entry) {
		if (entry != null) {
			entries.put(id, entry);
		}
	}

	/** Makes a tree of what was chosen code by code. */
	private static Map<UUID, CodeEntry> sound(Map<UUID, CodeEntry> wanted, Map<UUID, CodeEntry> before, Map<UUID, CodeEntry> other) {
		Map<UUID, CodeEntry> sound = new LinkedHashMap<>(wanted);
		for (CodeEntry entry : wanted.values()) { // what has sub-codes that stay, stays
			for (UUID above = entry.parent(); above != null && !sound.containsKey(above) && before.containsKey(above);) {
				CodeEntry kept = Objects.requireNonNull(before.get(above));
				sound.put(above, kept);
				above = kept.parent();
			}
		}
		for (CodeEntry entry : List.copyOf(sound.values())) {
			UUID parent = entry.parent();
			for (Set<UUID> seen = new HashSet<>(); parent != null && !sound.containsKey(parent) && seen.add(parent);) {
				CodeEntry above = other.get(parent);
				parent = above == null ? null : above.parent();
			}
			sound.put(entry.id(), entry.withParent(parent != null && sound.containsKey(parent) ? parent : null));
		}
		for (CodeEntry entry : List.copyOf(sound.values())) {
			CodeEntry was = before.get(entry.id());
			if (isBelowItself(sound, entry.id())) {
				UUID back = was == null || was.parent() == null || !sound.containsKey(was.parent()) ? null : was.parent();
				sound.put(entry.id(), entry.withParent(back));
				if (isBelowItself(sound, entry.id())) {
					sound.put(entry.id(), entry.withParent(null));
				}
			}
		}
		return named(sound, before);
	}

	private static boolean isBelowItself(Map<UUID, CodeEntry> entries, UUID id) {
		Set<UUID> seen = new HashSet<>();
		CodeEntry at = entries.get(id);
		while (at != null && at.parent() != null && seen.add(at.id())) {
			at = entries.get(at.parent());
			if (at != null && at.id().equals(id)) {
				return true;
			}
		}
		return false;
	}

	/** In tree order, with names that differ among siblings; who had a name keeps it. */
	private static Map<UUID, CodeEntry> named(Map<UUID, CodeEntry> entries, Map<UUID, CodeEntry> before) {
		Map<@Nullable UUID, List<CodeEntry>> below = new LinkedHashMap<>();
		entries.values().forEach(entry -> below.computeIfAbsent(entry.parent(), parent -> new ArrayList<>()).add(entry));
		Map<UUID, CodeEntry> ordered = new LinkedHashMap<>();
		List<CodeEntry> open = new ArrayList<>(differing(below.getOrDefault(null, List.of()), before).reversed());
		while (!open.isEmpty()) {
			CodeEntry entry = open.removeLast();
			ordered.put(entry.id(), entry);
			open.addAll(differing(below.getOrDefault(entry.id(), List.of()), before).reversed());
		}
		return ordered;
	}

	private static List<CodeEntry> differing(List<CodeEntry> siblings, Map<UUID, CodeEntry> before) {
		Set<String> taken = new HashSet<>();
		Set<UUID> keep = new HashSet<>();
		for (CodeEntry entry : siblings) {
			CodeEntry was = before.get(entry.id());
			if (was != null && was.name().equals(entry.name()) && Objects.equals(was.parent(), entry.parent())) {
				taken.add(entry.name()); // two that had one name before are nobody's affair here
				keep.add(entry.id());
			}
		}
		List<CodeEntry> differing = new ArrayList<>();
		for (CodeEntry entry : siblings) {
			String free = entry.name();
			for (int number = 2; !keep.contains(entry.id()) && !taken.add(free); number++) {
				free = entry.name() + " " + number;
			}
			differing.add(entry.withName(free));
		}
		return differing;
	}
}
