// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hashiya.model.StudyProblem;

/** Writes files so that at every moment either the old or the new content is there whole: a temporary file in the same folder, then a rename. */
public final class AtomicFiles {

	private static final String TEMPORARY = ".hashiya-";
	/** On Windows a virus scanner or a sync service may hold a file for a moment. */
	private static final int TRIES = 20;
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

	/** Writes content. */
	@FunctionalInterface
	public interface Content {
		void write(OutputStream out) throws IOException, StudyProblem;
	}

	private AtomicFiles() {
	}

	/**
	 * Writes a file.
	 *
	 * @throws StudyProblem NOT_WRITABLE; what was there before is there still
	 */
	public static void write(Path target, Content content) throws StudyProblem {
		Path temporary = writeTemporary(target, content);
		try {
			move(temporary, target);
		} catch (IOException e) {
			delete(temporary);
			throw notWritable(target, e);
		}
	}

	/** As the other method, for bytes. */
	public static void write(Path target, byte[] bytes) throws StudyProblem {
		write(target, out -> out.write(bytes));
	}

	/** Writes a temporary file beside the target, for a rename to come, and answers it. */
	public static Path writeTemporary(Path target, Content content) throws StudyProblem {
		Path temporary = temporary(target);
		write(temporary, target, content);
		return temporary;
	}

	/** The same, under a name that {@link #temporary} has given. */
	static void write(Path temporary, Path target, Content content) throws StudyProblem {
		try {
			try (OutputStream out = create(temporary)) {
				content.write(out);
			}
		} catch (IOException e) {
			delete(temporary);
			throw notWritable(target, e);
		} catch (StudyProblem | RuntimeException e) {
			delete(temporary);
			throw e;
		}
	}

	/** Folders are made where one is missing: to ask for them first costs an exception for each file of thousands. */
	private static OutputStream create(Path temporary) throws IOException {
		try {
			return Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (NoSuchFileException e) {
			Files.createDirectories(temporary.getParent());
			return Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		}
	}

	/** A name for a temporary file beside the target; nothing is made. */
	public static Path temporary(Path target) {
		return target.toAbsolutePath().resolveSibling(TEMPORARY + UUID.randomUUID() + ".tmp");
	}

	/** Renames a file over another, trying again while somebody holds it. */
	public static void move(Path from, Path to) throws IOException {
		Path folder = to.toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
		}
		for (int attempt = 1;; attempt++) {
			try {
				Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				return;
			} catch (AccessDeniedException e) {
				if (attempt == TRIES) {
					throw e;
				}
				LockSupport.parkNanos(PAUSE);
			}
		}
	}

	/** Renames a file or a folder where nothing is in the way; answers whether that could be. */
	public static boolean moved(Path from, Path to) {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/** Whether a file is one of our temporary ones, left behind by a crash. */
	public static boolean isTemporary(Path file) {
		return file.getFileName().toString().startsWith(TEMPORARY);
	}

	static StudyProblem notWritable(Path target, IOException e) {
		return new StudyProblem(StudyProblem.Kind.NOT_WRITABLE, target, null, e, message(e));
	}

	/** The system's reason, without the file where it names one: that may be a temporary one, and a problem names its own. */
	static String message(IOException e) {
		if (e instanceof FileSystemException failed) {
			String reason = failed.getReason();
			return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
		}
		String message = e.getMessage();
		return message == null || message.isBlank() ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
	}

	/** Takes a temporary file away, if it is there and that can be. */
	public static void delete(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			return; // a stray temporary file harms nobody: readers ignore it
		}
	}
}
