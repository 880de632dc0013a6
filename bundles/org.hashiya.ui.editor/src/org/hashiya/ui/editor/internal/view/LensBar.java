// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.hashiya.model.Coder;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.editor.internal.Messages;
import org.hashiya.ui.editor.internal.marks.Lens;
import org.hashiya.ui.parts.NoticeTarget;
import org.hashiya.ui.words.CodePaths;

/** The bar above the text while some of its codings are not seen: which are, and the way back to all. Hidden otherwise. */
public final class LensBar {

	private final SentenceBar bar;

	/** @param parent has a grid of one column */
	public LensBar(Composite parent) {
		bar = new SentenceBar(parent);
	}

	/** What the link does. */
	public void onShowAll(Runnable run) {
		bar.onLink(run);
	}

	/** Says what is seen through a lens; hides itself where that is all. */
	public void show(Lens lens, Study study) {
		Lens known = lens.in(study);
		bar.say(known.isFiltered() ? Messages.format(Messages.Lens_sentence, Messages.list(parts(known, study))) : ""); //$NON-NLS-1$
	}

	private static List<String> parts(Lens lens, Study study) {
		List<String> parts = new ArrayList<>();
		UUID branch = lens.branch();
		if (branch != null) {
			parts.add(Messages.format(Messages.Lens_branch, NoticeTarget.literal(CodePaths.shown(study.codebook(), branch))));
		}
		UUID group = lens.set();
		MemberSet set = group == null ? null : study.sets().get(group);
		if (set != null) {
			parts.add(Messages.format(Messages.Lens_set, literal(set.name())));
		}
		if (lens.memosOnly()) {
			parts.add(Messages.Lens_memos);
		}
		UUID coder = lens.coder();
		if (coder != null) {
			Coder known = study.coders().get(coder);
			parts.add(Messages.format(Messages.Lens_coder, literal(known == null ? "" : known.name()))); //$NON-NLS-1$
		}
		return parts;
	}

	private static String literal(String name) {
		return NoticeTarget.literal(Isolates.wrap(name));
	}
}
