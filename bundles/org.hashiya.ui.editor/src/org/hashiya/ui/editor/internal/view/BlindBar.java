// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.parts.HiddenWork;
import org.hashiya.ui.study.BlindCoding;

/** The bar above the text while the work of some coders alone is seen, one's own or others', with the link that ends that. Hidden otherwise. */
public final class BlindBar {

	private final SentenceBar bar;

	/** @param parent has a grid of one column */
	public BlindBar(Composite parent) {
		bar = new SentenceBar(parent);
	}

	/** Says whether the work of some coders is hidden in a study. */
	public void show(OpenStudy study, BlindCoding blind) {
		bar.onLink(() -> blind.show(study, Set.of()));
		bar.say(HiddenWork.sentenceAboveText(blind, study));
	}
}
