// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Coder;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;

/**
 * Whose work alone is seen of a study in all texts, counts and lists of the window: that of the coder who works in this copy, who so codes blind, or of some others; else that of all. An OSGi service, found by
 * {@code site.getService(BlindCoding.class)}. What is shown or counted for the person is taken of {@link #seen}; acts, and warnings of what an act takes along, are of the whole study.
 * Remembered for each study and coder in this workbench, not in the study.
 */
public interface BlindCoding {

	/** Whether the work of some coders is hidden; never where it is not known who works here. */
	default boolean isOn(OpenStudy study) {
		return !only(study).isEmpty();
	}

	/** Whether this copy's coder sees their own work and nothing else. */
	default boolean isBlind(OpenStudy study) {
		return study.coder().filter(me -> only(study).equals(Set.of(me.id()))).isPresent();
	}

	/** The coders whose work alone is seen, by id; empty where that of all is, and where it is not known who works here. */
	Set<UUID> only(OpenStudy study);

	/** The coders whose work alone is looked at, as the study lists them; empty while that of all is seen, and while one codes blind. */
	default List<Coder> chosen(OpenStudy study) {
		Set<UUID> only = isBlind(study) ? Set.of() : only(study);
		return study.study().coders().list().stream().filter(coder -> only.contains(coder.id())).toList();
	}

	/** Shows this copy's coder what some coders did and nothing else; with none, what all did. Nothing where it is not known who works here. On the UI thread. */
	void show(OpenStudy study, Set<UUID> coders);

	/** Lets this copy's coder code blind, or see all again; nothing where it is not known who that is. On the UI thread. */
	default void set(OpenStudy study, boolean on) {
		Coder me = study.coder().orElse(null);
		show(study, on && me != null ? Set.of(me.id()) : Set.of());
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
