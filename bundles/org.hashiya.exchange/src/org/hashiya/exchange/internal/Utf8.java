// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 in which half a surrogate pair becomes U+FFFD, one code point as before, so that no position moves (the library would make it a question mark). */
public final class Utf8 {

	private static final byte[] REPLACEMENT = { (byte) 0xEF, (byte) 0xBF, (byte) 0xBD };

	private Utf8() {
	}

	public static CharsetEncoder encoder() {
		return StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith(REPLACEMENT);
	}
}
