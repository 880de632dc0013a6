// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.ElementKind;
import org.hashiya.model.MemoActs;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.ui.parts.PartIds;

/** The view of memos on a study of two memos, with the dialog in which they are written. */
final class MemosStage implements AutoCloseable {

	final LiveStudy live;

	MemosStage(Path folder) throws StudyProblem {
		live = new LiveStudy(folder.resolve("study"));
	}

	@Override
	public void close() throws PartInitException {
		live.find(Text.class, text -> text.getMessage().equals("Search memos")).ifPresent(text -> text.setText("")); // the view remembers it
		live.hide(PartIds.MEMOS);
		live.show(PartIds.FREQUENCIES); // as other tests expect it: in front
		live.close();
	}

	void write(@Nullable Target target, String title, String text) throws StudyProblem {
		live.open().perform(MemoActs.write(live.open().study(), target, title, text, live.open().author()));
	}

	void writeMemos() throws IOException, StudyProblem {
		live.document("essay", "", "روسيا حليف قديم.");
		live.code("Actors/Russia factor");
		write(new Target(ElementKind.CODE, live.open().study().codebook().resolve("Russia factor").id()), "First thoughts", "See [[essay]] & <more>.");
		write(new Target(ElementKind.DOCUMENT, live.open().study().resolveDocument("essay").id()), "", "قارِن [[memo:First thoughts|الخاطرة الأولى]]");
	}

	Table listed(String... titles) {
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

	static void select(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}

	void click(String shown, String target) {
		live.until("the link is shown: " + shown, () -> live.find(Link.class, link -> link.getText().contains(shown)).isPresent());
		Event event = new Event();
		event.text = target;
		live.find(Link.class, link -> link.getText().contains(shown)).orElseThrow().notifyListeners(SWT.Selection, event);
	}

	Text words() {
		live.until("the search field is shown", () -> live.find(Text.class, text -> text.getMessage().equals("Search memos")).isPresent());
		return live.find(Text.class, text -> text.getMessage().equals("Search memos")).orElseThrow();
	}

	Text dialogField(String tip) {
		live.until("the dialog is open", () -> live.find(Text.class, text -> String.valueOf(text.getToolTipText()).contains(tip)).isPresent());
		return live.find(Text.class, text -> String.valueOf(text.getToolTipText()).contains(tip)).orElseThrow();
	}

	/** Chooses an entry of the view's menu. */
	void choose(String entry) {
		var items = Objects.requireNonNull(live.page().findView(PartIds.MEMOS)).getViewSite().getActionBars().getMenuManager().getItems();
		var action = Arrays.stream(items).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
				.filter(each -> each.getText().replace("&", "").equals(entry)).findFirst().orElseThrow();
		if (action.getStyle() == IAction.AS_CHECK_BOX) {
			action.setChecked(!action.isChecked());
		}
		action.run();
	}

	void take(String label) {
		Table proposals = live.table("this is proposed: " + label, text -> text.replaceAll("[\u2066-\u2069]", "").equals(label));
		proposals.setSelection(LiveStudy.lines(proposals).stream().map(line -> line.getFirst().replaceAll("[\u2066-\u2069]", "")).toList().indexOf(label));
		proposals.notifyListeners(SWT.Selection, new Event());
		proposals.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Types behind what is there, as a key does after which proposals are shown. */
	static void type(Text field, String typed) {
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

	/** Chooses from a menu in the view's menu. */
	void choose(Table parent, String title, String entry) {
		var items = Objects.requireNonNull(live.page().findView(PartIds.MEMOS)).getViewSite().getActionBars().getMenuManager().getItems();
		MenuManager manager = Arrays.stream(items).filter(MenuManager.class::isInstance).map(MenuManager.class::cast).filter(each -> each.getMenuText().replace("&", "").equals(title)).findFirst()
				.orElseThrow();
		Menu menu = manager.createContextMenu(parent);
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").equals(entry)).findFirst().orElseThrow();
		item.setSelection(true);
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** Another coder, who has written a memo. */
	UUID other(String name, String title, String text) throws StudyProblem {
		UUID own = live.open().author().coder();
		UUID other = UUID.randomUUID();
		live.open().perform(StudyActs.addCoder(live.open().study(), name, other));
		live.open().setCoder(other);
		write(null, title, text);
		live.open().setCoder(own);
		return other;
	}

	/** What is proposed now. */
	List<String> proposed() {
		List<String> labels = new ArrayList<>();
		live.find(Table.class, table -> {
			if (table.getColumnCount() == 0 || table.getShell() != live.page().getWorkbenchWindow().getShell()) {
				LiveStudy.lines(table).forEach(line -> labels.add(line.getFirst().replaceAll("[\u2066-\u2069]", "")));
			}
			return false;
		});
		return labels;
	}
}
