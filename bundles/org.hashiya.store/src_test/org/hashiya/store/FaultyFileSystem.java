// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The file system that the paths of a {@link FaultyDisk} say they belong to. */
@NonNullByDefault({})
final class FaultyFileSystem extends FileSystem {

	private final FaultyDisk disk;
	private final FileSystem behind = Path.of("").getFileSystem();

	FaultyFileSystem(FaultyDisk disk) {
		this.disk = disk;
	}

	@Override
	public FileSystemProvider provider() {
		return disk;
	}

	@Override
	public void close() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	@Override
	public String getSeparator() {
		return behind.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return behind.getRootDirectories();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return behind.getFileStores();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return behind.supportedFileAttributeViews();
	}

	@Override
	public Path getPath(String first, String... more) {
		return disk.path(behind.getPath(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String pattern) {
		return behind.getPathMatcher(pattern);
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		return behind.getUserPrincipalLookupService();
	}

	@Override
	public WatchService newWatchService() throws IOException {
		return behind.newWatchService();
	}
}
