// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.internal.WhoAreYou;

/**
 * Runs what a person does to a study: asks once who they are where that is not known, performs the act, and shows a problem where the eye is. Each act is one step of undo. To be used on the
 * UI thread.
 */
public final class Acting {

	private final IWorkbenchWindow window;
	private final Problems problems;

	private Acting(IWorkbenchWindow window) {
		this.window = window;
		problems = Problems.in(window);
	}

	/** For a part. */
	public static Acting of(IWorkbenchPartSite site) {
		return new Acting(site.getWorkbenchWindow());
	}

	/** For a handler. */
	public static Acting of(IWorkbenchWindow window) {
		return new Acting(window);
	}

	/**
	 * Prepares an act and performs it.
	 *
	 * @return whether it was done; false where there was nothing to do, the person did not say who they are, or a problem was shown
	 */
	public boolean perform(OpenStudy study, ActSupplier supplier) {
		try {
			Optional<Author> author = author(study);
			if (author.isEmpty()) {
				return false;
			}
			return perform(study, supplier, author.get());
		} catch (StudyProblem problem) {
			problems.show(problem);
			return false;
		}
	}

	private boolean perform(OpenStudy open, ActSupplier supplier, Author author) throws StudyProblem {
		while (true) {
			Study study = open.study();
			Optional<Act> act = supplier.prepare(study, author);
			try {
				if (act.isPresent()) {
					open.perform(study, act.get());
					problems.clear();
				}
				return act.isPresent();
			} catch (StudyProblem problem) {
				if (problem.kind() != StudyProblem.Kind.OVERTAKEN || open.study() == study) {
					throw problem;
				}
				// another program's act was taken in between looking and acting: what the person wants is worked out anew
			}
		}
	}

	/**
	 * Who acts in this copy of the study, now. Where several coders could, asks the person and remembers the answer.
	 *
	 * @return nothing where the person did not answer
	 */
	public Optional<Author> author(OpenStudy study) throws StudyProblem {
		if (study.isReadOnly()) {
			throw new StudyProblem(StudyProblem.Kind.READ_ONLY, study.folder(), null); // before asking who wants to do what cannot be done
		}
		try {
			return Optional.of(study.author());
		} catch (StudyProblem problem) {
			if (problem.kind() != StudyProblem.Kind.CODER_AMBIGUOUS && problem.kind() != StudyProblem.Kind.CODER_UNKNOWN) {
				throw problem;
			}
		}
		if (!new WhoAreYou(window.getShell()).ask(study)) {
			return Optional.empty();
		}
		window.getService(OpenStudies.class).coderChanged(study);
		return Optional.of(study.author());
	}
}
