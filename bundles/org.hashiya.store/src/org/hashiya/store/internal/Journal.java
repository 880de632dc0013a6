// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
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
import org.hashiya.model.DocumentText;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.HistoryEntry.Step;

/**
 * The journal of one writer: one open study in one process. Only it appends to its file, so that nothing that git or a sync service does can make two histories collide.
 * A line is written by one call to the system and is safe from the death of this process from then on; {@link #force} makes it safe from a power cut.
 */
final class Journal implements AutoCloseable {

	/** A longer act goes to a blob, so that the lines stay easy to read. In characters. */
	static final int BULKY = 64 * 1024;
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneOffset.UTC);
	private static final SecureRandom RANDOM = new SecureRandom();

	private final StudyFolder folder;
	private final Blobs blobs;
	private final Heads heads;
	private String writer = UUID.randomUUID().toString();
	private String previous = "";
	private SortedMap<String, String> said = new TreeMap<>();
	private @Nullable UUID lastCoder;
	private Instant lastTime = Instant.EPOCH;
	private int lines;
	private @Nullable Path file;
	private @Nullable FileChannel channel;

	Journal(StudyFolder folder, Blobs blobs, Heads heads) {
		this.folder = folder;
		this.blobs = blobs;
		this.heads = heads;
	}

	/**
	 * Appends an act.
	 *
	 * @param act the act as JSON, see {@link ChangeJson}
	 * @throws StudyProblem NOT_WRITABLE; then the act is not in the journal, and a half line that may be there is never read
	 */
	JournalReader.Found append(UUID coder, Instant now, Step step, @Nullable UUID of, String act) throws StudyProblem {
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
		JournalLine line = JournalLine.create(UUID.randomUUID(), time, coder, writer, step, of, previous, news, salt, act, body(act));
		Path target = folder.history().resolve(coder.toString()).resolve(writer + "-" + MONTH.format(time) + ".jsonl");
		JournalReader.Found found;
		try {
			FileChannel out = channel(target);
			ByteBuffer bytes = ByteBuffer.wrap((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				out.write(bytes);
			}
			found = new JournalReader.Found(line, target, ++lines, out.position());
			heads.set(writer, found.head());
		} catch (IOException e) {
			abandon(e);
			throw AtomicFiles.notWritable(target, e);
		}
		previous = line.hash();
		said = seen;
		return found;
	}

	private String body(String act) throws StudyProblem {
		if (act.length() <= BULKY) {
			return act;
		}
		byte[] bytes = act.getBytes(StandardCharsets.UTF_8);
		String hash = DocumentText.hash(bytes);
		blobs.put(hash, bytes);
		return "{\"blob\":\"" + hash + "\"}";
	}

	private FileChannel channel(Path target) throws IOException {
		FileChannel open = channel;
		if (open != null && target.equals(file)) {
			return open;
		}
		if (open != null) {
			open.close();
		}
		Files.createDirectories(target.getParent());
		open = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		open.position(open.size());
		channel = open;
		file = target;
		lines = 0;
		return open;
	}

	/** After a failed write the file may end in half a line: nothing is appended to it again. */
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

	/** Waits until what was appended is on the disk. */
	void force() throws StudyProblem {
		FileChannel open = channel;
		Path target = file;
		if (open != null && target != null) {
			try {
				open.force(false);
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
				open.close();
			} catch (IOException e) {
				throw new StudyProblem(Kind.NOT_WRITABLE, target, null, e, AtomicFiles.message(e));
			}
		}
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}
}
