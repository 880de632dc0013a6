// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Eight bytes of each line that goes by, and of all of them; FNV-1a. A last line without line feed is a line too. */
final class LineHashes extends OutputStream {

	private static final long FIRST = 0xcbf29ce484222325L;
	private static final long PRIME = 0x100000001b3L;
	private static final int BUFFER = 1 << 16;

	private long[] lines = new long[64];
	private int count;
	private long whole = FIRST;
	private long line = FIRST;
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
				LineHashes.this.write(value);
				out.write(value);
			}

			@Override
			public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
				LineHashes.this.write(bytes, offset, length);
				out.write(bytes, offset, length);
			}

			@Override
			public void flush() throws IOException {
				out.flush();
			}
		};
	}

	@Override
	public void write(int value) {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public void write(byte @Nullable [] bytes, int offset, int length) {
		if (bytes == null) {
			throw new NullPointerException();
		}
		long hash = line;
		for (int i = offset; i < offset + length; i++) {
			byte each = bytes[i];
			if (each == '\n') {
				end(hash);
				hash = FIRST;
				begun = false;
			} else {
				hash = (hash ^ (each & 0xff)) * PRIME;
				begun = true;
			}
		}
		line = hash;
	}

	private void end(long hash) {
		if (count == lines.length) {
			lines = Arrays.copyOf(lines, 2 * count);
		}
		lines[count++] = hash;
		whole = (whole ^ hash) * PRIME;
	}

	private void finish() {
		if (begun) {
			end(line);
			line = FIRST;
			begun = false;
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
		long hash = FIRST;
		for (byte each : line) {
			hash = (hash ^ (each & 0xff)) * PRIME;
		}
		return hash;
	}
}
