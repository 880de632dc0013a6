// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CodeEntry.Field;

/**
 * What became of one code on two sides since they agreed: here, in a study (mine), and in a codebook that is shared (theirs).
 *
 * @param base      what is remembered of what both said when they agreed last; null where the code was not there
 * @param mine      what the study says; null where it does not have the code
 * @param theirs    what the shared codebook says; null where it does not have the code
 * @param conflicts what both have changed, each in its own way
 */
public record CodeComparison(UUID id, State state, @Nullable CodeDigest base, @Nullable CodeEntry mine, @Nullable CodeEntry theirs, Set<Field> conflicts) {

	/** What became of it. */
	public enum State {
		/** Both say the same. */
		SAME,
		/** It is new in the study. */
		MINE_NEW,
		/** It is new in the shared codebook. */
		THEIRS_NEW,
		/** The study changed it. */
		MINE_CHANGED,
		/** The shared codebook changed it. */
		THEIRS_CHANGED,
		/** Both changed it, but not the same of it: the changes can be joined. */
		BOTH_CHANGED,
		/** Both changed the same of it, each in its own way. */
		CONFLICT,
		/** It was deleted in the study. */
		MINE_REMOVED,
		/** It was deleted in the shared codebook. */
		THEIRS_REMOVED
	}

	/** What is done with it. */
	public enum Choice {
		/** Nothing: it will be offered again. */
		LEAVE,
		/** As the study has it. */
		MINE,
		/** As the shared codebook has it. */
		THEIRS,
		/** What each side changed; of what both changed, what the study says. */
		JOIN
	}

	public CodeComparison {
		conflicts = Set.copyOf(conflicts);
	}

	static CodeComparison of(UUID id, @Nullable CodeDigest base, @Nullable CodeEntry mine, @Nullable CodeEntry theirs) {
		Set<Field> conflicts = mine == null || theirs == null ? Set.of() : conflicts(base, mine, theirs);
		return new CodeComparison(id, state(base, mine, theirs, conflicts), base, mine, theirs, conflicts);
	}

	private static State state(@Nullable CodeDigest base, @Nullable CodeEntry mine, @Nullable CodeEntry theirs, Set<Field> conflicts) {
		if (mine == null) {
			return base == null ? State.THEIRS_NEW : State.MINE_REMOVED;
		}
		if (theirs == null) {
			return base == null ? State.MINE_NEW : State.THEIRS_REMOVED;
		}
		if (mine.equals(theirs)) {
			return State.SAME;
		}
		if (!conflicts.isEmpty()) {
			return State.CONFLICT;
		}
		return isAsThen(base, mine, theirs) ? State.THEIRS_CHANGED : isAsThen(base, theirs, mine) ? State.MINE_CHANGED : State.BOTH_CHANGED;
	}

	/** Whether one side has what is different as it was agreed on. */
	private static boolean isAsThen(@Nullable CodeDigest base, CodeEntry side, CodeEntry other) {
		return base != null && Collections.disjoint(base.differences(side), side.differences(other));
	}

	/** What both have changed, or what is different where they never agreed. */
	private static Set<Field> conflicts(@Nullable CodeDigest base, CodeEntry mine, CodeEntry theirs) {
		Set<Field> conflicts = mine.differences(theirs);
		if (base != null) {
			conflicts.retainAll(base.differences(mine));
			conflicts.retainAll(base.differences(theirs));
		}
		return conflicts;
	}

	/** What is different; empty where one side does not have it. */
	public Set<Field> differences() {
		CodeEntry here = mine;
		CodeEntry there = theirs;
		return here == null || there == null ? Set.of() : here.differences(there);
	}

	/** What is done where nobody chooses: what one side did is done on the other, but nothing is deleted, and what contradicts waits. */
	public Choice proposed() {
		return switch (state) {
		case SAME, MINE_NEW, MINE_CHANGED -> Choice.MINE;
		case THEIRS_NEW, THEIRS_CHANGED -> Choice.THEIRS;
		case BOTH_CHANGED -> Choice.JOIN;
		case CONFLICT, MINE_REMOVED, THEIRS_REMOVED -> Choice.LEAVE;
		};
	}

	/** What can be chosen. */
	public List<Choice> choices() {
		return switch (state) {
		case SAME -> List.of();
		case MINE_NEW -> List.of(Choice.MINE, Choice.LEAVE);
		case THEIRS_NEW -> List.of(Choice.THEIRS, Choice.LEAVE);
		case MINE_CHANGED, THEIRS_CHANGED, MINE_REMOVED, THEIRS_REMOVED -> List.of(Choice.MINE, Choice.THEIRS, Choice.LEAVE);
		case BOTH_CHANGED, CONFLICT -> List.of(Choice.JOIN, Choice.MINE, Choice.THEIRS, Choice.LEAVE);
		};
	}

	/** What the code is by a choice; null where it is deleted. */
	@Nullable
	CodeEntry resolved(Choice choice) {
		return switch (choice) {
		case LEAVE -> throw new IllegalArgumentException("nothing was chosen");
		case MINE -> mine;
		case THEIRS -> theirs;
		case JOIN -> joined();
		};
	}

	private @Nullable CodeEntry joined() {
		CodeEntry here = mine;
		CodeEntry there = theirs;
		CodeDigest before = base;
		if (here == null || there == null || before == null) {
			return here == null ? there : here;
		}
		Set<Field> changed = before.differences(there);
		changed.removeAll(conflicts);
		return here.with(changed, there);
	}
}
