// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.model.Document;
import org.hashiya.model.GroupPath;
import org.hashiya.model.Study;
import org.hashiya.ui.codebook.internal.filter.DocumentFilter;

/**
 * The documents of a snapshot by their groups: groups before documents and in the order of the language, documents in the study's own order. A group's name in full is
 * its path, see {@link Document#group()}.
 */
public final class DocumentTree {

	private record Group(List<UUID> documents, TreeMap<String, String> groups) {
	}

	private final Map<String, Group> groups = new HashMap<>();
	private final Map<String, Integer> sizes = new HashMap<>();
	private final Comparator<String> order;

	/** Looks at each document once. */
	public DocumentTree(Study study, DocumentFilter filter) {
		Collator collator = Collator.getInstance();
		order = (one, other) -> {
			int compared = collator.compare(one, other);
			return compared != 0 ? compared : one.compareTo(other); // names that the language does not tell apart are still two
		};
		for (Document document : study.documents().list()) {
			if (filter.fits(document)) {
				String path = GroupPath.normal(document.group());
				group(path).documents.add(document.id());
				sizes.merge("", 1, Integer::sum); //$NON-NLS-1$
				for (String at = path; !at.isEmpty(); at = GroupPath.parent(at)) {
					sizes.merge(at, 1, Integer::sum);
				}
			}
		}
	}

	/** The paths of the groups directly in a group; the empty path is the study itself. */
	public List<String> groups(String path) {
		Group group = groups.get(path);
		return group == null ? List.of() : List.copyOf(group.groups.values());
	}

	/** The documents directly in a group. */
	public List<UUID> documents(String path) {
		Group group = groups.get(path);
		return group == null ? List.of() : List.copyOf(group.documents);
	}

	/** How many documents are in a group and the groups in it; of the empty path, in the study. */
	public int size(String path) {
		return sizes.getOrDefault(path, 0);
	}

	public boolean isEmpty() {
		return groups.isEmpty();
	}

	private Group group(String path) {
		Group known = groups.get(path);
		if (known == null) {
			known = new Group(new ArrayList<>(), new TreeMap<>(order));
			groups.put(path, known);
			if (!path.isEmpty()) {
				group(GroupPath.parent(path)).groups.put(GroupPath.name(path), path);
			}
		}
		return known;
	}
}
