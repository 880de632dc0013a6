// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.output;

import java.io.PrintStream;
import java.util.List;

import org.hashiya.cli.internal.words.Wording;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/**
 * Where a command writes: the result on one stream, all else on the other.
 *
 * @param out      takes the result and nothing else
 * @param err      takes progress and messages
 * @param terminal whether a person looks at the result as it comes
 * @param words    puts things into words
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, Wording words) {

	/** Writes a line of the result. */
	public void result(String line) {
		out.println(line);
	}

	/** Writes a sentence of the result, see {@link Wording#sentence}. */
	public void say(String key, Object... values) {
		result(words.sentence(key, values));
	}

	/** Writes a sentence as a message. */
	public void tell(String key, Object... values) {
		complain(words.sentence(key, values));
	}

	/** Words a problem. */
	public void tell(StudyProblem problem) {
		complain(words.problem(problem));
	}

	/** Writes a message of one line. */
	public void complain(String message) {
		err.println("hashiya: " + message);
	}

	/** Begins a list. */
	public Listing list(ListFormat format, List<Column> columns) {
		return switch (format) {
		case TABLE -> new TableListing(columns, out, terminal);
		case CSV -> new CsvListing(columns, out);
		case JSON -> new JsonListing(columns, out);
		};
	}

	/** Progress that is shown where work takes long. */
	public Progress progress() {
		return new TimedProgress(err, System::nanoTime);
	}
}
