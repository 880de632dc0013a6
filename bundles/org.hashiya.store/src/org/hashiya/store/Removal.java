// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.internal.AtomicFiles;
import org.hashiya.store.internal.StudyFolder;

/**
 * Takes away what was made and is not wanted, as when an import is cancelled: to delete thousands of files takes half a second, so they are moved out of the way, which takes none, and deleted by a thread of its own afterwards. What a
 * crash leaves of that is found when a study is opened next.
 */
public final class Removal {

	/** So many are deleted at once, and nothing is moved. */
	private static final int FEW = 64;
	private static final String REMOVED = "removed-";
	private static final Pattern ASIDE = Pattern.compile("removed-[0-9a-f-]{36}");
	private static final Pattern TEMPORARY = Pattern.compile("\\.hashiya-[0-9a-f-]{36}\\.tmp");

	private Removal() {
	}

	/**
	 * Takes a study's folder away that nobody has open.
	 *
	 * @param keepFolder whether the folder itself was there before, empty, and is to be so again
	 * @throws StudyProblem NOT_WRITABLE if something of it stays
	 */
	public static void of(Path folder, boolean keepFolder) throws StudyProblem {
		if (!Files.exists(folder)) {
			return;
		}
		try {
			if (isLarge(folder)) {
				Path aside = AtomicFiles.temporary(folder);
				boolean moved = keepFolder ? move(children(folder), Files.createDirectory(aside)) : AtomicFiles.moved(folder, aside);
				deleteAside(aside);
				if (moved) {
					return;
				}
			}
			for (Path each : all(folder)) {
				if (!keepFolder || !each.equals(folder)) {
					Files.deleteIfExists(each);
				}
			}
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_WRITABLE, folder, null, e, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Takes files away that no reader looks for any more; what cannot be taken away stays.
	 *
	 * @param local the folder of this copy's own files
	 */
	public static void of(Collection<Path> files, Path local) {
		boolean moved = false;
		if (files.size() > FEW) {
			Path aside = local.resolve(REMOVED + UUID.randomUUID());
			try {
				Files.createDirectories(aside);
				moved = move(files, aside);
			} catch (IOException e) {
				moved = false;
			}
			deleteAside(aside);
		}
		if (!moved) {
			files.forEach(AtomicFiles::delete);
		}
	}

	/** Takes away what a crash has left in a study's folder and beside it, in a thread of its own. */
	public static void resume(Path folder) {
		start(() -> {
			leftIn(new StudyFolder(folder).local(), ASIDE).forEach(Removal::delete);
			Path beside = folder.toAbsolutePath().getParent();
			if (beside != null) {
				leftIn(beside, TEMPORARY).forEach(Removal::delete);
			}
		});
	}

	private static List<Path> leftIn(Path folder, Pattern names) {
		try (Stream<Path> there = Files.list(folder)) {
			return there.filter(each -> names.matcher(each.getFileName().toString()).matches() && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)).toList();
		} catch (IOException e) {
			return List.of(); // there is no such folder, or nobody may look into it
		}
	}

	private static boolean isLarge(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.limit(FEW + 1).count() > FEW;
		}
	}

	private static List<Path> children(Path folder) throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.toList();
		}
	}

	/** Moves files into a folder; answers whether all of them went. */
	private static boolean move(Collection<Path> files, Path into) {
		boolean moved = true;
		for (Path file : files) {
			moved &= AtomicFiles.moved(file, into.resolve(file.getFileName()));
		}
		return moved;
	}

	private static void deleteAside(Path aside) {
		start(() -> delete(aside));
	}

	private static void start(Runnable work) {
		try {
			Thread.ofPlatform().daemon().name("Hashiya removes").start(work);
		} catch (OutOfMemoryError e) {
			work.run(); // the system has no more threads
		}
	}

	/** Somebody else may do the same. */
	private static void delete(Path folder) {
		try {
			for (Path each : all(folder)) {
				Files.deleteIfExists(each);
			}
		} catch (IOException e) {
			return; // found again when a study is opened next
		}
	}

	/** All in a folder and the folder itself, what is within others first. */
	private static List<Path> all(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList());
		} catch (java.io.UncheckedIOException e) {
			throw new IOException(e.getCause());
		}
	}
}
