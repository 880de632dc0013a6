// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Passage;
import org.hashiya.model.Study;
import org.hashiya.text.Interview;
import org.hashiya.ui.editor.internal.marks.Bracket;
import org.hashiya.ui.editor.internal.marks.Flattener;
import org.hashiya.ui.editor.internal.marks.Lens;
import org.hashiya.ui.editor.internal.marks.Segment;

/** What drawing asks of a document: as it is in the study, or as somebody is correcting it. Positions are UTF-16 units of the text that the widget shows. */
public interface ShownText {

	Study study();

	/** Through what its codings are looked at. */
	Lens lens();

	/** Who speaks in it. */
	Interview interview();

	/** How long the text is. */
	int length();

	/** The paragraph of a position, from 0. */
	int paragraph(int offset);

	/** Whether the paragraph of a position runs from right to left. */
	boolean isRightToLeft(int offset);

	/** The same of what a widget may show already or still: neither where no document is shown nor beyond its end does anything run from right to left. */
	static boolean isRightToLeft(@Nullable ShownText document, int offset) {
		return document != null && offset <= document.length() && document.isRightToLeft(offset);
	}

	/** The passages that share a character with a range, in text order, with the ranges where they are shown. */
	List<Passage> overlapping(int from, int to);

	/** How many lanes the brackets stand in. */
	int lanes();

	/** Calls with each bracket that shares a character with the range, outer before inner. */
	void forEachBracket(int from, int to, Consumer<Bracket> visitor);

	/** What is marked in a window of the text. */
	default List<Segment> segments(int from, int to) {
		return Flattener.flatten(overlapping(from, to), lens()::mark, from, to);
	}
}
