// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.GroupPath;
import org.hashiya.model.Study;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.DocumentItem;
import org.hashiya.ui.codebook.ExplorerItem;
import org.hashiya.ui.codebook.GroupItem;
import org.hashiya.ui.codebook.StudyItem;
import org.hashiya.ui.codebook.internal.filter.FilterWords;
import org.hashiya.ui.codebook.internal.tree.ShownDocuments;

/** The rows of the documents view: of one open study its groups and documents, of several the studies first. */
final class ShownStudies {

	private final Map<OpenStudy, ShownDocuments> studies = new LinkedHashMap<>();
	private FilterWords words = FilterWords.NONE;

	ShownDocuments add(OpenStudy study, Study seen) {
		ShownDocuments documents = new ShownDocuments(seen);
		documents.filter(words);
		studies.put(study, documents);
		return documents;
	}

	void remove(OpenStudy study) {
		studies.remove(study);
	}

	boolean contains(OpenStudy study) {
		return studies.containsKey(study);
	}

	boolean isEmpty() {
		return studies.isEmpty();
	}

	void filter(FilterWords typed) {
		words = typed;
		studies.values().forEach(documents -> documents.filter(typed));
	}

	boolean isFiltered() {
		return !words.isEmpty();
	}

	/** Whether any open study has a document, shown or not. */
	boolean hasDocuments() {
		return studies.values().stream().anyMatch(documents -> !documents.study().documents().isEmpty());
	}

	/** The documents of a study; empty where it is closed. */
	Optional<ShownDocuments> of(OpenStudy study) {
		return Optional.ofNullable(studies.get(study));
	}

	/** The document of a row; empty where it is gone. */
	Optional<Document> document(DocumentItem item) {
		return of(item.study()).flatMap(documents -> documents.document(item.document()));
	}

	List<ExplorerItem> top() {
		if (studies.size() == 1) {
			return inGroup(studies.keySet().iterator().next(), ""); //$NON-NLS-1$
		}
		List<ExplorerItem> rows = new ArrayList<>();
		studies.keySet().forEach(study -> rows.add(new StudyItem(study)));
		return rows;
	}

	List<ExplorerItem> children(ExplorerItem item) {
		return switch (item) {
		case StudyItem study -> inGroup(study.study(), ""); //$NON-NLS-1$
		case GroupItem group -> inGroup(group.study(), group.path());
		case DocumentItem document -> List.of();
		};
	}

	/** Whether there are rows below one, without making them. */
	boolean hasChildren(ExplorerItem item) {
		return switch (item) {
		case StudyItem study -> of(study.study()).filter(documents -> !documents.tree().isEmpty()).isPresent();
		case GroupItem group -> isShown(group);
		case DocumentItem document -> false;
		};
	}

	@Nullable
	ExplorerItem parent(ExplorerItem item) {
		return switch (item) {
		case StudyItem study -> null;
		case GroupItem group -> group(group.study(), GroupPath.parent(group.path()));
		case DocumentItem document -> document(document).map(known -> group(document.study(), GroupPath.normal(known.group()))).orElse(null);
		};
	}

	/** Whether a group has a row, which those have in which documents are shown. */
	boolean isShown(GroupItem group) {
		return of(group.study()).filter(documents -> documents.tree().size(group.path()) > 0).isPresent();
	}

	/** The row of a group; of the empty path that of the study, or null where the study has no row. */
	@Nullable
	ExplorerItem group(OpenStudy study, String path) {
		if (!path.isEmpty()) {
			return new GroupItem(study, path);
		}
		return studies.size() == 1 ? null : new StudyItem(study);
	}

	private List<ExplorerItem> inGroup(OpenStudy study, String path) {
		List<ExplorerItem> rows = new ArrayList<>();
		of(study).ifPresent(documents -> {
			documents.tree().groups(path).forEach(group -> rows.add(new GroupItem(study, group)));
			documents.tree().documents(path).forEach(document -> rows.add(new DocumentItem(study, document)));
		});
		return rows;
	}
}
