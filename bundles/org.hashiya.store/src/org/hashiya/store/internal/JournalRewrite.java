// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Rewrites files of the journal for an erasure. Each is replaced as a whole, and every line stays where it is. */
final class JournalRewrite {

	private JournalRewrite() {
	}

	/** Makes tombstones of lines of one file. */
	static void run(Path file, List<JournalReader.Found> lines) throws StudyProblem {
		byte[] bytes = read(file);
		for (JournalReader.Found found : lines) {
			int start = Math.toIntExact(found.place().start());
			int length = Math.toIntExact(found.end() - 1 - start);
			System.arraycopy(Tombstone.of(found, length).getBytes(StandardCharsets.UTF_8), 0, bytes, start, length);
		}
		AtomicFiles.write(file, bytes);
	}

	/** Cuts off what a killed program has left of a line that it never finished, where that holds what goes. */
	static void halfLines(StudyFolder folder, Doomed doomed) throws StudyProblem {
		for (Path file : Purge.list(folder.history(), 2)) {
			if (file.getFileName().toString().endsWith(".jsonl")) {
				byte[] bytes = read(file);
				int end = bytes.length;
				while (end > 0 && bytes[end - 1] != '\n') {
					end--;
				}
				if (end < bytes.length && doomed.remains(new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8))) {
					AtomicFiles.write(file, Arrays.copyOf(bytes, end));
				}
			}
		}
	}

	private static byte[] read(Path file) throws StudyProblem {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		}
	}
}
