// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.analysis.memos.MemoJournal;
import org.hashiya.model.Memo;

import com.ibm.icu.text.MessageFormat;

/** A line of the list of memos: a memo, or the day under which memos stand. */
public sealed interface MemoLine {

	/** A memo. */
	record Entry(MemoRow row) implements MemoLine {
	}

	/** A day of the journal, in words, with how many memos were written on it. */
	record Day(String words) implements MemoLine {
	}

	/** Rows one after the other. */
	static List<MemoLine> list(List<MemoRow> rows) {
		List<MemoLine> lines = new ArrayList<>();
		rows.forEach(row -> lines.add(new Entry(row)));
		return lines;
	}

	/** Rows under the days on which they were written, the last first. */
	static List<MemoLine> journal(List<MemoRow> rows) {
		Map<UUID, MemoRow> known = new HashMap<>();
		rows.forEach(row -> known.put(row.memo().id(), row));
		DateTimeFormatter days = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
		List<MemoLine> lines = new ArrayList<>();
		for (MemoJournal.Day day : MemoJournal.of(rows.stream().map(MemoRow::memo).toList(), ZoneId.systemDefault())) {
			LocalDate date = day.date();
			lines.add(new Day(MessageFormat.format(Messages.day, date == null ? Messages.unknownDay : days.format(date), day.memos().size())));
			for (Memo memo : day.memos()) {
				MemoRow row = known.get(memo.id());
				if (row != null) {
					lines.add(new Entry(row));
				}
			}
		}
		return lines;
	}
}
