// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.text.Isolates;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.marks.Bracket;
import org.hashiya.ui.editor.internal.marks.FoundRanges;
import org.hashiya.ui.editor.internal.marks.Lens;
import org.hashiya.ui.editor.internal.reading.ColumnMargins;
import org.hashiya.ui.editor.internal.reading.Marks;
import org.hashiya.ui.editor.internal.reading.ReadingStyle;
import org.hashiya.ui.editor.internal.reading.Zoom;

/**
 * The text of a document in a readable column, with marks and lanes. It is read only but while somebody corrects it; the widget runs from left to right in any workbench, each paragraph in its own direction. Positions
 * are UTF-16 units.
 */
public final class TextPane {

	/** Under this key the workbench's styling finds a widget's CSS class. */
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
	private static final int TOP = 20;
	private static final int BOTTOM = 20;
	/** Where more is found, laying out all at once costs less than each place. */
	private static final int MOST_FOUND = 500;
	private static final int NEAR_LINES = 200;

	private final SourceViewer viewer;
	private final StyledText text;
	private final MarkColours colours;
	private final ReadingFonts fonts;
	private final Repainting repainting;
	private final LaneArea lanes;
	private final ParagraphNumbers numbers;
	private final ParagraphStyles styles;
	private @Nullable ShownDocument shown;
	private @Nullable DraftText draft;
	private boolean arabic;
	private boolean leftLanes;
	private boolean rightLanes;
	private int column;
	private Zoom zoom = Zoom.NORMAL;
	private Marks marks = Marks.LANES_AND_TINTS;
	private ReadingStyle style = ReadingStyle.USUAL;

	public TextPane(Composite parent) {
		ReadingViewer reading = new ReadingViewer(parent, SWT.V_SCROLL | SWT.MULTI | SWT.WRAP | SWT.LEFT_TO_RIGHT);
		viewer = reading;
		reading.revealBy((from, to) -> scrollTo(from));
		viewer.setEditable(false);
		text = viewer.getTextWidget();
		text.setData(CSS_CLASS, "HashiyaReading"); //$NON-NLS-1$
		repainting = new Repainting(text);
		colours = new MarkColours(text);
		fonts = new ReadingFonts(text);
		arabic = fonts.hasArabic();
		leftLanes = true;
		rightLanes = true;
		applyFonts(); // what is most likely, while the document is still being read: each change makes the widget forget what it has laid out
		styles = new ParagraphStyles(this::drawn, colours, fonts, () -> marks.tints(), repainting);
		text.addBidiSegmentListener(styles);
		text.addLineStyleListener(styles);
		LaneNames names = LaneNames.of(text.getDisplay());
		numbers = new ParagraphNumbers(text, this::drawn, colours, names.font());
		lanes = new LaneArea(text, repainting, this::drawn, colours, names, () -> marks.lanes(), numbers::width, rightToLeft -> style.side().isRight(rightToLeft));
		SelectionEnd.in(text, this::drawn);
		SeenArrows.in(text, this::drawn);
		ParagraphEnds.in(text, this::drawn);
		SelectedLines.in(text, repainting, this::drawn);
		text.addPaintListener(lanes);
		text.addPaintListener(numbers);
		ReadingCaret.in(reading.text(), repainting, this::drawn); // over all else
		text.addListener(SWT.Resize, event -> layoutColumn());
		text.addListener(SWT.MouseDown, event -> {
			if (event.button == 1 && lanes.isBeside(event.x)) {
				lanes.at(event.x, event.y).ifPresent(this::select);
			}
		});
		text.addCaretListener(event -> lanes.emphasise(text.getSelectionCount() == 0 ? event.caretOffset : text.getSelectionRange().x));
	}

	/** Shows a sentence in place of a document. */
	public void showMessage(String message) {
		shown = null;
		viewer.setDocument(new StudyText(message));
	}

	/** Shows a document from its beginning. */
	public void show(ShownDocument document, Zoom size) {
		shown = document;
		zoom = size;
		arabic = fonts.hasArabic() && document.hasArabic();
		colours.use(document.study());
		findSides(document);
		text.setRedraw(false);
		applyFonts();
		layoutColumn();
		viewer.setDocument(new StudyText(document.text(), document.paragraphs()));
		text.setRedraw(true);
	}

	private void applyFonts() {
		fonts.apply(zoom, arabic);
		column = fonts.columnWidth();
	}

	private void findSides(ShownDocument document) {
		leftLanes = document.hasParagraph(false);
		rightLanes = document.hasParagraph(true);
	}

	/**
	 * Shows a later state of the same document. Selection and scroll position stay.
	 *
	 * @param changed where passages changed, or null for nowhere
	 */
	public void update(ShownDocument later, @Nullable Extent changed) {
		ShownDocument before = shown;
		shown = later;
		boolean codesChanged = before == null || before.study().codebook() != later.study().codebook() || before.study().coders() != later.study().coders()
				|| later.lens().set() != null && before.study().sets() != later.study().sets();
		colours.use(later.study());
		if (before == null || !before.text().equals(later.text())) {
			replaceText(later);
		} else if (!before.isDirectedLike(later.document())) {
			findSides(later);
			layoutColumn();
			text.redrawRange(0, later.text().length(), true);
			repainting.all(); // what stands at the other edge now
		} else if (codesChanged) {
			marksChanged();
		} else if (changed != null || before.lanes() != later.lanes()) {
			coded(changed);
		}
	}

	/** Where brackets and names have moved beyond the change, that is seen while it is painted. Heights are asked only of what is in view, which is laid out already. */
	private void coded(@Nullable Extent changed) {
		int height = text.getClientArea().height;
		int top = text.getLineIndex(0);
		int bottom = text.getLineIndex(height);
		int length = text.getCharCount();
		int first = changed == null ? top : text.getLineAtOffset(Math.clamp(changed.start(), 0, length));
		int last = changed == null ? bottom : text.getLineAtOffset(Math.clamp(changed.end(), 0, length));
		if (changed != null) {
			repainting.styles(changed.start(), changed.end());
		}
		boolean inView = first <= bottom && last >= top;
		lanes.changed(inView && first > top ? text.getLinePixel(first) : 0, inView && last < bottom ? text.getLinePixel(last + 1) : height);
	}

	/** Only from the first to the last character that differs: what is above stays where it is, and selection and scroll position go with the text. */
	private void replaceText(ShownDocument later) {
		findSides(later);
		text.setRedraw(false);
		TextReplacement.between(viewer.getDocument().get(), later.text()).run(viewer);
		showArabic(later);
		layoutColumn();
		text.setRedraw(true);
		marksChanged();
	}

	/** Whether there is Arabic decides on the fonts; a correction may have brought the first letter of it. */
	private void showArabic(ShownDocument document) {
		boolean now = fonts.hasArabic() && document.hasArabic();
		if (now != arabic) {
			arabic = now;
			applyFonts();
		}
	}

	/** Lets the person edit the text. What is drawn from now on is the answer; null where no document is shown. */
	public @Nullable DraftText edit() {
		ShownDocument document = shown;
		DraftText made = document == null ? null : new DraftText(document, viewer.getDocument());
		draft = made;
		viewer.setEditable(made != null);
		return made;
	}

	/** Ends {@link #edit}: shows the document as it is in the study. */
	public void settle(ShownDocument later) {
		draft = null;
		viewer.setEditable(false);
		shown = later;
		colours.use(later.study());
		if (later.text().equals(viewer.getDocument().get())) {
			findSides(later);
			showArabic(later);
			layoutColumn();
			marksChanged();
		} else {
			replaceText(later);
		}
	}

	/** Draws anew what an edit at a position may have moved: what is beside the text, from there on. */
	public void edited(int position) {
		DraftText document = draft;
		if (document == null) {
			return;
		}
		boolean rightToLeft = document.isRightToLeft(position);
		if (rightToLeft ? !rightLanes : !leftLanes) {
			rightLanes |= rightToLeft;
			leftLanes |= !rightToLeft;
			layoutColumn();
		}
		lanes.lineChanged(text.getLineAtOffset(Math.min(position, text.getCharCount())));
	}

	/** What is marked has changed somewhere, but not the text. */
	public void marksChanged() {
		repainting.styles(0, text.getCharCount());
		repainting.all();
	}

	/** Frames what was found in the text, and nothing else. */
	public void found(FoundRanges ranges) {
		List<TextRange> before = styles.found(ranges).list();
		if (before.equals(ranges.list())) {
			return;
		}
		keepingTop(() -> {
			if (before.size() + ranges.list().size() > MOST_FOUND) {
				layOut(0, text.getCharCount());
			} else {
				Stream.of(before, ranges.list()).flatMap(List::stream).forEach(range -> layOut(range.start(), range.end()));
			}
		});
		text.redraw();
	}

	/** Lays paragraphs out anew, since they have got another direction or other marks. */
	public void layOut(int from, int to) {
		int length = text.getCharCount();
		int start = Math.clamp(from, 0, length);
		int end = Math.clamp(to, start, length);
		text.redrawRange(start, end - start, true);
		repainting.lines(text.getLineAtOffset(start), text.getLineAtOffset(end));
	}

	/** Changes the size of the text; what is at the top stays there. */
	public void zoom(Zoom size) {
		zoom = size;
		keepingTop(() -> {
			applyFonts();
			layoutColumn();
		});
	}

	/** Shows the text as a person likes it; what is at the top stays there. */
	public void style(ReadingStyle wanted) {
		style = wanted;
		fonts.use(wanted);
		lanes.patterns(wanted.patterns());
		if (shown == null) {
			applyFonts();
			layoutColumn();
		} else {
			keepingTop(() -> {
				applyFonts();
				layoutColumn();
				layOut(0, text.getCharCount());
			});
			text.redraw();
		}
	}

	/** Changes what is shown of the codings; what is at the top stays there. */
	public void mark(Marks chosen) {
		if (chosen == marks) {
			return;
		}
		marks = chosen;
		if (!margins().equals(new ColumnMargins(text.getLeftMargin(), text.getRightMargin()))) {
			keepingTop(this::layoutColumn);
		}
		marksChanged();
	}

	/** Looks at the codings through another lens; what is at the top stays there. */
	public void look(Lens lens) {
		ShownDocument document = shown;
		if (document == null || lens.equals(document.lens())) {
			return;
		}
		DraftText edited = draft;
		if (edited != null) {
			edited.rebase(edited.base().through(lens));
		}
		shown = document.through(lens);
		marksChanged();
	}

	/** Shows the numbers of paragraphs or hides them; what is at the top stays there. */
	public void number(boolean numbered) {
		if (numbers.show(numbered)) {
			keepingTop(this::layoutColumn);
			repainting.all();
		}
	}

	/**
	 * The paragraph at the top may be long and begin above: as much of it as before stays out of view, whatever its height is now. Far down in a text it is shown from its beginning instead, since to scroll by
	 * pixels the widget needs the heights of all paragraphs above.
	 */
	private void keepingTop(Runnable layout) {
		int line = text.getLineIndex(0);
		double above = -text.getLinePixel(line) / (double) height(line);
		text.setRedraw(false);
		layout.run();
		if (line < NEAR_LINES) {
			text.setTopIndex(line);
			text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) + (int) Math.round(above * height(line)));
		} else {
			text.setTopIndex(above < 0.5 ? line : line + 1);
		}
		text.setRedraw(true);
	}

	private int height(int line) {
		return Math.max(1, text.getLinePixel(line + 1) - text.getLinePixel(line));
	}

	private void layoutColumn() {
		ColumnMargins margins = margins();
		if (margins.left() != text.getLeftMargin() || margins.right() != text.getRightMargin()) {
			text.setMargins(margins.left(), TOP, margins.right(), BOTTOM); // the widget forgets all heights, even where the column is as wide as before
		}
	}

	/** The margins that there should be; those that there are where there is no room for any. */
	private ColumnMargins margins() {
		int width = text.getClientArea().width;
		if (width <= 0 || column <= 0) {
			return new ColumnMargins(text.getLeftMargin(), text.getRightMargin());
		}
		int left = leftLanes ? numbers.width() : 0;
		int right = rightLanes ? numbers.width() : 0;
		boolean lanesRight = leftLanes && style.side().isRight(false) || rightLanes && style.side().isRight(true);
		boolean lanesLeft = leftLanes && !style.side().isRight(false) || rightLanes && !style.side().isRight(true);
		return ColumnMargins.of(width - left - right, column, lanesLeft && marks.lanes(), lanesRight && marks.lanes(), style.lanes()).with(left, right);
	}

	/** What is selected, as it is. */
	public TextRange selection() {
		Point range = text.getSelection();
		return new TextRange(range.x, range.y);
	}

	/** Selects a range and scrolls to it where it is not in view, so that a little of what stands before it can be read too. */
	public void reveal(int start, int end) {
		int length = text.getCharCount();
		int from = Math.clamp(start, 0, length);
		int to = Math.clamp(end, from, length);
		if (!isInView(from)) {
			text.setSelectionRange(from, to - from); // the widget finds the caret's place at each step: near it, that costs less
		}
		scrollTo(from);
		text.setSelection(from, to);
	}

	/** The place of a line far below is known only once all between are laid out: asked for only where the line is in view. */
	private boolean isInView(int position) {
		int line = text.getLineAtOffset(position);
		int height = text.getClientArea().height;
		return line >= text.getTopIndex() && line <= text.getLineIndex(height) && text.getLocationAtOffset(position).y <= height * 2 / 3;
	}

	private void scrollTo(int from) {
		if (!isInView(from)) {
			text.setTopIndex(text.getLineAtOffset(from));
			text.setTopPixel(Math.max(0, text.getTopPixel() + text.getLocationAtOffset(from).y - text.getClientArea().height / 4));
		}
	}

	/** Brings back what was scrolled to and selected when the document was open last. */
	public void restore(int topLine, int start, int end) {
		int length = text.getCharCount();
		int from = Math.clamp(start, 0, length);
		text.setSelection(from, Math.clamp(end, from, length));
		text.setTopIndex(Math.clamp(topLine, 0, text.getLineCount() - 1));
	}

	/**
	 * Tells screen readers what the text is and which codes are at the caret.
	 *
	 * @param codes the paths of the codes at the caret
	 */
	public void describe(String name, Supplier<List<String>> codes) {
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.format(Messages.Accessible_name, Isolates.wrap(name));
				}
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null) {
					List<String> here = codes.get();
					event.result = Messages.format(Messages.Accessible_codes, here.size(), Messages.list(here.stream().map(Isolates::wrap).toList()));
				}
			}
		});
	}

	private void select(Bracket bracket) {
		text.setSelection(bracket.start(), bracket.end());
	}

	/** The bracket at a place of the widget, or null. */
	public @Nullable Bracket bracketAt(int x, int y) {
		return lanes.at(x, y).orElse(null);
	}

	/** The end of a bracket at a place of the widget. */
	public Optional<BracketEdge> edgeAt(int x, int y) {
		return lanes.edgeAt(x, y);
	}

	/** The position of the character at a place of the widget, or -1 where there is none. */
	public int offsetAt(int x, int y) {
		return lanes.isBeside(x) ? -1 : text.getOffsetAtPoint(new Point(x, y));
	}

	/** The document as it is in the study. */
	public @Nullable ShownDocument shown() {
		return shown;
	}

	/** What the widget shows: the document as it is, or as it is being corrected. */
	public @Nullable ShownText drawn() {
		return draft != null ? draft : shown;
	}

	public SourceViewer viewer() {
		return viewer;
	}

	public StyledText widget() {
		return text;
	}

	MarkColours colours() {
		return colours;
	}

	/** Whether a font with Arabic letters is known to be installed. */
	public boolean hasArabicFont() {
		return fonts.hasArabic();
	}
}
