// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.hashiya.model.DocumentText;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Bulky values of the journal, each in a file named by its SHA-256. */
final class Blobs {

	private final StudyFolder folder;

	Blobs(StudyFolder folder) {
		this.folder = folder;
	}

	/** Keeps bytes; where they are kept already, nothing is written. */
	void put(String sha256, byte[] bytes) throws StudyProblem {
		Path blob = folder.blob(sha256);
		if (!Files.exists(blob)) {
			AtomicFiles.write(blob, bytes);
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

	/** As {@link #read}, as text. */
	static String readText(Path file, String sha256) throws StudyProblem {
		byte[] bytes = read(file, sha256);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new StudyProblem(Kind.NOT_TEXT, file, null, e, file.getFileName());
		}
	}
}
