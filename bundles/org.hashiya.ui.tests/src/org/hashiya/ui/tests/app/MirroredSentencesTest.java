// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CaseActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.InMirroredWindow;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** In a mirrored window the sentence of a view that has nothing to show is seen, whatever width the view had when it was shown last. */
@ExtendWith(InMirroredWindow.class)
class MirroredSentencesTest {

	private static final int MARGIN = 16;

	private final LiveStudy live;

	MirroredSentencesTest(@TempDir Path folder) throws StudyProblem {
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(CasesView.ID);
		live.show(PartIds.FREQUENCIES);
		live.close();
	}

	private Optional<Link> sentence(String beginning) {
		return live.find(Link.class, link -> link.getText().startsWith(beginning));
	}

	/** Waits until the sentence begins at the right side of the view. */
	private void untilAtTheSide(String beginning) {
		live.until(() -> "the sentence is at the right side: " + sentence(beginning).map(link -> link.getBounds() + " in " + link.getParent().getBounds()).orElse("not there"),
				() -> sentence(beginning).filter(link -> side(link) == side(link.getParent().getParent()) - MARGIN).isPresent());
	}

	private void untilGone(String beginning) {
		live.until("it has gone: " + beginning, () -> sentence(beginning).isEmpty());
	}

	/** Where the right side of a control is on the screen. */
	private static int side(Control control) {
		return control.getDisplay().map(control.getParent(), null, control.getBounds()).x + control.getBounds().width;
	}

	/** Makes a view as large as the window, or as it was. */
	private void zoom(String view) {
		Control part = (Control) live.page().findView(view).getSite().getService(MPart.class).getWidget();
		int before = part.getSize().x;
		live.page().toggleZoom(live.page().findViewReference(view));
		live.until("the view has another width", () -> part.getSize().x != before);
	}

	@Test
	void aboveATable() throws StudyProblem, PartInitException {
		live.show(CasesView.ID);
		untilAtTheSide("No cases yet");
		live.open().perform(CaseActs.create(live.open().study(), "سعاد", live.open().author()));
		untilGone("No cases yet");

		zoom(CasesView.ID);
		filter().setText("xyz");
		untilAtTheSide("No case has");
		filter().setText("");
		untilGone("No case has");
		zoom(CasesView.ID);
		filter().setText("xyz");
		untilAtTheSide("No case has");
	}

	@Test
	void whereTheyAreSeenAllTheTime() throws PartInitException {
		live.show(PartIds.PASSAGES);
		String none = "Here you will see";
		untilAtTheSide(none);
		zoom(PartIds.PASSAGES);
		untilAtTheSide(none);
		zoom(PartIds.PASSAGES);
		untilAtTheSide(none);
	}

	private Text filter() {
		return live.find(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getMessage().equals("Filter cases")).orElseThrow();
	}

	@Test
	void inThePlaceOfTheContent() throws StudyProblem, PartInitException {
		live.show(PartIds.FREQUENCIES);
		String none = "Here you will see how often";
		untilAtTheSide(none);
		live.code("القوى");
		untilGone(none);

		zoom(PartIds.FREQUENCIES);
		live.open().undo();
		untilAtTheSide(none);
		live.open().redo();
		untilGone(none);
		zoom(PartIds.FREQUENCIES);
		live.open().undo();
		untilAtTheSide(none);
	}
}
