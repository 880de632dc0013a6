// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The computer's own file system behind paths whose writing can be made to fail, to stop half way, or to hang. Reading is never disturbed. What the product writes goes
 * through here when it is given a {@link #path}; it knows nothing of it.
 */
@NonNullByDefault({})
final class FaultyDisk extends FileSystemProvider {

	/** What goes wrong. */
	enum Fault {
		/** Nothing can be added: no bytes, no files, no folders. Renaming and deleting work. */
		FULL,
		/** Half of the bytes are written, then it fails. */
		TORN,
		/** All of the bytes are written, and it fails all the same. */
		LATE,
		/** Nothing can be opened for writing, made, renamed or deleted. */
		DENIED,
		/** Files cannot be renamed. */
		UNMOVABLE,
		/** What is written cannot be forced to the disk. */
		UNFORCED,
		/** A call writes half of the bytes and says so: no failure, who writes must go on. */
		SHORT;

		private boolean concerns(Work work) {
			return switch (this) {
			case FULL -> work == Work.WRITE || work == Work.MAKE;
			case TORN, LATE, SHORT -> work == Work.WRITE;
			case DENIED -> work != Work.WRITE && work != Work.FORCE;
			case UNMOVABLE -> work == Work.MOVE;
			case UNFORCED -> work == Work.FORCE;
			};
		}
	}

	/** What can fail. */
	enum Work {
		OPEN, MAKE, WRITE, FORCE, MOVE, DELETE
	}

	private final FileSystemProvider real = Path.of("").getFileSystem().provider();
	private final FileSystem files = new FaultyFileSystem(this);
	private @Nullable Fault fault;
	private @Nullable Fault next;
	private int after;
	private boolean lasting;
	private int struck;
	private volatile @Nullable CountDownLatch gate;
	private final CountDownLatch waiting = new CountDownLatch(1);

	/** From the so-manieth piece of work on that it concerns (0: the next), the fault strikes: once, or until {@link #heal}. */
	synchronized void fail(Fault what, int from, boolean untilHealed) {
		fault = what;
		after = from;
		lasting = untilHealed;
		struck = 0;
	}

	/** When the fault that is set has struck, this one strikes once too. */
	synchronized void failNext(Fault what) {
		next = what;
	}

	synchronized void heal() {
		fault = null;
		next = null;
	}

	/** How often the fault struck. */
	synchronized int struck() {
		return struck;
	}

	/** Waits until the fault has struck so often. */
	synchronized void awaitStruck(int times) throws InterruptedException {
		while (struck < times) {
			wait();
		}
	}

	/** From now on renaming hangs until {@link #release}. */
	void hold() {
		gate = new CountDownLatch(1);
	}

	/** Waits until somebody hangs. */
	boolean someoneWaits() throws InterruptedException {
		return waiting.await(30, TimeUnit.SECONDS);
	}

	void release() {
		CountDownLatch held = gate;
		gate = null;
		if (held != null) {
			held.countDown();
		}
	}

	private synchronized @Nullable Fault strikes(Work work) {
		Fault now = fault;
		if (now == null || !now.concerns(work) || after-- > 0) {
			return null;
		}
		struck++;
		notifyAll();
		if (!lasting) {
			fault = next;
			next = null;
		}
		return now;
	}

	/** Says what is about to be done. */
	void work(Work work, Path path) throws IOException {
		CountDownLatch held = gate;
		if (held != null && work == Work.MOVE) {
			waiting.countDown();
			try {
				held.await();
			} catch (InterruptedException e) {
				throw new IOException(e);
			}
		}
		Fault now = strikes(work);
		if (now != null) {
			throw failure(now, path);
		}
	}

	private static IOException failure(Fault fault, Path path) {
		return switch (fault) {
		case FULL -> new FileSystemException(path.toString(), null, "No space left on device");
		case DENIED -> new AccessDeniedException(path.toString());
		default -> new FileSystemException(path.toString(), null, "Input/output error");
		};
	}

	/** A path of this disk. */
	Path path(Path path) {
		return (Path) Proxy.newProxyInstance(FaultyDisk.class.getClassLoader(), new Class<?>[] { Path.class, Wrapped.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("getFileSystem")) {
				return files;
			}
			if (method.getName().equals("behind")) {
				return path;
			}
			Object[] plain = arguments == null ? new Object[0] : Arrays.stream(arguments).map(argument -> argument instanceof Path other ? behind(other) : argument).toArray();
			try {
				return wrap(method.invoke(path, plain));
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}

	/** What a path of this disk stands for. */
	interface Wrapped {
		Path behind();
	}

	private Object wrap(Object answer) {
		return answer instanceof Path found ? path(found) : answer;
	}

	static Path behind(Path path) {
		return path instanceof Wrapped wrapped ? wrapped.behind() : path;
	}

	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		Path plain = behind(path);
		if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) {
			work(Files.exists(plain) ? Work.OPEN : Work.MAKE, plain);
		}
		return new FaultyChannel(this, real.newFileChannel(plain, options, attributes), plain);
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
		return newFileChannel(path, options, attributes);
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
		DirectoryStream<Path> found = real.newDirectoryStream(behind(folder), filter);
		return new DirectoryStream<>() {

			@Override
			public Iterator<Path> iterator() {
				Iterator<Path> each = found.iterator();
				return new Iterator<>() {

					@Override
					public boolean hasNext() {
						return each.hasNext();
					}

					@Override
					public Path next() {
						return path(each.next());
					}
				};
			}

			@Override
			public void close() throws IOException {
				found.close();
			}
		};
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		if (!Files.exists(behind(folder))) {
			work(Work.MAKE, behind(folder));
		}
		real.createDirectory(behind(folder), attributes);
	}

	@Override
	public void delete(Path path) throws IOException {
		if (Files.exists(behind(path))) {
			work(Work.DELETE, behind(path));
		}
		real.delete(behind(path));
	}

	@Override
	public void copy(Path from, Path to, CopyOption... options) throws IOException {
		work(Work.WRITE, behind(to));
		real.copy(behind(from), behind(to), options);
	}

	@Override
	public void move(Path from, Path to, CopyOption... options) throws IOException {
		work(Work.MOVE, behind(to));
		real.move(behind(from), behind(to), options);
	}

	@Override
	public boolean isSameFile(Path one, Path other) throws IOException {
		return real.isSameFile(behind(one), behind(other));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return real.isHidden(behind(path));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return real.getFileStore(behind(path));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		real.checkAccess(behind(path), modes);
	}

	@Override
	public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
		return real.getFileAttributeView(behind(path), type, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
		return real.readAttributes(behind(path), type, options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return real.readAttributes(behind(path), attributes, options);
	}

	@Override
	public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
		real.setAttribute(behind(path), attribute, value, options);
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
		return files;
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return files;
	}

	@Override
	public Path getPath(URI uri) {
		return path(Path.of(uri.getPath()));
	}

	/** Writes as an open file does. */
	int write(FileChannel to, Path path, ByteBuffer bytes) throws IOException {
		Fault now = strikes(Work.WRITE);
		if (now == null) {
			return to.write(bytes);
		}
		if (now == Fault.FULL) {
			throw failure(now, path);
		}
		int end = bytes.limit();
		int written = 0;
		if (now != Fault.LATE) {
			bytes.limit(bytes.position() + (bytes.remaining() + (now == Fault.SHORT ? 1 : 0)) / 2);
		}
		while (bytes.hasRemaining()) {
			written += to.write(bytes);
		}
		bytes.limit(end);
		if (now != Fault.SHORT) {
			throw failure(now, path);
		}
		return written;
	}
}
