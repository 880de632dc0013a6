// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.hashiya.ui.editor.internal.marks.Density;
import org.hashiya.ui.editor.internal.marks.Density.Bucket;
import org.hashiya.ui.editor.internal.marks.Density.Share;

/** Draws how much is coded where: a bar for each bucket, as long as its codings, in pieces of their colours, and a dot where a memo begins. */
final class OverviewPicture {

	private static final int MEMO_COLUMN = 5;
	private static final int GAP = 2;
	private static final int LEAST_BAR = 3;

	private OverviewPicture() {
	}

	/**
	 * A new picture of this size, to be disposed by the caller.
	 *
	 * @param height what of its height stands for the text
	 */
	static Image draw(Device device, Rectangle size, int height, Density density, MarkColours colours) {
		Image made = new Image(device, size.width, size.height);
		GC gc = new GC(made);
		gc.setBackground(colours.background());
		gc.fillRectangle(size);
		List<Bucket> buckets = density.buckets();
		for (int at = 0; at < buckets.size(); at++) {
			int top = top(at, buckets.size(), height);
			draw(gc, buckets.get(at), new Rectangle(0, top, size.width, Math.max(1, top(at + 1, buckets.size(), height) - top)), density.most(), colours);
		}
		gc.dispose();
		return made;
	}

	private static void draw(GC gc, Bucket bucket, Rectangle row, int most, MarkColours colours) {
		if (bucket.memos() > 0) {
			gc.setBackground(colours.foreground());
			gc.fillOval(1, row.y - 1, MEMO_COLUMN - 1, MEMO_COLUMN - 1);
		}
		int room = row.width - MEMO_COLUMN - 2 * GAP;
		int width = bucket.codings() == 0 ? 0 : Math.max(LEAST_BAR, room * bucket.codings() / most);
		int x = MEMO_COLUMN + GAP;
		int left = bucket.codings();
		for (Share share : bucket.shares()) {
			int piece = width * share.codings() / left;
			gc.setBackground(colours.bracket(share.mark()));
			gc.fillRectangle(x, row.y, piece, row.height);
			x += piece;
			width -= piece;
			left -= share.codings();
		}
	}

	private static int top(int bucket, int buckets, int height) {
		return (int) ((long) bucket * height / buckets);
	}
}
