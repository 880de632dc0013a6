// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** An open file of a disk that may fail. */
@NonNullByDefault({})
final class FaultyChannel extends FileChannel {

	private final FaultyDisk disk;
	private final FileChannel file;
	private final Path path;

	FaultyChannel(FaultyDisk disk, FileChannel file, Path path) {
		this.disk = disk;
		this.file = file;
		this.path = path;
	}

	@Override
	public int write(ByteBuffer bytes) throws IOException {
		return disk.write(file, path, bytes);
	}

	@Override
	public void force(boolean metaData) throws IOException {
		disk.work(FaultyDisk.Work.FORCE, path);
		file.force(metaData);
	}

	@Override
	public int read(ByteBuffer bytes) throws IOException {
		return file.read(bytes);
	}

	@Override
	public int read(ByteBuffer bytes, long position) throws IOException {
		return file.read(bytes, position);
	}

	@Override
	public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
		return file.read(bytes, offset, length);
	}

	@Override
	public long position() throws IOException {
		return file.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		file.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return file.size();
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		disk.work(FaultyDisk.Work.OPEN, path);
		file.truncate(size);
		return this;
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return file.tryLock(position, size, shared);
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return file.lock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		file.close();
	}

	@Override
	public long write(ByteBuffer[] bytes, int offset, int length) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int write(ByteBuffer bytes, long position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, Math.max(0, size() - position)));
		file.read(bytes, position);
		return target.write(bytes.flip());
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) {
		throw new UnsupportedOperationException();
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) {
		throw new UnsupportedOperationException();
	}
}
