// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.BidiSegmentListener;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.marks.FoundRanges;
import org.hashiya.ui.editor.internal.marks.Segment;
import org.hashiya.ui.editor.internal.marks.StyledSpan;
import org.hashiya.ui.editor.internal.reading.LineShape;
import org.hashiya.ui.editor.internal.reading.ScriptRuns;

/**
 * Direction, alignment, fonts and marks of each paragraph, answered when the widget is about to lay it out, so that opening a document costs nothing for the paragraphs
 * that nobody looks at. What is far from the view is laid out for its height and the place of the caret only and then forgotten: it gets no marks, which change neither.
 * <p>
 * Direction: the widget stays left to right, each paragraph that runs the other way is one isolate of that direction. The others run as the widget does, whatever is in them; without the isolate's two
 * characters they are laid out in two thirds of the time. Where such a listener is set the widget takes styles and alignment from its event alone.
 */
final class ParagraphStyles implements LineStyleListener, BidiSegmentListener {

	private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
	private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

	private final Supplier<@Nullable ShownText> shown;
	private final MarkColours colours;
	private final ReadingFonts fonts;
	private final BooleanSupplier tints;
	private final ShapedStyles shapes;
	private FoundRanges found = FoundRanges.NONE;
	private final Repainting repainting;

	ParagraphStyles(Supplier<@Nullable ShownText> shown, MarkColours colours, ReadingFonts fonts, BooleanSupplier tints, Repainting repainting) {
		this.shown = shown;
		this.colours = colours;
		this.fonts = fonts;
		this.tints = tints;
		shapes = new ShapedStyles(fonts, colours);
		this.repainting = repainting;
	}

	@Override
	public void lineGetSegments(@Nullable BidiSegmentEvent event) {
		ShownText document = shown.get();
		if (document == null || event == null || event.lineText.isEmpty() || !document.isRightToLeft(event.lineOffset)) {
			return;
		}
		event.segments = new int[] { 0, event.lineText.length() };
		event.segmentsChars = new char[] { RIGHT_TO_LEFT_ISOLATE, POP_DIRECTIONAL_ISOLATE };
	}

	@Override
	public void lineGetStyle(@Nullable LineStyleEvent event) {
		ShownText document = shown.get();
		if (document == null || event == null) {
			return;
		}
		boolean rightToLeft = document.isRightToLeft(event.lineOffset);
		event.alignment = rightToLeft ? SWT.RIGHT : SWT.LEFT;
		int end = event.lineOffset + event.lineText.length();
		Font other = fonts.other();
		List<TextRange> runs = other == null ? List.of() : ScriptRuns.other(event.lineText, rightToLeft);
		List<Segment> segments = tints.getAsBoolean() && repainting.keeps(event.lineOffset) ? document.segments(event.lineOffset, end) : List.of();
		List<StyleRange> styles = new ArrayList<>();
		for (StyledSpan span : StyledSpan.of(segments, runs, event.lineOffset)) {
			StyleRange style = new StyleRange();
			style.start = span.start();
			style.length = span.end() - span.start();
			if (span.otherScript()) {
				style.font = other;
			}
			Segment segment = span.segment();
			if (segment != null) {
				mark(style, segment);
			}
			styles.add(style);
		}
		List<TextRange> here = found.overlapping(event.lineOffset, end);
		List<StyleRange> shaped = shapes.shaped(styles, LineShape.of(event.lineText, document.interview()), event.lineOffset);
		event.styles = (here.isEmpty() ? shaped : FoundStyles.over(shaped, here, event.lineOffset, end, colours.foreground())).toArray(StyleRange[]::new);
	}

	/** What is framed, and what was before. */
	FoundRanges found(FoundRanges ranges) {
		FoundRanges before = found;
		found = ranges;
		return before;
	}

	/** A tint says that there is a code, a line below it that there are several (a double one: three or more), a line without tint that there is a memo alone. */
	private void mark(StyleRange style, Segment segment) {
		if (segment.depth() == 0) {
			style.underline = segment.memo();
			style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
			style.underlineColor = colours.dimmed();
			return;
		}
		style.background = colours.tint(segment.codes());
		if (segment.depth() > 1) {
			style.underline = true;
			style.underlineStyle = segment.depth() == 2 ? SWT.UNDERLINE_SINGLE : SWT.UNDERLINE_DOUBLE;
			style.underlineColor = colours.line(segment.codes());
		}
	}
}
