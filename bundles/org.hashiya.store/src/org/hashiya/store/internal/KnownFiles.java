// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.internal.WrittenMarks.Mark;

/**
 * The state files as this process has first read or last written them, so that a save does not write over what somebody has put there meanwhile by hand. A file that has another size, time or place on the disk is read. Where
 * a program of this copy wrote it and nothing from outside has come in since we read it, it is explained ({@link WrittenMarks}). Else (a pull, a synchronised folder, a text editor) each line must be one that was there, one
 * that is to be written, or of an element that another writer's act has changed; where none of the last is there, no element may be gone that no act has touched. Of each line eight bytes are held.
 */
final class KnownFiles {

	private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([0-9a-fA-F-]{36})\"");

	/**
	 * @param lines the hashes of its lines, sorted
	 * @param whole the hash of all of it
	 * @param taken the hash of what last came from outside and is in it; 0 where nothing did
	 */
	private record Known(long size, Object time, @Nullable Object key, long[] lines, long whole, long taken) {

		boolean isStill(BasicFileAttributes now) {
			return size == now.size() && time.equals(now.lastModifiedTime()) && Objects.equals(key, now.fileKey());
		}

		boolean holds(byte[] line) {
			return Arrays.binarySearch(lines, LineHashes.of(line)) >= 0;
		}

		Known taking(long outside) {
			return new Known(size, time, key, lines, whole, outside);
		}
	}

	/**
	 * What is to replace a file.
	 *
	 * @param temporary where it lies until then
	 * @param lines     what was written there
	 */
	record Written(Path temporary, LineHashes lines) {
	}

	private final StudyFolder folder;
	private final WrittenMarks marks;
	private final Map<Path, Known> known = new HashMap<>();
	private Map<Path, Known> prepared = new HashMap<>();

	KnownFiles(StudyFolder folder) {
		this.folder = folder;
		marks = new WrittenMarks(folder);
	}

	/**
	 * Notes a file that is about to be read; one that was noted before keeps what it was then, since the study in memory came of that.
	 *
	 * @throws StudyProblem NOT_READABLE, of the marks
	 */
	void reading(Path file) throws StudyProblem {
		if (isNew(file)) {
			try {
				note(file, look(file));
			} catch (IOException e) {
				return; // whoever reads it says so
			}
		}
	}

	/** Reads a file. */
	@FunctionalInterface
	interface Reading {

		/** @param lines are told all bytes of the file where they are given; else nobody wants them */
		void read(@Nullable LineHashes lines) throws StudyProblem;
	}

	/**
	 * The same while it is read, so that large files are read once.
	 *
	 * @throws StudyProblem NOT_READABLE, of the marks, or what is thrown while it is read
	 */
	void reading(Path file, Reading reading) throws StudyProblem {
		BasicFileAttributes attributes = isNew(file) ? attributes(file) : null; // before its lines: what is written meanwhile shall be noticed
		if (attributes == null) {
			reading.read(null);
			return;
		}
		LineHashes lines = new LineHashes();
		try {
			reading.read(lines);
		} catch (StudyProblem | RuntimeException e) {
			try {
				reading(file); // it was not read to its end, and must not be written over for that
			} catch (StudyProblem suppressed) {
				e.addSuppressed(suppressed);
			}
			throw e;
		}
		note(file, known(attributes, lines));
	}

	private static @Nullable BasicFileAttributes attributes(Path file) {
		try {
			return Files.readAttributes(file, BasicFileAttributes.class);
		} catch (IOException e) {
			return null; // whoever reads it says so
		}
	}

	private synchronized boolean isNew(Path file) {
		return !known.containsKey(file);
	}

	private synchronized void note(Path file, Known found) throws StudyProblem {
		Known now = found;
		try {
			Mark mark = marks.of(file);
			if (mark != null && mark.hash() != now.whole) {
				boolean saving = Files.exists(folder.commit()); // then another program has written it and is about to write its mark
				mark = marks.of(file);
				if (mark != null) {
					now = now.taking(saving || mark.hash() == now.whole ? mark.taken() : now.whole);
				}
			} else if (mark != null) {
				now = now.taking(mark.taken());
			}
		} catch (IOException e) {
			throw notReadable(folder.written(), e);
		}
		known.putIfAbsent(file, now);
	}

	/**
	 * Looks whether files may be replaced, and adds their marks to the commit.
	 *
	 * @param files   the temporary files with what is to be written, by the files that they shall replace
	 * @param unclear those of them of which another writer may have changed any line: they are noted and their lines not looked at
	 * @param touched what acts have changed since this process last wrote
	 * @throws StudyProblem CHANGED_OUTSIDE, NOT_READABLE, or NOT_WRITABLE
	 */
	synchronized void require(Map<Path, Written> files, Set<Path> unclear, Unsaved touched, Commit commit) throws StudyProblem {
		Map<Path, Known> looked = new HashMap<>();
		Map<Path, Mark> written = new HashMap<>();
		Path now = folder.written();
		try {
			for (Map.Entry<Path, Written> entry : files.entrySet()) {
				Path file = entry.getKey();
				now = file;
				Path temporary = entry.getValue().temporary;
				Known next = known(Files.readAttributes(temporary, BasicFileAttributes.class), entry.getValue().lines);
				Known old = known.get(file);
				if (old != null) {
					Found found = found(file, old);
					if (!found.explained && !unclear.contains(file) && !linesExplained(file, old, temporary, next, touched)) {
						throw new StudyProblem(Kind.CHANGED_OUTSIDE, file, null);
					}
					next = next.taking(found.taken);
				}
				looked.put(file, next);
				written.put(file, new Mark(next.whole, next.taken));
			}
			if (!written.isEmpty()) {
				commit.write(folder.written(), marks.with(written));
			}
			prepared = looked;
		} catch (IOException e) {
			throw notReadable(now, e);
		}
	}

	/** What was looked at has taken its place. */
	synchronized void written() {
		known.putAll(prepared);
		prepared = new HashMap<>();
	}

	/**
	 * What lies on the disk where a file is to be replaced.
	 *
	 * @param explained whether it is what we know, or what a program of this copy made of that
	 * @param taken     the hash of what last came from outside
	 */
	private record Found(boolean explained, long taken) {
	}

	private Found found(Path file, Known old) throws IOException, StudyProblem {
		try {
			if (old.isStill(Files.readAttributes(file, BasicFileAttributes.class))) {
				return new Found(true, old.taken);
			}
			Known there = look(file);
			Mark mark = marks.of(file);
			if (mark == null || mark.hash() != there.whole) {
				return new Found(there.whole == old.whole, there.whole == old.whole ? old.taken : there.whole);
			}
			return new Found(mark.taken() == old.taken, mark.taken());
		} catch (NoSuchFileException e) {
			return new Found(true, old.taken); // nothing is lost by writing it again
		}
	}

	private static boolean linesExplained(Path file, Known old, Path temporary, Known next, Unsaved touched) throws IOException {
		Set<UUID> there = new HashSet<>();
		boolean isAnothersState = false;
		try (ByteLines lines = new ByteLines(file)) {
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				UUID id = id(line);
				boolean isOfOthers = id != null && touched.byOthers(id) && !old.holds(line);
				if (!isOfOthers && !old.holds(line) && !next.holds(line)) {
					return false;
				}
				isAnothersState |= isOfOthers;
				if (id != null) {
					there.add(id);
				}
			}
		}
		if (isAnothersState) {
			return true; // a sync service has put it over ours: what is missing there is what the other did not know of
		}
		try (ByteLines lines = new ByteLines(temporary)) {
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				UUID id = id(line);
				if (id != null && !there.contains(id) && !touched.touches(id)) {
					return false;
				}
			}
		}
		return true;
	}

	private static Known look(Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class); // before its lines: what is written meanwhile shall be noticed
		return known(attributes, LineHashes.of(file));
	}

	private static Known known(BasicFileAttributes attributes, LineHashes lines) {
		return new Known(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), lines.sorted(), lines.whole(), 0);
	}

	private static StudyProblem notReadable(Path file, IOException e) {
		return new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
	}

	private static @Nullable UUID id(byte[] line) {
		Matcher matcher = ID.matcher(new String(line, 0, Math.min(line.length, 50), StandardCharsets.UTF_8));
		try {
			return matcher.find() ? UUID.fromString(matcher.group(1)) : null;
		} catch (IllegalArgumentException e) {
			return null;
		}
	}
}
