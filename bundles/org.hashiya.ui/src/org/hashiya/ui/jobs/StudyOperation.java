// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.jobs;

import java.util.concurrent.CancellationException;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/**
 * Work that takes a while; runs outside the UI thread.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
public interface StudyOperation<T> {

	/**
	 * @throws StudyProblem          why it failed
	 * @throws CancellationException if it was cancelled by its progress
	 */
	T run(Progress progress) throws StudyProblem;
}
