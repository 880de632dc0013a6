// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.hashiya.ui.codebook.CodeItem;
import org.hashiya.ui.codebook.internal.acts.DropCodes;
import org.hashiya.ui.codebook.internal.acts.DropCodes.Where;
import org.hashiya.ui.codebook.internal.tree.ShownCodes;
import org.hashiya.ui.parts.CodeSelection;
import org.hashiya.ui.parts.CodeTransfer;
import org.hashiya.ui.parts.PassageSelection;
import org.hashiya.ui.parts.PassageTransfer;

/** Codes are dragged out of the tree, onto a text for example, and within it to another place: onto a code, between two, or below all to the top. Words of a text are dragged onto a code, which codes them. */
public final class CodeDragging {

	private final TreeViewer viewer;
	private final Supplier<@Nullable ShownCodes> shown;
	private final BiConsumer<List<UUID>, DropCodes> move;
	private final BiConsumer<CodeItem, PassageSelection> apply;
	/** What is dragged out of this tree; while it lasts, the data cannot be asked for on every system. */
	private @Nullable CodeItem dragged;

	/**
	 * @param move  moves codes to a place
	 * @param apply codes words with a code
	 */
	public static void in(TreeViewer viewer, Supplier<@Nullable ShownCodes> shown, BiConsumer<List<UUID>, DropCodes> move, BiConsumer<CodeItem, PassageSelection> apply) {
		CodeDragging dragging = new CodeDragging(viewer, shown, move, apply);
		Transfer[] transfers = { new CodeTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, transfers, dragging.new Drag());
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, new Transfer[] { new CodeTransfer(), new PassageTransfer() }, dragging.new Drop());
	}

	private CodeDragging(TreeViewer viewer, Supplier<@Nullable ShownCodes> shown, BiConsumer<List<UUID>, DropCodes> move, BiConsumer<CodeItem, PassageSelection> apply) {
		this.viewer = viewer;
		this.shown = shown;
		this.move = move;
		this.apply = apply;
	}

	private List<UUID> codes(CodeItem first) {
		return Arrays.stream(viewer.getStructuredSelection().toArray()).filter(each -> each instanceof CodeItem item && item.study().equals(first.study()))
				.map(each -> ((CodeItem) each).code()).toList();
	}

	private Optional<DropCodes> dropOf(@Nullable Object target, int location) {
		ShownCodes shownCodes = shown.get();
		CodeItem item = dragged;
		if (shownCodes == null || item == null) {
			return Optional.empty();
		}
		UUID on = target instanceof CodeItem under && shownCodes.code(under).isPresent() ? under.code() : null;
		Where where = switch (location) {
		case ViewerDropAdapter.LOCATION_BEFORE -> Where.BEFORE;
		case ViewerDropAdapter.LOCATION_AFTER -> Where.AFTER;
		default -> Where.BELOW;
		};
		return Optional.of(new DropCodes(codes(item), where, on)).filter(drop -> drop.isPossible(shownCodes.codebook()));
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			IStructuredSelection selection = viewer.getStructuredSelection();
			dragged = selection.getFirstElement() instanceof CodeItem item ? item : null;
			event.doit = dragged != null && !viewer.isCellEditorActive();
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			CodeItem item = dragged;
			if (item != null) {
				event.data = new CodeSelection(item.study(), codes(item));
			}
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			dragged = null;
		}
	}

	@NonNullByDefault({}) // the platform says nothing of null
	private final class Drop extends ViewerDropAdapter {

		Drop() {
			super(viewer);
		}

		@Override
		public void dragOver(DropTargetEvent event) {
			super.dragOver(event);
			if (new PassageTransfer().isSupportedType(event.currentDataType)) {
				event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND; // not between two codes
			}
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			if (new PassageTransfer().isSupportedType(type)) {
				return target instanceof CodeItem;
			}
			return new CodeTransfer().isSupportedType(type) && dropOf(target, getCurrentLocation()).isPresent();
		}

		@Override
		public boolean performDrop(Object data) {
			if (data instanceof PassageSelection words) {
				if (getCurrentTarget() instanceof CodeItem item) {
					apply.accept(item, words);
				}
				return true;
			}
			Optional<DropCodes> drop = dropOf(getCurrentTarget(), getCurrentLocation());
			drop.ifPresent(there -> move.accept(there.codes(), there));
			return drop.isPresent();
		}
	}
}
