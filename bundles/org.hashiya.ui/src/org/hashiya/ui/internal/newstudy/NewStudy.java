// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.internal.newstudy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hashiya.model.Names;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.FileStem;

/**
 * What a person has typed for a new study, and what is wrong with it.
 *
 * @param name   of the study
 * @param folder where its files will be, as typed
 * @param coder  the person's name
 */
public record NewStudy(String name, String folder, String coder) {

	/** The first thing that is wrong, in the order of the fields. */
	enum Fault {
		NAME, FOLDER_EMPTY, FOLDER_RELATIVE, FOLDER_IS_FILE, FOLDER_FULL, FOLDER_IS_STUDY, FOLDER_NOT_WRITABLE, CODER
	}

	/** What is wrong, if anything; looks at the disk. */
	Optional<Fault> fault() {
		if (!valid(name)) {
			return Optional.of(Fault.NAME);
		}
		return folderFault().or(() -> valid(coder) ? Optional.empty() : Optional.of(Fault.CODER));
	}

	private Optional<Fault> folderFault() {
		if (folder.isBlank()) {
			return Optional.of(Fault.FOLDER_EMPTY);
		}
		Path path;
		try {
			path = Path.of(folder.strip());
		} catch (InvalidPathException e) {
			return Optional.of(Fault.FOLDER_RELATIVE);
		}
		if (!path.isAbsolute()) {
			return Optional.of(Fault.FOLDER_RELATIVE);
		}
		if (Files.isRegularFile(path)) {
			return Optional.of(Fault.FOLDER_IS_FILE);
		}
		if (Files.exists(path.resolve("study.json"))) { //$NON-NLS-1$
			return Optional.of(Fault.FOLDER_IS_STUDY);
		}
		Path existing = path;
		while (existing != null && !Files.exists(existing)) {
			existing = existing.getParent();
		}
		if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
			return Optional.of(Fault.FOLDER_NOT_WRITABLE);
		}
		return existing.equals(path) && !isEmpty(path) ? Optional.of(Fault.FOLDER_FULL) : Optional.empty();
	}

	public Path path() {
		return Path.of(folder.strip());
	}

	/** The folder that is proposed for a study of this name: below a parent, with a name that every file system takes and that is not there yet. */
	static Path proposed(Path parent, String name) {
		return parent.resolve(FileStem.among(name, children(parent)));
	}

	private static List<String> children(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.map(child -> child.getFileName().toString()).toList();
		} catch (IOException e) {
			return List.of(); // it is not there yet, or hidden from us: the field says so when the person goes on
		}
	}

	private static boolean isEmpty(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.findAny().isEmpty();
		} catch (IOException e) {
			return false;
		}
	}

	private static boolean valid(String name) {
		try {
			Names.require(name);
			return true;
		} catch (StudyProblem problem) {
			return false;
		}
	}
}
