// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.OpenStudies;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done by keys in one session is taken back by keys in the next, the last first, and done again. */
class UndoAfterRestartTest {

	private static final String ROOM = "org.hashiya.ui.codebook.";

	private LiveStudy live;

	UndoAfterRestartTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		live.document("report", "", "Russia came first.");
		live.code("Actors");
		live.code("Process");
		live.code("Process", "report", "came");
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
	}

	@AfterEach
	void close() {
		live.close();
		live.hide(CasesView.ID);
	}

	private String state() {
		return live.open().study().codebook().list().stream().map(code -> live.open().study().codebook().path(code.id())).toList() + " " + live.open().study().documents().list().stream().map(document -> document.name()).toList() + " "
				+ live.open().study().cases().list().stream().map(known -> known.name()).toList() + " " + live.open().study().sets().size();
	}

	private void restart() throws StudyProblem {
		Path folder = live.open().folder();
		live.close();
		live = new LiveStudy(PlatformUI.getWorkbench().getService(OpenStudies.class).open(folder, Progress.NONE));
	}

	private void until(String state) {
		live.until(() -> state + ", not " + state(), () -> state().equals(state));
	}

	private LiveTree codes() throws PartInitException {
		LiveTree codes = new LiveTree(live, PartIds.CODEBOOK);
		live.until("the codes are there", () -> codes.tree().getItemCount() == live.open().study().codebook().children(null).size());
		return codes;
	}

	private void done(BooleanSupplier condition) {
		live.until("it is done", condition);
	}

	@Test
	void eachStepOfTheSessionBefore() throws StudyProblem, PartInitException {
		String before = "[Actors, Process] [report] [Salim] 0";
		until(before);
		LiveTree codes = codes();
		try (Keys keys = new Keys(live, PartIds.CODEBOOK, codes.tree())) {
			codes.select("Process");
			keys.press(ROOM + "renameCode", SWT.F2);
			keys.type("course");
			until("[Actors, course] [report] [Salim] 0");
			codes.untilRows("Actors 0", "course 1");
			codes.select("course");
			keys.press(ROOM + "moveIn", SWT.ALT, SWT.ARROW_RIGHT);
			until("[Actors, Actors/course] [report] [Salim] 0");
			codes.select("Actors");
			keys.press(ROOM + "newSet", SWT.CTRL, 'g');
			keys.type("all");
			until("[Actors, Actors/course] [report] [Salim] 1");
		}
		LiveTree documents = new LiveTree(live, PartIds.EXPLORER);
		documents.untilRows("report 1");
		try (Keys keys = new Keys(live, PartIds.EXPLORER, documents.tree())) {
			documents.select("report");
			keys.press(ROOM + "renameDocument", SWT.F2);
			keys.type("first");
			until("[Actors, Actors/course] [first] [Salim] 1");
		}
		Table cases = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
		done(() -> cases.getItemCount() == 1);
		cases.setSelection(0);
		try (Keys keys = new Keys(live, CasesView.ID, cases)) {
			keys.press("org.eclipse.ui.edit.delete", SWT.DEL);
			until("[Actors, Actors/course] [first] [] 1");
		}

		restart();
		LiveTree again = codes();
		try (Keys keys = new Keys(live, PartIds.CODEBOOK, again.tree())) {
			keys.undo();
			until("[Actors, Actors/course] [first] [Salim] 1");
			keys.undo();
			until("[Actors, Actors/course] [report] [Salim] 1");
			keys.undo();
			until("[Actors, Actors/course] [report] [Salim] 0");
		}

		restart();
		LiveTree third = codes();
		try (Keys keys = new Keys(live, PartIds.CODEBOOK, third.tree())) {
			keys.undo();
			until("[Actors, course] [report] [Salim] 0");
			keys.undo();
			until(before);
			third.untilRows("Actors 0", "Process 1");
			keys.press("org.eclipse.ui.edit.redo", SWT.CTRL, 'y');
			until("[Actors, course] [report] [Salim] 0");
		}
	}
}
