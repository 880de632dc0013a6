// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodeComparison.State;
import org.hashiya.merge.CodeEntry.Field;
import org.hashiya.merge.CodebookMerge.Into;
import org.hashiya.merge.CodebookMerge.Result;
import org.hashiya.model.Colour;
import org.junit.jupiter.api.Test;

/** Two codebooks that went their own ways. */
class CodebookMergeTest {

	private static CodeEntry code(int id, int parent, String name, String definition) {
		return new CodeEntry(id(id), parent == 0 ? null : id(parent), name, new Colour(0x0072B2), true, definition, "", "");
	}

	private static UUID id(int id) {
		return new UUID(1, id);
	}

	private static Map<UUID, CodeDigest> digests(Collection<CodeEntry> entries) {
		return entries.stream().collect(Collectors.toMap(CodeEntry::id, CodeDigest::of));
	}

	private static CodeComparison of(List<CodeComparison> compared, int id) {
		return compared.stream().filter(code -> code.id().equals(id(id))).findFirst().orElseThrow();
	}

	@Test
	void eachCodeIsInTheStateThatBothSidesMade() {
		List<CodeEntry> base = List.of(code(1, 0, "same", ""), code(2, 0, "mine", ""), code(3, 0, "theirs", ""), code(4, 0, "both", ""), code(5, 0, "conflict", ""), code(6, 0, "gone here", ""),
				code(7, 0, "gone there", ""));
		List<CodeEntry> mine = List.of(code(1, 0, "same", ""), code(2, 0, "mine", "changed"), code(3, 0, "theirs", ""), code(4, 0, "both", "changed"), code(5, 0, "conflict", "one"),
				code(7, 0, "gone there", ""), code(8, 0, "new here", ""));
		List<CodeEntry> theirs = List.of(code(1, 0, "same", ""), code(2, 0, "mine", ""), code(3, 1, "theirs", ""), code(4, 0, "beide", ""), code(5, 0, "conflict", "other"), code(6, 0, "gone here", ""),
				code(9, 3, "new there", ""));
		List<CodeComparison> compared = CodebookMerge.compare(digests(base), mine, theirs);
		Map<Integer, State> states = Map.of(1, State.SAME, 2, State.MINE_CHANGED, 3, State.THEIRS_CHANGED, 4, State.BOTH_CHANGED, 5, State.CONFLICT, 6, State.MINE_REMOVED, 7, State.THEIRS_REMOVED, 8,
				State.MINE_NEW, 9, State.THEIRS_NEW);
		states.forEach((id, state) -> assertEquals(state, of(compared, id).state(), "code " + id));
		assertEquals(Set.of(Field.DEFINITION), of(compared, 5).conflicts());

		Result both = CodebookMerge.merge(compared, Map.of(), Into.BOTH);
		assertEquals("changed", both.theirs().get(id(2)).definition());
		assertEquals(id(1), both.mine().get(id(3)).parent());
		assertEquals(code(4, 0, "beide", "changed"), both.mine().get(id(4)));
		assertEquals("one", both.mine().get(id(5)).definition(), "what contradicts waits");
		assertEquals("other", both.theirs().get(id(5)).definition());
		assertTrue(both.mine().containsKey(id(7)) && both.theirs().containsKey(id(6)), "nothing is deleted by itself");
		assertEquals(id(3), both.mine().get(id(9)).parent());
		assertTrue(both.theirs().containsKey(id(8)));
		List<CodeComparison> again = CodebookMerge.compare(both.base(), both.mine().values(), both.theirs().values());
		assertEquals(Set.of(State.SAME, State.CONFLICT, State.MINE_REMOVED, State.THEIRS_REMOVED), Set.copyOf(again.stream().map(CodeComparison::state).toList()));
	}

	@Test
	void whatWasKeptAgainstTheOtherSideIsNotAskedAgain() {
		List<CodeEntry> base = List.of(code(1, 0, "a", ""));
		List<CodeEntry> mine = List.of(code(1, 0, "a", "one"));
		List<CodeEntry> theirs = List.of(code(1, 0, "a", "other"));
		List<CodeComparison> compared = CodebookMerge.compare(digests(base), mine, theirs);
		Result kept = CodebookMerge.merge(compared, Map.of(id(1), Choice.MINE), Into.MINE);
		assertEquals(theirs, List.copyOf(kept.theirs().values()), "the other side is not touched");
		assertEquals(State.MINE_CHANGED, CodebookMerge.compare(kept.base(), kept.mine().values(), theirs).getFirst().state());
		Result taken = CodebookMerge.merge(compared, Map.of(id(1), Choice.JOIN), Into.THEIRS);
		assertEquals("one", taken.theirs().get(id(1)).definition());
		assertEquals("one", taken.mine().get(id(1)).definition());
	}

	@Test
	void deletingIsChosenAndSparesWhatHasSubcodes() {
		List<CodeEntry> base = List.of(code(1, 0, "a", ""), code(2, 1, "b", ""), code(3, 0, "c", ""));
		List<CodeEntry> mine = List.of(code(1, 0, "a", ""), code(2, 1, "b", ""), code(3, 0, "c", ""), code(4, 1, "mine", ""));
		List<CodeComparison> compared = CodebookMerge.compare(digests(base), mine, List.of());
		Result result = CodebookMerge.merge(compared, Map.of(id(1), Choice.THEIRS, id(2), Choice.THEIRS, id(3), Choice.THEIRS), Into.MINE);
		assertEquals(Set.of(id(1), id(4)), result.mine().keySet());
	}

	@Test
	void movesIntoEachOtherMakeNoCircle() {
		List<CodeEntry> base = List.of(code(1, 0, "a", ""), code(2, 0, "b", ""));
		List<CodeComparison> compared = CodebookMerge.compare(digests(base), List.of(code(1, 0, "a", ""), code(2, 1, "b", "")), List.of(code(2, 0, "b", ""), code(1, 2, "a", "")));
		Result result = CodebookMerge.merge(compared, Map.of(), Into.BOTH);
		assertTree(result.mine(), "mine");
		assertTree(result.theirs(), "theirs");
	}

	@Test
	void twoOfOneNameDiffer() {
		List<CodeComparison> compared = CodebookMerge.compare(Map.of(), List.of(code(1, 0, "a", "")), List.of(code(2, 0, "a", "")));
		Result result = CodebookMerge.merge(compared, Map.of(), Into.BOTH);
		assertEquals(List.of("a", "a 2"), result.mine().values().stream().map(CodeEntry::name).toList());
	}

	private static void assertTree(Map<UUID, CodeEntry> entries, String where) {
		Set<@Nullable UUID> above = new HashSet<>();
		above.add(null);
		Map<@Nullable UUID, Set<String>> names = new HashMap<>();
		for (CodeEntry entry : entries.values()) {
			assertTrue(above.contains(entry.parent()), where + ": each after the one above it");
			assertTrue(names.computeIfAbsent(entry.parent(), parent -> new HashSet<>()).add(entry.name()), where + ": " + entry.name() + " twice");
			above.add(entry.id());
		}
	}

	@Test
	void anyTwoCodebooksBecomeTrees() {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("codebook merge: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 3000; round++) {
			String where = "seed " + seed + " round " + round;
			Map<UUID, CodeEntry> base = tree(random, Map.of());
			Map<UUID, CodeEntry> mine = tree(random, base);
			Map<UUID, CodeEntry> theirs = tree(random, base);
			List<CodeComparison> compared = CodebookMerge.compare(digests(base.values()), mine.values(), theirs.values());
			Map<UUID, Choice> choices = new HashMap<>();
			for (CodeComparison code : compared) {
				if (random.nextBoolean() && !code.choices().isEmpty()) {
					choices.put(code.id(), code.choices().get(random.nextInt(code.choices().size())));
				}
			}
			Into into = Into.values()[random.nextInt(3)];
			Result result = CodebookMerge.merge(compared, choices, into);
			assertTree(result.mine(), where);
			assertTree(result.theirs(), where);
			if (into == Into.MINE) {
				assertEquals(theirs, new HashMap<>(result.theirs()), where);
			}
			if (into == Into.THEIRS) {
				assertEquals(mine, new HashMap<>(result.mine()), where);
			}
			if (choices.isEmpty() && into == Into.BOTH) {
				for (CodeComparison code : compared) {
					if (code.state() == State.CONFLICT) {
						assertEquals(Objects.requireNonNull(code.mine()).definition(), Objects.requireNonNull(result.mine().get(code.id())).definition(), where);
					}
				}
			}
		}
	}

	/** A tree of codes, made from another by adding, changing, moving and deleting. */
	private static Map<UUID, CodeEntry> tree(Random random, Map<UUID, CodeEntry> from) {
		List<CodeEntry> codes = new ArrayList<>(from.values());
		for (int act = random.nextInt(6); act >= 0; act--) {
			CodeEntry any = codes.isEmpty() ? null : codes.get(random.nextInt(codes.size()));
			int what = any == null ? 0 : random.nextInt(5);
			if (any == null || what == 0) {
				codes.add(new CodeEntry(new UUID(random.nextLong(), 1), any == null || random.nextBoolean() ? null : any.id(), "n" + random.nextInt(4), new Colour(random.nextInt(3)), true, "", "", ""));
			} else if (what == 1) {
				codes.set(codes.indexOf(any), any.withName("n" + random.nextInt(4)));
			} else if (what == 2) {
				codes.set(codes.indexOf(any), new CodeEntry(any.id(), any.parent(), any.name(), any.colour(), random.nextBoolean(), "d" + random.nextInt(3), "", ""));
			} else if (what == 3) {
				codes.set(codes.indexOf(any), any.withParent(random.nextBoolean() ? null : codes.get(random.nextInt(codes.size())).id()));
			} else {
				codes.remove(any);
			}
		}
		return sound(codes);
	}

	private static Map<UUID, CodeEntry> sound(List<CodeEntry> codes) {
		Map<UUID, CodeEntry> byId = new LinkedHashMap<>();
		Map<@Nullable UUID, Set<String>> names = new HashMap<>();
		List<CodeEntry> open = new ArrayList<>(codes);
		for (boolean moved = true; moved;) {
			moved = false;
			for (CodeEntry entry : List.copyOf(open)) {
				if ((entry.parent() == null || byId.containsKey(entry.parent())) && names.computeIfAbsent(entry.parent(), parent -> new HashSet<>()).add(entry.name())) {
					byId.put(entry.id(), entry);
					open.remove(entry);
					moved = true;
				}
			}
		}
		// in tree order
		Map<UUID, CodeEntry> ordered = new LinkedHashMap<>();
		List<@Nullable UUID> stack = new ArrayList<>();
		stack.add(null);
		while (!stack.isEmpty()) {
			UUID parent = stack.removeLast();
			for (CodeEntry entry : byId.values()) {
				if (Objects.equals(entry.parent(), parent)) {
					ordered.put(entry.id(), entry);
					stack.add(entry.id());
				}
			}
		}
		return ordered;
	}
}
