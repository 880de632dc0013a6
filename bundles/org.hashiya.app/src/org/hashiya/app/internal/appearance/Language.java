// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.appearance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.hashiya.app.Workspace;

/**
 * A language of the window.
 *
 * @param tag as the option {@code -nl} takes it
 */
public record Language(String tag) {

	public static final Language ENGLISH = new Language("en"); //$NON-NLS-1$
	public static final Language ARABIC = new Language("ar"); //$NON-NLS-1$

	private static Path file() {
		return Workspace.home().resolve("language"); //$NON-NLS-1$
	}

	/** The language that the person chose in the window, for the next starts; nothing where they chose none. The start script reads the same file. */
	public static Optional<Language> remembered() {
		try {
			return Files.isRegularFile(file()) ? Files.readString(file(), StandardCharsets.UTF_8).lines().findFirst().map(String::strip)
					.filter(tag -> tag.matches("[a-z]{2}")).map(Language::new) : Optional.empty(); //$NON-NLS-1$
		} catch (IOException e) {
			ILog.of(Language.class).warn(String.valueOf(file()), e); // the system's language then
			return Optional.empty();
		}
	}

	/** The language that the window has now. */
	public static Language current() {
		return Platform.getNL().startsWith(ARABIC.tag) ? ARABIC : ENGLISH;
	}

	/** Whether its script runs from right to left, so that the window is mirrored. */
	public boolean isMirrored() {
		return equals(ARABIC);
	}

	void remember() throws IOException {
		Files.createDirectories(Workspace.home());
		Files.writeString(file(), tag + '\n', StandardCharsets.UTF_8);
	}
}
