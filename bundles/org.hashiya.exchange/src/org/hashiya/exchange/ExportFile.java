// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Writes an export to a file, all of it or nothing: to a new file beside the target, which takes the target's name when it is whole. If anything fails or is cancelled, what was
 * there is there still, byte for byte.
 */
public final class ExportFile {

	private static final int BUFFER = 1 << 16;

	private ExportFile() {
	}

	/**
	 * Writes an export. A symbolic link stays one, and what it points to is replaced. What is there and is no regular file (a pipe, a device) is written to as it is.
	 *
	 * @throws StudyProblem NOT_WRITABLE with the target's name if it cannot be written, or what the exporter throws
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static void write(Path target, Exporter exporter, Study study, Progress progress) throws StudyProblem {
		try {
			if (Files.isDirectory(target) || Files.exists(target) && !Files.isWritable(target)) {
				throw new StudyProblem(Kind.NOT_WRITABLE, target, null, target.toString());
			}
			if (Files.exists(target) && !Files.isRegularFile(target)) {
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
					exporter.write(study, out, progress);
				}
				return;
			}
			replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), exporter, study, progress);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_WRITABLE, target, null, e, reason(e));
		}
	}

	private static void replace(Path target, Exporter exporter, Study study, Progress progress) throws StudyProblem, IOException {
		// a name of ours with the system's usual rights: a "temporary file" of the library would be readable by its owner alone, and stay so
		Path whole = target.resolveSibling(".hashiya-" + UUID.randomUUID() + ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
					OutputStream out = new BufferedOutputStream(new Forced(channel), BUFFER)) {
				exporter.write(study, out, progress);
				out.flush();
				channel.force(true);
			}
			try {
				Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(whole); // not there any more where all went well
		}
	}

	/** Brings what is written to the disk every now and then: so much to be waited for at the end would be waited for by nobody who has anything else to do. */
	private static final class Forced extends FilterOutputStream {

		private static final long PORTION = 1 << 26;

		private final FileChannel channel;
		private long written;

		Forced(FileChannel channel) {
			super(Channels.newOutputStream(channel));
			this.channel = channel;
		}

		@Override
		public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
			written += length;
			if (written >= PORTION) {
				channel.force(false);
				written = 0;
			}
		}
	}

	private static String reason(IOException e) {
		String message = e.getMessage();
		return e instanceof NoSuchFileException || message == null ? e.getClass().getSimpleName() : message;
	}
}
