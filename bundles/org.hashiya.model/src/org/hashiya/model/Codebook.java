// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/** The tree of codes, immutable. Changing one code takes O(log n) and a copy of its siblings' order. */
public final class Codebook {

	/** Stands between the names in a code's path. Names may hold it too: paths are compared whole, never cut. */
	public static final String SEPARATOR = "/";

	private static final UUID TOP = new UUID(0, 0);
	private static final UUID[] NONE = {};

	static final Codebook EMPTY = new Codebook(ById.empty(), ById.empty());

	private final ById<Code> codes;
	private final ById<UUID[]> children;
	private volatile @Nullable CodePlaces places;

	private Codebook(ById<Code> codes, ById<UUID[]> children) {
		this.codes = codes;
		this.children = children;
	}

	public int size() {
		return codes.size();
	}

	/** The code with this id, or null. */
	public @Nullable Code get(UUID id) {
		return codes.get(id);
	}

	/**
	 * The code with this id.
	 *
	 * @throws StudyProblem CODE_UNKNOWN if there is none
	 */
	public Code require(UUID id) throws StudyProblem {
		Code code = codes.get(id);
		if (code == null) {
			throw StudyProblem.of(StudyProblem.Kind.CODE_UNKNOWN, id);
		}
		return code;
	}

	/** The codes directly below one, in order; with null, the codes at the top. */
	public List<Code> children(@Nullable UUID parent) {
		return Arrays.stream(order(parent)).map(codes::get).toList();
	}

	/** The place of a code among its siblings, from 0, or -1 where it is unknown. */
	public int indexAmongSiblings(UUID id) {
		Code code = codes.get(id);
		return code == null ? -1 : Arrays.asList(order(code.parent())).indexOf(id);
	}

	/**
	 * All codes in tree order: each code before its sub-codes. In a damaged study, those that hang nowhere (their parent is missing, or they go round in a circle) come last. Walked
	 * once, when first asked for; cannot be changed.
	 */
	public List<Code> list() {
		return places().codes();
	}

	/** The place of a code in {@link #list}, from 0, or -1 where it is unknown; O(1). */
	public int place(UUID id) {
		return places().place(id);
	}

	private CodePlaces places() {
		CodePlaces known = places;
		if (known == null) {
			known = new CodePlaces(inTreeOrder());
			places = known;
		}
		return known;
	}

	private List<Code> inTreeOrder() {
		List<Code> all = new ArrayList<>(codes.size());
		walk(null, all::add);
		if (all.size() < codes.size()) {
			Set<Code> found = new HashSet<>(all);
			codes.forEach(code -> {
				if (!found.contains(code)) {
					all.add(code); // left out, they would be gone at the next save
				}
			});
			all.subList(found.size(), all.size()).sort(Comparator.comparing(Code::id));
		}
		return all;
	}

	/** Of several codes those that are below none of the others, in tree order. */
	public List<Code> withoutSubcodes(Collection<Code> codes) {
		Set<UUID> ids = new HashSet<>();
		codes.forEach(code -> ids.add(code.id()));
		return list().stream().filter(code -> ids.contains(code.id()) && ancestors(code).stream().noneMatch(above -> ids.contains(above.id()))).toList();
	}

	/** The ids of a code and of all codes below it. */
	public Set<UUID> withSubcodes(UUID id) {
		Set<UUID> ids = new HashSet<>();
		ids.add(id);
		walk(id, code -> ids.add(code.id()));
		return ids;
	}

	/** How many codes stand above this one. */
	public int depth(Code code) {
		return ancestors(code).size();
	}

	/** The codes above this one, nearest first. */
	public List<Code> ancestors(Code code) {
		List<Code> above = new ArrayList<>();
		Code at = code;
		for (UUID parent = at.parent(); parent != null; parent = at.parent()) {
			Code next = codes.get(parent);
			if (next == null || above.size() > codes.size()) {
				break; // a dangling parent or a circle in a damaged study: check reports it, a path must still end
			}
			above.add(next);
			at = next;
		}
		return above;
	}

	/** The names from the top to the code, joined by {@link #SEPARATOR}. */
	public String path(Code code) {
		return String.join(SEPARATOR, names(code));
	}

	/** The names from the top to the code with this id, for who writes a path in which each has its own direction; the id where it is unknown. */
	public List<String> names(UUID id) {
		Code code = codes.get(id);
		return code == null ? List.of(id.toString()) : names(code);
	}

	private List<String> names(Code code) {
		List<String> names = new ArrayList<>(List.of(code.name()));
		ancestors(code).forEach(above -> names.add(above.name()));
		return names.reversed();
	}

	/** The path of the code with this id, or the id itself where it is unknown. */
	public String path(UUID id) {
		Code code = codes.get(id);
		return code == null ? id.toString() : path(code);
	}

	/**
	 * The codes that a person may mean: the one with this id; else those with exactly this path; else those whose path ends with it after a separator; else the same ignoring
	 * case. Empty where nothing fits. Takes time in proportion to the codebook.
	 */
	public List<Code> find(String nameOrPath) {
		List<Code> all = list();
		for (int way = 0; way < 5; way++) {
			List<Code> found = new ArrayList<>();
			for (Code code : all) {
				if (way > 0 && !endsAlike(code.name(), nameOrPath)) {
					continue; // whatever stands above it; making every path of a deep codebook would take hours
				}
				String path = way == 0 ? "" : path(code);
				boolean fits = switch (way) {
				case 0 -> code.id().toString().equalsIgnoreCase(nameOrPath);
				case 1 -> path.equals(nameOrPath);
				case 2 -> path.endsWith(SEPARATOR + nameOrPath);
				case 3 -> path.equalsIgnoreCase(nameOrPath);
				default -> (SEPARATOR + path).regionMatches(true, path.length() - nameOrPath.length(), SEPARATOR + nameOrPath, 0, nameOrPath.length() + 1);
				};
				if (fits) {
					found.add(code);
				}
			}
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	/** Whether the shorter is the end of the longer, ignoring case. */
	private static boolean endsAlike(String a, String b) {
		int length = Math.min(a.length(), b.length());
		return a.regionMatches(true, a.length() - length, b, b.length() - length, length);
	}

	/**
	 * The one code that a person means, see {@link #find}.
	 *
	 * @throws StudyProblem CODE_UNKNOWN or CODE_AMBIGUOUS
	 */
	public Code resolve(String nameOrPath) throws StudyProblem {
		List<Code> found = find(nameOrPath);
		if (found.isEmpty()) {
			throw StudyProblem.of(StudyProblem.Kind.CODE_UNKNOWN, nameOrPath);
		}
		if (found.size() > 1) {
			List<Object> values = new ArrayList<>();
			values.add(nameOrPath);
			found.forEach(code -> values.add(path(code)));
			throw StudyProblem.of(StudyProblem.Kind.CODE_AMBIGUOUS, values.toArray());
		}
		return found.getFirst();
	}

	/** The child of a code (null: of the top) with exactly this name, or null. */
	public @Nullable Code child(@Nullable UUID parent, String name) {
		return children(parent).stream().filter(code -> code.name().equals(name)).findFirst().orElse(null);
	}

	/** With the code added or replaced; the index is among its siblings, below 0 means at the end, or for a known code with the same parent where it is. */
	Codebook with(Code code, int index) {
		Code before = codes.get(code.id());
		ById<UUID[]> kept = children;
		int at = index;
		if (before != null) {
			if (key(before.parent()).equals(key(code.parent())) && (index < 0 || index == indexAmongSiblings(code.id()))) {
				return new Codebook(codes.with(code.id(), code), children);
			}
			kept = kept.with(key(before.parent()), Ordered.remove(order(before.parent()), code.id()));
		}
		UUID[] siblings = kept.get(key(code.parent()));
		return new Codebook(codes.with(code.id(), code), kept.with(key(code.parent()), Ordered.insert(siblings == null ? NONE : siblings, code.id(), at)));
	}

	Codebook without(UUID id) {
		Code before = codes.get(id);
		if (before == null) {
			return this;
		}
		ById<UUID[]> kept = children.with(key(before.parent()), Ordered.remove(order(before.parent()), id));
		// sub-codes that the same change removes or moves later keep their order until then
		return new Codebook(codes.without(id), order(id).length == 0 ? kept.without(id) : kept);
	}

	private void walk(@Nullable UUID parent, Consumer<Code> visitor) {
		// not recursive: a codebook from outside may be very deep
		List<UUID> open = new ArrayList<>(Arrays.asList(order(parent)).reversed());
		while (!open.isEmpty()) {
			Code code = codes.get(open.removeLast());
			if (code != null) {
				visitor.accept(code);
				open.addAll(Arrays.asList(order(code.id())).reversed());
			}
		}
	}

	private UUID[] order(@Nullable UUID parent) {
		UUID[] order = children.get(key(parent));
		return order == null ? NONE : order;
	}

	private static UUID key(@Nullable UUID parent) {
		return parent == null ? TOP : parent;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Codebook that && list().equals(that.list());
	}

	@Override
	public int hashCode() {
		return codes.size();
	}
}
