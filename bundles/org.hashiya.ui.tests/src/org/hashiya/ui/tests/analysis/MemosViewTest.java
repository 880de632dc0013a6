// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All memos of a study are found, read, followed and written in one view. */
class MemosViewTest {

	private final Path folder;
	private final LiveStudy live;

	MemosViewTest(@TempDir Path folder) throws StudyProblem {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
	}

	@AfterEach
	void close() throws PartInitException {
		live.hide(PartIds.MEMOS);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	private void write(Target target, String title, String text) throws StudyProblem {
		live.open().perform(MemoActs.write(live.open().study(), target, title, text, live.open().author()));
	}

	private void writeMemos() throws IOException, StudyProblem {
		new DocumentImport(live.open(), List.of(Files.writeString(folder.resolve("essay.txt"), "روسيا حليف قديم.")), "", DocumentImporters.all()).run(Progress.NONE);
		live.code("Actors/Russia factor");
		write(new Target(ElementKind.CODE, live.open().study().codebook().resolve("Russia factor").id()), "First thoughts", "See [[essay]] & <more>.");
		write(new Target(ElementKind.DOCUMENT, live.open().study().resolveDocument("essay").id()), "", "قارِن [[memo:First thoughts|الخاطرة الأولى]]");
	}

	private Table listed(String... titles) {
		live.until(() -> "these are listed: " + Arrays.toString(titles) + ", not " + shown(), () -> live.find(Table.class, table -> isListOf(table, titles)).isPresent());
		return live.find(Table.class, table -> isListOf(table, titles)).orElseThrow();
	}

	/** What the tables of memos show, to be told where a test waits in vain. */
	private String shown() {
		StringBuilder lines = new StringBuilder();
		live.find(Table.class, table -> {
			if (table.getColumnCount() == 5) {
				lines.append(table.getColumn(0).getText()).append(table.isVisible() ? " " : " (hidden) ").append(LiveStudy.lines(table)).append("; ");
			}
			return false;
		});
		return lines.toString();
	}

	private static boolean isListOf(Table table, String... titles) {
		List<String> lines = LiveStudy.lines(table).stream().map(line -> line.getFirst().replaceAll("[\u2066-\u2069]", "")).toList();
		return table.getColumnCount() == 5 && table.getColumn(0).getText().equals("Memo") && lines.equals(List.of(titles));
	}

	private static void select(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private void click(String shown, String target) {
		live.until("the link is shown: " + shown, () -> live.find(Link.class, link -> link.getText().contains(shown)).isPresent());
		Event event = new Event();
		event.text = target;
		live.find(Link.class, link -> link.getText().contains(shown)).orElseThrow().notifyListeners(SWT.Selection, event);
	}

	@Test
	void memosAreFoundByWordsAndSortedAndFollowTheStudy() throws IOException, StudyProblem, PartInitException {
		live.show(PartIds.MEMOS);
		live.until("a sentence says what will be here", () -> live.find(Link.class, link -> link.getText().contains("Write the first one")).isPresent());
		writeMemos();
		Table table = listed("First thoughts", live.open().study().memos().at(1) instanceof Memo memo ? MemoActs.label(memo) : "");
		assertEquals(2, table.getItemCount());
	}

	@Test
	void aMemoIsReadWithItsLinksAndWhatLinksToIt() throws IOException, StudyProblem, PartInitException {
		writeMemos();
		live.show(PartIds.MEMOS);
		Text words = words();
		words.setText("thoughts russia");
		Table table = listed("First thoughts");
		select(table, 0);
		live.until("its text is shown", () -> live.find(Link.class, link -> link.getText().contains("<a href=\"essay\">essay</a>")).isPresent());
		click("Linked from", "\u0001" + live.open().study().memos().at(1).id()); // it is not listed now
		live.until("it is listed and selected", () -> table.getItemCount() == 2 && table.getSelectionIndex() == 1);
		assertEquals("", words.getText());
		click("الخاطرة الأولى", "memo:First thoughts");
		assertEquals(0, table.getSelectionIndex());
		click("essay", "essay");
		live.until("the document is open", () -> live.page().getActiveEditor() != null && live.page().getActiveEditor().getEditorInput().getName().equals("essay"));
	}

	private Text words() {
		live.until("the search field is shown", () -> live.find(Text.class, text -> text.getMessage().equals("Search memos")).isPresent());
		return live.find(Text.class, text -> text.getMessage().equals("Search memos")).orElseThrow();
	}

	@Test
	void aMemoIsWrittenAndDeletedAndComesBack() throws PartInitException {
		live.show(PartIds.MEMOS);
		live.until("a sentence offers the first step", () -> live.find(Link.class, link -> link.getText().contains("Write the first one")).isPresent());
		live.find(Link.class, link -> link.getText().contains("Write the first one")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		live.until("the dialog is open", () -> live.find(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && String.valueOf(text.getToolTipText()).contains("[[a code]]")).isPresent());
		live.find(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && String.valueOf(text.getToolTipText()).contains("[[a code]]")).orElseThrow().setText("خاطرة أولى");
		words().setText("what it does not hold");
		live.press("OK");
		Table table = listed("خاطرة أولى");
		live.until("it is selected", () -> table.getSelectionIndex() == 0);
		Objects.requireNonNull(live.page().findView(PartIds.MEMOS)).getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId()).run();
		live.until("it is gone", () -> live.open().study().memos().isEmpty());
		try {
			live.open().undo();
		} catch (StudyProblem problem) {
			throw new AssertionError(problem);
		}
		listed("خاطرة أولى");
	}

	private Text dialogField(String tip) {
		live.until("the dialog is open", () -> live.find(Text.class, text -> String.valueOf(text.getToolTipText()).contains(tip)).isPresent());
		return live.find(Text.class, text -> String.valueOf(text.getToolTipText()).contains(tip)).orElseThrow();
	}

	/** Chooses an entry of the view's menu. */
	private void choose(String entry) {
		var items = Objects.requireNonNull(live.page().findView(PartIds.MEMOS)).getViewSite().getActionBars().getMenuManager().getItems();
		var action = Arrays.stream(items).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
				.filter(each -> each.getText().replace("&", "").equals(entry)).findFirst().orElseThrow();
		if (action.getStyle() == IAction.AS_CHECK_BOX) {
			action.setChecked(!action.isChecked());
		}
		action.run();
	}

	private void take(String label) {
		Table proposals = live.table("this is proposed: " + label, text -> text.replaceAll("[\u2066-\u2069]", "").equals(label));
		proposals.setSelection(LiveStudy.lines(proposals).stream().map(line -> line.getFirst().replaceAll("[\u2066-\u2069]", "")).toList().indexOf(label));
		proposals.notifyListeners(SWT.Selection, new Event());
		proposals.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Types behind what is there, as a key does after which proposals are shown. */
	private static void type(Text field, String typed) {
		for (char letter : typed.toCharArray()) {
			Event down = new Event();
			down.character = letter;
			down.keyCode = letter;
			field.notifyListeners(SWT.KeyDown, down);
			field.insert(String.valueOf(letter));
			Event up = new Event();
			up.character = letter;
			up.keyCode = letter;
			field.notifyListeners(SWT.KeyUp, up);
		}
	}

	@Test
	void aLinkIsProposedWhereItIsWrittenAndWhatTheMemoIsOnToo() throws IOException, StudyProblem, PartInitException {
		writeMemos();
		live.show(PartIds.MEMOS);
		listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		choose("New Memo…");
		Text text = dialogField("[[a code]]");
		text.setFocus();
		live.until("the text has the focus", text::isFocusControl);
		text.setText("cf. ");
		text.setSelection(4);
		type(text, "[[");
		take("Actors/Russia factor (code)");
		live.until("it is taken", () -> text.getText().equals("cf. [[Actors/Russia factor]]"));
		Text on = dialogField("What the memo is on");
		on.setText("nobody");
		live.until("it cannot be kept so", () -> live.find(Button.class, button -> button.getText().equals("OK") && !button.isEnabled()).isPresent());
		on.setText("coder:Amal");
		live.press("OK");
		live.until("it is written", () -> live.open().study().memos().size() == 3);
		Memo written = live.open().study().memos().at(2);
		assertEquals(ElementKind.CODER, Objects.requireNonNull(written.target()).kind());
		assertEquals("cf. [[Actors/Russia factor]]", written.text());
		live.open().undo();
		listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
	}

	@Test
	void theJournalHasMemosUnderTheDayAndIsThereAgain() throws IOException, StudyProblem, PartInitException {
		writeMemos();
		live.show(PartIds.MEMOS);
		listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		choose("Journal");
		String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(LocalDate.now(ZoneId.systemDefault())) + " — 2 memos";
		Table table = listed(today, MemoActs.label(live.open().study().memos().at(1)), "First thoughts");
		select(table, 2);
		live.until("its text is shown", () -> live.find(Link.class, link -> link.getText().contains("<a href=\"essay\">essay</a>")).isPresent());
		live.hide(PartIds.MEMOS);
		live.show(PartIds.MEMOS);
		listed(today, MemoActs.label(live.open().study().memos().at(1)), "First thoughts");
		choose("Journal");
		listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
	}

	@Test
	void aMemoStaysWhenWhatItIsOnIsDeleted() throws IOException, StudyProblem, PartInitException {
		writeMemos();
		live.show(PartIds.MEMOS);
		Table table = listed("First thoughts", MemoActs.label(live.open().study().memos().at(1)));
		var code = live.open().study().codebook().resolve("Russia factor");
		live.open().perform(CodebookActs.delete(live.open().study(), code, Progress.NONE).act());
		live.until("it is on nothing", () -> LiveStudy.lines(table).getFirst().get(2).equals("nothing in particular"));
		live.open().undo();
		live.until("it is on the code again", () -> LiveStudy.lines(table).getFirst().get(2).contains("Russia factor"));
	}
}
