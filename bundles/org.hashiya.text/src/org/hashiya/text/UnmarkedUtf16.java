// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Recognises UTF-16 without a byte order mark, as some programs of Windows write it, where it can be nothing else: spaces, line ends and Latin letters have a zero byte, always on the same side;
 * and all of it must be well-formed text of scripts with letters. What is of ideographs only, or has no zero byte, stays unrecognised: pairs of other letters look the same.
 */
final class UnmarkedUtf16 {

	/** In Arabic every sixth unit is a space or a sign; a paragraph of one long word has fewer. */
	private static final int UNITS_TO_ONE_ZERO = 25;
	/** Characters that end with a zero byte, such as U+0100 and U+1F600, are few. */
	private static final int ZEROS_TO_ONE_ASTRAY = 4;
	private static final int UNITS_TO_ONE_ALIEN = 10;
	/** Of fewer units each must have its zero byte: a line of signs with NUL among them may be a word of any script otherwise. */
	private static final int FEW_UNITS = 8;
	private static final int FIRST_IDEOGRAPHIC = 0x2E80;
	private static final int FIRST_PRESENTED = 0xFB00;

	private UnmarkedUtf16() {
	}

	/** The encoding; null where the bytes are not surely UTF-16. */
	static @Nullable Charset of(byte[] bytes) {
		int units = bytes.length / 2;
		if (bytes.length % 2 != 0 || units < 2) {
			return null;
		}
		int first = 0;
		int second = 0;
		for (int at = 0; at < bytes.length; at += 2) {
			first += bytes[at] == 0 ? 1 : 0;
			second += bytes[at + 1] == 0 ? 1 : 0;
		}
		int zeros = Math.max(first, second);
		int astray = Math.min(first, second);
		if (zeros < (units < FEW_UNITS ? units : units / UNITS_TO_ONE_ZERO) || astray > zeros / ZEROS_TO_ONE_ASTRAY) {
			return null;
		}
		Charset charset = first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
		return isText(bytes, charset) ? charset : null;
	}

	private static boolean isText(byte[] bytes, Charset charset) {
		try {
			CharSequence text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)); // a new decoder reports what is malformed
			return text.codePoints().allMatch(UnmarkedUtf16::isOfText) && text.chars().filter(UnmarkedUtf16::isAlien).count() <= text.length() / UNITS_TO_ONE_ALIEN;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static boolean isOfText(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.CONTROL -> Character.isWhitespace(codePoint) || codePoint == 0x85;
		case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
		default -> true;
		};
	}

	/** Ideographs and syllables, which any two letters of one byte would be. Half pairs are those of emoji. */
	private static boolean isAlien(int unit) {
		return unit >= FIRST_IDEOGRAPHIC && unit < FIRST_PRESENTED && !Character.isSurrogate((char) unit);
	}
}
