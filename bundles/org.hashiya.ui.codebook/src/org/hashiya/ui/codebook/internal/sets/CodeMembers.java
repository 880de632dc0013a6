// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.Transfer;
import org.hashiya.model.MemberSet;
import org.hashiya.model.SetActs;
import org.hashiya.model.Study;
import org.hashiya.ui.codebook.internal.dialogs.Messages;
import org.hashiya.ui.parts.CodeSelection;
import org.hashiya.ui.parts.CodeTransfer;

/** Sets of codes: those that hold codes or nothing; sets of documents or memos are shown elsewhere. */
public final class CodeMembers implements SetMembers {

	@Override
	public boolean holds(MemberSet set) {
		return !set.codes().isEmpty() || set.documents().isEmpty() && set.memos().isEmpty();
	}

	@Override
	public List<UUID> of(MemberSet set) {
		return set.codes();
	}

	@Override
	public boolean haveColours() {
		return true;
	}

	@Override
	public boolean areInOtherColours(MemberSet set, Study study) {
		return !SetActs.inOtherColours(study, set).isEmpty();
	}

	@Override
	public boolean isThere(UUID member, Study study) {
		return study.codebook().get(member) != null;
	}

	@Override
	public Transfer transfer() {
		return new CodeTransfer();
	}

	@Override
	public List<UUID> dropped(@Nullable Object data, Study study) {
		return data instanceof CodeSelection codes && codes.study().equals(study.info().id()) ? codes.codes() : List.of();
	}

	@Override
	public String name() {
		return Messages.Set_list;
	}

	@Override
	public String all() {
		return Messages.Set_all;
	}

	@Override
	public String putIn() {
		return Messages.Set_add;
	}

	@Override
	public String takeOut() {
		return Messages.Set_remove;
	}
}
