// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Eight bytes of each line that goes by, and of all of them: of each eight bytes a multiplication and a shift, which takes an eighth of the time of FNV-1a. They tell files apart that nobody has made to look alike. A last
 * line without line feed is a line too; how the bytes come in portions makes no difference.
 */
final class LineHashes {

	private static final long FIRST = 0xcbf29ce484222325L;
	private static final long FACTOR = 0x9E3779B97F4A7C15L;
	private static final int BUFFER = 1 << 16;

	private long[] lines = new long[64];
	private int count;
	private long whole = FIRST;
	/** Of the line that has begun: its whole eights, */
	private long line = FIRST;
	/** the bytes after them, the first one lowest, */
	private long rest;
	/** and how many bits these are. */
	private int bits;
	private boolean begun;

	/** Those of a file. */
	static LineHashes of(Path file) throws IOException {
		LineHashes hashes = new LineHashes();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				hashes.write(buffer, 0, read);
			}
		}
		return hashes;
	}

	/** A stream that looks at what is written to another one, which the caller closes. */
	OutputStream before(OutputStream out) {
		return new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				write(new byte[] { (byte) value }, 0, 1);
			}

			@Override
			public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
				if (bytes == null) {
					throw new NullPointerException();
				}
				LineHashes.this.write(bytes, offset, length);
				out.write(bytes, offset, length);
			}

			@Override
			public void flush() throws IOException {
				out.flush();
			}
		};
	}

	void write(byte[] bytes, int offset, int length) {
		long hash = line; // in variables of the method: half of the time
		int at = offset;
		int end = offset + length;
		while (at < end) {
			while (bits == 0 && at <= end - EightBytes.COUNT) {
				long eight = EightBytes.at(bytes, at);
				if (EightBytes.have(eight, '\n')) {
					break;
				}
				hash = mixed(hash ^ eight);
				begun = true;
				at += EightBytes.COUNT;
			}
			if (at == end) {
				break;
			}
			byte each = bytes[at++];
			if (each == '\n') {
				end(hash);
				hash = FIRST;
			} else {
				rest |= (each & 0xFFL) << bits;
				bits += 8;
				begun = true;
				if (bits == Long.SIZE) {
					hash = mixed(hash ^ rest);
					rest = 0;
					bits = 0;
				}
			}
		}
		line = hash;
	}

	private static long mixed(long value) {
		long product = value * FACTOR;
		return product ^ product >>> 32;
	}

	private void end(long hash) {
		if (count == lines.length) {
			lines = Arrays.copyOf(lines, 2 * count);
		}
		long ended = mixed(mixed(hash ^ rest) + bits);
		lines[count++] = ended;
		whole = mixed(whole ^ ended);
		rest = 0;
		bits = 0;
		begun = false;
	}

	private void finish() {
		if (begun) {
			end(line);
			line = FIRST;
		}
	}

	/** The hashes of all lines, sorted. */
	long[] sorted() {
		finish();
		long[] sorted = Arrays.copyOf(lines, count);
		Arrays.sort(sorted);
		return sorted;
	}

	/** The hash of all of it. */
	long whole() {
		finish();
		return whole;
	}

	/** The hash of one line, without its line feed. */
	static long of(byte[] line) {
		LineHashes one = new LineHashes();
		one.write(line, 0, line.length);
		one.end(one.line);
		return one.lines[0];
	}
}
