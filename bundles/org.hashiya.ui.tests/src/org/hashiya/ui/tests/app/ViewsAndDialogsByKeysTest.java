// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.CaseActs;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.SetActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.codebook.DocumentValuesView;
import org.hashiya.ui.parts.FileQuestion.Answer;
import org.hashiya.ui.parts.FileQuestion.Asker;
import org.hashiya.ui.parts.OpenDocument;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.EventTime;
import org.hashiya.ui.tests.Heard;
import org.hashiya.ui.tests.TabStops;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who uses no mouse, and who hears the window: all that takes keys has a name and is reached by Tab, in each view, in the text, and on each page of each dialog, which Escape closes. */
class ViewsAndDialogsByKeysTest {

	private final Display display = Display.getCurrent();
	private final Path text;
	private final LiveStudy live;

	ViewsAndDialogsByKeysTest(@TempDir Path folder) throws StudyProblem, IOException {
		live = new LiveStudy(folder.resolve("study"));
		text = Files.writeString(folder.resolve("essay.txt"), "Russia came first.\nشهدت العلاقات مع روسيا خطوات.\n");
		new DocumentImport(live.open(), List.of(text), "", DocumentImporters.all()).run(Progress.NONE);
		live.code("Actors/Russia");
		live.code("Process");
		live.code("Process", "essay", "Russia");
		live.open().perform(MemoActs.write(live.open().study(), null, "a memo", "its text", live.open().author()));
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		live.open().perform(VariableActs.create(live.open().study(), "age", Variable.Type.INTEGER, "", live.open().author()));
		live.open().perform(SetActs.create(live.open().study(), "Oil", null, List.of(live.open().study().codebook().resolve("Process").id()), live.open().author()));
		OpenDocument.open(live.page(), live.open(), live.open().study().resolveDocument("essay").id());
	}

	@AfterEach
	void close() throws PartInitException {
		display.setData(Asker.class.getName(), null);
		for (String view : List.of(PartIds.MEMOS, PartIds.MILESTONES, PartIds.CONFLICTS, PartIds.TO_BE_PLACED, PartIds.FIND, CasesView.ID, DocumentValuesView.ID)) {
			live.hide(view);
		}
		live.show(PartIds.CODEBOOK);
		live.show(PartIds.EXPLORER);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	@Test
	void eachViewAndTheText() throws PartInitException {
		live.until("the text is shown", () -> live.find(StyledText.class, shown -> shown.getText().startsWith("Russia came first.")).isPresent());
		Map<String, List<String>> faults = new TreeMap<>();
		Shell window = live.page().getWorkbenchWindow().getShell();
		window.forceActive();
		live.until("the window has the keys", () -> display.getActiveShell() == window);
		for (String view : List.of(PartIds.EXPLORER, PartIds.CODEBOOK, CasesView.ID, DocumentValuesView.ID, PartIds.FREQUENCIES, PartIds.PASSAGES, PartIds.FIND, PartIds.TO_BE_PLACED, PartIds.CONFLICTS, PartIds.MILESTONES, PartIds.MEMOS)) {
			live.show(view);
			if (view.equals(PartIds.CODEBOOK)) {
				select(view, "Actors");
			}
			live.until(() -> "the keys go to something that is seen in " + view + ", not to " + display.getFocusControl(), () -> Optional.ofNullable(display.getFocusControl()).filter(Control::isVisible).filter(shown -> !(shown instanceof Link link) || !link.getText().isEmpty()).isPresent());
			List<String> nameless = Heard.nameless(window);
			List<String> missed = TabStops.missed(part());
			if (!nameless.isEmpty() || !missed.isEmpty()) {
				faults.put(view, Stream.concat(nameless.stream().map(place -> "no name: " + place), missed.stream().map(place -> "Tab does not come here: " + place)).toList());
			}
		}
		live.page().activate(live.page().getActiveEditor());
		List<String> missed = TabStops.missed(part());
		if (!missed.isEmpty()) {
			faults.put("the text", missed);
		}
		assertEquals("", String.join("\n", faults.entrySet().stream().map(fault -> fault.getKey() + "\n" + String.join("\n", fault.getValue())).toList()));
	}

	/** The part that has the focus: what the workbench has made for it. */
	private Control part() {
		live.until("a part has the focus", () -> part(display.getFocusControl()) != null);
		return Objects.requireNonNull(part(display.getFocusControl()));
	}

	private static @Nullable Control part(@Nullable Control control) {
		return control == null || control.getData("modelElement") != null ? control : part(control.getParent());
	}

	@Test
	void eachDialogOfTheMenus() {
		display.setData(Asker.class.getName(), (Asker) (shell, question) -> Optional.of(new Answer(List.of(text.toString()), 0)));
		DialogWalk walk = new DialogWalk(live);
		for (String command : List.of("ui.newStudy", "ui.renameStudy", "ui.checkStudy", "ui.coder", "ui.coders", "ui.addCoder", "ui.exchange.importDocuments", "ui.exchange.importProject", "ui.exchange.importCodings", "ui.exchange.export",
				"ui.exchange.shareCodebook", "ui.exchange.pseudonymise", "ui.exchange.erase", "ui.exchange.trash", "ui.analysis.memoOnStudy", "ui.analysis.setMilestone", "app.about")) {
			walk.open(command);
		}
		assertEquals("", walk.faults());
	}

	@Test
	void eachDialogOfTheCodebookAndTheDocuments() throws PartInitException {
		DialogWalk walk = new DialogWalk(live);
		live.show(PartIds.CODEBOOK);
		for (String command : List.of("mergeCodes", "relateCodes", "deleteCode", "newSet")) {
			select(PartIds.CODEBOOK, "Actors", "Process");
			walk.open("ui.codebook." + command);
		}
		select(PartIds.CODEBOOK, "Process");
		walk.open("ui.codebook.splitCode");
		walk.open("ui.codebook.recolourCode");
		live.show(PartIds.EXPLORER);
		select(PartIds.EXPLORER, "essay");
		walk.open("ui.codebook.groupDocuments");
		walk.open("ui.exchange.replaceText");
		assertEquals("", walk.faults());
	}

	@Test
	void eachFieldAboveAListIsEmptiedByEscapeThenLeft() throws PartInitException {
		Shell window = live.page().getWorkbenchWindow().getShell();
		Map<String, String> fields = new TreeMap<>(Map.of(PartIds.EXPLORER, "Filter documents", PartIds.CODEBOOK, "Filter codes", CasesView.ID, "Filter cases", PartIds.MEMOS, "Search memos", PartIds.FIND, "Find in the study", PartIds.PASSAGES, "query"));
		for (Map.Entry<String, String> each : fields.entrySet()) {
			live.show(each.getKey());
			live.until("there is a field: " + each.getValue(), () -> field(each.getValue()).isPresent());
			Control field = field(each.getValue()).orElseThrow();
			window.forceActive();
			live.until("the field has the keys", () -> display.getActiveShell() == window && field.setFocus() && field.isFocusControl());
			post('z');
			live.until("it is typed", () -> words(field).equals("z"));
			EventTime.pass(field, live::until);
			post(SWT.ESC);
			live.until(each.getKey() + ": it is empty", () -> words(field).isEmpty());
			EventTime.pass(field, live::until);
			post(SWT.ESC);
			live.until(() -> each.getKey() + ": the keys go to the list, not to " + display.getFocusControl(), () -> display.getFocusControl() instanceof Control list && (list instanceof Tree || list instanceof Table) && part(list) == part(field));
		}
	}

	private Optional<Control> field(String words) {
		return live.find(Control.class, field -> field instanceof Text text && text.getMessage().equals(words) || field instanceof StyledText line && (line.getStyle() & SWT.SINGLE) != 0 && words.equals("query"));
	}

	private static String words(Control field) {
		return field instanceof Text text ? text.getText() : ((StyledText) field).getText();
	}

	private void post(int key) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.keyCode = key == SWT.ESC ? key : 0;
			event.character = (char) key;
			display.post(event);
		}
	}

	/** Selects rows by their names, as a person does. */
	private void select(String view, String... names) throws PartInitException {
		Tree tree = (Tree) ((Viewer) live.show(view).getSite().getSelectionProvider()).getControl();
		live.until(() -> "the rows are there: " + List.of(names) + " in " + Arrays.stream(tree.getItems()).map(TreeItem::getText).toList(), () -> items(tree, names).length == names.length);
		tree.setSelection(items(tree, names));
		Event event = new Event();
		event.item = items(tree, names)[0];
		tree.notifyListeners(SWT.Selection, event);
	}

	private static TreeItem[] items(Tree tree, String... names) {
		return Arrays.stream(tree.getItems()).flatMap(item -> Stream.concat(Stream.of(item), Arrays.stream(item.getItems()))).filter(item -> List.of(names).contains(item.getText(0))).toArray(TreeItem[]::new);
	}
}
