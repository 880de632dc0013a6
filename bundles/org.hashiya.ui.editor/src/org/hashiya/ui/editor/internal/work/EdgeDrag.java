// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.work;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.hashiya.model.RangeActs;
import org.hashiya.text.TextRange;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.acts.EdgeSteps;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Edge;
import org.hashiya.ui.editor.internal.acts.EdgeSteps.Unit;
import org.hashiya.ui.editor.internal.view.BottomLine;
import org.hashiya.ui.editor.internal.view.BracketEdge;
import org.hashiya.ui.editor.internal.view.RowPlace;
import org.hashiya.ui.editor.internal.view.ShownDocument;
import org.hashiya.ui.editor.internal.view.TextPane;

/**
 * The upper and the lower edge of a bracket beside the text can be dragged, by whole words, with Ctrl by characters. Beside the text an edge goes to the row under the pointer, over the text to the words there. While one
 * drags, what the passage will be is selected; Esc leaves it as it was. One drag is one act, as in {@link EdgeWork}.
 * <p>
 * Listens before the text widget does, which would begin to select words where the mouse is pressed.
 */
public final class EdgeDrag implements Listener {

	private static final int[] EVENTS = { SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.MouseExit, SWT.MouseHover, SWT.KeyDown, SWT.FocusOut };
	private static final int SCROLL_MS = 40;

	/** What is being dragged. */
	private record Drag(TextRange from, Edge edge, TextRange selection) {
	}

	private final EdgeWork edges;
	private final SelectionWork work;
	private final TextPane pane;
	private final StyledText text;
	private final BottomLine line;
	private @Nullable Drag drag;
	private @Nullable TextRange preview;
	private boolean overEdge;
	private int scrolling;

	private EdgeDrag(EdgeWork edges, SelectionWork work, TextPane pane, BottomLine line) {
		this.edges = edges;
		this.work = work;
		this.pane = pane;
		this.line = line;
		text = pane.widget();
	}

	static void install(EdgeWork edges, SelectionWork work, TextPane pane, BottomLine line) {
		EdgeDrag listener = new EdgeDrag(edges, work, pane, line);
		Display display = pane.widget().getDisplay();
		for (int type : EVENTS) {
			display.addFilter(type, listener);
		}
		pane.widget().addDisposeListener(event -> {
			for (int type : EVENTS) {
				display.removeFilter(type, listener);
			}
		});
	}

	@Override
	public void handleEvent(@Nullable Event event) {
		if (event == null || event.widget != text) {
			return;
		}
		Drag now = drag;
		if (now == null) {
			switch (event.type) {
			case SWT.MouseMove -> hover(event);
			case SWT.MouseDown -> begin(event);
			default -> {
				// nothing is dragged
			}
			}
			return;
		}
		switch (event.type) {
		case SWT.MouseMove -> drag(now, event);
		case SWT.MouseUp -> end(now);
		case SWT.MouseDown, SWT.FocusOut -> cancel(now);
		case SWT.KeyDown -> {
			if (event.keyCode == SWT.ESC) {
				cancel(now);
			}
		}
		case SWT.MouseHover -> {
			// a tip would cover what one drags over
		}
		default -> {
			return;
		}
		}
		if (event.type != SWT.FocusOut) {
			event.type = SWT.None; // nobody else is to make a selection or a tip of it
		}
	}

	private void hover(Event event) {
		boolean over = (event.stateMask & SWT.BUTTON_MASK) == 0 && !text.getEditable() && pane.edgeAt(event.x, event.y).isPresent();
		if (over != overEdge) {
			overEdge = over;
			text.setCursor(over ? text.getDisplay().getSystemCursor(SWT.CURSOR_SIZENS) : null);
		}
	}

	private void begin(Event event) {
		ShownDocument shown = pane.shown();
		Optional<BracketEdge> edge = event.button == 1 && !text.getEditable() ? pane.edgeAt(event.x, event.y) : Optional.empty();
		Optional<UUID> coder = edge.isPresent() ? work.coder() : Optional.empty();
		if (shown == null || edge.isEmpty() || coder.isEmpty()) {
			return;
		}
		TextRange range = new TextRange(edge.get().bracket().start(), edge.get().bracket().end());
		if (!RangeActs.hasOwn(shown.passages(), SelectionWork.extent(range), coder.get())) {
			line.say(OwnPassage.foreign(shown, shown.passages().at(range.start(), range.end())));
			return; // a click selects it all the same
		}
		text.setFocus();
		drag = new Drag(range, edge.get().start() ? Edge.START : Edge.END, pane.selection());
		preview(range);
		event.type = SWT.None;
	}

	private void drag(Drag now, Event event) {
		preview(target(now, event.x, event.y, (event.stateMask & SWT.MOD1) != 0));
		int height = text.getClientArea().height;
		scrolling = event.y < 0 ? event.y : event.y >= height ? event.y - height + 1 : 0;
		if (scrolling != 0) {
			scroll(now, event.x, scrolling);
		}
	}

	private TextRange target(Drag now, int x, int y, boolean characters) {
		ShownDocument shown = pane.shown();
		if (shown == null) {
			return now.from;
		}
		int position = RowPlace.at(text, x, Math.clamp(y, 0, Math.max(0, text.getClientArea().height - 1)), now.edge == Edge.END);
		return EdgeSteps.drag(shown.text(), now.from, now.edge, position, characters ? Unit.CHARACTER : Unit.WORD);
	}

	/** As long as the pointer stays above or below the text, the text goes on scrolling. */
	private void scroll(Drag now, int x, int by) {
		text.getDisplay().timerExec(SCROLL_MS, () -> {
			if (!text.isDisposed() && now.equals(drag) && scrolling == by) {
				text.setTopPixel(text.getTopPixel() + by);
				preview(target(now, x, by < 0 ? 0 : text.getClientArea().height - 1, false));
				scroll(now, x, by);
			}
		});
	}

	private void preview(TextRange range) {
		ShownDocument shown = pane.shown();
		Drag now = drag;
		if (shown != null && now != null && !Objects.equals(range, preview)) {
			preview = range;
			text.setSelectionRange(range.start(), range.length());
			edges.say(shown, range, now.edge);
		}
	}

	private void end(Drag now) {
		TextRange range = preview;
		stop(now);
		if (range != null && !range.equals(now.from)) {
			edges.move(now.from, range, now.edge);
		}
	}

	private void cancel(Drag now) {
		stop(now);
		line.say(Messages.Notice_edgeAsBefore);
	}

	private void stop(Drag now) {
		drag = null;
		preview = null;
		scrolling = 0;
		text.setSelectionRange(now.selection.start(), now.selection.length());
	}
}
