// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.hashiya.model.Document;
import org.hashiya.model.Document.State;
import org.hashiya.model.GroupPath;
import org.hashiya.text.Isolates;
import org.hashiya.ui.codebook.DocumentItem;
import org.hashiya.ui.codebook.ExplorerItem;
import org.hashiya.ui.codebook.GroupItem;
import org.hashiya.ui.codebook.StudyItem;
import org.hashiya.ui.codebook.internal.Messages;
import org.hashiya.ui.codebook.internal.Phrases;
import org.hashiya.ui.codebook.internal.parts.CountedTree;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments;
import org.hashiya.ui.icons.Icons;

/** How studies, groups and documents look: mark and name in the first column; in the second the passages of a document, or the documents of a group. */
final class ExplorerLabels extends CellLabelProvider {

	/** Made once: two descriptors of one file are not equal, and each would be drawn for itself. */
	private static final Map<State, ImageDescriptor> MARKS = marks();

	private final ShownStudies shown;
	private final ResourceManager resources;
	private CountedTree.Look look;

	ExplorerLabels(ShownStudies shown, ResourceManager resources, CountedTree.Look look) {
		this.shown = shown;
		this.resources = resources;
		this.look = look;
	}

	Color dimmed() {
		return look.dimmed();
	}

	void setLook(CountedTree.Look changed) {
		look = changed;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public void update(ViewerCell cell) {
		ExplorerItem item = (ExplorerItem) cell.getElement();
		if (cell.getColumnIndex() == CountedTree.NAME) {
			cell.setText(name(item));
			cell.setImage(resources.create(image(item)));
		} else {
			cell.setText(count(item));
			cell.setForeground(look.dimmed());
		}
	}

	String name(ExplorerItem item) {
		return switch (item) {
		case StudyItem study -> shown.of(study.study()).map(documents -> documents.study().info().name()).orElse(""); //$NON-NLS-1$
		case GroupItem group -> GroupPath.name(group.path());
		case DocumentItem document -> shown.document(document).map(Document::name).orElse(""); //$NON-NLS-1$
		};
	}

	private String count(ExplorerItem item) {
		return shown.of(item.study()).map(documents -> switch (item) {
		case StudyItem study -> String.valueOf(documents.tree().size("")); //$NON-NLS-1$
		case GroupItem group -> String.valueOf(documents.tree().size(group.path()));
		case DocumentItem document -> documents.passages(document.document()).map(String::valueOf).orElse(""); //$NON-NLS-1$
		}).orElse(""); //$NON-NLS-1$
	}

	private ImageDescriptor image(ExplorerItem item) {
		return switch (item) {
		case StudyItem study -> Icons.STUDY.descriptor();
		case GroupItem group -> Icons.FOLDER.descriptor();
		case DocumentItem document -> mark(state(document));
		};
	}

	private State state(DocumentItem item) {
		return shown.of(item.study()).flatMap(documents -> documents.document(item.document()).map(documents::state)).orElse(State.UNCODED);
	}

	private static ImageDescriptor mark(State state) {
		return Objects.requireNonNull(MARKS.get(state));
	}

	/** A circle that fills as the work goes on. */
	private static Map<State, ImageDescriptor> marks() {
		Map<State, ImageDescriptor> marks = new EnumMap<>(State.class);
		for (State state : State.values()) {
			String file = switch (state) {
			case UNCODED -> "/icons/state-uncoded.svg"; //$NON-NLS-1$
			case IN_WORK -> Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT ? "/icons/state-in-work-rtl.svg" : "/icons/state-in-work.svg"; //$NON-NLS-1$ //$NON-NLS-2$
			case DONE -> "/icons/state-done.svg"; //$NON-NLS-1$
			};
			marks.put(state, ImageDescriptor.createFromURLSupplier(true, () -> ExplorerLabels.class.getResource(file)));
		}
		return marks;
	}

	@Override
	@NonNullByDefault({}) // the platform says nothing of null
	public @Nullable String getToolTipText(Object element) {
		return switch (element) {
		case DocumentItem item -> shown.of(item.study()).flatMap(documents -> documents.document(item.document()).map(document -> toolTip(documents, document))).orElse(""); //$NON-NLS-1$
		case StudyItem item -> Isolates.wrap(name(item)) + "\n\u200E" + item.study().folder(); //$NON-NLS-1$
		case null, default -> null;
		};
	}

	private String toolTip(ShownDocuments documents, Document document) {
		List<String> lines = new ArrayList<>(List.of(Isolates.wrap(document.name()), Detail.state(documents.state(document))));
		documents.passages(document.id()).ifPresent(passages -> lines.add(Phrases.of(Messages.Document_passages, passages)));
		lines.add(Phrases.of(Messages.Document_words, document.words()));
		for (Detail detail : List.of(Detail.LANGUAGE, Detail.DIRECTION, Detail.WORKED_ON)) {
			String text = detail.text(documents, document);
			if (!text.isEmpty()) {
				lines.add(Phrases.of(ExplorerMessages.ToolTip_detail, detail.heading(), text));
			}
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}
}
