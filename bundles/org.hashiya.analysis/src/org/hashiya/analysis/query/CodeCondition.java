// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.BitSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

import org.hashiya.model.CodingColumns;

/** Ranges with at least one of some codes. */
record CodeCondition(Set<UUID> codes) implements Condition {

	CodeCondition {
		codes = Set.copyOf(codes);
	}

	@Override
	public int cost() {
		return 1;
	}

	@Override
	public BitSet in(DocumentRanges ranges, CodingFilter filter) {
		ranges.check();
		BitSet found = new BitSet();
		forEach(ranges, filter, coding -> found.set(ranges.rangeOfCoding(coding)));
		return found;
	}

	@Override
	public void addCodings(DocumentRanges ranges, CodingFilter filter, BitSet codings) {
		forEach(ranges, filter, codings::set);
	}

	private void forEach(DocumentRanges ranges, CodingFilter filter, IntConsumer visitor) {
		CodingColumns columns = ranges.columns();
		boolean[] wanted = new boolean[columns.codes().size()];
		boolean here = false;
		for (int code = 0; code < wanted.length; code++) {
			wanted[code] = codes.contains(columns.codes().get(code));
			here |= wanted[code];
		}
		for (int coding = 0; here && coding < columns.size(); coding++) {
			if (wanted[columns.code(coding)] && (filter.isNone() || filter.admits(ranges.coding(coding)))) {
				visitor.accept(coding);
			}
		}
	}
}
