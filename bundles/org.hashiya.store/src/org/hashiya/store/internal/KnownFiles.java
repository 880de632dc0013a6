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

/**
 * The state files as this process has first read or last written them, so that a save does not write over what somebody has put there meanwhile by hand. A file that has another size, time or place on the disk is read:
 * each line must be one that was there, one that is to be written, or of an element that another writer's act has changed, and no element may be gone that no act has touched. Of each line eight bytes are held.
 */
final class KnownFiles {

	private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([0-9a-fA-F-]{36})\"");

	/** @param lines the hashes of its lines, sorted */
	private record Known(long size, Object time, @Nullable Object key, long[] lines) {

		boolean isStill(BasicFileAttributes now) {
			return size == now.size() && time.equals(now.lastModifiedTime()) && Objects.equals(key, now.fileKey());
		}

		boolean holds(byte[] line) {
			return Arrays.binarySearch(lines, hash(line)) >= 0;
		}
	}

	private final Map<Path, Known> known = new HashMap<>();
	private Map<Path, Known> prepared = new HashMap<>();

	/** Notes a file that is about to be read; one that was noted before keeps what it was then, since the study in memory came of that. */
	synchronized void reading(Path file) {
		if (!known.containsKey(file)) {
			try {
				known.put(file, look(file));
			} catch (IOException e) {
				return; // whoever reads it says so
			}
		}
	}

	/**
	 * Looks whether files may be replaced.
	 *
	 * @param files   the temporary files with what is to be written, by the files that they shall replace
	 * @param unclear those of them of which another writer may have changed any line: they are noted and not looked at
	 * @param touched what acts have changed since this process last wrote
	 * @throws StudyProblem CHANGED_OUTSIDE, or NOT_READABLE
	 */
	synchronized void require(Map<Path, Path> files, Set<Path> unclear, Unsaved touched) throws StudyProblem {
		prepared = new HashMap<>();
		for (Map.Entry<Path, Path> entry : files.entrySet()) {
			Path file = entry.getKey();
			try {
				Known old = known.get(file);
				Known now = look(entry.getValue());
				if (old != null && !unclear.contains(file) && !explained(file, old, entry.getValue(), now, touched)) {
					throw new StudyProblem(Kind.CHANGED_OUTSIDE, file, null);
				}
				prepared.put(file, now);
			} catch (IOException e) {
				throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
			}
		}
	}

	/** What was looked at has taken its place. */
	synchronized void written() {
		known.putAll(prepared);
		prepared = new HashMap<>();
	}

	private static boolean explained(Path file, Known old, Path temporary, Known next, Unsaved touched) throws IOException {
		try {
			if (old.isStill(Files.readAttributes(file, BasicFileAttributes.class))) {
				return true;
			}
		} catch (NoSuchFileException e) {
			return true; // nothing is lost by writing it again
		}
		Set<UUID> there = new HashSet<>();
		try (ByteLines lines = new ByteLines(file)) {
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				UUID id = id(line);
				if (!old.holds(line) && !next.holds(line) && (id == null || !touched.byOthers(id))) {
					return false;
				}
				if (id != null) {
					there.add(id);
				}
			}
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
		long[] hashes = new long[64];
		int count = 0;
		try (ByteLines lines = new ByteLines(file)) {
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				if (count == hashes.length) {
					hashes = Arrays.copyOf(hashes, 2 * count);
				}
				hashes[count++] = hash(line);
			}
		}
		hashes = Arrays.copyOf(hashes, count);
		Arrays.sort(hashes);
		return new Known(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), hashes);
	}

	/** FNV-1a. */
	private static long hash(byte[] line) {
		long hash = 0xcbf29ce484222325L;
		for (byte each : line) {
			hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
		}
		return hash;
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
