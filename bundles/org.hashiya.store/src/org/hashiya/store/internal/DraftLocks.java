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

/**
 * Which drafts somebody is at, in this program and in others on this machine: for each a lock on one byte of {@code .hashiya/drafts/lock}, which the system lets go when a program dies. As with
 * {@link Presence}, one channel a folder serves all of a process, since the system lets all locks of a process go with any one of its channels. Where a folder knows no locks, it is a hint within this process only.
 */
final class DraftLocks {

	private static final Map<Path, DraftLocks> FOLDERS = new HashMap<>();

	private final Map<String, @Nullable FileLock> locks = new HashMap<>();
	private final @Nullable FileChannel channel;

	private DraftLocks(Path file) {
		channel = open(file);
	}

	private static @Nullable FileChannel open(Path file) {
		try {
			Files.createDirectories(file.getParent());
			return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		} catch (IOException e) {
			return null; // writing the draft itself will say what is wrong with the folder
		}
	}

	static boolean take(Path drafts, String name) {
		Path file = drafts.resolve("lock");
		synchronized (FOLDERS) {
			DraftLocks folder = FOLDERS.get(file);
			if (folder == null) {
				folder = new DraftLocks(file);
				FOLDERS.put(file, folder);
			}
			boolean taken = folder.take(name);
			folder.closeIfUnused(file);
			return taken;
		}
	}

	private boolean take(String name) {
		if (locks.containsKey(name)) {
			return false;
		}
		try {
			FileLock lock = channel == null ? null : channel.tryLock(place(name), 1, false);
			if (channel != null && lock == null) {
				return false;
			}
			locks.put(name, lock);
		} catch (IOException | OverlappingFileLockException e) {
			locks.put(name, null); // no locks here
		}
		return true;
	}

	/** Which byte: that of two drafts is seldom the same; where it is, who has the one open is not offered the other meanwhile. */
	private static long place(String name) {
		return name.hashCode() & Integer.MAX_VALUE;
	}

	static void release(Path drafts, String name) {
		Path file = drafts.resolve("lock");
		synchronized (FOLDERS) {
			DraftLocks folder = FOLDERS.get(file);
			if (folder != null) {
				folder.release(name);
				folder.closeIfUnused(file);
			}
		}
	}

	private void release(String name) {
		FileLock lock = locks.remove(name);
		try {
			if (lock != null) {
				lock.release();
			}
		} catch (IOException e) {
			return; // the system lets it go with the process at the latest
		}
	}

	private void closeIfUnused(Path file) {
		if (!locks.isEmpty()) {
			return;
		}
		FOLDERS.remove(file);
		try {
			if (channel != null) {
				channel.close();
			}
		} catch (IOException e) {
			return; // the same
		}
	}
}
