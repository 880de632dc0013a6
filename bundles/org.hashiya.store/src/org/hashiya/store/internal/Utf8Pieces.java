// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;

/**
 * A text in UTF-8, as {@code String.getBytes} makes it. One of many millions of characters is made in pieces, each time that it is wanted, and between two of them it is asked whether anybody waits still; a usual one once and at once.
 */
final class Utf8Pieces {

	/** In UTF-16 units; longer ones are made in pieces. */
	static final int LONG = 1 << 20;
	private static final int PIECE = 1 << 16;

	/** Takes some bytes. */
	@FunctionalInterface
	private interface Sink {
		void take(byte[] bytes, int length) throws IOException;
	}

	private final String text;
	private final Progress progress;
	private final byte @Nullable [] whole;

	Utf8Pieces(String text, Progress progress) {
		this.text = text;
		this.progress = progress;
		whole = text.length() > LONG ? null : text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The hash of the bytes, see {@link DocumentText#hash(String)}.
	 *
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	String hash() {
		byte[] bytes = whole;
		if (bytes != null) {
			return DocumentText.hash(bytes);
		}
		MessageDigest digest = Blobs.sha256();
		try {
			each((piece, length) -> digest.update(piece, 0, length));
		} catch (IOException e) {
			throw new IllegalStateException(e); // nothing is written
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * Writes the bytes.
	 *
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	void write(OutputStream out) throws IOException {
		byte[] bytes = whole;
		if (bytes != null) {
			out.write(bytes);
		} else {
			each((piece, length) -> out.write(piece, 0, length));
		}
	}

	private void each(Sink sink) throws IOException {
		CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
		ByteBuffer bytes = ByteBuffer.allocate(PIECE);
		CharBuffer units = CharBuffer.wrap(text);
		boolean more = true;
		while (more) {
			progress.check();
			more = encoder.encode(units, bytes, true).isOverflow();
			sink.take(bytes.array(), bytes.position());
			bytes.clear();
		}
	}
}
