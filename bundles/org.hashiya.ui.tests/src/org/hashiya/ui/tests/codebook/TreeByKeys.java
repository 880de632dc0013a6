// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;

/** What tests have in common that press keys in the tree of codes or of documents: a study that each fills for itself, the rows that are there before, and Ctrl+Z that brings these back. */
abstract class TreeByKeys {

	static final String ROOM = "org.hashiya.ui.codebook.";

	final LiveStudy live;
	final LiveTree rows;
	final Keys keys;
	private final String[] before;

	/** Fills a study, as another part of the program would. */
	@FunctionalInterface
	interface Filling {

		void fill(LiveStudy live) throws StudyProblem, IOException;
	}

	/**
	 * @param view   {@link PartIds#CODEBOOK} or {@link PartIds#EXPLORER}
	 * @param before all rows of the filled study; what is below is indented by two
	 */
	TreeByKeys(Path folder, String view, Filling filling, String... before) throws StudyProblem, IOException, PartInitException {
		this.before = before;
		live = new LiveStudy(folder.resolve("study"));
		filling.fill(live);
		rows = new LiveTree(live, view);
		rows.layOpen(before);
		keys = new Keys(live, view, rows.tree());
	}

	@AfterEach
	void close() {
		keys.close();
		live.close();
	}

	/** Presses Ctrl+Z and waits for the rows that were there before. */
	void undo() {
		keys.undo();
		rows.untilRows(before);
	}
}
