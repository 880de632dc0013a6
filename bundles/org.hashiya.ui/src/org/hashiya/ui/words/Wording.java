// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.words;

import java.util.List;

import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;


/** Puts what the core rooms only name into sentences of the person's language. Names in them are isolated, so that an Arabic name in an English sentence reorders nothing. */
public final class Wording {


	private Wording() {
	}

	/** What happened, what is safe, and what to do, in one or two sentences. */
	public static String problem(StudyProblem problem) {
		return problem.toString();
	}

	/** The name of an act as a step of undo, such as "code ‘Russia factor’", without "Undo". */
	public static String act(HistoryEntry entry) {
		return act(entry.kind(), entry.labels());
	}

	/** As {@link #act(HistoryEntry)}, for an act that is not in the journal yet. */
	public static String act(Act.Kind kind, List<String> labels) {
		return kind + " " + labels; //$NON-NLS-1$
	}
}
