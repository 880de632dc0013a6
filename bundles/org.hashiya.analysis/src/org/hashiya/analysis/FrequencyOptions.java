// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to count, see {@link Frequencies#count}.
 *
 * @param units        what is counted; texts are read only where words or characters are asked for, and for characters only where they must be
 * @param breakdown    what the columns are
 * @param subcodes     whether a code has also what its sub-codes have
 * @param withoutMarks whether {@link Unit#CHARACTERS} leaves out tashkeel and tatweel, see {@link CharacterCounts}
 * @param scope        which documents and coders
 */
public record FrequencyOptions(Set<Unit> units, Breakdown breakdown, boolean subcodes, boolean withoutMarks, Scope scope) {

	/** @throws IllegalArgumentException without any unit */
	public FrequencyOptions {
		units = Collections.unmodifiableSet(EnumSet.copyOf(units));
	}

	/** This unit for all documents and coders, without breakdown and sub-codes. */
	public static FrequencyOptions of(Unit unit) {
		return new FrequencyOptions(EnumSet.of(unit), Breakdown.NONE, false, false, Scope.ALL);
	}

	/** All units for all documents and coders, without breakdown and sub-codes. */
	public static FrequencyOptions ofAll() {
		return new FrequencyOptions(EnumSet.allOf(Unit.class), Breakdown.NONE, false, false, Scope.ALL);
	}

	public FrequencyOptions by(Breakdown other) {
		return new FrequencyOptions(units, other, subcodes, withoutMarks, scope);
	}

	public FrequencyOptions withSubcodes(boolean with) {
		return new FrequencyOptions(units, breakdown, with, withoutMarks, scope);
	}

	public FrequencyOptions withoutMarks(boolean without) {
		return new FrequencyOptions(units, breakdown, subcodes, without, scope);
	}

	public FrequencyOptions in(Scope other) {
		return new FrequencyOptions(units, breakdown, subcodes, withoutMarks, other);
	}
}
