// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.study.StudyUpdate;

/** Keeps a view on the study that is worked in: tells it when another one is, and of each change of it. To be used on the UI thread; ends with the control that owns it. */
public final class CurrentStudy {

	private final Control owner;
	private final Runnable switched;
	private final Consumer<StudyUpdate> changed;
	private @Nullable OpenStudy open;
	private @Nullable Disposable subscription;

	/**
	 * @param switched is called when another study is shown, or none; not for the one that is there at the beginning
	 * @param changed  is told what changed in the study that is shown
	 */
	public CurrentStudy(OpenStudies studies, Control owner, Runnable switched, Consumer<StudyUpdate> changed) {
		this.owner = owner;
		this.switched = switched;
		this.changed = changed;
		OpenStudiesListener listener = new OpenStudiesListener() {
			@Override
			public void currentChanged(@Nullable OpenStudy study) {
				show(study);
				CurrentStudy.this.switched.run();
			}
		};
		studies.addListener(listener);
		owner.addDisposeListener(event -> studies.removeListener(listener));
		show(studies.current().orElse(null));
	}

	/** The study to show, or null where none is open. */
	public @Nullable OpenStudy get() {
		return open;
	}

	private void show(@Nullable OpenStudy study) {
		Disposable before = subscription;
		if (before != null) {
			before.dispose();
		}
		open = study;
		subscription = study == null ? null : new StudyUi(study, owner.getDisplay()).onChange(owner, changed);
	}
}
