// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.hashiya.ui.tests.analysis.LiveStudy;

/** A view with a tree, as a person sees and uses it. */
final class LiveTree {

	private final LiveStudy live;
	private final String view;
	private final Tree tree;

	LiveTree(LiveStudy live, String view) throws PartInitException {
		this.live = live;
		this.view = view;
		if (live.show(view).getSite().getSelectionProvider() instanceof Viewer viewer && viewer.getControl() instanceof Tree shown) {
			tree = shown;
		} else {
			throw new AssertionError("a view without a tree: " + view);
		}
	}

	Tree tree() {
		return tree;
	}

	/** The rows that are laid open, each indented by its depth, with its number where it has one. */
	List<String> rows() {
		List<String> rows = new ArrayList<>();
		for (TreeItem item : tree.getItems()) {
			add(item, "", rows);
		}
		return rows;
	}

	private static void add(TreeItem item, String indent, List<String> rows) {
		rows.add((indent + item.getText(0) + " " + item.getText(1)).stripTrailing());
		if (item.getExpanded()) {
			for (TreeItem below : item.getItems()) {
				add(below, indent + "  ", rows);
			}
		}
	}

	void untilRows(String... rows) {
		live.until(() -> "the rows are " + List.of(rows) + ", not " + rows(), () -> rows().equals(List.of(rows)));
	}

	/** Waits until the view shows the study, empties its filter, lays open what has rows below it and waits for all of these rows; what is below is indented by two. */
	void layOpen(String... rows) {
		live.until("the view shows rows", () -> tree.isVisible() && tree.getItemCount() > 0);
		filter("");
		List<String> top = Stream.of(rows).filter(row -> !row.startsWith(" ")).toList();
		live.until(() -> "at the top are " + top + ", not " + rows(), () -> rows().stream().filter(row -> !row.startsWith(" ")).toList().equals(top));
		int item = -1;
		for (String row : rows) {
			if (row.startsWith(" ")) {
				tree.getItem(item).setExpanded(true);
			} else {
				item++;
			}
		}
		untilRows(rows);
	}

	/** Selects the row of this name. */
	void select(String name) {
		TreeItem item = row(name);
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
	}

	/** Selects several rows, as with Ctrl and the mouse. */
	void selectAll(String... names) {
		TreeItem[] items = Stream.of(names).map(this::row).toArray(TreeItem[]::new);
		tree.setSelection(items);
		Event event = new Event();
		event.item = items[0];
		tree.notifyListeners(SWT.Selection, event);
	}

	/** Waits for a row: what was done last shows in it a moment after it is done. */
	private TreeItem row(String name) {
		live.until(() -> "there is a row " + name + " in " + rows(), () -> find(tree.getItems(), name).isPresent());
		return find(tree.getItems(), name).orElseThrow();
	}

	private static Optional<TreeItem> find(TreeItem[] items, String name) {
		for (TreeItem item : items) {
			if (item.getText(0).equals(name)) {
				return Optional.of(item);
			}
			Optional<TreeItem> below = find(item.getItems(), name);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	/** The name of the selected row; empty where none is. */
	String selected() {
		TreeItem[] selection = tree.getSelection();
		return selection.length == 0 ? "" : selection[0].getText(0);
	}

	/** Runs a command of the room on what is selected. */
	void run(String command, Map<String, String> parameters) {
		try {
			live.show(view);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
		live.run("org.hashiya.ui.codebook." + command, parameters);
	}

	void run(String command) {
		run(command, Map.of());
	}

	/** Types a name into the field that is open in the tree, and presses Enter. */
	void typeName(String name) {
		Text field = field();
		field.setText(name);
		field.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private Text field() {
		List<Text> found = new ArrayList<>();
		live.until("a field for the name is open", () -> {
			live.find(Text.class, text -> text.getParent() == tree || text.getParent().getParent() == tree).ifPresent(found::add);
			return !found.isEmpty();
		});
		return found.getFirst();
	}

	/** Types words into the filter. */
	void filter(String words) {
		Composite around = tree;
		while (live.find(Text.class, filterIn(around)).isEmpty()) {
			around = around.getParent();
		}
		live.find(Text.class, filterIn(around)).orElseThrow().setText(words);
	}

	private static Predicate<Text> filterIn(Composite around) {
		return text -> (text.getStyle() & SWT.SEARCH) != 0 && isIn(text, around);
	}

	private static boolean isIn(@Nullable Control control, Composite around) {
		return control != null && (control == around || isIn(control.getParent(), around));
	}

	/** Waits for a sentence with a link, and follows the link. */
	void followLink(String sentence) {
		List<Link> found = new ArrayList<>();
		live.until("it says: " + sentence, () -> {
			live.find(Link.class, link -> plain(link).equals(sentence)).ifPresent(found::add);
			return !found.isEmpty();
		});
		found.getFirst().notifyListeners(SWT.Selection, new Event());
	}

	/** Without the marks of links and direction. */
	private static String plain(Link link) {
		return link.getText().replaceAll("<[^>]*>|[\\u2066-\\u2069]", "");
	}
}
