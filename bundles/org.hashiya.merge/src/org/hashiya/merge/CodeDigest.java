// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import org.hashiya.merge.CodeEntry.Field;

/**
 * What is remembered of an entry: enough to see whether something is still the same, and nothing that could be read, so that what is erased from a study is not left over here.
 *
 * @param marks the first 64 bits of the SHA-256 of each thing, as hexadecimal digits
 */
public record CodeDigest(Map<Field, String> marks) {

	private static final int DIGITS = 16;

	public CodeDigest {
		marks = Collections.unmodifiableMap(new EnumMap<>(marks));
	}

	public static CodeDigest of(CodeEntry entry) {
		Map<Field, String> marks = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			marks.put(field, mark(entry, field));
		}
		return new CodeDigest(marks);
	}

	private static String mark(CodeEntry entry, Field field) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((entry.id() + " " + field + " " + entry.value(field)).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}

	/** What an entry of the same code says differently. */
	public Set<Field> differences(CodeEntry entry) {
		Set<Field> different = EnumSet.noneOf(Field.class);
		for (Field field : Field.values()) {
			if (!mark(entry, field).equals(marks.get(field))) {
				different.add(field);
			}
		}
		return different;
	}
}
