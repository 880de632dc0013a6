// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The files of a project that was taken out of its archive: what lies in a folder {@code sources} beside the bare XML, as entries of the archive that it was. No other folder is looked into, and no link is followed: a
 * file from outside must not lead to what the person has elsewhere.
 */
final class FilesBeside {

	private static final String FOLDER = "sources";

	private final Map<String, Path> files = new HashMap<>();

	/**
	 * Looks for them.
	 *
	 * @param project the bare XML
	 * @param most    files that are looked at
	 */
	FilesBeside(Path project, int most) {
		Path folder = project.toAbsolutePath().getParent();
		if (folder == null || !String.valueOf(project.getFileName()).toLowerCase(Locale.ROOT).endsWith(".qde")) {
			return;
		}
		for (Path sources : list(folder, most)) {
			if (String.valueOf(sources.getFileName()).equalsIgnoreCase(FOLDER) && Files.isDirectory(sources, LinkOption.NOFOLLOW_LINKS)) {
				for (Path file : list(sources, most)) {
					if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
						files.put(FOLDER + "/" + file.getFileName(), file);
					}
				}
			}
		}
	}

	/** A folder that cannot be looked into holds nothing: what is missing is told of each text. */
	private static List<Path> list(Path folder, int most) {
		try (Stream<Path> all = Files.list(folder)) {
			return all.limit(most).sorted().toList();
		} catch (IOException | java.io.UncheckedIOException e) {
			return List.of();
		}
	}

	/** Each file as an entry. */
	List<ZipEntry> entries() {
		return files.keySet().stream().sorted().map(ZipEntry::new).toList();
	}

	/** @throws IOException if it cannot be read, or is none of them */
	InputStream open(ZipEntry entry) throws IOException {
		Path file = files.get(entry.getName());
		if (file == null) {
			throw new IOException(entry.getName());
		}
		return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
	}
}
