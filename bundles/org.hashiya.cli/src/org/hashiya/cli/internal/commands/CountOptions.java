// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Unit;
import org.hashiya.cli.internal.work.CountedTable;

import picocli.CommandLine.Option;

/** What to count. */
final class CountOptions {

	/** What the columns can be. */
	enum By {
		DOCUMENT, CODER
	}

	@Option(names = "--by", paramLabel = "document|coder", description = "counts separately for each document or coder")
	@Nullable
	By by;

	@Option(names = "--unit", paramLabel = "passages|codings|documents|words|characters", description = "what is counted; without it all units, or with --by passages")
	@Nullable
	Unit unit;

	@Option(names = "--subcodes", description = "gives a code also what its sub-codes have")
	boolean subcodes;

	boolean isGiven() {
		return by != null || unit != null || subcodes;
	}

	boolean onlySubcodes() {
		return by == null && unit == null;
	}

	CountedTable table() {
		return new CountedTable(switch (by) {
		case null -> Breakdown.NONE;
		case DOCUMENT -> Breakdown.DOCUMENT;
		case CODER -> Breakdown.CODER;
		}, unit, subcodes);
	}
}
