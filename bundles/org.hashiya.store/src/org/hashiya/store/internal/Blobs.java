// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Removal;

/** Bulky values of the journal, each in a file named by its SHA-256. */
final class Blobs {

	private static final int BUFFER = 1 << 16;

	private final StudyFolder folder;

	Blobs(StudyFolder folder) {
		this.folder = folder;
	}

	/** Keeps bytes; where they are kept already, nothing is written. Answers whether something was. */
	boolean put(String sha256, byte[] bytes) throws StudyProblem {
		return put(sha256, out -> out.write(bytes));
	}

	/** The same, for what need not be in memory whole. */
	boolean put(String sha256, AtomicFiles.Content content) throws StudyProblem {
		Path blob = folder.blob(sha256);
		if (Files.exists(blob)) {
			return false;
		}
		AtomicFiles.write(blob, content);
		return true;
	}

	/** Takes away what is kept, as if it had never been. */
	void remove(Collection<String> hashes) {
		Removal.of(hashes.stream().map(folder::blob).toList(), folder.local());
	}

	/**
	 * Keeps bytes of any length. Answers whether they were not kept already.
	 *
	 * @throws StudyProblem NOT_WRITABLE; NOT_READABLE if they cannot be read, VALUE_DIFFERS if they are not what the hash says: nothing is kept then
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled: nothing is kept then
	 */
	boolean put(String sha256, InputStream bytes, Progress progress) throws StudyProblem {
		return put(sha256, out -> copy(bytes, out, sha256, progress));
	}

	private static void copy(InputStream bytes, OutputStream out, String sha256, Progress progress) throws IOException, StudyProblem {
		MessageDigest digest = sha256();
		byte[] buffer = new byte[BUFFER];
		for (int read = read(bytes, buffer); read >= 0; read = read(bytes, buffer)) {
			progress.check();
			digest.update(buffer, 0, read);
			out.write(buffer, 0, read);
		}
		String found = HexFormat.of().formatHex(digest.digest());
		if (!found.equals(sha256)) {
			throw StudyProblem.of(Kind.VALUE_DIFFERS, "sha256", sha256, found);
		}
	}

	private static int read(InputStream bytes, byte[] buffer) throws StudyProblem {
		try {
			return bytes.read(buffer);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, null, null, e, AtomicFiles.message(e));
		}
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has SHA-256
		}
	}

	/**
	 * Opens what is kept under a hash, which is not compared.
	 *
	 * @throws StudyProblem FILE_MISSING or NOT_READABLE
	 */
	InputStream open(String sha256) throws StudyProblem {
		Path blob = folder.blob(sha256);
		try {
			return Files.newInputStream(blob);
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, blob, null, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, blob, null, e, AtomicFiles.message(e));
		}
	}

	/**
	 * The bytes of a file, which must have this hash.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_READABLE, or VALUE_DIFFERS if it holds something else
	 */
	static byte[] read(Path file, String sha256) throws StudyProblem {
		try {
			byte[] bytes = Files.readAllBytes(file);
			String found = DocumentText.hash(bytes);
			if (!found.equals(sha256)) {
				throw new StudyProblem(Kind.VALUE_DIFFERS, file, null, "sha256", sha256, found);
			}
			return bytes;
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		}
	}

	/**
	 * Whether a file has this hash; no more than a piece of it is in memory.
	 *
	 * @throws StudyProblem as {@link #read}
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	static void check(Path file, String sha256, Progress progress) throws StudyProblem {
		MessageDigest digest = sha256();
		byte[] buffer = new byte[BUFFER];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				progress.check();
				digest.update(buffer, 0, read);
			}
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		}
		String found = HexFormat.of().formatHex(digest.digest());
		if (!found.equals(sha256)) {
			throw new StudyProblem(Kind.VALUE_DIFFERS, file, null, "sha256", sha256, found);
		}
	}

	/** As {@link #read}, as text. */
	static String readText(Path file, String sha256) throws StudyProblem {
		byte[] bytes = read(file, sha256);
		String text = new String(bytes, StandardCharsets.UTF_8); // in half the time that a decoder takes
		if (text.indexOf('\uFFFD') < 0) {
			return text;
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(); // a text may hold that character, but it must not come of what is no UTF-8
		} catch (CharacterCodingException e) {
			throw new StudyProblem(Kind.NOT_TEXT, file, null, e, file.getFileName());
		}
	}
}
