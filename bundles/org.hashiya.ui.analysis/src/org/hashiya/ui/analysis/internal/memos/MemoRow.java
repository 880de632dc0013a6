// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hashiya.analysis.memos.MemoFilter;
import org.hashiya.analysis.memos.MemoLinks;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Study;
import org.hashiya.model.Target;
import org.hashiya.text.Isolates;

/**
 * A memo as it is listed.
 *
 * @param memo  the memo
 * @param cells what stands in the columns: title or first words, type, what it is on, who wrote it, when it was changed
 * @param from  the memos that link to it
 */
public record MemoRow(Memo memo, List<String> cells, List<Memo> from) {

	public MemoRow {
		cells = List.copyOf(cells);
		from = List.copyOf(from);
	}

	/** The memos that a filter finds. */
	public static List<MemoRow> find(Study study, MemoFilter filter, MemoFilter.Order order) {
		DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
		MemoLinks links = new MemoLinks(study);
		return filter.find(study, order).stream().map(memo -> {
			Instant changed = memo.modified().at();
			return new MemoRow(memo, List.of(Isolates.wrap(MemoActs.label(memo)), Isolates.wrap(memo.type()), on(study, memo.target()), Isolates.wrap(MemoFilter.authorOf(study, memo)),
					changed == null ? "" : dates.format(changed)), links.linkingTo(memo.id())); //$NON-NLS-1$
		}).toList();
	}

	/** What a memo is on, in words. */
	static String on(Study study, @Nullable Target target) {
		if (target == null) {
			return Messages.nothing;
		}
		String pattern = switch (target.kind()) {
		case CODE -> Messages.onCode;
		case DOCUMENT -> Messages.onDocument;
		case PASSAGE -> Messages.onPassage;
		case CODING -> Messages.onThisCoding;
		case CASE -> Messages.onCase;
		case CODER -> Messages.onCoder;
		case STUDY -> Messages.onStudy;
		case SET, RELATION, VARIABLE, MEMO, QUERY, MILESTONE, FOREIGN_PART -> Messages.onOther;
		};
		return NLS.bind(pattern, Isolates.wrap(MemoFilter.nameOf(study, target)));
	}
}
