// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.query;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.model.Study;
import org.hashiya.text.ParagraphDirection;

/** The line in which a query is written. Enter asks, Escape clears, and leaves the empty line; what cannot be understood is underlined where it stands. */
@NonNullByDefault({}) // the platform says nothing of null
public final class QueryField {

	private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
	private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';

	private final Composite bar;
	private final StyledText text;
	private final QueryCompleter completer;
	private final Consumer<@NonNull String> asked;
	private final Runnable left;

	/**
	 * @param study where names are proposed from
	 * @param asked is told the query when the person asks for it; an empty one when it is cleared
	 * @param left  leads to the passages
	 */
	public QueryField(Composite parent, Supplier<Optional<@NonNull Study>> study, Consumer<@NonNull String> asked, Runnable left) {
		this.asked = asked;
		this.left = left;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 8, 4, 0).applyTo(bar);
		text = new StyledText(bar, SWT.SINGLE | SWT.BORDER);
		text.setMargins(4, 3, 4, 3);
		BriefTip.install(text, Messages.fieldTip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.field;
			}
		});
		completer = new QueryCompleter(text, study);
		text.addListener(SWT.KeyDown, this::press);
		text.addListener(SWT.Modify, event -> {
			text.setStyleRanges(new StyleRange[0]);
			text.redraw(); // the hint comes or goes
		});
		text.addListener(SWT.FocusIn, event -> text.redraw());
		text.addListener(SWT.FocusOut, event -> text.redraw()); // the toolkit paints the caret's place alone
		text.addListener(SWT.Paint, this::paintHint);
		text.addBidiSegmentListener(event -> direct(text, event));
		MirroredCaret.install(text);
	}

	/** Where buttons beside the field go. */
	public Composite bar() {
		return bar;
	}

	/** What is written. */
	public String query() {
		return text.getText();
	}

	/** Writes a query without asking for it. */
	public void setQuery(String query) {
		if (!text.getText().equals(query)) {
			text.setText(query);
			text.setSelection(query.length());
		}
	}

	/** Underlines what cannot be understood; with null, nothing. */
	public void mark(@Nullable QueryProblem problem) {
		text.setStyleRanges(new StyleRange[0]);
		int length = text.getCharCount();
		if (problem == null || length == 0) {
			return;
		}
		int start = Math.min(problem.start(), length - 1);
		int end = Math.clamp(problem.end(), start + 1, length); // where something is missing, the last character points there
		StyleRange wrong = new StyleRange();
		wrong.start = start;
		wrong.length = end - start;
		wrong.underline = true;
		wrong.underlineStyle = SWT.UNDERLINE_ERROR;
		wrong.underlineColor = JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
		text.setStyleRange(wrong);
	}

	/** Puts the caret where the problem is. */
	public void goTo(QueryProblem problem) {
		int length = text.getCharCount();
		text.setFocus();
		text.setSelection(Math.min(problem.start(), length), Math.min(problem.end(), length));
	}

	public void setFocus() {
		text.setFocus();
	}

	/** A query runs as its first letter does, as in the headings that repeat it: of (Russia or arms) both brackets would stand at one end in a mirrored window, and two Arabic names in an English one would change places. */
	private static void direct(StyledText text, BidiSegmentEvent event) {
		ParagraphDirection direction = ParagraphDirection.of(event.lineText);
		boolean mirrored = (text.getStyle() & SWT.MIRRORED) != 0;
		if (direction != ParagraphDirection.NEUTRAL && mirrored != (direction == ParagraphDirection.RTL)) {
			event.segments = new int[] { 0 }; // what is opened stays open: the caret behind the last letter would stand before the first
			event.segmentsChars = new char[] { mirrored ? LEFT_TO_RIGHT_ISOLATE : RIGHT_TO_LEFT_ISOLATE };
		}
	}

	private void press(Event event) {
		if (!event.doit || completer.isOpen()) {
			return; // the key is that of the proposals, which may be closed by it
		}
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			asked.accept(text.getText().strip());
		} else if (event.keyCode == SWT.ESC && text.getCharCount() == 0) {
			event.doit = false;
			left.run();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			text.setText(""); //$NON-NLS-1$
			asked.accept(""); //$NON-NLS-1$
		} else if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			completer.open();
		}
	}

	private void paintHint(Event event) {
		if (text.getCharCount() == 0 && !text.isFocusControl()) {
			event.gc.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
			event.gc.drawText(Messages.hint, 5, 3, true);
		}
	}
}
