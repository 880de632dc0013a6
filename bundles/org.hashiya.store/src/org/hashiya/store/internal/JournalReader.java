// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Reads the journals of all writers. A last line without line feed was never acknowledged (its writer died) and is left alone. */
final class JournalReader {

	private static final Pattern BLOB = Pattern.compile("\\{\"blob\":\"([0-9a-f]{64})\"\\}");
	private static final String SUFFIX = ".jsonl";
	private static final int MONTH_LENGTH = "-yyyy-mm".length();
	private static final int WRITER_LENGTH = 36;

	/** A line and where it stands. */
	record Found(JournalLine line, Path file, Place place, long end) {

		/** What the writer's head is when this line is known. */
		Heads.Head head() {
			return new Heads.Head(line.hash(), file, end);
		}
	}

	/**
	 * Where a line begins. Its number is counted when somebody asks, since reading begins in the middle of a file.
	 *
	 * @param start in bytes
	 */
	record Place(Path file, long start) {

		@Override
		public String toString() {
			int number = 1;
			try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
				for (long at = 0; at < start; at++) {
					number += in.read() == '\n' ? 1 : 0;
				}
				return "line " + number;
			} catch (IOException e) {
				return "byte " + start; // the file is gone since
			}
		}
	}

	private final StudyFolder folder;
	private final Faults faults;

	JournalReader(StudyFolder folder) {
		this(folder, Faults.GIVE_UP);
	}

	/** One that tells broken lines to the faults and goes on where they let it. */
	JournalReader(StudyFolder folder, Faults faults) {
		this.folder = folder;
		this.faults = faults;
	}

	Faults faults() {
		return faults;
	}

	/** Every complete line of every writer, each after those that its writer had seen, else in order of time; see {@link CausalOrder}. */
	List<Found> all() throws StudyProblem {
		return after(new Heads(folder));
	}

	/**
	 * The complete lines that come after the heads; costs a look at the size of each file, and reading what is new.
	 *
	 * @throws StudyProblem NOT_READABLE or MALFORMED
	 */
	List<Found> after(Heads heads) throws StudyProblem {
		List<Found> found = new ArrayList<>();
		for (Path file : files()) {
			String name = file.getFileName().toString();
			String writer = name.substring(0, WRITER_LENGTH);
			Heads.Head head = heads.get(writer);
			long from = 0;
			if (head != null) {
				int order = name.compareTo(String.valueOf(head.file().getFileName())); // names end in year and month
				if (order < 0) {
					continue;
				}
				from = order == 0 ? head.offset() : 0;
			}
			found.addAll(read(file, from));
		}
		return CausalOrder.sort(found); // files are read writer by writer, month by month
	}

	/** How many bytes the journals have together: another number where there is something new. */
	long size() throws StudyProblem {
		long size = 0;
		for (Path file : files()) {
			try {
				size += Files.size(file);
			} catch (IOException e) {
				throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
			}
		}
		return size;
	}

	private List<Path> files() throws StudyProblem {
		Path history = folder.history();
		if (!Files.isDirectory(history)) {
			return List.of();
		}
		try (Stream<Path> files = Files.find(history, 2, (path, attributes) -> attributes.isRegularFile() && isJournal(path))) {
			return files.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
		} catch (IOException | java.io.UncheckedIOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, history, null, e, e.getMessage());
		}
	}

	static boolean isJournal(Path path) {
		String name = path.getFileName().toString();
		return name.endsWith(SUFFIX) && name.length() == WRITER_LENGTH + MONTH_LENGTH + SUFFIX.length();
	}

	private List<Found> read(Path file, long from) throws StudyProblem {
		List<Found> found = new ArrayList<>();
		try (SeekableByteChannel in = Files.newByteChannel(file)) {
			long size = in.size();
			if (size <= from || from < 0) {
				return found;
			}
			in.position(from);
			ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(size - from));
			while (content.hasRemaining() && in.read(content) >= 0) {
				continue;
			}
			byte[] bytes = content.array();
			int start = 0;
			for (int i = 0; i < content.position(); i++) {
				if (bytes[i] == '\n') {
					Place place = new Place(file, from + start);
					try {
						String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start)).toString();
						found.add(new Found(JournalLine.parse(line, file, place), file, place, from + i + 1));
					} catch (CharacterCodingException e) {
						faults.found(new StudyProblem(Kind.MALFORMED, file, place.toString(), e, "UTF-8"));
					} catch (StudyProblem e) {
						faults.found(e);
					}
					start = i + 1;
				}
			}
		} catch (IOException | ArithmeticException e) {
			faults.found(new StudyProblem(Kind.NOT_READABLE, file, null, e, String.valueOf(e.getMessage())));
		}
		return found;
	}

	/** The act of a line as JSON, from the line or its blob; null where it was erased. */
	@Nullable
	String act(Found found) throws StudyProblem {
		String body = found.line.body();
		if (body.length() > 128 && !body.startsWith(Tombstone.BEGIN)) {
			return body;
		}
		try {
			JsonObject json = ChangeJson.object(body);
			if (json.has("erased")) {
				return null;
			}
			if (json.has("blob")) {
				String hash = ElementReader.string(json, "blob");
				return Blobs.readText(folder.blob(hash), hash);
			}
			return body;
		} catch (com.google.gson.JsonParseException | IllegalArgumentException | IllegalStateException e) {
			throw new StudyProblem(Kind.MALFORMED, found.file, found.place.toString(), e, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * The title of an act; null where it was erased. Of an act in a blob no more is read than that: it may be an import of hundreds of megabytes, and whoever needs the act itself finds out whether it is whole.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_READABLE or MALFORMED
	 */
	ChangeJson.@Nullable Title title(Found found) throws StudyProblem {
		Matcher blob = BLOB.matcher(found.line.body());
		if (!blob.matches()) {
			String act = act(found);
			return act == null ? null : ChangeJson.title(act, found);
		}
		Path file = folder.blob(blob.group(1));
		try {
			return ChangeJson.title(Files.newBufferedReader(file), found);
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		}
	}

	/**
	 * Looks, piece by piece, whether the blob of a line holds what its hash says; a line that holds its act itself has none.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_READABLE or VALUE_DIFFERS
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	void checkBlob(Found found, Progress progress) throws StudyProblem {
		Matcher blob = BLOB.matcher(found.line.body());
		if (blob.matches()) {
			Blobs.check(folder.blob(blob.group(1)), blob.group(1), progress);
		}
	}

	/** The act of a line; null where it was erased. */
	@Nullable
	WrittenAct read(Found found, JournalTexts texts) throws StudyProblem {
		String act = act(found);
		try {
			return act == null ? null : ChangeJson.read(act, texts);
		} catch (StudyProblem e) {
			throw e.file() != null ? e : new StudyProblem(e.kind(), found.file, found.place.toString(), e, e.values().toArray());
		}
	}
}
