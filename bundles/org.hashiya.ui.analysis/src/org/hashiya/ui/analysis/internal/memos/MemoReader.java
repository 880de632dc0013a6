// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.hashiya.analysis.memos.MemoBlocks;
import org.hashiya.analysis.memos.MemoBlocks.Block;
import org.hashiya.analysis.memos.MemoLinks;
import org.hashiya.model.MemoActs;
import org.hashiya.text.ParagraphDirection;
import org.hashiya.ui.parts.Links;
import org.hashiya.ui.parts.NoticeTarget;

/** The selected memo, to be read: its Markdown block by block, each in its own direction, with its links, and below which memos link to it. */
@NonNullByDefault({}) // the platform says nothing of null
final class MemoReader {

	/** What stands before the id of a memo in a link back to it; no name begins so, since names hold no control characters. */
	static final String BACK = "\u0001"; //$NON-NLS-1$

	private static final int STEP = 16;
	private static final int WIDE = 8;
	private static final int NARROW = 2;

	private final Consumer<@NonNull String> follow;
	private final ScrolledComposite scroll;
	private final Composite page;

	/** @param follow is told where a link leads to: what it names, or {@link #BACK} and the id of a memo */
	MemoReader(Composite parent, Consumer<@NonNull String> follow) {
		this.follow = follow;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 0).applyTo(page);
		scroll.setContent(page);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	/** Shows a memo; with null, none. */
	void show(@Nullable MemoRow row) {
		for (Control child : page.getChildren()) {
			child.dispose();
		}
		if (row != null) {
			if (!row.memo().title().isBlank()) {
				add(NoticeTarget.literal(row.memo().title()), row.memo().title(), 0, WIDE).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
			MemoBlocks.of(row.memo().text()).forEach(this::add);
			if (!row.from().isEmpty()) {
				String links = row.from().stream().map(memo -> anchor(BACK + memo.id(), MemoActs.label(memo))).collect(Collectors.joining(Messages.join));
				add(NLS.bind(Messages.linkedFrom, links), Messages.linkedFrom, 0, WIDE * 2);
			}
		}
		fit();
	}

	private void add(Block block) {
		String text = marked(block.text());
		switch (block.kind()) {
		case HEADING -> add(text, block.text(), 0, WIDE).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		case PARAGRAPH -> add(text, block.text(), 0, WIDE);
		case ITEM -> add(block.mark() + " " + text, block.text(), STEP * (1 + block.level()), NARROW); //$NON-NLS-1$
		case QUOTE -> add(text, block.text(), STEP, WIDE).setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
		case CODE -> add(text, "a", 0, 0).setFont(JFaceResources.getTextFont()); //$NON-NLS-1$
		}
	}

	/**
	 * Adds a block.
	 *
	 * @param shown   with its links
	 * @param decides whose first letter says in which direction it runs
	 */
	private Link add(String shown, String decides, int indent, int above) {
		Link link = new Link(page, SWT.WRAP);
		boolean rightToLeft = switch (ParagraphDirection.of(decides, 0, decides.length())) {
		case RTL -> true;
		case LTR -> false;
		case NEUTRAL -> (page.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		};
		link.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT); // the side on which it begins with it
		link.setText(shown);
		boolean indentAtStart = rightToLeft == ((page.getStyle() & SWT.RIGHT_TO_LEFT) != 0);
		GridDataFactory.fillDefaults().grab(true, false).indent(indentAtStart ? indent : 0, above).applyTo(link);
		Links.follow(link, event -> follow.accept(String.valueOf(event.text)));
		return link;
	}

	/** The text with a link for each of those in it. */
	static String marked(String memo) {
		StringBuilder marked = new StringBuilder();
		int at = 0;
		for (MemoLinks.Link link : MemoLinks.in(memo)) {
			marked.append(NoticeTarget.literal(memo.substring(at, link.start()))).append(anchor(link.target(), shown(link)));
			at = link.end();
		}
		return marked.append(NoticeTarget.literal(memo.substring(at))).toString();
	}

	/** An id says nothing to anybody. */
	private static String shown(MemoLinks.Link link) {
		return link.shown().toLowerCase(Locale.ROOT).startsWith("passage:") ? Messages.aPassage : link.shown(); //$NON-NLS-1$
	}

	private static String anchor(String target, String shown) {
		return "<a href=\"" + target.replace("\"", "") + "\">" + NoticeTarget.literal(shown) + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private void fit() {
		int width = scroll.getClientArea().width;
		Point size = page.computeSize(Math.max(1, width), SWT.DEFAULT);
		scroll.setMinHeight(size.y);
		page.layout(true);
	}
}
