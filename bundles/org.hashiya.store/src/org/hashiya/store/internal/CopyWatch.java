// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Notices the copies that a sync service leaves while the study is open. A look costs the times of five folders; only where one has changed are names read. */
final class CopyWatch {

	/** A folder that has just changed may change again without another time: some file systems count in two seconds. */
	private static final Duration SETTLED = Duration.ofSeconds(3);

	private final StudyFolder folder;
	private final Supplier<Collection<Document>> documents;
	private @Nullable Set<Path> known;
	private Map<Path, FileTime> times = Map.of();

	CopyWatch(StudyFolder folder, Supplier<Collection<Document>> documents) {
		this.folder = folder;
		this.documents = documents;
	}

	/** All that are there now, sorted by name. */
	List<Path> find() throws StudyProblem {
		return new SyncCopies(folder, documents.get()).find().stream().map(SyncCopies.Copy::file).toList();
	}

	/**
	 * How many have come since the last look; of the first, 0: what was there when the study was opened is found by who opens it.
	 *
	 * @throws StudyProblem NOT_READABLE
	 */
	int look() throws StudyProblem {
		Map<Path, FileTime> now = times();
		Instant recent = Instant.now().minus(SETTLED);
		Set<Path> before = known;
		if (before != null && now.equals(times) && now.values().stream().noneMatch(time -> time.toInstant().isAfter(recent))) {
			return 0;
		}
		Set<Path> found = new HashSet<>(find());
		known = found;
		times = now;
		return before == null ? 0 : (int) found.stream().filter(file -> !before.contains(file)).count();
	}

	private Map<Path, FileTime> times() throws StudyProblem {
		Map<Path, FileTime> now = new HashMap<>();
		for (Path place : SyncCopies.places(folder)) {
			try {
				now.put(place, Files.getLastModifiedTime(place));
			} catch (NoSuchFileException e) {
				continue; // there is nothing in it
			} catch (IOException e) {
				throw new StudyProblem(Kind.NOT_READABLE, place, null, e, AtomicFiles.message(e));
			}
		}
		return now;
	}
}
