// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.List;

import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Progress;
import org.hashiya.model.Several;
import org.hashiya.model.StudyProblem;

/**
 * What an import will do to one snapshot of a study.
 *
 * @param act      one act; without any change where the study holds all of it already
 * @param contents what must be handed over before the act is done
 * @param report   what becomes of each element
 * @param codes    what becomes of each code of the file, as the file has them, each after the one above it
 */
public record ImportPlan(Act act, Contents contents, ImportReport report, List<PlannedCode> codes) {

	public ImportPlan {
		codes = List.copyOf(codes);
	}

	/** Texts and bytes that an act refers to. */
	@FunctionalInterface
	public interface Contents {

		/**
		 * Hands them over, one after the other.
		 *
		 * @param progress one unit a text or file
		 * @throws StudyProblem if the file cannot be read or the sink does not take them
		 * @throws java.util.concurrent.CancellationException if the progress was cancelled; what was handed over is referred to by nothing then
		 */
		void handOver(ContentSink sink, Progress progress) throws StudyProblem;
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		Change change = act.change();
		return change instanceof Several several && several.changes().isEmpty();
	}
}
