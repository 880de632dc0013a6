// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.Disposable;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.hashiya.ui.study.StudyUi;
import org.hashiya.ui.study.StudyUpdate;

/** Keeps a view on the study that is worked in: tells it when another one is, and of each change of it. To be used on the UI thread; ends with the control that owns it. */
public final class CurrentStudy {

	private final Control owner;
	private final BlindCoding blind;
	private final Runnable switched;
	private final Consumer<StudyUpdate> changed;
	private @Nullable OpenStudy open;
	private @Nullable Disposable subscription;

	/**
	 * @param switched is called when another study is shown, or none, or when other codings of it are seen; not for the one that is there at the beginning
	 * @param changed  is told what changed in the study that is shown, as this copy's coder sees it
	 */
	public CurrentStudy(IServiceLocator services, Control owner, Runnable switched, Consumer<StudyUpdate> changed) {
		OpenStudies studies = services.getService(OpenStudies.class);
		blind = services.getService(BlindCoding.class);
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
		blind.onSwitch(owner, study -> {
			if (study == open) {
				switched.run();
			}
		});
		show(studies.current().orElse(null));
	}

	/** The study to show, or null where none is open. */
	public @Nullable OpenStudy get() {
		return open;
	}

	/** A snapshot of the study that is shown, as this copy's coder sees it; the snapshot itself where none is. */
	public Study seen(Study snapshot) {
		OpenStudy study = open;
		return study == null ? snapshot : blind.seen(study, snapshot);
	}

	private void show(@Nullable OpenStudy study) {
		Disposable before = subscription;
		if (before != null) {
			before.dispose();
		}
		open = study;
		subscription = study == null ? null : new StudyUi(study, owner.getDisplay()).onChange(owner, update -> changed.accept(blind.seen(study, update)));
	}
}
