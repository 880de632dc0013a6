// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.ArrayList;
import java.util.List;

/** Paths of the groups that documents are in: names separated by {@value #SEPARATOR}. A path in order has no empty names and no space around a name; the empty path is the study itself. */
public final class GroupPath {

	/** Between the names. */
	public static final String SEPARATOR = "/";

	private GroupPath() {
	}

	/** A path in order, of one that was typed or imported. */
	public static String normal(String group) {
		List<String> names = new ArrayList<>();
		for (String name : group.split(SEPARATOR)) {
			if (!name.isBlank()) {
				names.add(name.strip());
			}
		}
		return String.join(SEPARATOR, names);
	}

	/** The path of the group that a group is in; empty at the top. The path must be in order, as in all that follow. */
	public static String parent(String path) {
		int cut = path.lastIndexOf(SEPARATOR);
		return cut < 0 ? "" : path.substring(0, cut);
	}

	/** The last name of a path. */
	public static String name(String path) {
		return path.substring(path.lastIndexOf(SEPARATOR) + 1);
	}

	/** The path of a group in a group. */
	public static String child(String parent, String name) {
		return parent.isEmpty() ? name : parent + SEPARATOR + name;
	}

	/** Whether a path is that of a group, or of one in it at any depth. All are in the study itself. */
	public static boolean isIn(String path, String group) {
		return group.isEmpty() || path.equals(group) || path.startsWith(group + SEPARATOR);
	}
}
