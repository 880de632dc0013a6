// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.hashiya.cli.internal.output.ListFormat;

/** Several names in one cell. */
final class Lists {

	private Lists() {
	}

	/** As the format has them: joined by commas for the eye, else a list. */
	static Object cell(ListFormat format, List<String> names) {
		return format == ListFormat.TABLE ? String.join(", ", names) : names;
	}
}
