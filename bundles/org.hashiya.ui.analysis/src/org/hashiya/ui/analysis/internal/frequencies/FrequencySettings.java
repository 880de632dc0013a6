// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.frequencies;

import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.Unit;

/**
 * What a person chose to see.
 *
 * @param unit      what is counted
 * @param breakdown what the columns are
 * @param subcodes  whether a code has also what its sub-codes have
 * @param rates     whether numbers for each 1,000 words are shown; means nothing for documents
 * @param paths     whether codes are shown with the names of the codes above them
 * @param order     how the lines are sorted
 */
record FrequencySettings(Unit unit, Breakdown breakdown, boolean subcodes, boolean rates, boolean paths, SortOrder order) {

	static final FrequencySettings DEFAULT = new FrequencySettings(Unit.CODINGS, Breakdown.NONE, false, false, false, SortOrder.MOST_USED_FIRST);

	FrequencySettings withUnit(Unit other) {
		return new FrequencySettings(other, breakdown, subcodes, rates, paths, order);
	}

	FrequencySettings by(Breakdown other) {
		return new FrequencySettings(unit, other, subcodes, rates, paths, order.key() == SortOrder.Key.PART ? SortOrder.MOST_USED_FIRST : order);
	}

	FrequencySettings withSubcodes(boolean with) {
		return new FrequencySettings(unit, breakdown, with, rates, paths, order);
	}

	FrequencySettings withRates(boolean with) {
		return new FrequencySettings(unit, breakdown, subcodes, with, paths, order.key() == SortOrder.Key.RATE && !with ? SortOrder.MOST_USED_FIRST : order);
	}

	FrequencySettings withPaths(boolean with) {
		return new FrequencySettings(unit, breakdown, subcodes, rates, with, order);
	}

	FrequencySettings sorted(SortOrder other) {
		return new FrequencySettings(unit, breakdown, subcodes, rates, paths, other);
	}

	/** Whether there are numbers for each 1,000 words to show. */
	boolean showsRates() {
		return rates && unit != Unit.DOCUMENTS;
	}

	/** What has to be counted; the same for settings that differ only in what is shown of it. */
	FrequencyOptions options() {
		return FrequencyOptions.of(unit).by(breakdown).withSubcodes(subcodes);
	}
}
