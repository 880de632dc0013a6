// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.Unit;

import picocli.CommandLine.Option;

/** What to count, the same for {@code freq} and for the export of frequencies. */
final class CountOptions {

	/** What the columns are. */
	enum By {
		DOCUMENT, CODER
	}

	@Option(names = "--by", paramLabel = "WHAT", description = "a column for each document or coder")
	private @Nullable By by;

	@Option(names = "--unit", paramLabel = "UNIT", description = "passages, codings, documents, words or characters (default: all; with --by: codings)")
	private @Nullable Unit unit;

	@Option(names = "--subcodes", description = "a code has what its sub-codes have too")
	private boolean subcodes;

	FrequencyOptions options() {
		By breakdown = by;
		Unit chosen = unit;
		FrequencyOptions options = chosen != null ? FrequencyOptions.of(chosen)
				: breakdown != null ? FrequencyOptions.of(Unit.CODINGS) : FrequencyOptions.ofAll();
		return options.by(breakdown == null ? Breakdown.NONE : Breakdown.valueOf(breakdown.name())).withSubcodes(subcodes);
	}
}
