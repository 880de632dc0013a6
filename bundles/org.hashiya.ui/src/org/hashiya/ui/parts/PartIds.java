// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

/** Ids that one room declares and others refer to. */
public final class PartIds {

	public static final String PERSPECTIVE = "org.hashiya.ui.coding"; //$NON-NLS-1$
	public static final String EDITOR = "org.hashiya.ui.editor.codingEditor"; //$NON-NLS-1$
	public static final String EXPLORER = "org.hashiya.ui.codebook.explorer"; //$NON-NLS-1$
	public static final String CODEBOOK = "org.hashiya.ui.codebook.codebook"; //$NON-NLS-1$
	public static final String FREQUENCIES = "org.hashiya.ui.analysis.frequencies"; //$NON-NLS-1$
	public static final String PASSAGES = "org.hashiya.ui.analysis.passages"; //$NON-NLS-1$
	public static final String TO_BE_PLACED = "org.hashiya.ui.analysis.toBePlaced"; //$NON-NLS-1$
	public static final String CONFLICTS = "org.hashiya.ui.analysis.conflicts"; //$NON-NLS-1$
	public static final String MILESTONES = "org.hashiya.ui.analysis.milestones"; //$NON-NLS-1$
	public static final String FIND = "org.hashiya.ui.editor.find"; //$NON-NLS-1$
	public static final String MEMOS = "org.hashiya.ui.analysis.memos"; //$NON-NLS-1$
	/** A document as it was at a milestone. */
	public static final String READER = "org.hashiya.ui.editor.reader"; //$NON-NLS-1$
	/** The key context in which our keys work. */
	public static final String CODING_CONTEXT = "org.hashiya.ui.codingContext"; //$NON-NLS-1$

	private PartIds() {
	}
}
