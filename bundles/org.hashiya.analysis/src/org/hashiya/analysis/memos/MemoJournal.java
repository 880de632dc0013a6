// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.memos;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Memo;

/** Memos by the day on which they were written: the last day first, and on each day the last memo first. */
public final class MemoJournal {

	/**
	 * A day.
	 *
	 * @param date  null for memos of which nobody knows when they were written
	 * @param memos the last written first
	 */
	public record Day(@Nullable LocalDate date, List<Memo> memos) {

		public Day {
			memos = List.copyOf(memos);
		}
	}

	private MemoJournal() {
	}

	/**
	 * The days of memos, the last first.
	 *
	 * @param memos in the order in which they were written, which counts where two are of one moment
	 * @param zone  where the days are
	 */
	public static List<Day> of(List<Memo> memos, ZoneId zone) {
		List<Memo> sorted = new ArrayList<>(memos.reversed());
		sorted.sort(Comparator.comparing((Memo memo) -> memo.created().at() instanceof Instant at ? at : Instant.MIN).reversed());
		Map<Optional<LocalDate>, List<Memo>> days = new LinkedHashMap<>();
		for (Memo memo : sorted) {
			Instant at = memo.created().at();
			Optional<LocalDate> day = at == null ? Optional.empty() : Optional.of(LocalDate.ofInstant(at, zone));
			days.computeIfAbsent(day, any -> new ArrayList<>()).add(memo);
		}
		return days.entrySet().stream().map(day -> new Day(day.getKey().orElse(null), day.getValue())).toList();
	}
}
