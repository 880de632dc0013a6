// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** The lines of a file as bytes, so that one that is not UTF-8 does not spoil those after it. */
final class ByteLines implements AutoCloseable {

	private static final int LONGEST = Integer.MAX_VALUE - 8; // that an array can be

	private final InputStream in;
	private final @Nullable LineHashes hashes;
	private byte[] buffer = new byte[1 << 16];
	private int filled;
	/** The line that the cursor stands on. */
	private int from;
	private int to;
	/** Where the next one begins. */
	private int next;
	private int number;

	ByteLines(Path file) throws IOException {
		this(file, null);
	}

	/** @param hashes are told all bytes; may be null */
	ByteLines(Path file, @Nullable LineHashes hashes) throws IOException {
		this.hashes = hashes;
		in = Files.newInputStream(file);
	}

	/**
	 * Goes to the next line; false after the last. A last one without line feed is a line too.
	 *
	 * @throws IOException also for a line that is longer than an array
	 */
	boolean advance() throws IOException {
		from = next;
		int at = next;
		while (true) {
			at = lineFeed(at);
			if (at < filled) {
				to = at;
				next = at + 1;
				number++;
				return true;
			}
			int shifted = from;
			if (!fill()) {
				to = filled;
				next = filled;
				number += from < to ? 1 : 0;
				return from < to;
			}
			at -= shifted - from;
		}
	}

	/** Reads more behind what is there of a line; false at the end of the file. */
	private boolean fill() throws IOException {
		if (from > 0) {
			System.arraycopy(buffer, from, buffer, 0, filled - from);
			filled -= from;
			from = 0;
		} else if (filled == buffer.length) {
			if (filled == LONGEST) {
				throw new IOException("a line of more than " + LONGEST + " bytes");
			}
			buffer = Arrays.copyOf(buffer, filled > LONGEST / 2 ? LONGEST : filled * 2);
		}
		int read = in.read(buffer, filled, buffer.length - filled);
		if (read > 0 && hashes != null) {
			hashes.write(buffer, filled, read);
		}
		filled += Math.max(0, read);
		return read > 0;
	}

	/** Where the next line feed is, or the end of what is in the buffer. */
	private int lineFeed(int begin) {
		int i = begin;
		while (i <= filled - EightBytes.COUNT && !EightBytes.have(EightBytes.at(buffer, i), '\n')) {
			i += EightBytes.COUNT;
		}
		while (i < filled && buffer[i] != '\n') {
			i++;
		}
		return i;
	}

	/** What the line lies in, until the next one. */
	byte[] bytes() {
		return buffer;
	}

	/** Where the line begins. */
	int from() {
		return from;
	}

	/** Where it ends; its line feed does not belong to it. */
	int to() {
		return to;
	}

	/** The line by itself. */
	byte[] copy() {
		return Arrays.copyOfRange(buffer, from, to);
	}

	/** The next line by itself, or null. */
	byte @Nullable [] next() throws IOException {
		return advance() ? copy() : null;
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
