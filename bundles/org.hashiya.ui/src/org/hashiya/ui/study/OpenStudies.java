// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/**
 * The studies that are open in this workbench; an OSGi service, found by {@code site.getService(OpenStudies.class)}. All methods may be called from any thread; listeners are called
 * on the UI thread.
 */
public interface OpenStudies {

	/**
	 * Opens the study in a folder and makes it the current one. Where it is open already, the answer is the same object.
	 *
	 * @throws StudyProblem NOT_A_STUDY and whatever {@link OpenStudy#open} throws
	 */
	OpenStudy open(Path folder, Progress progress) throws StudyProblem;

	/**
	 * Makes a study in a folder that is empty or not there, opens it and makes it the current one.
	 *
	 * @throws StudyProblem FILE_EXISTS, NAME_INVALID and whatever {@link OpenStudy#create} throws
	 */
	OpenStudy create(Path folder, String name, String coder) throws StudyProblem;

	/**
	 * Closes a study; the next start does not open it again.
	 *
	 * @throws StudyProblem if its files could not be written; it is closed all the same
	 */
	void close(OpenStudy study) throws StudyProblem;

	/** Whether studies that were open when the workbench was closed are still being opened; {@code currentChanged} tells the end of it. */
	boolean isOpening();

	/** All open studies, in the order in which they were opened. */
	List<OpenStudy> all();

	/** The open study in this folder. */
	Optional<OpenStudy> in(Path folder);

	/** The study that views show: the one worked in last. */
	Optional<OpenStudy> current();

	/** Says that this open study is the one worked in. */
	void setCurrent(OpenStudy study);

	/** Says that another coder works in this copy of a study now, which no change tells; to be called by who set it. */
	void coderChanged(OpenStudy study);

	/** Folders of studies opened lately, the last first, whether they are open or not; at most ten. */
	List<Path> recent();

	void addListener(OpenStudiesListener listener);

	void removeListener(OpenStudiesListener listener);
}
