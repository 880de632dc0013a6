// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.osgi.service.prefs.Preferences;

/** Remembers who codes blind. A component: one object in each workbench. */
public final class BlindCodingOfWorkbench implements BlindCoding {

	private static final String BLIND = "blind"; //$NON-NLS-1$

	private final Preferences preferences = InstanceScope.INSTANCE.getNode("org.hashiya.ui").node(BLIND); //$NON-NLS-1$
	private final List<Consumer<OpenStudy>> listeners = new CopyOnWriteArrayList<>();
	/** The only coder who was seen when it was told last; UI thread only. */
	private final Map<OpenStudy, Optional<UUID>> told = new WeakHashMap<>();
	private final OpenStudiesListener coders = new OpenStudiesListener() {
		@Override
		public void opened(OpenStudy study) {
			told.put(study, Optional.ofNullable(only(study)));
		}

		@Override
		public void coderChanged(OpenStudy study) {
			tell(study);
		}
	};

	/** Called by the component runtime. */
	public void bind(OpenStudies studies) {
		studies.addListener(coders);
		studies.all().forEach(coders::opened);
	}

	/** Called by the component runtime. */
	public void unbind(OpenStudies studies) {
		studies.removeListener(coders);
	}

	@Override
	public boolean isOn(OpenStudy study) {
		return only(study) != null;
	}

	private @Nullable UUID only(OpenStudy study) {
		Optional<Coder> coder = study.coder();
		return coder.isPresent() && node(study).getBoolean(coder.get().id().toString(), false) ? coder.get().id() : null;
	}

	private Preferences node(OpenStudy study) {
		return preferences.node(study.study().info().id().toString());
	}

	@Override
	public void set(OpenStudy study, boolean on) {
		Optional<Coder> coder = study.coder();
		if (coder.isPresent()) {
			node(study).putBoolean(coder.get().id().toString(), on);
			tell(study);
		}
	}

	private void tell(OpenStudy study) {
		Optional<UUID> now = Optional.ofNullable(only(study));
		if (!Objects.equals(told.put(study, now), now)) {
			listeners.forEach(listener -> listener.accept(study));
		}
	}

	@Override
	public Study seen(OpenStudy study, Study snapshot) {
		UUID coder = only(study);
		return coder == null ? snapshot.whole() : snapshot.seenBy(coder);
	}

	@Override
	public void onSwitch(Control owner, Consumer<OpenStudy> listener) {
		listeners.add(listener);
		owner.addDisposeListener(event -> listeners.remove(listener));
	}
}
