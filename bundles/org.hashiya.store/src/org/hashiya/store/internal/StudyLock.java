// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps two programs on one machine from writing state files at the same time. It is a hint only: where locks do not work (some network folders) writing goes on after a
 * while, and what the other writer did is found in its journal.
 */
final class StudyLock implements AutoCloseable {

	private static final int TRIES = 100;
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

	private final @Nullable FileChannel channel;
	private final @Nullable FileLock lock;

	private StudyLock(@Nullable FileChannel channel, @Nullable FileLock lock) {
		this.channel = channel;
		this.lock = lock;
	}

	static StudyLock take(Path file) {
		FileChannel channel = null;
		try {
			Files.createDirectories(file.getParent());
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			for (int attempt = 0; attempt < TRIES; attempt++) {
				FileLock lock = tryLock(channel);
				if (lock != null) {
					return new StudyLock(channel, lock);
				}
				LockSupport.parkNanos(PAUSE);
			}
		} catch (IOException e) {
			return new StudyLock(channel, null); // no locks here; writing itself will say whether the folder can be written
		}
		return new StudyLock(channel, null);
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			return null; // another study object of this process has it
		}
	}

	@Override
	public void close() {
		try {
			if (lock != null) {
				lock.release();
			}
			if (channel != null) {
				channel.close();
			}
		} catch (IOException e) {
			return; // the system releases it with the process at the latest
		}
	}
}
