// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.hashiya.analysis.memos.MemoLinks;
import org.hashiya.model.MemoActs;
import org.hashiya.ui.parts.NoticeTarget;

/** The selected memo, to be read: its text with its links, and which memos link to it. */
@NonNullByDefault({}) // the platform says nothing of null
final class MemoReader {

	/** What stands before the id of a memo in a link back to it; no name begins so, since names hold no control characters. */
	static final String BACK = "\u0001"; //$NON-NLS-1$

	private final ScrolledComposite scroll;
	private final Composite page;
	private final Link text;
	private final Link from;

	/** @param follow is told where a link leads to: what it names, or {@link #BACK} and the id of a memo */
	MemoReader(Composite parent, Consumer<@NonNull String> follow) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(page);
		text = link(follow);
		from = link(follow);
		scroll.setContent(page);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	private Link link(Consumer<@NonNull String> follow) {
		Link link = new Link(page, SWT.WRAP);
		link.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.accept(String.valueOf(event.text))));
		return link;
	}

	/** Shows a memo; with null, none. */
	void show(@Nullable MemoRow row) {
		text.setText(row == null ? "" : marked(row.memo().text())); //$NON-NLS-1$
		from.setText(row == null || row.from().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.linkedFrom, row.from().stream().map(memo -> anchor(BACK + memo.id(), MemoActs.label(memo))).collect(Collectors.joining(Messages.join))));
		fit();
	}

	/** The text with a link for each of those in it. */
	static String marked(String memo) {
		StringBuilder marked = new StringBuilder();
		int at = 0;
		for (MemoLinks.Link link : MemoLinks.in(memo)) {
			marked.append(NoticeTarget.literal(memo.substring(at, link.start()))).append(anchor(link.target(), link.shown()));
			at = link.end();
		}
		return marked.append(NoticeTarget.literal(memo.substring(at))).toString();
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
