// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;
import java.util.UUID;

/**
 * Codes that are dragged.
 *
 * @param study the id of the study that they belong to
 * @param codes their ids
 */
public record CodeSelection(UUID study, List<UUID> codes) {

	public CodeSelection {
		codes = List.copyOf(codes);
	}
}
