// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hashiya.text.FileStem;

/** The file that an export goes to, as a person writes it. */
public final class TargetFile {

	private TargetFile() {
	}

	/** A name for an export of a study that every system takes. */
	public static String suggestion(String study, String kind, String extension) {
		return FileStem.unlike(study + " - " + kind, Set.of()) + "." + extension; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The absolute path of what was written, with the extension added where it has another or none; nothing where it is no path to a file. */
	public static Optional<Path> of(String written, String extension) {
		String stripped = written.strip();
		if (stripped.isEmpty()) {
			return Optional.empty();
		}
		try {
			Path path = Path.of(stripped);
			Path name = path.getFileName();
			if (!path.isAbsolute() || name == null || stripped.endsWith("/")) { //$NON-NLS-1$
				return Optional.empty();
			}
			boolean has = name.toString().toLowerCase(Locale.ROOT).endsWith("." + extension); //$NON-NLS-1$
			return Optional.of(has ? path : path.resolveSibling(name + "." + extension)); //$NON-NLS-1$
		} catch (InvalidPathException e) {
			return Optional.empty(); // a character that this system's paths cannot have
		}
	}

	/** The same place with the extension of another kind of export in place of the known one. */
	public static String with(String written, String oldExtension, String newExtension) {
		String ending = "." + oldExtension; //$NON-NLS-1$
		return written.endsWith(ending) ? written.substring(0, written.length() - ending.length()) + "." + newExtension : written; //$NON-NLS-1$
	}
}
