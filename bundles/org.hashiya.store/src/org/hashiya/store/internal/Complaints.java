// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.hashiya.model.StudyProblem;

/** Tells the problems of work in the background. What fails again at each new try is told once, until it has worked again or fails in another way. */
final class Complaints {

	private final Map<String, StudyProblem> told = new HashMap<>();
	private volatile Consumer<StudyProblem> listener = problem -> {
		// nobody listens yet; who calls save or close is told then
	};

	void setListener(Consumer<StudyProblem> listener) {
		this.listener = listener;
	}

	void tell(StudyProblem problem) {
		listener.accept(problem);
	}

	/** Tells what went wrong in a work that is tried again. */
	void tellOnce(String work, StudyProblem problem) {
		synchronized (told) {
			StudyProblem before = told.put(work, problem);
			if (before != null && before.kind() == problem.kind() && Objects.equals(before.file(), problem.file()) && Objects.equals(before.place(), problem.place())) {
				return; // not the message: it may name a temporary file, a new one each time
			}
		}
		tell(problem);
	}

	/** It has worked. */
	void worked(String work) {
		synchronized (told) {
			told.remove(work);
		}
	}
}
