// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry.Step;

/**
 * The journal of one writer: one open study in one process. Only it appends to its file, so that nothing that git or a sync service does can make two histories collide.
 * A line is written by one call to the system and is safe from the death of this process from then on; {@link #force} makes it safe from a power cut.
 */
final class Journal implements AutoCloseable {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneOffset.UTC);
	private static final SecureRandom RANDOM = new SecureRandom();

	private final StudyFolder folder;
	private final Heads heads;
	private String writer = UUID.randomUUID().toString();
	private String previous = "";
	private SortedMap<String, String> said = new TreeMap<>();
	private @Nullable UUID lastCoder;
	private Instant lastTime = Instant.EPOCH;
	private volatile @Nullable Path file;
	private volatile @Nullable FileChannel channel;

	Journal(StudyFolder folder, Heads heads) {
		this.folder = folder;
		this.heads = heads;
	}

	/**
	 * Appends an act.
	 *
	 * @param act writes the act as JSON, see {@link ChangeJson}; memory does not grow with it
	 * @throws StudyProblem NOT_WRITABLE; then the act is not in the journal: what was written of its line is taken away again, or never read and never added to
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled; then it is not in the journal either
	 */
	JournalReader.Found append(UUID coder, Instant now, Step step, @Nullable UUID of, ActText.Content act, Progress progress) throws StudyProblem {
		if (lastCoder != null && !coder.equals(lastCoder)) {
			close(); // a writer's lines lie in one coder's folder: offsets into its file would mean nothing in another
			startAnew();
		}
		lastCoder = coder;
		Instant time = now.isBefore(lastTime) ? lastTime : now; // a clock that is set back must not turn the order of lines or of months
		lastTime = time;
		SortedMap<String, String> seen = heads.others(writer);
		SortedMap<String, String> news = new TreeMap<>(seen);
		news.entrySet().removeAll(said.entrySet());
		String salt = HexFormat.of().formatHex(random(16));
		ActText text = ActText.write(folder, salt, act, progress);
		JournalLine line = JournalLine.create(UUID.randomUUID(), time, coder, writer, step, of, previous, news, salt, text.content(), text.body());
		Path target = folder.history().resolve(coder.toString()).resolve(writer + "-" + MONTH.format(time) + ".jsonl");
		JournalReader.Found found;
		try {
			FileChannel out = channel(target);
			long start = out.position();
			write(out, ByteBuffer.wrap((line.text() + "\n").getBytes(StandardCharsets.UTF_8)));
			found = new JournalReader.Found(line, target, new JournalReader.Place(target, start), out.position());
			heads.set(writer, found.head());
		} catch (IOException e) {
			throw AtomicFiles.notWritable(target, e);
		}
		previous = line.hash();
		said = seen;
		return found;
	}

	/** Writes a line whole or, as far as the disk lets us, not at all. */
	private void write(FileChannel out, ByteBuffer line) throws IOException {
		long start = out.position();
		long end = start + line.remaining();
		try {
			while (line.hasRemaining()) {
				out.write(line);
			}
		} catch (IOException e) {
			try {
				out.truncate(start);
			} catch (IOException stuck) {
				e.addSuppressed(stuck);
				if (out.isOpen() && out.position() == end && out.size() == end) {
					return; // it is there whole and cannot be taken away: who says now that it is not would be wrong at the next start
				}
				abandon(e);
			}
			throw e;
		}
	}

	private FileChannel channel(Path target) throws IOException {
		FileChannel open = channel;
		if (open != null && target.equals(file)) {
			return open;
		}
		if (open != null) {
			channel = null;
			finish(open);
		}
		Files.createDirectories(target.getParent());
		open = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		open.position(open.size());
		channel = open;
		file = target;
		return open;
	}

	/** The file may end in half a line: nothing is appended to it again. */
	private void abandon(IOException cause) {
		FileChannel open = channel;
		startAnew();
		if (open != null) {
			try {
				open.close();
			} catch (IOException e) {
				cause.addSuppressed(e);
			}
		}
	}

	private void startAnew() {
		channel = null;
		file = null;
		writer = UUID.randomUUID().toString();
		previous = "";
		said = new TreeMap<>();
	}

	/** Nobody will force it later. */
	private static void finish(FileChannel open) throws IOException {
		try (open) {
			open.force(false);
		}
	}

	/** Waits until what was appended is on the disk. */
	void force() throws StudyProblem {
		FileChannel open = channel;
		Path target = file;
		if (open != null && target != null) {
			try {
				open.force(false);
			} catch (ClosedChannelException e) {
				return; // its month or its coder has just ended, and it was forced then
			} catch (IOException e) {
				throw AtomicFiles.notWritable(target, e);
			}
		}
	}

	String writer() {
		return writer;
	}

	@Override
	public void close() throws StudyProblem {
		FileChannel open = channel;
		Path target = file;
		channel = null;
		if (open != null && target != null) {
			try {
				finish(open);
			} catch (IOException e) {
				throw AtomicFiles.notWritable(target, e);
			}
		}
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}
}
