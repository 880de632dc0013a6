// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Which program a file is from, and which project it is. */
final class ProjectOrigin {

	private ProjectOrigin() {
	}

	/** The same for each export of one project, though the version of the program may change. */
	static UUID key(Raw raw) {
		String program = raw.origin.strip().split("[\\s\\d]", 2)[0].toLowerCase(Locale.ROOT);
		return UUID.nameUUIDFromBytes(("org.hashiya import of " + program + " " + raw.name).getBytes(StandardCharsets.UTF_8));
	}

	/** What to call somebody of whom the file says nothing but that the program wrote it. */
	static String program(Raw raw) {
		return raw.origin.isBlank() ? raw.name.isBlank() ? "?" : raw.name.strip() : raw.origin.strip();
	}
}
