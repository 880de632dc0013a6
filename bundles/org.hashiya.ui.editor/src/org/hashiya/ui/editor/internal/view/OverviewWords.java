// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.marks.Density;
import org.hashiya.ui.editor.internal.marks.Density.Bucket;
import org.hashiya.ui.editor.internal.reading.RoughHeight;

/** Says what a bucket of the overview holds: its paragraphs, how many codings, of which codes, and memos. */
final class OverviewWords {

	private static final int NAMED = 5;
	private static final String SEPARATOR = "  ·  "; //$NON-NLS-1$

	private OverviewWords() {
	}

	static String of(Density density, int bucket, RoughHeight scale, IntUnaryOperator paragraph, Function<UUID, String> name) {
		Bucket at = density.buckets().get(bucket);
		double size = density.buckets().size();
		int start = scale.offset(bucket / size);
		int first = paragraph.applyAsInt(start) + 1;
		int last = paragraph.applyAsInt(Math.max(start, scale.offset((bucket + 1) / size) - 1)) + 1;
		List<String> parts = new ArrayList<>();
		parts.add(first == last ? Messages.format(Messages.BottomLine_paragraph, first) : Messages.format(Messages.Overview_paragraphs, first, last));
		parts.add(Messages.format(Messages.Overview_codings, at.codings()));
		if (!at.shares().isEmpty()) {
			List<String> names = new ArrayList<>();
			at.shares().stream().limit(NAMED).forEach(share -> names.add(Messages.format(Messages.Overview_share, Isolates.wrap(name.apply(share.mark())), share.codings())));
			if (at.shares().size() > NAMED) {
				names.add("…"); //$NON-NLS-1$
			}
			parts.add(Messages.list(names));
		}
		if (at.memos() > 0) {
			parts.add(Messages.format(Messages.BottomLine_memos, at.memos()));
		}
		return String.join(SEPARATOR, parts);
	}
}
