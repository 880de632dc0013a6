// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.charset.StandardCharsets;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * What stands in a journal's line in place of an erased act. The line keeps its length in bytes: how far other copies have read the file is kept there as a number of bytes, and
 * stays right.
 */
final class Tombstone {

	/** A body that begins so is a tombstone, however long. */
	static final String BEGIN = "{\"erased\":";

	private Tombstone() {
	}

	static boolean isOne(JournalLine line) {
		return line.body().startsWith(BEGIN);
	}

	/**
	 * The line without its act and without its salt, with which a short act could be guessed.
	 *
	 * @param length of the line in bytes, without line feed; the tombstone is padded to it with spaces
	 * @throws StudyProblem MALFORMED if it does not fit, which no act is short enough for
	 */
	static String of(JournalReader.Found found, int length) throws StudyProblem {
		JournalLine line = found.line();
		String body = BEGIN + "true";
		int padding = length - line(line, body + "}").getBytes(StandardCharsets.UTF_8).length;
		if (padding < 0) {
			throw new StudyProblem(Kind.MALFORMED, found.file(), found.place().toString(), "no room for a tombstone");
		}
		return line(line, body + " ".repeat(padding) + "}");
	}

	private static String line(JournalLine line, String body) {
		return new JournalLine(line.id(), line.time(), line.coder(), line.writer(), line.step(), line.of(), line.previous(), line.seen(), "", line.content(), line.hash(), body).text();
	}
}
