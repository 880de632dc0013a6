// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Who has a study open on this machine: any number together, or one alone, who erases. A shared or an exclusive lock on {@code .hashiya/open}, which the system lets go when a program dies.
 * Where a folder cannot be written or knows no locks, nobody can be kept out, and nothing can be erased safely from there: then it is a hint only, like {@link StudyLock}.
 */
final class Presence implements AutoCloseable {

	/** The system keeps locks by process and file, and lets all of them go with any one channel: so one channel a study serves all of a process. */
	private static final Map<Path, Shared> OPEN = new HashMap<>();
	private static final int ALONE = -1;

	private static final class Shared {
		private @Nullable FileChannel channel;
		private int count;
	}

	private final Path file;
	private boolean present;
	private boolean lent;

	private Presence(Path root) {
		file = new StudyFolder(root).local().resolve("open");
	}

	/** One that {@link #join} makes present. */
	static Presence later(Path root) {
		return new Presence(root);
	}

	/**
	 * Keeps everybody else out until it is closed.
	 *
	 * @throws StudyProblem IN_USE if the study is open anywhere on this machine; NOT_WRITABLE
	 */
	static Presence alone(Path root) throws StudyProblem {
		Presence presence = new Presence(root);
		synchronized (OPEN) {
			if (OPEN.containsKey(presence.file)) {
				throw new StudyProblem(Kind.IN_USE, root, null);
			}
			try {
				presence.take(ALONE);
			} catch (IOException e) {
				throw AtomicFiles.notWritable(presence.file, e);
			}
		}
		return presence;
	}

	/** For a session of the one who is alone: present, and closing it lets nobody in. */
	Presence lend() {
		Presence presence = new Presence(file.getParent().getParent());
		presence.present = true;
		presence.lent = true;
		return presence;
	}

	/**
	 * Says that the study is open here; who is present already stays so.
	 *
	 * @throws StudyProblem IN_USE while somebody has it alone
	 */
	void join() throws StudyProblem {
		synchronized (OPEN) {
			if (present) {
				return;
			}
			Shared known = OPEN.get(file);
			if (known != null && known.count == ALONE) {
				throw new StudyProblem(Kind.IN_USE, file.getParent().getParent(), null);
			}
			if (known != null) {
				known.count++;
				present = true;
				return;
			}
			try {
				take(1);
			} catch (IOException e) {
				return; // a folder that cannot be written can still be read
			}
		}
	}

	private void take(int count) throws IOException, StudyProblem {
		Files.createDirectories(file.getParent());
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock(0, Long.MAX_VALUE, count != ALONE);
			if (lock == null) {
				throw new StudyProblem(Kind.IN_USE, file.getParent().getParent(), null);
			}
		} catch (OverlappingFileLockException e) {
			if (count == ALONE) {
				channel.close();
				throw new StudyProblem(Kind.IN_USE, file.getParent().getParent(), null, e);
			}
		} catch (IOException | StudyProblem e) {
			channel.close();
			throw e;
		}
		Shared shared = new Shared();
		shared.channel = channel;
		shared.count = count;
		OPEN.put(file, shared);
		present = true;
	}

	@Override
	public void close() {
		synchronized (OPEN) {
			Shared known = OPEN.get(file);
			if (!present || lent || known == null) {
				return;
			}
			present = false;
			if (known.count > 1) {
				known.count--;
				return;
			}
			OPEN.remove(file);
			FileChannel channel = known.channel;
			try {
				if (channel != null) {
					channel.close();
				}
			} catch (IOException e) {
				return; // the system lets it go with the process at the latest
			}
		}
	}
}
