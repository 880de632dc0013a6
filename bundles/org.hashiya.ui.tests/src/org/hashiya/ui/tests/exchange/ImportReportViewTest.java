// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the report of an import is laid out in its view. */
class ImportReportViewTest {

	private static final String REPORT = "org.hashiya.ui.exchange.importReport";
	/** No field and no list may become narrower, in pixels. */
	private static final int NARROWEST = 140;

	private final LiveStudy live;
	private final Path folder;

	ImportReportViewTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder.resolve("study");
		live = new LiveStudy(this.folder);
	}

	/** As an import leaves it. */
	@BeforeEach
	void keep() throws IOException {
		Files.createDirectories(folder.resolve(".hashiya"));
		Files.writeString(folder.resolve(".hashiya").resolve("import-report.tsv"), """
				towns.qdpx\tTwo towns\tQualCoder 3.5\tcode-points.as-stored.exclusive
				Code\tCODE\t12\tالجزائر\tRussia factor
				TextSource\tTEXT_MISSING\t1204\tإقليم بلا نصّ\tEssay
				PlainTextSelection\tWAITING\t7\tone town, two towns and a sentence that is far too long for a narrow view
				""");
	}

	@AfterEach
	void close() {
		live.hide(REPORT);
		live.close();
	}

	private Table list() {
		return live.table("what became of each element is shown", "imported"::equals);
	}

	private Text examples() {
		return live.find(Text.class, text -> text.isVisible() && (text.getStyle() & (SWT.MULTI | SWT.READ_ONLY)) == (SWT.MULTI | SWT.READ_ONLY) && text.getText().contains("Russia factor")).orElseThrow();
	}

	private Text word() {
		return live.find(Text.class, text -> text.isVisible() && text.getMessage().startsWith("a name, an element")).orElseThrow();
	}

	private static Rectangle place(Control control) {
		return control.getDisplay().map(control.getParent(), null, control.getBounds());
	}

	@Test
	void itOpensBelowTheTextWithTheExamplesBesideTheList() throws PartInitException {
		IViewPart counts = live.show(PartIds.FREQUENCIES);
		IViewPart view = live.show(REPORT);
		assertTrue(Arrays.asList(live.page().getViewStack(view)).contains(counts), "where the counts are");
		Table list = list();
		live.until("they are beside it", () -> place(examples()).x >= place(list).x + place(list).width);
		int[] widths = new int[4];
		live.until(() -> "the sentences have the room that the others leave: " + Arrays.toString(widths) + " of " + list.getClientArea().width, () -> {
			Arrays.setAll(widths, column -> list.getColumn(column).getWidth());
			return list.getColumn(4).getWidth() == 0 && widths[2] > Math.max(NARROWEST, widths[0]) && widths[3] < widths[0] && Arrays.stream(widths).sum() <= list.getClientArea().width;
		});
	}

	@Test
	void besideTheCodebookTheExamplesAreBelowAndNothingIsCut() throws PartInitException {
		IViewPart view = live.show(REPORT);
		MElementContainer<MUIElement> home = stack(view);
		move(view, stack(live.show(PartIds.CODEBOOK)));
		try {
			Table list = list();
			live.until("they are below it", () -> list.getSize().y > 0 && place(examples()).y >= place(list).y + place(list).height);
			for (Control control : List.of(list, examples(), word(), live.find(Combo.class, combo -> combo.isVisible() && combo.indexOf("kept, not shown") >= 0).orElseThrow())) {
				live.until(() -> control + " is wide enough and not cut: " + place(control), () -> place(control).width >= NARROWEST && isSeen(control));
			}
		} finally {
			move(view, home);
		}
		live.until("with more room they are beside it again", () -> place(examples()).x >= place(list()).x + place(list()).width);
	}

	/** Where a view is, which a person can drag elsewhere. */
	private static MElementContainer<MUIElement> stack(IViewPart view) {
		return view.getSite().getService(MPart.class).getCurSharedRef().getParent();
	}

	private static void move(IViewPart view, MElementContainer<MUIElement> stack) {
		MPlaceholder place = view.getSite().getService(MPart.class).getCurSharedRef();
		stack.getChildren().add(place);
		stack.setSelectedElement(place);
	}

	/** Whether all that it is in leaves it whole from side to side. */
	private static boolean isSeen(Control control) {
		for (Composite around = control.getParent(); around != null; around = around.getParent()) {
			Rectangle room = around.getDisplay().map(around, null, around.getClientArea());
			if (place(control).x < room.x || place(control).x + place(control).width > room.x + room.width) {
				return false;
			}
		}
		return true;
	}

	@Test
	void theKeyThatFindsLeadsToTheFieldAboveTheList() throws PartInitException {
		live.show(REPORT);
		Table list = list();
		list.setFocus();
		live.until("the list has the keys", list::isFocusControl);
		Event key = new Event();
		key.stateMask = SWT.MOD1;
		key.keyCode = 'f';
		list.notifyListeners(SWT.KeyDown, key);
		live.until("the field has them", () -> word().isFocusControl());
		word().setText("بلا نص");
		live.until("only what has the word is shown", () -> list.getItemCount() == 1 && list.getItem(0).getText(1).equals("TextSource"));
		assertEquals("1,204", list.getItem(0).getText(3));
	}

	@Test
	void whereNothingWasImportedAnImportIsOffered() throws IOException, PartInitException {
		Files.delete(folder.resolve(".hashiya").resolve("import-report.tsv"));
		live.show(REPORT);
		live.until("it is offered", () -> Controls.find(live.page().getWorkbenchWindow().getShell().getDisplay(), Link.class, link -> link.isVisible() && link.getText().startsWith("Nothing was imported")).isPresent());
		live.until("there is nothing to look for", () -> live.find(Text.class, text -> text.isVisible() && text.getMessage().startsWith("a name, an element")).isEmpty());
		Event followed = new Event();
		followed.text = "org.hashiya.ui.exchange.importProject";
		Link link = live.find(Link.class, each -> each.isVisible() && each.getText().startsWith("Nothing was imported")).orElseThrow();
		link.getDisplay().asyncExec(() -> link.notifyListeners(SWT.Selection, followed));
		live.press("Cancel");
	}
}
