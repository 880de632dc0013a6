// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.DocumentItem;
import org.hashiya.ui.codebook.ExplorerItem;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.acts.MoveRows;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.codebook.internal.parts.CountedTree;
import org.hashiya.ui.codebook.internal.parts.EmptyState;
import org.hashiya.ui.codebook.internal.parts.FilterBox;
import org.hashiya.ui.codebook.internal.parts.NameEditing;
import org.hashiya.ui.codebook.internal.parts.NoticeBar;
import org.hashiya.ui.codebook.internal.sets.DocumentMembers;
import org.hashiya.ui.codebook.internal.sets.DocumentSets;
import org.hashiya.ui.codebook.internal.sets.SetsArea;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments;
import org.hashiya.ui.parts.MirroredLayout;

/** The controls of the documents view: filter, tree and notice, or one sentence where there is nothing to show. */
public final class ExplorerPage {

	/** What becomes of what is dropped. */
	public interface Drops {

		/** Files, and the row that they were dropped on, or null for none. */
		void files(List<Path> files, @Nullable ExplorerItem on);

		/** Rows of a study go to another place in it. */
		void move(OpenStudy study, MoveRows rows);
	}

	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final int FEW = 300;

	private final Composite page;
	private final FilterBox filter;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final EmptyState empty;
	private final CountedTree tree;
	private final NoticeBar notice;
	private final ShownStudies shown = new ShownStudies();
	private final ExplorerLabels labels;
	private final DetailColumns details;
	private final SetsArea sets;
	private @Nullable OpenStudy ofSets;
	private boolean bySet;
	private boolean opening;
	/** A document that should be selected as soon as it is there. */
	private @Nullable DocumentItem awaited;
	private final OpenGroups groups;
	/** Studies without a document. */
	private final Set<OpenStudy> bare = new HashSet<>();

	/**
	 * @param top    puts above it what must be said of all of it
	 * @param follow what a link of the empty page leads to, see {@link EmptyState}
	 * @param namer  takes the names that are typed in the tree, of {@link ExplorerItem}s
	 * @param drops  takes what is dropped
	 * @param undo   undoes the last act
	 * @param acts   does what is done with sets of documents
	 */
	public ExplorerPage(Composite parent, Consumer<Composite> top, Consumer<String> follow, NameEditing.Namer namer, Drops drops, Runnable undo, DocumentSets acts) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		top.accept(page);
		filter = new FilterBox(page, Messages.Explorer_filter, this::filter);
		sets = new SetsArea(page, new DocumentMembers(), acts, this::selectedDocuments, this::setChosen);
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(layout);
		MirroredLayout.keep(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		empty = new EmptyState(stack, follow);
		tree = new CountedTree(stack, SWT.MULTI);
		notice = new NoticeBar(page, undo);
		TreeViewer viewer = tree.viewer();
		viewer.setContentProvider(new ExplorerContent(shown));
		groups = new OpenGroups(viewer, shown::isShown);
		labels = new ExplorerLabels(shown, new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()), CountedTree.Look.of(viewer.getTree()));
		tree.setLabels(labels);
		tree.setNaming(new NameEditing(viewer, namer));
		details = new DetailColumns(tree, shown, labels::dimmed);
		viewer.setInput(shown);
		filter.leadsTo(viewer.getTree());
		ExplorerDragging.in(viewer, shown, drops);
		acceptFiles(empty.control(), drops);
		showWhatThereIs();
	}

	/** Where there is no tree yet. */
	private static void acceptFiles(Control target, Drops drops) {
		DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK | DND.DROP_MOVE);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(@Nullable DropTargetEvent event) {
				if (event != null) {
					event.detail = DND.DROP_COPY; // the files stay where they are
				}
			}

			@Override
			public void drop(@Nullable DropTargetEvent event) {
				if (event != null && event.data instanceof String[] files) {
					drops.files(Arrays.stream(files).map(Path::of).toList(), null);
				}
			}
		});
	}

	public Control control() {
		return page;
	}

	public TreeViewer viewer() {
		return tree.viewer();
	}

	public FilterBox filter() {
		return filter;
	}

	public NoticeBar notice() {
		return notice;
	}

	/** The sentence that is shown instead of the tree; empty where the tree is. */
	public String emptySentence() {
		return layout.topControl == empty.control() ? empty.sentence() : ""; //$NON-NLS-1$
	}

	/** The documents shown of a study. */
	public Optional<ShownDocuments> documents(OpenStudy study) {
		return shown.of(study);
	}

	/** The name of a row. */
	public String name(ExplorerItem item) {
		return labels.name(item);
	}

	/** The selected rows. */
	public List<ExplorerItem> selected() {
		List<ExplorerItem> items = new ArrayList<>();
		for (Object element : tree.viewer().getStructuredSelection()) {
			items.add((ExplorerItem) element);
		}
		return items;
	}

	private List<UUID> selectedDocuments() {
		return selected().stream().filter(item -> item.study() == ofSets && item instanceof DocumentItem).map(item -> ((DocumentItem) item).document()).toList();
	}

	/** Shows the sets of documents of a study as it is now, the current one; null for none. */
	public void showSets(@Nullable OpenStudy study) {
		OpenStudy before = ofSets;
		if (before != null && before != study) {
			shown.of(before).ifPresent(documents -> documents.only(null));
		}
		ofSets = study;
		sets.show(study == null ? null : study.study());
		if (before != study || bySet || sets.only().isPresent()) {
			setChosen();
		}
	}

	private void setChosen() {
		filterBySet();
		tree.withoutFlicker(() -> {
			tree.renew();
			if (sets.only().isPresent()) {
				tree.viewer().expandAll();
			}
		});
		showWhatThereIs();
	}

	private void filterBySet() {
		OpenStudy study = ofSets;
		bySet = sets.only().isPresent();
		if (study != null) {
			shown.of(study).ifPresent(documents -> documents.only(sets.only().orElse(null)));
		}
	}

	/**
	 * Shows a further study.
	 *
	 * @param seen the snapshot of it to show
	 */
	public void add(OpenStudy study, Study seen) {
		shown.add(study, seen);
		tree.renew();
		if (study.study().documents().size() <= FEW) {
			tree.viewer().expandAll();
		}
		layOpen(study);
		showWhatThereIs();
	}

	/** The first documents of a study are seen at once, in their groups, as they are when it is opened. */
	private void layOpen(OpenStudy study) {
		int size = shown.of(study).map(documents -> documents.study().documents().size()).orElse(0);
		if (size == 0) {
			bare.add(study);
		} else if (bare.remove(study) && size <= FEW) {
			ExplorerItem row = shown.group(study, ""); //$NON-NLS-1$
			tree.afterNaming(() -> {
				if (row == null) {
					tree.viewer().expandAll();
				} else {
					tree.viewer().expandToLevel(row, AbstractTreeViewer.ALL_LEVELS);
				}
			});
		}
	}

	/** Shows a study no more. */
	public void remove(OpenStudy study) {
		if (shown.contains(study)) {
			shown.remove(study);
			groups.forget(study);
			bare.remove(study);
			notice.hide();
			tree.renew();
			showWhatThereIs();
		}
	}

	/** Says whether studies of the last time are being opened, so that no one is told that there is none. */
	public void setOpening(boolean now) {
		opening = now;
		showWhatThereIs();
	}

	/** Refreshes what is different of a study and nothing else. */
	public void refresh(OpenStudy study, ShownDocuments.Difference difference) {
		if (difference.groups().isEmpty()) {
			tree.withoutFlicker(() -> refreshRows(study, difference));
		} else {
			tree.afterNaming(() -> groups.keepWhile(() -> tree.withoutFlicker(() -> refreshRows(study, difference)))); // all of it: what is open is looked at before and after
		}
		layOpen(study);
		showWhatThereIs();
		DocumentItem wanted = awaited;
		if (wanted != null && shown.document(wanted).isPresent()) {
			select(wanted);
		}
	}

	private void refreshRows(OpenStudy study, ShownDocuments.Difference difference) {
		TreeViewer viewer = tree.viewer();
		for (String path : difference.groups()) {
			ExplorerItem row = shown.group(study, path);
			if (row == null) {
				viewer.refresh(false);
			} else {
				viewer.refresh(row, false);
			}
		}
		List<Object> relabel = new ArrayList<>();
		for (UUID document : difference.labels()) {
			relabel.add(new DocumentItem(study, document));
		}
		for (String path : difference.sizes()) {
			Optional.ofNullable(shown.group(study, path)).ifPresent(relabel::add);
		}
		if (difference.studyName()) {
			Optional.ofNullable(shown.group(study, "")).ifPresent(relabel::add); //$NON-NLS-1$
		}
		viewer.update(relabel.toArray(), null);
	}

	/** Groups are about to get another path: their rows shall look as the ones before. */
	public void moves(OpenStudy study, String from, String to) {
		groups.moves(study, from, to);
	}

	/** Which details of documents are shown in columns. */
	public Set<Detail> details() {
		return details.shown();
	}

	/** Writes down what is typed in the filter, which set is chosen, and which details are shown how wide. */
	public void save(IMemento state) {
		state.putString(FILTER, filter.typed());
		sets.save(state);
		DetailsMenu.remember(details(), details.widths(), state);
	}

	/** Makes the page as it was; before anything is shown. */
	public void restore(IMemento state) {
		Optional.ofNullable(state.getString(FILTER)).ifPresent(filter::type);
		sets.restore(state);
		details.show(DetailsMenu.remembered(state));
	}

	/** Shows these details of documents in columns, and no others. */
	public void showDetails(Set<Detail> chosen) {
		details.show(chosen);
	}

	/** Shows all counts of a study. */
	public void counted(OpenStudy study) {
		tree.viewer().update(study.study().documents().list().stream().map(document -> new DocumentItem(study, document.id())).toArray(), null);
	}

	/** Selects a document and brings it to view, at once or as soon as it is there. */
	public void select(DocumentItem document) {
		if (shown.document(document).isPresent()) {
			awaited = null;
			tree.viewer().setSelection(new StructuredSelection(document), true);
		} else {
			awaited = document;
		}
	}

	public void themeChanged() {
		labels.setLook(CountedTree.Look.of(tree.viewer().getTree()));
		sets.themeChanged();
		tree.viewer().refresh(true);
	}

	public void setFocus() {
		(layout.topControl == tree.control() ? tree.viewer().getTree() : empty.control()).setFocus();
	}

	private void filter(FilterWords words) {
		shown.filter(words);
		tree.withoutFlicker(() -> {
			tree.renew();
			if (shown.isFiltered()) {
				tree.viewer().expandAll();
			}
		});
		showWhatThereIs();
	}

	/** Leaves the filter and the chosen set. */
	public void showAll() {
		filter.clear();
		sets.chooseAll();
	}

	private void showWhatThereIs() {
		boolean rows = !shown.top().isEmpty();
		if (shown.isEmpty()) {
			empty.say(opening ? Messages.Explorer_opening : Messages.Explorer_noStudy);
		} else if (!shown.hasDocuments()) {
			empty.say(Messages.Explorer_noDocuments);
		} else if (!rows) {
			empty.say(sets.only().isEmpty() ? Messages.Explorer_noneFits : filter.typed().isBlank() ? Messages.Explorer_emptySet : Messages.Explorer_noneFitsInSet);
		}
		Control top = rows ? tree.control() : empty.control();
		if (layout.topControl != top) {
			layout.topControl = top;
			MirroredLayout.layOut(stack);
		}
		filter.setVisible(shown.hasDocuments());
	}
}
