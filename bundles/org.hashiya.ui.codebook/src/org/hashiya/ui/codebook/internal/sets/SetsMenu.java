// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.ui.IViewPart;
import org.hashiya.model.Code;
import org.hashiya.model.MemberSet;
import org.hashiya.ui.codebook.CodebookView;
import org.hashiya.ui.parts.PartIds;

/** The sets of the study, to put the selected codes in or take them out. */
public final class SetsMenu extends MembersMenu {

	public SetsMenu() {
		super(PartIds.CODEBOOK);
	}

	@Override
	Optional<Selected> selected(IViewPart found) {
		return found instanceof CodebookView view ? view.study().map(study -> new Selected(study.study().sets().list(), view.selectedAll().stream().map(Code::id).toList(), view.sets())) : Optional.empty();
	}

	@Override
	Collection<UUID> members(MemberSet set) {
		return set.codes();
	}
}
