// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a person chose to import, each once, in the order in which they were chosen. One thread at a time. */
public final class ChosenFiles {

	private final Map<Path, ChosenFile> files = new LinkedHashMap<>();

	/** Adds those that are not there yet and answers them. */
	public List<ChosenFile> add(Collection<Path> paths) {
		List<ChosenFile> added = new ArrayList<>();
		for (Path path : paths) {
			ChosenFile file = ChosenFile.unread(path.toAbsolutePath().normalize());
			if (files.putIfAbsent(file.path(), file) == null) {
				added.add(file);
			}
		}
		return added;
	}

	public void remove(Collection<ChosenFile> gone) {
		gone.forEach(file -> files.remove(file.path()));
	}

	/** Takes over what is known of a file now; one that was removed meanwhile stays away. */
	public void update(ChosenFile file) {
		files.replace(file.path(), file);
	}

	public List<ChosenFile> list() {
		return List.copyOf(files.values());
	}

	/** The files that could be read, or may turn out to be readable. */
	public List<Path> importable() {
		return files.values().stream().filter(file -> file.problem() == null).map(ChosenFile::path).toList();
	}

	/** How many files are known to be unreadable. */
	public int failed() {
		return (int) files.values().stream().filter(file -> file.problem() != null).count();
	}

	public boolean isEmpty() {
		return files.isEmpty();
	}
}
