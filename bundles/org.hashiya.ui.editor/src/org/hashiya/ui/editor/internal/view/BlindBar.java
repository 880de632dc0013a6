// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.hashiya.model.Coder;
import org.hashiya.store.OpenStudy;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.study.BlindCoding;

/** The bar above the text while its coder codes blind, with the link that ends that. Hidden otherwise. */
public final class BlindBar {

	private final SentenceBar bar;

	/** @param parent has a grid of one column */
	public BlindBar(Composite parent) {
		bar = new SentenceBar(parent);
	}

	/** Says whether others are hidden in a study. */
	public void show(OpenStudy study, BlindCoding blind) {
		bar.onLink(() -> blind.set(study, false));
		UUID only = blind.only(study).orElse(null);
		Coder seen = only == null ? null : study.study().coders().get(only);
		String coder = seen == null ? "" : seen.name(); //$NON-NLS-1$
		bar.say(blind.isOn(study) ? Messages.format(Messages.Blind_sentence, NoticeTarget.literal(Isolates.wrap(coder))) : ""); //$NON-NLS-1$
	}
}
