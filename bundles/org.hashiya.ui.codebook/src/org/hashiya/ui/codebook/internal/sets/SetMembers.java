// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.sets;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.Transfer;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Study;

/** What the sets of a {@link SetsArea} hold. */
public interface SetMembers {

	/** Whether a set is shown among those that hold these. */
	boolean holds(MemberSet set);

	/** The members of a set. */
	List<UUID> of(MemberSet set);

	/** Whether members have another colour than their set, which it can give them. */
	boolean areInOtherColours(MemberSet set, Study study);

	/** Whether members have a colour at all. */
	boolean haveColours();

	/** Whether the study has a member. */
	boolean isThere(UUID member, Study study);

	/** How members are dragged. */
	Transfer transfer();

	/** The members of this study that were dropped; empty where it is something else. */
	List<UUID> dropped(@Nullable Object data, Study study);

	/** What the sets are called together. */
	String name();

	/** What the row is called that shows all. */
	String all();

	/** What the entry is called that puts the selected members in. */
	String putIn();

	/** What the entry is called that takes the selected members out. */
	String takeOut();
}
