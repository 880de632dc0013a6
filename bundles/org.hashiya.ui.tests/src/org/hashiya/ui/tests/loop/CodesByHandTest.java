// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.SetActs;
import org.hashiya.ui.tests.Controls;
import org.hashiya.ui.tests.editor.LiveEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Several codes in the tree, by mouse and keys, and back by Ctrl+Z. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class CodesByHandTest {

	private final Path folder;

	CodesByHandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static Optional<Tree> tree() {
		return Controls.find(Display.getCurrent(), Tree.class, tree -> item(tree, "Actors").isPresent());
	}

	private static Optional<TreeItem> item(Tree tree, String name) {
		return Stream.of(tree.getItems()).filter(item -> item.getText().equals(name)).findFirst();
	}

	private static Point row(Person person, String name) {
		person.until("the row " + name + " is there", () -> tree().flatMap(tree -> item(tree, name)).isPresent());
		return person.see(() -> {
			TreeItem item = tree().flatMap(tree -> item(tree, name)).orElseThrow();
			Rectangle bounds = item.getBounds();
			return item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	/** Where it would come before a row: at its upper edge. */
	private static Point before(Person person, String name) {
		Point middle = row(person, name);
		int height = person.see(() -> tree().flatMap(tree -> item(tree, name)).orElseThrow().getBounds().height);
		return new Point(middle.x, middle.y - height / 2 + 2);
	}

	private static void untilPaths(Person person, LiveEditor live, String... paths) {
		Supplier<List<String>> now = () -> live.study().study().codebook().list().stream().map(Code::id).map(live.study().study().codebook()::path).toList();
		person.until(() -> "the codes are " + List.of(paths) + ", not " + now.get(), () -> now.get().equals(List.of(paths)));
	}

	private static void untilSelected(Person person, int count) {
		person.until(count + " are selected", () -> tree().map(Tree::getSelectionCount).filter(selected -> selected == count).isPresent());
	}

	@Test
	void severalAreDraggedMovedInAndOutAndDeletedAndComeBack() throws Exception {
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "A text.\n")) {
			live.code("Actors");
			live.code("Process");
			live.code("Time");
			Person person = new Person(live.text().getShell());
			person.act(() -> {
				String[] before = { "Actors", "Process", "Time" };
				person.hand().click(row(person, "Process"));
				untilSelected(person, 1);
				person.hand().click(row(person, "Time"), "ctrl");
				untilSelected(person, 2);
				person.hand().drag(row(person, "Time"), row(person, "Actors"));
				untilPaths(person, live, "Actors", "Actors/Process", "Actors/Time");
				person.hand().key("ctrl+z");
				untilPaths(person, live, before);

				person.hand().click(row(person, "Process"));
				untilSelected(person, 1);
				person.hand().key("alt+Right");
				untilPaths(person, live, "Actors", "Actors/Process", "Time");
				person.hand().key("alt+Left");
				untilPaths(person, live, before);
				person.hand().key("ctrl+z", 2);
				untilPaths(person, live, before);

				person.hand().click(row(person, "Process"));
				untilSelected(person, 1);
				person.hand().key("Delete");
				untilPaths(person, live, "Actors", "Time");
				person.hand().key("ctrl+z");
				untilPaths(person, live, before);
			});
		}
	}

	@Test
	void oneIsDraggedBetweenTwoOthersAndIntoOneThatItLeavesAgain() throws Exception {
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "A text.\n")) {
			live.code("Actors");
			live.code("مسار");
			live.code("Time");
			Person person = new Person(live.text().getShell());
			person.act(() -> {
				person.hand().drag(row(person, "Time"), before(person, "مسار"));
				untilPaths(person, live, "Actors", "Time", "مسار");
				person.hand().key("ctrl+z");
				untilPaths(person, live, "Actors", "مسار", "Time");

				person.hand().drag(row(person, "مسار"), row(person, "Actors"));
				untilPaths(person, live, "Actors", "Actors/مسار", "Time");
				person.hand().key("ctrl+z");
				untilPaths(person, live, "Actors", "مسار", "Time");
				person.hand().key("ctrl+y");
				untilPaths(person, live, "Actors", "Actors/مسار", "Time");
			});
		}
	}

	@Test
	void oneCodeIsDraggedOntoSeveralSets() throws Exception {
		try (LiveEditor live = new LiveEditor(folder.resolve("study"), "A text.\n")) {
			live.code("Actors");
			live.code("Process");
			Codebook codes = live.study().study().codebook();
			for (String set : List.of("Oil", "War")) {
				live.study().perform(SetActs.create(live.study().study(), set, null, List.of(codes.resolve("Actors").id()), live.study().author()));
			}
			Person person = new Person(live.text().getShell());
			person.act(() -> {
				for (int set = 1; set <= 2; set++) {
					Point onto = setRow(person, set);
					person.hand().drag(person.settled(() -> row(person, "Process")), onto); // the sets push the tree down when they come
					untilMembers(person, live, set, "Actors", "Process");
				}
				untilPaths(person, live, "Actors", "Process");
				person.hand().click(row(person, "Process"));
				untilSelected(person, 1);
				person.hand().key("ctrl+z");
				untilMembers(person, live, 2, "Actors");
				person.hand().key("ctrl+z");
				untilMembers(person, live, 1, "Actors");
			});
		}
	}

	private static Optional<Table> sets() {
		return Controls.find(Display.getCurrent(), Table.class, table -> table.getItemCount() == 3 && table.getItem(1).getText().equals("Oil"));
	}

	private static Point setRow(Person person, int set) {
		person.until("the sets are listed", () -> sets().isPresent());
		return person.see(() -> {
			Table table = sets().orElseThrow();
			Rectangle bounds = table.getItem(set).getBounds(0);
			return table.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	/** Waits until a set has these members, and says so in its row. */
	private static void untilMembers(Person person, LiveEditor live, int set, String... names) {
		Supplier<List<String>> now = () -> live.study().study().sets().at(set - 1).codes().stream().map(live.study().study().codebook()::path).toList();
		person.until(() -> "the set has " + List.of(names) + ", not " + now.get(), () -> now.get().equals(List.of(names)) && sets().filter(table -> table.getItem(set).getText(1).equals(String.valueOf(names.length))).isPresent());
	}
}
