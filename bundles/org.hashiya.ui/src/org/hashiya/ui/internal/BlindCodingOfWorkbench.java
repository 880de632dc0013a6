// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.study.BlindCoding;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.study.OpenStudiesListener;
import org.osgi.service.prefs.Preferences;

/** Remembers whose work alone is seen. A component: one object in each workbench. */
public final class BlindCodingOfWorkbench implements BlindCoding {

	private static final String BLIND = "blind"; //$NON-NLS-1$

	private final Preferences preferences = InstanceScope.INSTANCE.getNode("org.hashiya.ui").node(BLIND); //$NON-NLS-1$
	private final List<Consumer<OpenStudy>> listeners = new CopyOnWriteArrayList<>();
	/** The only coders who were seen when it was told last; UI thread only. */
	private final Map<OpenStudy, Set<UUID>> told = new WeakHashMap<>();
	private final OpenStudiesListener coders = new OpenStudiesListener() {
		@Override
		public void opened(OpenStudy study) {
			told.put(study, only(study));
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
	public Set<UUID> only(OpenStudy study) {
		Optional<Coder> coder = study.coder();
		if (coder.isEmpty()) {
			return Set.of();
		}
		String chosen = node(study).get(coder.get().id().toString(), ""); //$NON-NLS-1$
		if (Boolean.parseBoolean(chosen)) { // as it was written when it could be oneself alone
			return Set.of(coder.get().id());
		}
		Set<String> ids = Set.of(chosen.split(" ")); //$NON-NLS-1$
		return chosen.isEmpty() ? Set.of() : study.study().coders().list().stream().map(Coder::id).filter(id -> ids.contains(id.toString())).collect(Collectors.toUnmodifiableSet());
	}

	private Preferences node(OpenStudy study) {
		return preferences.node(study.study().info().id().toString());
	}

	@Override
	public void show(OpenStudy study, Set<UUID> coders) {
		Optional<Coder> coder = study.coder();
		if (coder.isPresent()) {
			String key = coder.get().id().toString();
			if (coders.isEmpty()) {
				node(study).remove(key);
			} else {
				node(study).put(key, coders.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "))); //$NON-NLS-1$
			}
			tell(study);
		}
	}

	private void tell(OpenStudy study) {
		Set<UUID> now = only(study);
		if (!Objects.equals(told.put(study, now), now)) {
			listeners.forEach(listener -> listener.accept(study));
		}
	}

	@Override
	public Study seen(OpenStudy study, Study snapshot) {
		Set<UUID> coders = only(study);
		return coders.isEmpty() ? snapshot.whole() : snapshot.seenBy(coders);
	}

	@Override
	public void onSwitch(Control owner, Consumer<OpenStudy> listener) {
		listeners.add(listener);
		owner.addDisposeListener(event -> listeners.remove(listener));
	}
}
