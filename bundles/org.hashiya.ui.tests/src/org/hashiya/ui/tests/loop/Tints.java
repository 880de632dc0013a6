// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.hashiya.text.TextRange;
import org.hashiya.ui.tests.editor.TextPicture;

/**
 * What is wrong in a picture of an Arabic text.
 *
 * @param coded what should be tinted, in UTF-16 units
 */
record Tints(TextPicture picture, List<TextRange> coded) {

	private static final int MANY = 100;
	private static final int NEAR = 12;

	/** Where a tint lies on a letter that is not coded, or none on one that is; where a paragraph does not begin at the right; and where too little is in view to tell. */
	List<String> faults() {
		StyledText text = picture.text();
		List<String> faults = new ArrayList<>();
		RGB plain = picture.pixel(text.getLeftMargin() / 2, text.getClientArea().height / 2);
		int right = text.getClientArea().width - text.getRightMargin();
		int tinted = 0;
		int untinted = 0;
		for (int line = text.getLineIndex(0); line <= text.getLineIndex(text.getClientArea().height); line++) {
			int start = text.getOffsetAtLine(line);
			String paragraph = text.getLine(line);
			if (!paragraph.isBlank() && picture.isInView(start) && right - picture.ink(start).last() > NEAR) {
				faults.add("not at the right: " + paragraph);
			}
			for (int at = start; at < start + paragraph.length(); at++) {
				Optional<RGB> colour = Character.isLetter(paragraph.charAt(at - start)) ? picture.background(at) : Optional.empty();
				if (colour.isPresent()) {
					boolean isTinted = !colour.get().equals(plain);
					tinted += isTinted ? 1 : 0;
					untinted += isTinted ? 0 : 1;
					if (isTinted != isCoded(at)) {
						faults.add((isTinted ? "tinted: " : "not tinted: ") + paragraph.charAt(at - start) + " at " + at);
					}
				}
			}
		}
		if (tinted < MANY || untinted < MANY) {
			faults.add("too little to see: " + tinted + " letters with a tint, " + untinted + " without");
		}
		return faults;
	}

	private boolean isCoded(int at) {
		return coded.stream().anyMatch(range -> range.start() <= at && at < range.end());
	}
}
