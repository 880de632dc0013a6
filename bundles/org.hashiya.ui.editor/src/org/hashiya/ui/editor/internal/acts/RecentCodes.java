// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The codes that were applied last.
 *
 * @param codes ids, the last one first
 */
public record RecentCodes(List<UUID> codes) {

	private static final int KEPT = 9;

	public RecentCodes {
		codes = List.copyOf(codes);
	}

	public RecentCodes with(UUID code) {
		List<UUID> all = new ArrayList<>(codes);
		all.remove(code);
		all.addFirst(code);
		return new RecentCodes(all.subList(0, Math.min(KEPT, all.size())));
	}

	/** As one line, to be remembered. */
	public String line() {
		return codes.stream().map(UUID::toString).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/** Reads {@link #line()}; what is no id is left out. */
	public static RecentCodes parse(String line) {
		return new RecentCodes(Arrays.stream(line.split(" ")).filter(word -> word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(UUID::fromString).limit(KEPT).toList());
	}
}
