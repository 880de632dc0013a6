// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes decoded with one encoding, malformed places replaced and counted.
 *
 * @param text         what came out
 * @param malformed    how many places became U+FFFD
 * @param atEdges      how many of them are a character that the beginning or the end of the bytes cuts
 */
record StrictDecoding(String text, int malformed, int atEdges) {

	private static final char REPLACEMENT = '\uFFFD';
	private static final int CHUNK = 1 << 16;
	private static final int LONGEST_CUT = 3;

	static StrictDecoding of(byte[] bytes, int offset, Charset charset) {
		if (charset.equals(StandardCharsets.UTF_8)) {
			String quick = new String(bytes, offset, bytes.length - offset, charset);
			if (quick.indexOf(REPLACEMENT) < 0) {
				return new StrictDecoding(quick, 0, 0); // nearly every file
			}
		}
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
		CharBuffer out = CharBuffer.allocate(CHUNK);
		StringBuilder text = new StringBuilder(in.remaining());
		int malformed = 0;
		int atEdges = 0;
		boolean flushing = false;
		int most = charset.name().startsWith("UTF-16") ? 2 : Integer.MAX_VALUE; // Java's decoder takes the unit after half a pair with it
		while (true) {
			CoderResult result = flushing ? decoder.flush(out) : decoder.decode(in, out, true);
			text.append(out.flip());
			out.clear();
			if (result.isError()) {
				malformed++;
				if (in.position() < offset + LONGEST_CUT && text.chars().allMatch(unit -> unit == REPLACEMENT) || in.remaining() <= result.length()) {
					atEdges++;
				}
				text.append(REPLACEMENT);
				in.position(in.position() + Math.min(result.length(), most));
			} else if (result.isUnderflow()) {
				if (flushing) {
					return new StrictDecoding(text.toString(), malformed, atEdges);
				}
				flushing = true;
			}
		}
	}
}
