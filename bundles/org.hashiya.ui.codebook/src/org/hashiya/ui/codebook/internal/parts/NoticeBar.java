// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.parts;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.Links;
import org.hashiya.ui.parts.MirroredLayout;
import org.hashiya.ui.parts.NoticeTarget;

/** A line that says what an act took with it and offers to undo it, or what else was done. It goes when the act is no longer the last. */
public final class NoticeBar {

	private final Composite row;
	private final Link link;
	private final Runnable undo;
	private Runnable followed;
	private @Nullable HistoryEntry act;

	/** @param undo undoes the last act of the current study */
	public NoticeBar(Composite parent, Runnable undo) {
		this.undo = undo;
		followed = undo;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
		row.setVisible(false);
		link = new Link(row, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
		Links.follow(link, event -> {
			hide();
			followed.run();
		});
	}

	/**
	 * Says what was done.
	 *
	 * @param sentence with a link to undo it, marked as {@link Link#setText} wants it
	 * @param study    whose last act it was
	 */
	public void show(String sentence, OpenStudy study) {
		show(sentence, study, undo);
	}

	/** Says what was done beside the study, with a link to something else, until there is another last act. */
	public void show(String sentence, OpenStudy study, Runnable follow) {
		act = study.undoable().orElse(null);
		followed = follow;
		link.setText(sentence);
		setVisible(true);
	}

	/**
	 * Says something that is no act and cannot be undone.
	 *
	 * @param sentence with a link, marked as {@link Link#setText} wants it
	 * @param follow   what the link does
	 */
	public void tell(String sentence, Runnable follow) {
		act = null;
		followed = follow;
		link.setText(sentence);
		setVisible(true);
	}

	/** A name as it must stand in the sentence, so that nothing in it is taken for a mark of the link. */
	public static String literal(String name) {
		return NoticeTarget.literal(name);
	}

	/** Takes the line away if another act was done or undone since. */
	public void follow(OpenStudy study) {
		HistoryEntry shown = act;
		if (shown != null && !study.undoable().filter(last -> last.id().equals(shown.id())).isPresent()) {
			hide();
		}
	}

	public void hide() {
		act = null;
		setVisible(false);
	}

	/** What is said, without the marks of the link; empty where nothing is. */
	public String sentence() {
		return row.getVisible() ? link.getText().replaceAll("</?a>", "") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void setVisible(boolean visible) {
		if (row.getVisible() != visible) {
			row.setVisible(visible);
			((GridData) row.getLayoutData()).exclude = !visible;
		}
		MirroredLayout.layOut(row.getParent());
	}
}
