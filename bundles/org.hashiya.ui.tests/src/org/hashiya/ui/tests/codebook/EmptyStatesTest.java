// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.CaseActs;
import org.hashiya.model.MemoActs;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.codebook.DocumentValuesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view that has nothing to show says what will be there, and leads to the first step. */
class EmptyStatesTest {

	private static final String PASTE = "org.eclipse.ui.edit.paste";
	private static final String NOWHERE = "zzzz";

	private final LiveStudy live;
	private boolean closed;

	EmptyStatesTest(@TempDir Path folder) throws StudyProblem {
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() throws PartInitException {
		for (String view : List.of(PartIds.MEMOS, PartIds.MILESTONES, PartIds.CONFLICTS, PartIds.TO_BE_PLACED, PartIds.FIND, PartIds.PASSAGES, CasesView.ID, DocumentValuesView.ID)) {
			live.hide(view);
		}
		live.show(PartIds.CODEBOOK);
		live.show(PartIds.EXPLORER);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		if (!closed) {
			live.close();
		}
	}

	@Test
	void withoutAStudyNothingIsPastedIntoCases() throws PartInitException, StudyProblem {
		LiveValues.makeCase(live, "Salim");
		Table table = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
		live.until("the case is listed", () -> table.getItemCount() == 1);
		try (Keys keys = new Keys(live, CasesView.ID, table)) {
			keys.focus();
			live.until("it can be pasted", () -> LiveStudy.isEnabled(PASTE));

			live.close();
			closed = true;
			live.until("the welcome page is shown", () -> live.page().getActiveEditor() != null && live.page().getActivePart() == live.page().getActiveEditor());
			keys.focus();

			live.until("it cannot be pasted", () -> !LiveStudy.isEnabled(PASTE));
		}
	}

	/** The visible sentence that begins so, with its links. */
	private Optional<Link> sentence(String beginning) {
		return live.find(Link.class, link -> link.getText().replaceAll("<[^>]*>|[\\u2066-\\u2069]", "").startsWith(beginning));
	}

	private void says(String view, String beginning, String step) throws PartInitException {
		live.show(view);
		live.until(view + " says: " + beginning + "… with the step: " + step, () -> sentence(beginning).filter(link -> link.getText().contains(">" + step + "</a>")).isPresent());
	}

	@Test
	void withoutAStudyEachViewLeadsToOne() throws PartInitException {
		live.close();
		closed = true;
		Map<String, String> sentences = new LinkedHashMap<>();
		sentences.put(PartIds.EXPLORER, "The documents of your study will be here.");
		sentences.put(PartIds.CODEBOOK, "The codes of your study will be here.");
		sentences.put(CasesView.ID, "The cases of your study will be here with the values of their variables.");
		sentences.put(DocumentValuesView.ID, "The documents of your study will be here with the values of their variables.");
		for (Map.Entry<String, String> each : sentences.entrySet()) {
			says(each.getKey(), each.getValue(), "new study");
			says(each.getKey(), each.getValue(), "open a study");
		}
		sentences.clear();
		sentences.put(PartIds.FREQUENCIES, "Here you will see how often each code is used.");
		sentences.put(PartIds.PASSAGES, "Here you will see the passages of a code or a document.");
		sentences.put(PartIds.TO_BE_PLACED, "Here passages will wait whose words were not found");
		sentences.put(PartIds.CONFLICTS, "Here you will see what two people did to one thing");
		sentences.put(PartIds.MILESTONES, "Here you will see the named states of a study");
		sentences.put(PartIds.MEMOS, "Here all memos of a study will be listed.");
		for (Map.Entry<String, String> each : sentences.entrySet()) {
			says(each.getKey(), each.getValue(), "Open a study");
		}
		for (String view : List.of(CasesView.ID, DocumentValuesView.ID, PartIds.MEMOS, PartIds.TO_BE_PLACED, PartIds.CONFLICTS, PartIds.MILESTONES)) {
			List<String> offered = new ArrayList<>();
			live.until(() -> view + " offers nothing that needs a study, but " + offered, () -> {
				offered.clear();
				IViewPart part = live.page().findView(view);
				IActionBars bars = part.getViewSite().getActionBars();
				Stream.concat(Arrays.stream(bars.getToolBarManager().getItems()), Arrays.stream(bars.getMenuManager().getItems())).filter(ActionContributionItem.class::isInstance)
						.map(item -> ((ActionContributionItem) item).getAction()).filter(action -> action.isEnabled() && (action.getStyle() & (IAction.AS_CHECK_BOX | IAction.AS_DROP_DOWN_MENU)) == 0).map(IAction::getText)
						.forEach(offered::add);
				return offered.isEmpty();
			});
		}
		live.show(PartIds.FIND);
		live.until("it is said that a study is to be opened", () -> sentence("Open a study to find words").isPresent());
	}

	@Test
	void withAnEmptyStudyEachViewLeadsToTheFirstThingInIt() throws PartInitException {
		says(PartIds.EXPLORER, "This study has no documents yet.", "Import documents");
		says(PartIds.CODEBOOK, "This study has no codes yet.", "new code");
		says(CasesView.ID, "No cases yet.", "new case");
		says(DocumentValuesView.ID, "No documents yet.", "Import documents");
		says(PartIds.FREQUENCIES, "Here you will see how often each code is used.", "Make the first code");
		says(PartIds.PASSAGES, "Here you will see the passages of a code or a document.", "Show the documents");
		says(PartIds.TO_BE_PLACED, "Nothing waits", "Show the documents");
		says(PartIds.CONFLICTS, "No conflicts", "Show the documents");
		says(PartIds.MILESTONES, "A milestone names the state of the study", "Set a milestone");
		says(PartIds.MEMOS, "Here all memos of the study will be listed.", "Write the first one");
	}

	@Test
	void aFilterThatFindsNothingSaysSoAndIsTakenAwayByALink() throws StudyProblem, IOException, PartInitException {
		live.document("essay", "", "Russia came first.");
		live.code("Russia");
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", live.open().author()));
		live.open().perform(MemoActs.write(live.open().study(), null, "a memo", "its text", live.open().author()));

		findsNothing(PartIds.EXPLORER, "Filter documents", "No document has these words in its name or group.", "filter");
		findsNothing(PartIds.CODEBOOK, "Filter codes", "No code has these words in its name or definition.", "filter");
		findsNothing(CasesView.ID, "Filter cases", "No case has these words in its name or values.", "filter");
		live.hide(PartIds.EXPLORER); // whose filter is called as that of the table is
		findsNothing(DocumentValuesView.ID, "Filter documents", "No document has these words in its name or values.", "filter");
		findsNothing(PartIds.MEMOS, "Search memos", "No memo is like that.", "");
	}

	private void findsNothing(String view, String filter, String says, String link) throws PartInitException {
		live.show(view);
		live.until("there is a filter: " + filter, () -> field(filter).isPresent());
		Text field = field(filter).orElseThrow();
		field.setText(NOWHERE);
		live.until("it says: " + says, () -> sentence(says).isPresent());
		Event event = new Event();
		event.text = link;
		sentence(says).orElseThrow().notifyListeners(SWT.Selection, event);
		live.until("the filter is empty again: " + filter, () -> field.getText().isEmpty() && sentence(says).isEmpty());
	}

	@Test
	void whoHasLeftTheSentenceStaysWhereTheyWent() throws StudyProblem, PartInitException {
		try (Keys keys = inCases()) {
			Text filter = keys.back("the filter", Text.class, text -> text.getMessage().equals("Filter cases"));
			LiveValues.makeCase(live, "Salim");
			live.until("the sentence is gone", () -> sentence("No cases yet.").isEmpty());
			assertEquals(filter, filter.getDisplay().getFocusControl());
		}
	}

	@Test
	void aViewIsClosedBehindTheDialogThatItsSentenceHasLedTo() throws StudyProblem, PartInitException {
		live.code("Russia");
		try (Keys keys = inCases()) {
			Keys.post(Display.getCurrent(), SWT.TAB); // from one link to the next
			Keys.post(Display.getCurrent(), ' ');
			keys.dialog("Import values");
		}
		Shell dialog = Display.getCurrent().getActiveShell();
		live.hide(CasesView.ID);
		dialog.close();

		LiveTree codes = new LiveTree(live, PartIds.CODEBOOK);
		codes.untilRows("Russia 0");
		try (Keys keys = new Keys(live, PartIds.CODEBOOK, codes.tree())) {
			keys.focus(); // nothing is asked of what is gone
		}
	}

	/** Keys in the view of cases, where the sentence has the focus. */
	private Keys inCases() throws PartInitException {
		Table cases = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
		live.until("it says what will be here", () -> sentence("No cases yet.").isPresent());
		Keys keys = new Keys(live, CasesView.ID, cases);
		keys.focus();
		keys.back("the sentence", Link.class, link -> link.getText().startsWith("No cases yet."));
		return keys;
	}

	@Test
	void aSetWithoutMembersSaysSoAndItsLinkLeavesIt() throws StudyProblem, IOException, PartInitException {
		live.document("essay", "", "Russia came first.");
		live.code("Russia");
		live.open().perform(SetActs.create(live.open().study(), "فارغة", null, List.of(), live.open().author()));
		live.hide(DocumentValuesView.ID); // whose filter is called as that of the documents is
		live.hide(PartIds.FREQUENCIES); // which has a row for all codes
		holdsNothing(PartIds.CODEBOOK, "All codes", "No code is in this set yet.", "Filter codes", "No code in this set has these words");
		holdsNothing(PartIds.EXPLORER, "All documents", "No document is in this set yet.", "Filter documents", "No document in this set has these words");
	}

	private void holdsNothing(String view, String all, String says, String filter, String saysFiltered) throws PartInitException {
		live.show(view);
		Predicate<Table> ofSets = table -> LiveStudy.lines(table).stream().map(List::getFirst).toList().equals(List.of(all, "فارغة")); // the frequencies have a row for all codes too
		live.until("the sets are listed", () -> live.find(Table.class, ofSets).isPresent());
		Table sets = live.find(Table.class, ofSets).orElseThrow();
		sets.setSelection(1);
		Event chosen = new Event();
		chosen.item = sets.getItem(1);
		sets.notifyListeners(SWT.Selection, chosen);
		live.until(() -> "it says: " + says + ", with the row " + sets.getSelectionIndex() + " of " + LiveStudy.lines(sets), () -> sentence(says).isPresent());
		field(filter).orElseThrow().setText(NOWHERE);
		live.until("it says: " + saysFiltered, () -> sentence(saysFiltered).isPresent());
		Event event = new Event();
		event.text = "filter";
		sentence(saysFiltered).orElseThrow().notifyListeners(SWT.Selection, event);
		live.until("all are shown again", () -> sets.getSelectionIndex() == 0 && field(filter).orElseThrow().getText().isEmpty() && sentence(says).isEmpty() && sentence(saysFiltered).isEmpty());
	}

	private Optional<Text> field(String message) {
		return live.find(Text.class, text -> text.getMessage().equals(message));
	}
}
