// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.hashiya.documents.DocumentImporters;
import org.hashiya.model.CaseActs;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.ui.codebook.CasesView;
import org.hashiya.ui.parts.PartIds;
import org.hashiya.ui.study.DocumentImport;
import org.hashiya.ui.tests.analysis.LiveStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The mouse takes hold of documents in their list, and brings files from elsewhere; each is taken back by Ctrl+Z. */
@EnabledIf(value = "org.hashiya.ui.tests.loop.Hand#isThere", disabledReason = "needs xdotool and a screen of X11")
class DocumentDragsTest {

	private final Path folder;
	private final LiveStudy live;
	private final Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	private final Person person = new Person(window);
	private final Tree tree;

	DocumentDragsTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		live = new LiveStudy(folder.resolve("study"));
		add("Press", "report");
		add("", "notes");
		add("", "essay");
		TreeViewer viewer = (TreeViewer) live.show(PartIds.EXPLORER).getSite().getSelectionProvider();
		tree = viewer.getTree();
		live.until(() -> "the groups are listed, not " + rows(), () -> tree.getItemCount() == 3 && tree.getItem(0).getText().equals("Press"));
		viewer.setExpandedState(viewer.getTree().getItem(0).getData(), true);
		live.until(() -> "the documents are listed, not " + rows(), () -> rows().equals(List.of("Press", "  report", "notes", "essay")));
	}

	private void add(String group, String name) throws Exception {
		Path file = Files.writeString(folder.resolve(name + ".txt"), "Words of " + name + ".");
		new DocumentImport(live.open(), List.of(file), group, DocumentImporters.all()).run(Progress.NONE);
	}

	@AfterEach
	void close() {
		live.close();
	}

	private List<String> rows() {
		List<String> rows = new ArrayList<>();
		for (TreeItem item : tree.getItems()) {
			rows.add(item.getText());
			if (item.getExpanded()) {
				Stream.of(item.getItems()).forEach(below -> rows.add("  " + below.getText()));
			}
		}
		return rows;
	}

	private void untilRows(String... rows) {
		person.until(() -> "the rows are " + List.of(rows) + ", not " + rows(), () -> rows().equals(List.of(rows)));
	}

	/** A place in a row of the top, on the screen: from 0 at its upper edge to 1 at its lower. */
	private Point in(String name, double height) {
		return person.see(() -> {
			TreeItem item = Stream.of(tree.getItems()).filter(each -> each.getText().equals(name)).findFirst().orElseThrow();
			Rectangle bounds = item.getBounds();
			return tree.toDisplay(bounds.x + Math.min(20, bounds.width / 2), bounds.y + (int) (bounds.height * height));
		});
	}

	/** Clicks on the group, which has no place to drag by then, and presses Ctrl+Z. */
	private void undo() {
		person.hand().click(in("Press", 0.5));
		person.until("the documents have the focus", tree::isFocusControl);
		person.hand().key("ctrl+z");
	}

	@Test
	void aDocumentIsDraggedIntoAGroupAndBetweenOthers() throws Exception {
		person.act(() -> {
			person.hand().drag(in("essay", 0.5), in("Press", 0.5));
			untilRows("Press", "  report", "  essay", "notes");
			undo();
			untilRows("Press", "  report", "notes", "essay");

			person.hand().drag(in("essay", 0.5), in("notes", 0.08));
			untilRows("Press", "  report", "essay", "notes");
			undo();
			untilRows("Press", "  report", "notes", "essay");
		});
	}

	@Test
	void aDocumentIsDroppedOnACase() throws Exception {
		live.open().perform(CaseActs.create(live.open().study(), "Salim", live.open().author()));
		Table cases = Objects.requireNonNull(live.show(CasesView.ID).getAdapter(TableViewer.class)).getTable();
		live.until("the case is listed", () -> cases.getItemCount() == 1 && cases.getItem(0).getText().equals("Salim"));
		Document essay = live.open().study().resolveDocument("essay");
		person.act(() -> {
			person.hand().drag(in("essay", 0.5), firstOf(cases));
			person.until("it belongs to the case", () -> belonging().equals(List.of(essay.id())));
			untilRows("Press", "  report", "notes", "essay");
			person.hand().click(firstOf(cases));
			person.until("the cases have the focus", cases::isFocusControl);
			person.hand().key("ctrl+z");
			person.until("it does not belong to it any more", () -> belonging().isEmpty());
		});
		live.hide(CasesView.ID);
	}

	private Point firstOf(Table table) {
		return person.see(() -> {
			Rectangle bounds = table.getItem(0).getBounds(0);
			return table.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
	}

	private List<UUID> belonging() {
		return live.open().study().cases().at(0).documents();
	}

	@Test
	void filesFromElsewhereAreDroppedOnAGroup() throws Exception {
		String[] files = { Files.writeString(folder.resolve("one.txt"), "One.").toString(), Files.writeString(folder.resolve("two.txt"), "Two.").toString() };
		Shell desktop = new Shell(window, SWT.TITLE | SWT.ON_TOP);
		try {
			desktop.setLayout(new FillLayout());
			Label icon = new Label(desktop, SWT.CENTER);
			icon.setText("two files");
			offer(icon, files);
			Rectangle around = window.getBounds();
			desktop.setBounds(around.x + around.width / 2, around.y + around.height / 2, 160, 90);
			desktop.open();
			live.until("the files are there", icon::isVisible);
			person.act(() -> {
				Point from = person.find("the files", Label.class, label -> label == icon);
				person.hand().drag(from, in("Press", 0.5));
				untilRows("Press", "  report", "  one", "  two", "notes", "essay");
				undo();
				untilRows("Press", "  report", "notes", "essay");
			});
		} finally {
			desktop.dispose();
		}
	}

	/** As the desktop does. */
	private static void offer(Label icon, String[] files) {
		DragSource source = new DragSource(icon, DND.DROP_COPY);
		source.setTransfer(FileTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragSetData(@Nullable DragSourceEvent event) {
				Objects.requireNonNull(event).data = files;
			}
		});
	}
}
