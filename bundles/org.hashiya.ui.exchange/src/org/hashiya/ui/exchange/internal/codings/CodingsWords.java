// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.codings;

import org.hashiya.exchange.CodingsImport.Outcome;
import org.hashiya.exchange.CodingsImport.Plan;
import org.hashiya.exchange.CodingsImport.Row;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Isolates;
import org.hashiya.ui.words.Wording;

import com.ibm.icu.text.MessageFormat;

/** What becomes of lines of a table, in the person's language. */
final class CodingsWords {

	private CodingsWords() {
	}

	/** How many lines become what. */
	static String sentence(Plan plan, String words) {
		return MessageFormat.format(words, plan.count(Outcome.NEW), plan.count(Outcome.MOVED), plan.count(Outcome.KNOWN), plan.count(Outcome.FAULTY));
	}

	static String outcome(Outcome outcome) {
		return switch (outcome) {
		case NEW -> Messages.isNew;
		case MOVED -> Messages.isMoved;
		case KNOWN -> Messages.isKnown;
		case FAULTY -> Messages.isFaulty;
		};
	}

	/** Why a line cannot be done; nothing where it can. */
	static String problem(Row row) {
		StudyProblem problem = row.problem();
		if (problem == null) {
			return ""; //$NON-NLS-1$
		}
		return switch (problem.kind()) {
		case MALFORMED -> MessageFormat.format(Messages.noValue, Isolates.wrap(String.join(" ", problem.values()))); //$NON-NLS-1$
		case QUOTE_AMBIGUOUS -> MessageFormat.format(Messages.ambiguous, problem.values().stream().map(Isolates::wrap).toArray());
		default -> Wording.problem(problem);
		};
	}
}
