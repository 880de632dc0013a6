// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;

/**
 * Whether the coder who works in this copy of a study codes blind: without seeing in any text, count or list of the window what other coders did. An OSGi service, found by
 * {@code site.getService(BlindCoding.class)}. What is shown or counted for the person is taken of {@link #seen}; acts, and warnings of what an act takes along, are of the whole study.
 * Remembered for each study and coder in this workbench, not in the study.
 */
public interface BlindCoding {

	/** Whether this copy's coder codes blind; never where it is not known who that is. */
	boolean isOn(OpenStudy study);

	/** Switches it for this copy's coder; nothing where it is not known who that is. On the UI thread. */
	void set(OpenStudy study, boolean on);

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
