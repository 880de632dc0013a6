// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Applied;
import org.hashiya.model.Change;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Put;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * An act of another writer, made to fit a study that has gone on meanwhile.
 *
 * @param act        the act as it is taken in
 * @param applied    what comes of it; null where it cannot be applied at all: it stays in its journal, and the state goes on without it
 * @param isConflict whether it met acts of others on the same things
 * @param problems   what is to be told: what was overtaken, or why it cannot be applied
 */
record ForeignAct(Act act, @Nullable Applied applied, boolean isConflict, List<StudyProblem> problems) {

	/**
	 * @param fit carries passages and texts over where the text is another one by now
	 * @throws StudyProblem if texts or passages that are needed cannot be read
	 */
	static ForeignAct fit(Study before, WrittenAct written, TextFit fit, Rebase.Precedence precedence) throws StudyProblem {
		Act act = ErasureActs.toTakeIn(before, fit.fit(before, written));
		List<StudyProblem> problems = new ArrayList<>();
		Applied applied;
		try {
			applied = before.apply(act.change());
		} catch (StudyProblem overtaken) {
			Rebase rebase = new Rebase(before, precedence);
			Change fitted = rebase.fit(act.change());
			try {
				applied = before.apply(fitted);
			} catch (StudyProblem impossible) {
				impossible.addSuppressed(overtaken);
				return new ForeignAct(act, null, false, List.of(impossible));
			}
			for (Put put : rebase.overtaken()) {
				problems.add(StudyProblem.of(Kind.OVERTAKEN, put.kind(), put.id()));
			}
		}
		fit.clashes().forEach(document -> problems.add(StudyProblem.of(Kind.OVERTAKEN, ElementKind.DOCUMENT, document)));
		return new ForeignAct(act, applied, !problems.isEmpty(), problems);
	}
}
