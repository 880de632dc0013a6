// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;

/**
 * Whose work alone is seen of a study in all texts, counts and lists of the window: that of the coder who works in this copy, who so codes blind, or of another one; else that of all. An OSGi service, found by
 * {@code site.getService(BlindCoding.class)}. What is shown or counted for the person is taken of {@link #seen}; acts, and warnings of what an act takes along, are of the whole study.
 * Remembered for each study and coder in this workbench, not in the study.
 */
public interface BlindCoding {

	/** Whether the work of some coders is hidden; never where it is not known who works here. */
	default boolean isOn(OpenStudy study) {
		return only(study).isPresent();
	}

	/** The coder whose work alone is seen, by id; empty where that of all is, and where it is not known who works here. */
	Optional<UUID> only(OpenStudy study);

	/** The other coder whose work alone is looked at; empty while that of all is seen, and while one codes blind. */
	default Optional<Coder> other(OpenStudy study) {
		UUID only = only(study).orElse(null);
		Coder seen = only == null ? null : study.study().coders().get(only);
		return seen == null || study.coder().filter(me -> me.id().equals(only)).isPresent() ? Optional.empty() : Optional.of(seen);
	}

	/** Shows this copy's coder what one coder did and nothing else, or with null what all did; nothing where it is not known who works here. On the UI thread. */
	void show(OpenStudy study, @Nullable UUID coder);

	/** Lets this copy's coder code blind, or see all again; nothing where it is not known who that is. On the UI thread. */
	default void set(OpenStudy study, boolean on) {
		Coder me = study.coder().orElse(null);
		show(study, on && me != null ? me.id() : null);
	}

	/** The study as it is now, as this copy's coder sees it; the snapshot itself where all is seen. From any thread. */
	default Study seen(OpenStudy study) {
		return seen(study, study.study());
	}

	/** Some snapshot of an open study, as this copy's coder sees it. From any thread. */
	Study seen(OpenStudy study, Study snapshot);

	/** One or more changes, as this copy's coder sees what was before and after. */
	default StudyUpdate seen(OpenStudy study, StudyUpdate update) {
		return new StudyUpdate(seen(study, update.before()), seen(study, update.after()), update.changes());
	}

	/**
	 * Tells on the UI thread when something else is seen of a study than before, though it did not change: the mode was switched, or another coder works in it.
	 *
	 * @param owner when it is disposed the listener is forgotten
	 */
	void onSwitch(Control owner, Consumer<OpenStudy> listener);
}
