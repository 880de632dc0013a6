// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.ui.IViewPart;
import org.hashiya.model.MemberSet;
import org.hashiya.ui.codebook.ExplorerView;
import org.hashiya.ui.parts.PartIds;

/** The sets of the study that hold documents, to put the selected ones in or take them out. */
public final class DocumentSetsMenu extends MembersMenu {

	public DocumentSetsMenu() {
		super(PartIds.EXPLORER);
	}

	@Override
	Optional<Selected> selected(IViewPart found) {
		return found instanceof ExplorerView view
				? view.selectedStudy().map(study -> new Selected(study.study().sets().list().stream().filter(new DocumentMembers()::holds).toList(), view.selectedDocuments(), view.sets()))
				: Optional.empty();
	}

	@Override
	Collection<UUID> members(MemberSet set) {
		return set.documents();
	}
}
