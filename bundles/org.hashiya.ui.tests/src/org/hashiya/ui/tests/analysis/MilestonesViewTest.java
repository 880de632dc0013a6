// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestonesViewTest {

	private static final String ARABIC = "مقدّمة قصيرة.\nشهدت العلاقات مع روسيا خطوات متسارعة، والتطبيع غيّر كلّ شيء.";
	private static final String NAME = "كما في المقال";

	private final Path folder;
	private final LiveStudy live;

	MilestonesViewTest(@TempDir Path folder) throws StudyProblem, IOException {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		List<Path> files = List.of(Files.writeString(folder.resolve("essay-ar.txt"), ARABIC), Files.writeString(folder.resolve("report-en.txt"), "Russia came first."));
		new DocumentImport(live.open(), files, "", DocumentImporters.all()).run(Progress.NONE);
		live.code("روسيا");
		live.code("Change");
		live.code("روسيا", "essay-ar", "روسيا");
		live.code("روسيا", "report-en", "Russia");
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(PartIds.MILESTONES);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private void set(String name) {
		live.run("org.hashiya.ui.analysis.setMilestone", Map.of());
		live.until("the dialog is open", () -> nameField().isPresent());
		nameField().orElseThrow().setText(name);
		live.press("OK");
		live.table("the milestone is listed", text -> text.contains(name));
		live.until("it is selected and compared", () -> says("Since “\u2068" + name)); // the view has come to the front by then
	}

	private Optional<Text> nameField() {
		return live.find(Text.class, text -> text.getMessage().equals("such as: as in the paper"));
	}

	private void changeTheStudy() throws StudyProblem {
		live.code("روسيا", "essay-ar", "العلاقات");
		live.code("Change", "essay-ar", "التطبيع");
		Document report = live.open().study().resolveDocument("report-en");
		live.open().perform(StudyActs.removeDocument(live.open().study(), report));
	}

	private List<List<String>> changes() {
		List<List<String>> lines = new ArrayList<>();
		live.find(Tree.class, tree -> tree.getColumnCount() == 6).ifPresent(tree -> {
			for (TreeItem item : tree.getItems()) {
				List<String> cells = new ArrayList<>();
				for (int column = 0; column < 6; column++) {
					cells.add(item.getText(column));
				}
				lines.add(cells);
			}
		});
		return lines;
	}

	private boolean says(String words) {
		return live.find(Label.class, label -> label.getText().contains(words)).isPresent();
	}

	private Optional<Link> link(String words) {
		return live.find(Link.class, link -> link.getText().contains(words));
	}

	/** Runs an entry of the view's menu. */
	private void choose(String entry) {
		IViewPart view = live.page().findView(PartIds.MILESTONES);
		for (IContributionItem item : view.getViewSite().getActionBars().getMenuManager().getItems()) {
			if (item instanceof ActionContributionItem action && action.getAction().getText().replace("&", "").equals(entry)) {
				assertTrue(action.getAction().isEnabled(), entry);
				action.getAction().run();
				return;
			}
		}
		throw new AssertionError(entry);
	}

	@Test
	void theEmptyViewSaysWhatAMilestoneIsAndANameIsGivenOnce() throws PartInitException {
		live.show(PartIds.MILESTONES);
		live.until("a sentence offers the first step", () -> link("Set a milestone").isPresent());

		set(NAME);
		live.run("org.hashiya.ui.analysis.setMilestone", Map.of());
		live.until("the dialog is open", () -> nameField().isPresent());
		nameField().orElseThrow().setText(NAME);

		live.until("the name is refused", () -> live.find(Text.class, text -> text.getText().contains("There is a milestone")).isPresent()
				|| says("There is a milestone"));
		assertTrue(live.find(Button.class, button -> button.getText().equals("OK") && !button.isEnabled()).isPresent());
		live.press("Cancel");
		live.until("the dialog is gone", () -> nameField().isEmpty());
		assertEquals(1, live.open().study().milestones().size());
	}

	@Test
	void whatChangedSinceIsShownByCodeAndFollowsTheStudy() throws PartInitException, StudyProblem {
		live.show(PartIds.MILESTONES);
		set(NAME);
		live.until("nothing has changed yet", () -> says("nothing has changed"));

		changeTheStudy();

		live.until(() -> "the comparison follows, not " + changes(), () -> changes().equals(List.of(List.of("روسيا", "", "2", "2", "1", "1"), List.of("Change", "", "0", "1", "1", ""))));
		live.until("the summary", () -> says("codings then 2, now 3 · one document is gone"));
		live.open().undo();
		live.until("undo is followed", () -> changes().equals(List.of(List.of("روسيا", "", "2", "3", "1", ""), List.of("Change", "", "0", "1", "1", ""))));
	}

	@Test
	void frequenciesOfThenHaveABannerAndAWayBack() throws PartInitException, StudyProblem {
		live.show(PartIds.FREQUENCIES);
		live.show(PartIds.MILESTONES);
		set(NAME);
		changeTheStudy();
		Table list = live.table("the milestone is listed", text -> text.contains(NAME));
		list.setSelection(0);
		list.notifyListeners(SWT.Selection, new Event());

		choose("Show frequencies of then");

		live.until("the banner names the milestone", () -> link("not of now").filter(link -> link.getText().contains(NAME)).isPresent());
		Table numbers = live.table("the numbers are shown", "روسيا"::equals);
		live.until("the numbers of then", () -> LiveStudy.lines(numbers).getFirst().equals(List.of("روسيا", "2", "")) && LiveStudy.lines(numbers).get(1).equals(List.of("Change", "0", "")));

		live.code("روسيا", "essay-ar", "خطوات");
		link("not of now").orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("the numbers of now", () -> LiveStudy.lines(numbers).getFirst().equals(List.of("روسيا", "3", "")) && LiveStudy.lines(numbers).get(1).equals(List.of("Change", "1", "")));
		assertTrue(link("not of now").isEmpty());
	}

	@Test
	void whatWasIsExported() throws PartInitException, StudyProblem, IOException {
		live.show(PartIds.MILESTONES);
		set(NAME);
		changeTheStudy();
		Path file = folder.resolve("then.csv");

		live.run("org.hashiya.ui.exchange.export", Map.of("org.hashiya.ui.exchange.export.kind", "codings", "org.hashiya.ui.exchange.export.milestone",
				live.open().study().milestones().at(0).id().toString()));
		live.until("the state is chosen", () -> live.find(Combo.class, combo -> combo.getText().contains(NAME)).isPresent());
		Text target = live.find(Text.class, text -> text.getText().contains(NAME + ".csv")).orElseThrow();
		target.setText(file.toString());
		live.press("Finish");
		live.press("Close");
		live.until("the message is gone", () -> live.find(Button.class, button -> button.getText().equals("Close")).isEmpty());

		String csv = Files.readString(file);
		assertEquals(3, csv.lines().count(), csv);
		assertTrue(csv.contains("report-en") && csv.contains("روسيا") && !csv.contains("التطبيع"), csv);
	}

	@Test
	void aDocumentOfThenIsReadWithItsMarksAndCannotBeChanged() throws PartInitException, StudyProblem {
		live.show(PartIds.MILESTONES);
		set(NAME);
		changeTheStudy();
		Document report = live.open().at(live.open().study().milestones().at(0), Progress.NONE).resolveDocument("report-en");

		OpenDocument.openPast(live.page(), live.open(), live.open().study().milestones().at(0), report);

		IEditorPart reader = live.page().getActiveEditor();
		assertEquals(PartIds.READER, reader.getSite().getId());
		StyledText text = Adapters.of(reader, StyledText.class).orElseThrow();
		live.until("the text of then is shown", () -> text.getText().equals("Russia came first."));
		live.until("it is said that it is gone", () -> link("not in the study any more").isPresent());
		assertFalse(text.getEditable());
	}

	@Test
	void deleteIsUndoneByTheNotice() throws PartInitException {
		live.show(PartIds.MILESTONES);
		set(NAME);
		set("second");
		choose("Delete");
		live.until("the milestone is gone", () -> live.open().study().milestones().size() == 1);
		live.until("the notice offers to undo", () -> link("was deleted").isPresent());
		link("was deleted").orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("it is there again", () -> live.open().study().milestones().size() == 2);
	}
}
