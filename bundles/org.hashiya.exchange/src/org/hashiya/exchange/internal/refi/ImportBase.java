// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.hashiya.model.Relation;
import org.hashiya.model.Variable;

/**
 * What a file said of each element when it was imported: the base of a three-way comparison when it is imported again. Of each element it keeps eight bytes of a hash of what a file can say of it, and nothing
 * else. Its bytes are 25 an element, in a fixed order.
 */
final class ImportBase {

	private static final int BYTES = 25;

	private record Key(ElementKind kind, UUID id) {
	}

	private static final Comparator<Key> ORDER = (one, other) -> one.kind == other.kind ? one.id.compareTo(other.id) : one.kind.compareTo(other.kind);

	private final Map<Key, Long> hashes = new HashMap<>();

	void put(Element element) {
		hashes.put(key(element), hash(element));
	}

	/** Remembers of an element what another base does. */
	void keep(ImportBase base, ElementKind kind, UUID id) {
		Long known = base.hashes.get(new Key(kind, id));
		if (known != null) {
			hashes.put(new Key(kind, id), known);
		}
	}

	/** Remembers which text the file has for a document. */
	void putText(UUID document, String textHash) {
		hashes.put(textKey(document), hash(textHash));
	}

	/** Whether the file had this text for a document. */
	boolean hasText(UUID document, String textHash) {
		Long known = hashes.get(textKey(document));
		return known != null && known == hash(textHash);
	}

	private static Key textKey(UUID document) {
		return new Key(ElementKind.DOCUMENT, Guids.derived("text", document));
	}

	/** Whether the file had this element. */
	boolean knows(Element element) {
		return hashes.containsKey(key(element));
	}

	/** Whether the file said the same of it. */
	boolean isSame(Element element) {
		Long known = hashes.get(key(element));
		return known != null && known == hash(element);
	}

	private static Key key(Element element) {
		return new Key(element.kind(), element.id());
	}

	private static long hash(Element element) {
		return hash(form(element));
	}

	private static long hash(String form) {
		try {
			return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8))).getLong();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}

	/** What a file can say of an element. */
	static String form(Element element) {
		return switch (element) {
		case Coder coder -> coder.name();
		case Code code -> join(code.parent(), code.name(), code.colour().hex(), code.codable(), code.definition().text(), code.definition().inclusion(), code.definition().exclusion());
		case Variable variable -> join(variable.name(), variable.type(), variable.description());
		case Document document -> join(document.name(), document.values()); // of its text see putText
		case Passage passage -> join(passage.start(), passage.end(), passage.coder(), codings(passage), passage.memos());
		case Memo memo -> join(memo.target(), memo.type(), memo.title(), memo.text());
		case MemberSet set -> join(set.name(), set.description(), set.codes(), set.documents(), set.memos());
		case Case unit -> join(unit.name(), unit.description(), unit.values(), unit.documents(), unit.passages(), unit.codes());
		case Relation relation -> join(relation.name(), relation.direction(), relation.colour().hex(), relation.origin(), relation.target(), relation.description());
		default -> element.toString();
		};
	}

	private static String codings(Passage passage) {
		StringBuilder codings = new StringBuilder();
		for (Coding coding : passage.codings()) {
			codings.append(coding.id()).append(' ').append(coding.code()).append(' ').append(coding.coder()).append('\n');
		}
		return codings.toString();
	}

	private static String join(@Nullable Object... parts) {
		StringBuilder joined = new StringBuilder();
		for (Object part : parts) {
			String text = String.valueOf(part);
			joined.append(text.length()).append(':').append(text);
		}
		return joined.toString();
	}

	byte[] bytes() {
		ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * BYTES);
		List<Map.Entry<Key, Long>> sorted = new ArrayList<>(hashes.entrySet());
		sorted.sort(Map.Entry.comparingByKey(ORDER));
		sorted.forEach(entry -> put(bytes, entry.getKey(), entry.getValue()));
		return bytes.array();
	}

	private static void put(ByteBuffer bytes, Key key, long hash) {
		bytes.put((byte) key.kind.ordinal()).putLong(key.id.getMostSignificantBits()).putLong(key.id.getLeastSignificantBits()).putLong(hash);
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
				base.hashes.put(new Key(kinds[kind], id), hash);
			}
		}
		return base;
	}
}
