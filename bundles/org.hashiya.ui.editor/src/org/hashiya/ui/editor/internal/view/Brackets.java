// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Coder;
import org.hashiya.model.Ordered;
import org.hashiya.model.Study;
import org.hashiya.ui.editor.internal.reading.BracketPattern;

/** Fills brackets, each with the pattern of its code where patterns are wanted. */
final class Brackets {

	private final Map<UUID, Integer> places = new HashMap<>();
	private @Nullable Codebook codebook;
	private @Nullable Ordered<Coder> coders;
	private boolean patterns;

	/** Whether patterns are wanted. */
	void patterns(boolean wanted) {
		patterns = wanted;
	}

	/**
	 * Fills one in the background colour of the GC.
	 *
	 * @param mark the code or the coder
	 */
	void fill(GC gc, Study study, UUID mark, int x, int top, int width, int height) {
		BracketPattern pattern = patterns ? pattern(study, mark) : BracketPattern.SOLID;
		if (pattern == BracketPattern.SOLID) {
			gc.fillRectangle(x, top, width, height); // round corners would cost more than all else of a bracket, and two pixels show none
			return;
		}
		int wide = Math.max(3, width); // a narrower one cannot show a pattern
		for (int across = 0; across < wide; across++) {
			for (int from = 0; from < height;) {
				int to = from;
				while (to < height && pattern.fills(across, to)) {
					to++;
				}
				if (to > from) {
					gc.fillRectangle(x + across, top + from, 1, to - from);
				}
				from = to + 1;
			}
		}
	}

	private BracketPattern pattern(Study study, UUID mark) {
		if (codebook != study.codebook() || coders != study.coders()) {
			codebook = study.codebook();
			coders = study.coders();
			places.clear();
			List<Code> codes = study.codebook().list();
			for (int place = 0; place < codes.size(); place++) {
				places.put(codes.get(place).id(), place);
			}
			List<Coder> all = study.coders().list();
			for (int place = 0; place < all.size(); place++) {
				places.put(all.get(place).id(), place);
			}
		}
		return BracketPattern.of(places.getOrDefault(mark, 0));
	}
}
