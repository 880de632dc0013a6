// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;
import org.hashiya.ui.editor.internal.marks.LabelRows;
import org.hashiya.ui.editor.internal.marks.LabelStack;
import org.hashiya.ui.editor.internal.reading.LaneGeometry;

/** Finds room for the names of brackets: in each block of lines, along the bracket or a little below it. */
final class LaneLabels {

	private static final int DOT = 6;
	private static final int NAME_GAP = 5;
	private static final int BETWEEN = 8;
	private static final int FURTHEST_PUSH = 64;

	private static final Comparator<ShownBracket> FROM_TOP = Comparator.comparingInt(ShownBracket::top).thenComparingInt(each -> each.bracket().lane());

	private final LaneNames names;
	private final Function<UUID, String> name;

	LaneLabels(LaneNames names, Function<UUID, String> name) {
		this.names = names;
		this.name = name;
	}

	/**
	 * The names in view.
	 *
	 * @param brackets of one side, in all lines that are looked at
	 * @param room     how wide names can be, with their dots
	 */
	List<LaneLabel> of(GC gc, List<ShownBracket> brackets, Rows.View view, int room) {
		List<ShownBracket> named = new ArrayList<>(brackets);
		named.removeIf(each -> each.bracket().code() == null || each.bracket().start() < view.start());
		named.sort(FROM_TOP);
		List<LaneLabel> labels = new ArrayList<>();
		int from = 0;
		for (int bottom : view.blocks()) {
			int to = from;
			while (to < named.size() && named.get(to).top() < bottom) {
				to++;
			}
			place(gc, named.subList(from, to), bottom, room, labels);
			from = to;
		}
		labels.removeIf(each -> each.bottom() <= 0 || each.top() >= view.height());
		return labels;
	}

	private void place(GC gc, List<ShownBracket> named, int end, int room, List<LaneLabel> labels) {
		int height = names.height(gc);
		int[] wanted = new int[named.size()];
		int[] limits = new int[named.size()];
		for (int i = 0; i < wanted.length; i++) {
			ShownBracket each = named.get(i);
			wanted[i] = each.top() + 1;
			limits[i] = Math.min(end - height, Math.max(each.bottom(), each.top() + FURTHEST_PUSH));
		}
		LabelRows rows = LabelRows.place(wanted, limits, height, label -> width(named.get(label), room), room + BETWEEN);
		for (int i = 0; i < wanted.length; i++) {
			UUID code = named.get(i).bracket().code();
			int top = rows.tops()[i];
			if (top != LabelStack.NO_ROOM && code != null) {
				labels.add(new LaneLabel(named.get(i).bracket(), code, rows.insets()[i], top, top + height));
			}
		}
	}

	private int width(ShownBracket bracket, int room) {
		UUID code = bracket.bracket().code();
		return code == null ? 0 : DOT + NAME_GAP + names.width(name.apply(code), roomForName(room)) + BETWEEN;
	}

	/** Draws one with its dot, in the colours of the GC. */
	void draw(GC gc, LaneLabel label, LaneGeometry geometry) {
		boolean right = geometry.outward() > 0;
		int edge = geometry.namesEdge() + geometry.outward() * label.inset();
		gc.fillOval(right ? edge : edge - DOT, label.top() + (label.bottom() - label.top() - DOT) / 2, DOT, DOT);
		names.draw(gc, name.apply(label.code()), roomForName(geometry.namesWidth()), edge + geometry.outward() * (DOT + NAME_GAP), right, label.top());
	}

	/** Whether one stands at a place of the widget. */
	boolean isAt(LaneLabel label, LaneGeometry geometry, int x, int y) {
		int distance = (x - geometry.namesEdge()) * geometry.outward() - label.inset();
		return label.top() <= y && y < label.bottom() && distance >= 0 && distance < DOT + NAME_GAP + names.width(name.apply(label.code()), roomForName(geometry.namesWidth()));
	}

	private static int roomForName(int room) {
		return room - DOT - NAME_GAP;
	}
}
