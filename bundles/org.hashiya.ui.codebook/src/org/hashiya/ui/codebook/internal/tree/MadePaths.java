// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.ChangeSet;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.ElementKind;

/** Finds codes that were made by a path, with others above them: these are to be opened, or nobody would see the code that was meant. Each is found once; what an undo brings back is as it was. */
final class MadePaths {

	/** All codes that were there since the codebook is shown. */
	private final Set<UUID> known = new HashSet<>();

	MadePaths(Codebook codebook) {
		codebook.list().forEach(code -> known.add(code.id()));
	}

	/** The codes above those that were made since the last time, the upper before the lower; none of a whole tree of codes that was made at once, as by an import. */
	List<UUID> above(List<ChangeSet> changes, Codebook codebook) {
		List<UUID> above = new ArrayList<>();
		for (ChangeSet change : changes) {
			List<Code> made = change.ids(ElementKind.CODE).stream().filter(known::add).map(codebook::get).filter(code -> code != null).toList();
			if (made.size() > 1) {
				above.addAll(aboveLowest(made, codebook));
			}
		}
		return above;
	}

	private static List<UUID> aboveLowest(List<Code> made, Codebook codebook) {
		Code lowest = made.stream().max(Comparator.comparingInt(codebook::depth)).orElseThrow();
		Set<UUID> others = new HashSet<>(made.stream().map(Code::id).toList());
		others.remove(lowest.id());
		List<UUID> above = codebook.ancestors(lowest).stream().map(Code::id).filter(others::contains).toList();
		return above.size() == others.size() ? above.reversed() : List.of();
	}
}
