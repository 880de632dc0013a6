// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.hashiya.model.GroupPath;
import org.hashiya.ui.codebook.DocumentItem;
import org.hashiya.ui.codebook.ExplorerItem;
import org.hashiya.ui.codebook.GroupItem;
import org.hashiya.ui.codebook.StudyItem;
import org.hashiya.ui.codebook.internal.acts.MoveRows;
import org.hashiya.ui.codebook.internal.acts.MoveRows.Place;

/** Documents and groups are dragged into groups and between documents of their study, or out of the list onto a case; files of the desktop are dropped on the row of the group that they go to. */
final class ExplorerDragging {

	private final TreeViewer viewer;
	private final ShownStudies shown;
	private final ExplorerPage.Drops drops;

	private ExplorerDragging(TreeViewer viewer, ShownStudies shown, ExplorerPage.Drops drops) {
		this.viewer = viewer;
		this.shown = shown;
		this.drops = drops;
	}

	static void in(TreeViewer viewer, ShownStudies shown, ExplorerPage.Drops drops) {
		ExplorerDragging dragging = new ExplorerDragging(viewer, shown, drops);
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, new Transfer[] { LocalSelectionTransfer.getTransfer() }, dragging.new Drag());
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT, new Transfer[] { LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance() }, dragging.new Drop());
	}

	/** What dropping these rows at a row does; empty where they cannot be dropped there. */
	static Optional<MoveRows> moved(ShownStudies shown, List<ExplorerItem> rows, @Nullable ExplorerItem target, int location) {
		if (rows.isEmpty() || rows.stream().anyMatch(row -> row instanceof StudyItem || row.study() != rows.getFirst().study()) || target != null && target.study() != rows.getFirst().study()) {
			return Optional.empty();
		}
		Place place = switch (target) {
		case null -> Place.in(""); //$NON-NLS-1$
		case StudyItem study -> Place.in(""); //$NON-NLS-1$
		case GroupItem group -> Place.in(location == ViewerDropAdapter.LOCATION_ON || location == ViewerDropAdapter.LOCATION_NONE ? group.path() : GroupPath.parent(group.path()));
		case DocumentItem document -> new Place(shown.document(document).map(known -> GroupPath.normal(known.group())).orElse(""), document.document(), location != ViewerDropAdapter.LOCATION_BEFORE); //$NON-NLS-1$
		};
		MoveRows move = new MoveRows(rows.stream().filter(DocumentItem.class::isInstance).map(row -> ((DocumentItem) row).document()).toList(),
				rows.stream().filter(GroupItem.class::isInstance).map(row -> ((GroupItem) row).path()).toList(), place);
		return Optional.of(move).filter(MoveRows::isPossible).filter(there -> place.beside() == null || !there.documents().contains(place.beside()));
	}

	private static List<ExplorerItem> rows(@Nullable Object selection) {
		List<ExplorerItem> rows = new ArrayList<>();
		if (selection instanceof IStructuredSelection several) {
			for (Object each : several.toArray()) {
				if (each instanceof ExplorerItem item) {
					rows.add(item);
				}
			}
		}
		return rows;
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			IStructuredSelection selection = viewer.getStructuredSelection();
			event.doit = !viewer.isCellEditorActive() && !selection.isEmpty() && rows(selection).stream().noneMatch(StudyItem.class::isInstance);
			if (event.doit) {
				LocalSelectionTransfer.getTransfer().setSelection(selection);
			}
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = viewer.getStructuredSelection();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private final class Drop extends ViewerDropAdapter {

		Drop() {
			super(viewer);
		}

		@Override
		public void dragEnter(DropTargetEvent event) {
			if (event.detail == DND.DROP_DEFAULT) {
				event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) ? DND.DROP_COPY : DND.DROP_MOVE;
			}
			super.dragEnter(event);
		}

		@Override
		public void dragOver(DropTargetEvent event) {
			super.dragOver(event);
			if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
				event.detail = DND.DROP_COPY; // the files stay where they are
				event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
			}
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return FileTransfer.getInstance().isSupportedType(type) || LocalSelectionTransfer.getTransfer().isSupportedType(type) && moved(LocalSelectionTransfer.getTransfer().getSelection()).isPresent();
		}

		private Optional<MoveRows> moved(Object selection) {
			return ExplorerDragging.moved(shown, rows(selection), getCurrentTarget() instanceof ExplorerItem item ? item : null, getCurrentLocation());
		}

		@Override
		public boolean performDrop(Object data) {
			if (data instanceof String[] files) {
				overrideOperation(DND.DROP_COPY);
				drops.files(Arrays.stream(files).map(Path::of).toList(), getCurrentTarget() instanceof ExplorerItem item ? item : null);
				return true;
			}
			Optional<MoveRows> move = moved(data);
			move.ifPresent(there -> drops.move(rows(data).getFirst().study(), there));
			return move.isPresent();
		}
	}
}
