// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/**
 * The text of an act on its way into the journal. A short one stands in the line itself; a longer one goes to a blob while it is written, so that an import of a million codings takes no memory for its text.
 *
 * @param content the hash of salt and act, see {@link JournalLine#content}
 * @param body    what stands in the line: the act, or the name of its blob
 */
record ActText(String content, String body) {

	/** A longer act goes to a blob, so that the lines stay easy to read. In characters. */
	static final int BULKY = 64 * 1024;
	private static final int BUFFER = 1 << 16;
	/** After so many pieces it is asked whether anybody waits still. */
	private static final int ASK = 1024;
	/** Stands for a blob whose name is not known before it is whole. */
	private static final String UNNAMED = "0".repeat(64);

	/** What an act is written to. */
	abstract static class Out extends Writer {

		/** Writes text that is in UTF-8 already: the first bytes of these. */
		abstract void utf8(byte[] bytes, int length) throws IOException;
	}

	/** Writes an act. */
	@FunctionalInterface
	interface Content {
		void write(Out out) throws IOException, StudyProblem;
	}

	/**
	 * Writes an act.
	 *
	 * @throws StudyProblem NOT_WRITABLE, or what the act's writer throws; no blob is there then
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled; no blob is there then
	 */
	static ActText write(StudyFolder folder, String salt, Content act, Progress progress) throws StudyProblem {
		Spilling out = new Spilling(folder.blob(UNNAMED), salt, progress);
		try {
			act.write(out);
			out.close();
			progress.check(); // for the last time: what follows is done in a moment, and then the act is done
			if (out.file == null) {
				String text = out.begin.toString();
				return new ActText(JournalLine.content(salt, text), text);
			}
			String hash = hex(out.plain);
			Path blob = folder.blob(hash);
			if (!Files.exists(blob)) {
				AtomicFiles.move(out.temporary, blob);
			}
			return new ActText(hex(out.salted), "{\"blob\":\"" + hash + "\"}");
		} catch (IOException e) {
			throw AtomicFiles.notWritable(folder.blob(UNNAMED).getParent(), e);
		} finally {
			out.abandon();
		}
	}

	private static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Keeps what is written, and once that is bulky writes all of it to a temporary file. */
	private static final class Spilling extends Out {

		final StringBuilder begin = new StringBuilder();
		final Path temporary;
		final MessageDigest plain = Blobs.sha256();
		final MessageDigest salted = Blobs.sha256();
		@Nullable
		Writer file;
		/** What {@link #file} writes to. */
		private OutputStream bytes = OutputStream.nullOutputStream();
		private final Progress progress;
		private int pieces;

		Spilling(Path target, String salt, Progress progress) {
			this.progress = progress;
			temporary = AtomicFiles.temporary(target);
			salted.update(salt.getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public void write(char @Nullable [] units, int offset, int length) throws IOException {
			ask();
			Writer spilled = file;
			if (spilled != null) {
				spilled.write(units, offset, length);
				return;
			}
			begin.append(units, offset, length);
			spillIfBulky();
		}

		@Override
		public void write(@Nullable String text, int offset, int length) throws IOException {
			ask();
			Writer spilled = file;
			if (spilled != null) {
				spilled.write(text, offset, length);
				return;
			}
			begin.append(text, offset, offset + length);
			spillIfBulky();
		}

		@Override
		public void write(int unit) throws IOException {
			Writer spilled = file;
			if (spilled != null) {
				spilled.write(unit);
				return;
			}
			begin.append((char) unit);
			spillIfBulky();
		}

		@Override
		void utf8(byte[] text, int length) throws IOException {
			progress.check();
			Writer spilled = file;
			if (spilled != null) {
				spilled.flush(); // what was written before
				bytes.write(text, 0, length);
				return;
			}
			begin.append(new String(text, 0, length, StandardCharsets.UTF_8));
			spillIfBulky();
		}

		/** The pieces are a few characters long. */
		private void ask() {
			if (++pieces % ASK == 0) {
				progress.check();
			}
		}

		private void spillIfBulky() throws IOException {
			if (begin.length() > BULKY) {
				Files.createDirectories(temporary.getParent());
				bytes = new DigestOutputStream(new DigestOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), plain), salted);
				Writer opened = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
				file = opened;
				opened.append(begin);
				begin.setLength(0);
			}
		}

		@Override
		public void flush() {
			// it is written when it is whole
		}

		@Override
		public void close() throws IOException {
			Writer spilled = file;
			if (spilled != null) {
				spilled.close();
			}
		}

		/** Takes away what has not become a blob. */
		void abandon() {
			if (file != null) {
				try {
					close();
				} catch (IOException e) {
					return; // the temporary file stays behind and harms nobody
				}
				AtomicFiles.delete(temporary);
			}
		}
	}
}
