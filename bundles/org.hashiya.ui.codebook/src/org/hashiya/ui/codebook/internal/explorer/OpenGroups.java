// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.explorer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.hashiya.model.GroupPath;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.codebook.GroupItem;

/** Which groups are open. A group that gets another path stays as it is; one that went open is open when it comes back, by undo or when a filter is emptied. */
@NonNullByDefault({}) // the platform says nothing of null
final class OpenGroups {

	private final TreeViewer viewer;
	private final Predicate<GroupItem> isShown;
	private final List<GroupItem> awaitedOpen = new ArrayList<>();
	private final List<GroupItem> awaitedSelected = new ArrayList<>();
	/** Those that were open when they went. */
	private final Set<GroupItem> gone = new LinkedHashSet<>();

	/** @param isShown whether a group has a row */
	OpenGroups(TreeViewer viewer, Predicate<GroupItem> isShown) {
		this.viewer = viewer;
		this.isShown = isShown;
	}

	private List<GroupItem> open() {
		return Stream.of(viewer.getExpandedElements()).filter(GroupItem.class::isInstance).map(GroupItem.class::cast).toList();
	}

	/** Groups are about to get another path: their rows shall look as the ones before. */
	void moves(OpenStudy study, String from, String to) {
		open().stream().filter(group -> group.study() == study && GroupPath.isIn(group.path(), from))
				.forEach(group -> awaitedOpen.add(new GroupItem(study, GroupPath.normal(to + group.path().substring(from.length())))));
		if (viewer.getStructuredSelection().toList().contains(new GroupItem(study, from))) {
			awaitedSelected.add(new GroupItem(study, to));
		}
	}

	/** Refreshes rows, and opens those that come back and those that have moved. */
	void keepWhile(Runnable refresh) {
		List<GroupItem> open = open();
		refresh.run();
		open.stream().filter(isShown.negate()).forEach(gone::add);
		List<GroupItem> back = gone.stream().filter(isShown).toList();
		back.forEach(this::open);
		gone.removeAll(back);
		if (awaitedOpen.stream().allMatch(isShown) && awaitedSelected.stream().allMatch(isShown)) {
			awaitedOpen.forEach(this::open);
			if (!awaitedSelected.isEmpty()) {
				viewer.setSelection(new StructuredSelection(awaitedSelected), true);
			}
			awaitedOpen.clear();
			awaitedSelected.clear();
		}
	}

	private void open(GroupItem group) {
		viewer.setExpandedState(group, true);
	}

	/** A study is not shown any more. */
	void forget(OpenStudy study) {
		gone.removeIf(group -> group.study() == study);
	}
}
