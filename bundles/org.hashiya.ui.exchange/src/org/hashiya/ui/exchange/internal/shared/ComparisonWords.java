// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hashiya.merge.CodeComparison;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodeEntry;
import org.hashiya.merge.CodeEntry.Field;
import org.hashiya.text.Isolates;

/** How a comparison is worded. */
final class ComparisonWords {

	private ComparisonWords() {
	}

	/** What became of a code, and of what of it. */
	static String state(CodeComparison code) {
		String state = switch (code.state()) {
		case SAME -> ""; //$NON-NLS-1$
		case MINE_NEW -> Messages.mineNew;
		case THEIRS_NEW -> Messages.theirsNew;
		case MINE_CHANGED -> Messages.mineChanged;
		case THEIRS_CHANGED -> Messages.theirsChanged;
		case BOTH_CHANGED -> Messages.bothChanged;
		case CONFLICT -> Messages.conflict;
		case MINE_REMOVED -> Messages.mineRemoved;
		case THEIRS_REMOVED -> Messages.theirsRemoved;
		};
		String fields = code.differences().stream().sorted().map(ComparisonWords::field).collect(Collectors.joining(Messages.listSeparator));
		return fields.isEmpty() ? state : NLS.bind(Messages.stateOf, state, fields);
	}

	private static String field(Field field) {
		return switch (field) {
		case NAME -> Messages.fieldName;
		case PLACE -> Messages.fieldPlace;
		case COLOUR -> Messages.fieldColour;
		case CODABLE -> Messages.fieldCodable;
		case DEFINITION -> Messages.fieldDefinition;
		case INCLUSION -> Messages.fieldInclusion;
		case EXCLUSION -> Messages.fieldExclusion;
		};
	}

	static String choice(Choice choice) {
		return switch (choice) {
		case LEAVE -> Messages.choiceLeave;
		case MINE -> Messages.choiceMine;
		case THEIRS -> Messages.choiceTheirs;
		case JOIN -> Messages.choiceJoin;
		};
	}

	/** What one side says; with null, it has no such code. */
	static String said(@Nullable CodeEntry entry) {
		if (entry == null) {
			return Messages.notThere;
		}
		String inclusion = named(Messages.fieldInclusion, entry.inclusion());
		String exclusion = named(Messages.fieldExclusion, entry.exclusion());
		String definition = Stream.of(entry.definition(), inclusion, exclusion).filter(text -> !text.isBlank()).map(Isolates::wrap).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return Isolates.wrap(entry.name()) + "\n" + (definition.isEmpty() ? Messages.noDefinition : definition); //$NON-NLS-1$
	}

	private static String named(String field, String text) {
		return text.isBlank() ? "" : NLS.bind(Messages.stateOf, field, Isolates.wrap(text)); //$NON-NLS-1$
	}
}
