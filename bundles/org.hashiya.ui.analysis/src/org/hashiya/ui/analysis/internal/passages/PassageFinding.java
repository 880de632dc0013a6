// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.analysis.retrieval.PassageJoiner;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.analysis.internal.Pace;

/** Finds passages and makes rows of them; tells what there is so far before it has all, so that one can begin to read. For one run. */
final class PassageFinding {

	/** More than this no one reads in a list; a million would fill the memory. */
	static final int MOST_ROWS = 20_000;

	private final Study study;
	private final PassageChoice choice;
	private final Arrangement arrangement;
	private final PassageRows.Source source;
	private final int most;
	private final Pace pace = new Pace();
	private final List<PassageRow> rows = new ArrayList<>();
	private int total;
	private int documents;
	private @Nullable UUID lastDocument;
	/** Whether there are some that nobody was told of. */
	private boolean untold;

	/**
	 * @param source tells passages by document and in text order
	 * @param most   of how many of them rows are made; all are counted
	 */
	PassageFinding(Study study, PassageChoice choice, Arrangement arrangement, PassageRows.Source source, int most) {
		this.most = most;
		this.study = study;
		this.choice = choice;
		this.arrangement = arrangement;
		this.source = source;
	}

	/** A problem on its way through those who tell passages. */
	private static final class Unread extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final StudyProblem problem;

		Unread(StudyProblem problem) {
			super(problem);
			this.problem = problem;
		}
	}

	/**
	 * Finds them all.
	 *
	 * @param partly is told what there is, now and then
	 * @throws StudyProblem if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	PassageRows run(Progress progress, Consumer<PassageRows> partly) throws StudyProblem {
		PassageRowMaker maker = new PassageRowMaker(study, progress);
		PassageJoiner joiner = new PassageJoiner(found -> add(found, maker, partly));
		try {
			source.forEach(new WhileLooking(progress, joiner, partly), joiner::add);
			joiner.end();
		} catch (Unread e) {
			throw e.problem;
		}
		return found(true);
	}

	private void add(FoundPassage found, PassageRowMaker maker, Consumer<PassageRows> partly) {
		UUID document = found.document().id();
		documents += document.equals(lastDocument) ? 0 : 1;
		lastDocument = document;
		total++;
		if (rows.size() < most) {
			try {
				rows.add(maker.row(found));
			} catch (StudyProblem problem) {
				throw new Unread(problem);
			}
		}
		untold = true;
		tellInTime(partly);
	}

	private void tellInTime(Consumer<PassageRows> partly) {
		if (untold && pace.isTime()) {
			untold = false;
			partly.accept(found(false));
		}
	}

	/** Of few among many documents the next may be long in coming: after each document it is looked whether the last ones are still to be told. */
	private final class WhileLooking implements Progress {

		private final Progress progress;
		private final PassageJoiner joiner;
		private final Consumer<PassageRows> partly;
		private final Thread thread = Thread.currentThread();

		WhileLooking(Progress progress, PassageJoiner joiner, Consumer<PassageRows> partly) {
			this.progress = progress;
			this.joiner = joiner;
			this.partly = partly;
		}

		@Override
		public void begin(long units) {
			progress.begin(units);
		}

		@Override
		public void worked(long units) {
			progress.worked(units);
			if (Thread.currentThread() == thread) { // others help with reading only
				joiner.end(); // ranges end with their document
				tellInTime(partly);
			}
		}

		@Override
		public boolean isCancelled() {
			return progress.isCancelled();
		}
	}

	private PassageRows found(boolean whole) {
		return new PassageRows(choice, rows, PassageRows.arranged(study, rows, arrangement), total, documents, whole);
	}
}
