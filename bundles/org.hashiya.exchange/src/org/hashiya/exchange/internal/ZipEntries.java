// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Entries of a zip file that are the same whenever they are written. */
public final class ZipEntries {

	/** A time in no time zone, so that the same study makes the same bytes; the first of January would be taken for "unknown", which the platform writes with a zone. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private ZipEntries() {
	}

	/** Begins an entry. */
	public static void begin(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
	}
}
