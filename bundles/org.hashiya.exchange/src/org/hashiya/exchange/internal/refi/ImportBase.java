// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.Guids;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Element;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Passage;
import org.hashiya.model.Portions;
import org.hashiya.model.Relation;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;

/**
 * What a file said of each element when it was imported: the base of a three-way comparison when it is imported again. Of each element it keeps eight bytes of a hash of what a file can say of it, and nothing
 * else. Its bytes are 25 an element, in a fixed order.
 */
final class ImportBase {

	private static final int BYTES = 25;
	/** The length of three ids, with what follows each. */
	private static final int CODING = 3 * (36 + 1);

	private static final Ids NONE = new Ids();

	/** Ids of one kind and the hash of each, in numbers and without an object each: a project may have a million. */
	private static final class Ids {
		private long[] high = new long[16];
		private long[] low = new long[16];
		private long[] hash = new long[16];
		/** Where an id stands, plus one, at the place that it hashes to or after it; 0 is free. */
		private int[] places = new int[64];
		private int size;

		void put(UUID id, long value) {
			int found = find(id);
			if (found >= 0) {
				hash[found] = value;
				return;
			}
			if (size == high.length) {
				high = Arrays.copyOf(high, size * 2);
				low = Arrays.copyOf(low, size * 2);
				hash = Arrays.copyOf(hash, size * 2);
				places = new int[size * 8];
				for (int i = 0; i < size; i++) {
					place(i);
				}
			}
			high[size] = id.getMostSignificantBits();
			low[size] = id.getLeastSignificantBits();
			hash[size] = value;
			place(size++);
		}

		private void place(int index) {
			int at = start(high[index], low[index]);
			while (places[at] != 0) {
				at = at + 1 & places.length - 1;
			}
			places[at] = index + 1;
		}

		private int start(long first, long second) {
			return (int) ((first ^ second) * 0x9E3779B97F4A7C15L >>> 32) & places.length - 1;
		}

		/** Where an id stands, or -1. */
		int find(UUID id) {
			return find(id.getMostSignificantBits(), id.getLeastSignificantBits());
		}

		int find(long first, long second) {
			for (int at = start(first, second); places[at] != 0; at = at + 1 & places.length - 1) {
				int index = places[at] - 1;
				if (high[index] == first && low[index] == second) {
					return index;
				}
			}
			return -1;
		}
	}

	private final Map<ElementKind, Ids> kinds = new EnumMap<>(ElementKind.class);
	/** So many are hashed together, */
	private static final int PORTION = 1024;

	/** Elements of which the hashes are made on another processor while more elements are put. */
	private final List<List<Element>> begun = new ArrayList<>();
	private final Portions<long[]> making = new Portions<>(Integer.MAX_VALUE);
	/** What was put and has no hash yet. */
	private List<Element> waiting = new ArrayList<>();

	private Ids of(ElementKind kind) {
		settle();
		return kinds.getOrDefault(kind, NONE);
	}

	private void put(ElementKind kind, UUID id, long hash) {
		kinds.computeIfAbsent(kind, k -> new Ids()).put(id, hash);
	}

	void put(Element element) {
		waiting.add(element);
		if (waiting.size() == PORTION) {
			begin();
		}
	}

	private void begin() {
		List<Element> elements = waiting;
		waiting = new ArrayList<>();
		begun.add(elements);
		making.begin(() -> hashes(elements));
	}

	private static long[] hashes(List<Element> elements) {
		MessageDigest digest = sha256();
		StringBuilder form = new StringBuilder();
		long[] hashes = new long[elements.size()];
		for (int i = 0; i < hashes.length; i++) {
			form.setLength(0);
			append(elements.get(i), form);
			hashes[i] = hash(form.toString(), digest);
		}
		return hashes;
	}

	private void settle() {
		if (!waiting.isEmpty()) {
			begin();
		}
		for (List<Element> elements : begun) {
			long[] hashes = taken();
			for (int i = 0; i < hashes.length; i++) {
				put(elements.get(i).kind(), elements.get(i).id(), hashes[i]);
			}
		}
		begun.clear();
	}

	private long[] taken() {
		try {
			return making.take();
		} catch (StudyProblem e) {
			throw new IllegalStateException(e); // there is nothing in it that could throw one
		}
	}

	/** Makes no more hashes; what was put is no use afterwards. */
	void abandon() {
		making.abandon();
	}

	/** Remembers of an element what another base does. */
	void keep(ImportBase base, ElementKind kind, UUID id) {
		settle();
		int known = base.of(kind).find(id);
		if (known >= 0) {
			put(kind, id, base.of(kind).hash[known]);
		}
	}

	/** Remembers which text the file has for a document. */
	void putText(UUID document, String textHash) {
		put(ElementKind.DOCUMENT, textId(document), hash(textHash));
	}

	/** Whether the file had this text for a document. */
	boolean hasText(UUID document, String textHash) {
		return has(ElementKind.DOCUMENT, textId(document), textHash);
	}

	private static UUID textId(UUID document) {
		return Guids.derived("text", document);
	}

	/** Whether the file had this element. */
	boolean knows(Element element) {
		return of(element.kind()).find(element.id()) >= 0;
	}

	/** Whether the file said the same of it. */
	boolean isSame(Element element) {
		return knows(element) && has(element.kind(), element.id(), form(element));
	}

	private boolean has(ElementKind kind, UUID id, String form) {
		int known = of(kind).find(id);
		return known >= 0 && of(kind).hash[known] == hash(form);
	}

	private static long hash(String form) {
		return hash(form, sha256());
	}

	private static long hash(String form, MessageDigest digest) {
		return ByteBuffer.wrap(digest.digest(form.getBytes(StandardCharsets.UTF_8))).getLong();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}

	/** What a file can say of an element. */
	static String form(Element element) {
		StringBuilder form = new StringBuilder();
		append(element, form);
		return form.toString();
	}

	private static void append(Element element, StringBuilder form) {
		switch (element) {
		case Coder coder -> form.append(coder.name());
		case Code code -> join(form, code.parent(), code.name(), code.colour().hex(), code.codable(), code.definition().text(), code.definition().inclusion(), code.definition().exclusion());
		case Variable variable -> join(form, variable.name(), variable.type(), variable.description());
		case Document document -> join(form, document.name(), document.values()); // of its text see putText
		case Passage passage -> append(passage, form);
		case Memo memo -> join(form, memo.target(), memo.type(), memo.title(), memo.text());
		case MemberSet set -> join(form, set.name(), set.description(), set.codes(), set.documents(), set.memos());
		case Case unit -> join(form, unit.name(), unit.description(), unit.values(), unit.documents(), unit.passages(), unit.codes());
		case Relation relation -> join(form, relation.name(), relation.direction(), relation.colour().hex(), relation.origin(), relation.target(), relation.description());
		default -> form.append(element);
		}
	}

	/** Its codings have one length each, that of three ids. */
	private static void append(Passage passage, StringBuilder form) {
		join(form, passage.start(), passage.end(), passage.coder());
		form.append(passage.codings().size() * CODING).append(':');
		for (Coding coding : passage.codings()) {
			form.append(coding.id()).append(' ').append(coding.code()).append(' ').append(coding.coder()).append('\n');
		}
		join(form, passage.memos());
	}

	private static void join(StringBuilder form, @Nullable Object... parts) {
		for (Object part : parts) {
			String text = String.valueOf(part);
			form.append(text.length()).append(':').append(text);
		}
	}

	/** The bytes of this base, or those of another one that remembers the same in another order, so that nothing changes where the file says nothing new. */
	byte[] bytes(ImportBase before) {
		return holdsSameAs(before) ? before.bytes() : bytes();
	}

	private boolean holdsSameAs(ImportBase other) {
		for (ElementKind kind : ElementKind.values()) {
			Ids ids = of(kind);
			Ids others = other.of(kind);
			if (ids.size != others.size) {
				return false;
			}
			for (int i = 0; i < ids.size; i++) {
				int known = others.find(ids.high[i], ids.low[i]);
				if (known < 0 || others.hash[known] != ids.hash[i]) {
					return false;
				}
			}
		}
		return true;
	}

	byte[] bytes() {
		settle();
		ByteBuffer bytes = ByteBuffer.allocate(kinds.values().stream().mapToInt(ids -> ids.size).sum() * BYTES);
		kinds.forEach((kind, ids) -> {
			for (int i = 0; i < ids.size; i++) {
				bytes.put((byte) kind.ordinal()).putLong(ids.high[i]).putLong(ids.low[i]).putLong(ids.hash[i]);
			}
		});
		return bytes.array();
	}

	/** Reads what {@link #bytes} made; what cannot be read is as if it were not known. */
	static ImportBase of(byte[] bytes) {
		ImportBase base = new ImportBase();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		ElementKind[] kinds = ElementKind.values();
		while (in.remaining() >= BYTES) {
			int kind = in.get();
			UUID id = new UUID(in.getLong(), in.getLong());
			long hash = in.getLong();
			if (kind >= 0 && kind < kinds.length) {
				base.put(kinds[kind], id, hash);
			}
		}
		return base;
	}
}
