// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.Transfer;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Study;
import org.hashiya.ui.codebook.DocumentItem;
import org.hashiya.ui.codebook.internal.dialogs.Messages;

/** Sets of documents: those that hold any, and those that hold nothing, which nothing says of what they were. */
public final class DocumentMembers implements SetMembers {

	@Override
	public boolean holds(MemberSet set) {
		return !set.documents().isEmpty() || set.codes().isEmpty() && set.memos().isEmpty();
	}

	@Override
	public List<UUID> of(MemberSet set) {
		return set.documents();
	}

	@Override
	public boolean haveColours() {
		return false;
	}

	@Override
	public boolean areInOtherColours(MemberSet set, Study study) {
		return false;
	}

	@Override
	public boolean isThere(UUID member, Study study) {
		return study.documents().get(member) != null;
	}

	@Override
	public Transfer transfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public List<UUID> dropped(@Nullable Object data, Study study) {
		return data instanceof IStructuredSelection several
				? Arrays.stream(several.toArray()).filter(row -> row instanceof DocumentItem item && item.study().study().info().id().equals(study.info().id())).map(row -> ((DocumentItem) row).document()).toList()
				: List.of();
	}

	@Override
	public String name() {
		return Messages.Set_listDocuments;
	}

	@Override
	public String all() {
		return Messages.Set_allDocuments;
	}

	@Override
	public String putIn() {
		return Messages.Set_addDocuments;
	}

	@Override
	public String takeOut() {
		return Messages.Set_removeDocuments;
	}
}
