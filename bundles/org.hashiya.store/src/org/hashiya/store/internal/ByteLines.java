// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** The lines of a file as bytes, so that one that is not UTF-8 does not spoil those after it. */
final class ByteLines implements AutoCloseable {

	private final InputStream in;
	private final @Nullable LineHashes hashes;
	private final byte[] buffer = new byte[1 << 16];
	private int at;
	private int filled;
	private int number;

	ByteLines(Path file) throws IOException {
		this(file, null);
	}

	/** @param hashes are told all bytes; may be null */
	ByteLines(Path file, @Nullable LineHashes hashes) throws IOException {
		this.hashes = hashes;
		in = Files.newInputStream(file);
	}

	/** The next line without its line feed, or null. A last one without line feed is a line too. */
	byte @Nullable [] next() throws IOException {
		ByteArrayOutputStream begin = null; // what stood at the end of the buffer
		while (true) {
			if (at == filled) {
				filled = Math.max(0, in.read(buffer));
				at = 0;
				if (hashes != null) {
					hashes.write(buffer, 0, filled);
				}
				if (filled == 0) {
					number += begin == null ? 0 : 1;
					return begin == null ? null : begin.toByteArray();
				}
			}
			int start = at;
			at = lineFeed();
			if (at < filled) {
				number++;
				if (begin == null) {
					return Arrays.copyOfRange(buffer, start, at++);
				}
				begin.write(buffer, start, at++ - start);
				return begin.toByteArray();
			}
			if (begin == null) {
				begin = new ByteArrayOutputStream();
			}
			begin.write(buffer, start, at - start);
		}
	}

	/** Where the next line feed is, or the end of what is in the buffer. */
	private int lineFeed() {
		int i = at;
		while (i <= filled - EightBytes.COUNT && !EightBytes.have(EightBytes.at(buffer, i), '\n')) {
			i += EightBytes.COUNT;
		}
		while (i < filled && buffer[i] != '\n') {
			i++;
		}
		return i;
	}

	/** Which line the last one was, from 1. */
	int number() {
		return number;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
