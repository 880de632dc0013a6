// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an entry unpacks to, up to a limit: a number of bytes, and beyond {@value #ALWAYS} bytes no more than {@value #RATIO} times what is packed. Text and XML of real projects pack to a
 * tenth or a fiftieth; what packs to a thousandth was made to fill a disk.
 */
public final class BoundedStream extends FilterInputStream {

	private static final long ALWAYS = 64_000_000;
	private static final long RATIO = 400;

	/** More came out than may. */
	public static final class Exceeded extends IOException {
		private static final long serialVersionUID = 1L;
		private final long limit;

		Exceeded(long limit) {
			this.limit = limit;
		}

		/** How many bytes it may be. */
		public long limit() {
			return limit;
		}
	}

	private final long limit;
	private long count;

	/** @param packed the number of packed bytes, or less than 0 where it is not known */
	public BoundedStream(InputStream in, long packed, long limit) {
		super(in);
		this.limit = packed < 0 ? limit : Math.min(limit, Math.max(ALWAYS, packed * RATIO));
	}

	private void count(long more) throws Exceeded {
		count += more;
		if (count > limit) {
			throw new Exceeded(limit);
		}
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		if (b >= 0) {
			count(1);
		}
		return b;
	}

	@Override
	public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		if (read > 0) {
			count(read);
		}
		return read;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = super.skip(n);
		count(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false; // going back would count twice
	}
}
