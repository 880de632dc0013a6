// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.Definition;

/**
 * What an import will do with a code of the file, so that a person can look at each and choose.
 *
 * @param id      that it has, or will have, in the study
 * @param parent  that of the code above it in the file, or null
 * @param finding CODE for a new one, CHANGED, SAME, MATCHED for one that is known by its path and of which the file says nothing else, OURS_STAYS or BOTH_CHANGED
 * @param before  the study's code; null for a new one
 * @param after   what the file has; the study's own code where that is MATCHED
 * @param doubt   PATH_OTHERWISE or NAME_OTHERWISE where the file contradicts itself about its name or place; else null
 */
public record PlannedCode(UUID id, @Nullable UUID parent, ImportFinding finding, @Nullable Code before, Code after, @Nullable ImportFinding doubt) {

	/** Whether the file has another name for it. */
	public boolean isRenamed() {
		Code known = before;
		return known != null && !known.name().equals(after.name());
	}

	/** Whether it stands below another code in the file. */
	public boolean isMoved() {
		Code known = before;
		return known != null && !Objects.equals(known.parent(), after.parent());
	}

	/** Whether the file has something else of it otherwise than name and place: its definition, its colour, or whether it is a category. */
	public boolean isChangedBesides() {
		Code known = before;
		return known != null && (known.codable() != after.codable() || !known.colour().equals(after.colour()) || !said(known.definition()).equals(said(after.definition())));
	}

	private static List<String> said(Definition definition) {
		return List.of(definition.text(), definition.inclusion(), definition.exclusion());
	}

	/** Whether something is done with it, which can be left. */
	public boolean isChoice() {
		return finding == ImportFinding.CODE || finding == ImportFinding.CHANGED;
	}
}
