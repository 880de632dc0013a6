// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hashiya.model.ChangeSet;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.store.StudyListener;

/** Brings the changes of an open study to the UI thread, so that a part hears of a burst of changes once. */
public final class StudyUi {

	private final OpenStudy study;
	private final Display display;

	public StudyUi(OpenStudy study, Display display) {
		this.study = study;
		this.display = display;
	}

	/**
	 * Tells a listener on the UI thread of all changes from now on; those that come before it could be called are told together.
	 *
	 * @param owner when it is disposed the subscription ends
	 */
	public Disposable onChange(Control owner, Consumer<StudyUpdate> listener) {
		Subscription subscription = new Subscription(owner, listener);
		study.addListener(subscription);
		owner.addDisposeListener(event -> subscription.dispose());
		return subscription;
	}

	private final class Subscription implements StudyListener, Disposable {

		private final Control owner;
		private final Consumer<StudyUpdate> listener;
		private final List<ChangeSet> pending = new ArrayList<>();
		private @Nullable Study first;
		private @Nullable Study last;
		private volatile boolean ended;

		Subscription(Control owner, Consumer<StudyUpdate> listener) {
			this.owner = owner;
			this.listener = listener;
		}

		@Override
		public void changed(Study before, Study after, ChangeSet changeSet) {
			boolean isFirst;
			synchronized (pending) {
				isFirst = pending.isEmpty();
				pending.add(changeSet);
				if (isFirst) {
					first = before;
				}
				last = after;
			}
			if (isFirst && !display.isDisposed()) {
				try {
					display.asyncExec(this::deliver);
				} catch (SWTException e) {
					dispose(); // the display went away between the question and the call: the workbench has ended
				}
			}
		}

		private void deliver() {
			Study before;
			Study after;
			List<ChangeSet> changes;
			synchronized (pending) {
				before = first;
				after = last;
				changes = List.copyOf(pending);
				pending.clear();
				first = null;
				last = null;
			}
			if (!ended && !owner.isDisposed() && before != null && after != null) {
				listener.accept(new StudyUpdate(before, after, changes));
			}
		}

		@Override
		public void dispose() {
			if (!ended) {
				ended = true;
				study.removeListener(this);
			}
		}
	}
}
