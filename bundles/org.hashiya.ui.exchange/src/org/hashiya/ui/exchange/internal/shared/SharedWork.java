// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.hashiya.exchange.SharedCodebook;
import org.hashiya.exchange.SharedUpdate;
import org.hashiya.merge.CodeComparison;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodebookMerge.Into;
import org.hashiya.model.Act;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Additions;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.exchange.internal.projects.StudySink;

/** A study and the file that it shares its codebook by. Needs no window. */
record SharedWork(OpenStudy open, Path file) {

	/**
	 * What was done.
	 *
	 * @param inStudy how many codes changed in the study
	 * @param inFile  how many in the file
	 */
	record Done(int inStudy, int inFile) {
	}

	/**
	 * Compares, as study and file are now.
	 *
	 * @throws StudyProblem          if study or file cannot be read
	 * @throws CancellationException if the progress was cancelled
	 */
	SharedCodebook compare(Progress progress) throws StudyProblem {
		return SharedCodebook.compare(file, open.study(), progress);
	}

	/**
	 * Brings both up to date, of the study in one step of undo.
	 *
	 * @param seen what the person chose by
	 * @return nothing where study or file have become different since: nothing was done then, and the person has to look again
	 * @throws StudyProblem          if one of them cannot be read or written; CODER_AMBIGUOUS
	 * @throws CancellationException if the progress was cancelled; both are as they were
	 */
	Optional<Done> update(List<CodeComparison> seen, Map<UUID, Choice> choices, Into into, Progress progress) throws StudyProblem {
		Study basis = open.study();
		SharedCodebook now = SharedCodebook.compare(file, basis, progress);
		if (!now.codes().equals(seen)) {
			return Optional.empty();
		}
		SharedUpdate update = now.update(choices, into, open.folder(), open.author(), progress);
		progress.check();
		try (Additions additions = open.additions()) {
			update.write(new StudySink(additions), progress);
			Optional<Act> act = update.act();
			if (act.isPresent()) {
				open.perform(basis, act.get());
			}
			additions.keep();
		}
		return Optional.of(new Done(update.inStudy(), update.inFile()));
	}
}
