// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A persistent map from ids to values: {@code with} and {@code without} answer a new map that shares nearly all with the old one. Look-up and change take O(log n)
 * with base 32 (a hash trie with bitmaps after Phil Bagwell, "Ideal Hash Trees", 2001). The order of iteration is no one's business.
 */
final class ById<V> {

	private static final int BITS = 5;
	private static final ById<?> EMPTY = new ById<>(new Node(0, new Object[0]), 0);

	/** Slots hold entries, further nodes, or (where two ids have the same hash) collisions. */
	private record Node(int bitmap, Object[] slots) {
	}

	private record Entry(UUID key, Object value) {
	}

	private record Collision(Entry[] entries) {
	}

	private final Node root;
	private final int size;

	private ById(Node root, int size) {
		this.root = root;
		this.size = size;
	}

	@SuppressWarnings("unchecked") // an empty map holds no value of any type
	static <V> ById<V> empty() {
		return (ById<V>) EMPTY;
	}

	int size() {
		return size;
	}

	@SuppressWarnings("unchecked") // only with() puts values in
	@Nullable
	V get(UUID key) {
		int hash = hash(key);
		Object at = root;
		for (int shift = 0; at instanceof Node node; shift += BITS) {
			int bit = 1 << (hash >>> shift & 31);
			if ((node.bitmap & bit) == 0) {
				return null;
			}
			at = node.slots[Integer.bitCount(node.bitmap & bit - 1)];
		}
		if (at instanceof Entry entry) {
			return entry.key.equals(key) ? (V) entry.value : null;
		}
		for (Entry entry : ((Collision) at).entries) {
			if (entry.key.equals(key)) {
				return (V) entry.value;
			}
		}
		return null;
	}

	ById<V> with(UUID key, V value) {
		boolean known = get(key) != null;
		return new ById<>((Node) put(root, 0, hash(key), new Entry(key, value)), known ? size : size + 1);
	}

	ById<V> without(UUID key) {
		if (get(key) == null) {
			return this;
		}
		Object rest = remove(root, 0, hash(key), key);
		return new ById<>(rest instanceof Node node ? node : new Node(0, new Object[0]), size - 1);
	}

	@SuppressWarnings("unchecked") // only with() puts values in
	void forEach(Consumer<V> visitor) {
		visit(root, entry -> visitor.accept((V) entry.value));
	}

	private static void visit(Object at, Consumer<Entry> visitor) {
		switch (at) {
		case Node node -> {
			for (Object slot : node.slots) {
				visit(slot, visitor);
			}
		}
		case Collision collision -> Arrays.stream(collision.entries).forEach(visitor);
		default -> visitor.accept((Entry) at);
		}
	}

	private static Object put(@Nullable Object at, int shift, int hash, Entry entry) {
		return switch (at) {
		case null -> entry;
		case Node node -> {
			int bit = 1 << (hash >>> shift & 31);
			int index = Integer.bitCount(node.bitmap & bit - 1);
			if ((node.bitmap & bit) != 0) {
				Object[] slots = node.slots.clone();
				slots[index] = put(slots[index], shift + BITS, hash, entry);
				yield new Node(node.bitmap, slots);
			}
			Object[] slots = new Object[node.slots.length + 1];
			System.arraycopy(node.slots, 0, slots, 0, index);
			slots[index] = entry;
			System.arraycopy(node.slots, index, slots, index + 1, node.slots.length - index);
			yield new Node(node.bitmap | bit, slots);
		}
		case Collision collision when hash(collision.entries[0].key) == hash -> {
			Entry[] others = Arrays.stream(collision.entries).filter(other -> !other.key.equals(entry.key)).toArray(Entry[]::new);
			Entry[] entries = Arrays.copyOf(others, others.length + 1);
			entries[others.length] = entry;
			yield new Collision(entries);
		}
		case Entry other when other.key.equals(entry.key) -> entry;
		case Entry other when hash(other.key) == hash -> new Collision(new Entry[] { other, entry });
		default -> put(push(at, shift), shift, hash, entry);
		};
	}

	/** A node that holds what stood here alone until now. */
	private static Node push(Object at, int shift) {
		int hash = hash(at instanceof Entry entry ? entry.key : ((Collision) at).entries[0].key);
		return new Node(1 << (hash >>> shift & 31), new Object[] { at });
	}

	/** What remains of the slot, or null where nothing does. The key is known to be there. */
	private static @Nullable Object remove(Object at, int shift, int hash, UUID key) {
		return switch (at) {
		case Node node -> {
			int bit = 1 << (hash >>> shift & 31);
			int index = Integer.bitCount(node.bitmap & bit - 1);
			Object rest = remove(node.slots[index], shift + BITS, hash, key);
			if (rest != null) {
				Object[] slots = node.slots.clone();
				slots[index] = rest;
				yield new Node(node.bitmap, slots);
			}
			if (node.slots.length == 1) {
				yield null;
			}
			Object[] slots = new Object[node.slots.length - 1];
			System.arraycopy(node.slots, 0, slots, 0, index);
			System.arraycopy(node.slots, index + 1, slots, index, slots.length - index);
			yield new Node(node.bitmap & ~bit, slots);
		}
		case Collision collision -> {
			Entry[] others = Arrays.stream(collision.entries).filter(other -> !other.key.equals(key)).toArray(Entry[]::new);
			yield others.length == 1 ? others[0] : new Collision(others);
		}
		default -> null;
		};
	}

	private static int hash(UUID key) {
		int hash = key.hashCode();
		return hash ^ hash >>> 16;
	}
}
