// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.io.PrintStream;
import java.util.List;

import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;

/** Where a command prints: results to one stream, everything else to the other. */
public final class Console {

	private final PrintStream out;
	private final PrintStream err;
	private final boolean terminal;

	public Console(PrintStream out, PrintStream err, boolean terminal) {
		this.out = out;
		this.err = err;
		this.terminal = terminal;
	}

	void table(List<String> header, List<List<String>> rows, Format format) {
		new Table(header, rows).print(out, format, terminal);
	}

	/** A line of the result. */
	void result(String line) {
		out.println(Plain.line(line));
	}

	/** A line that is no result. */
	void note(String line) {
		err.println(Plain.line(line));
	}

	/** Says what went wrong, in one line. */
	public void problem(StudyProblem problem) {
		err.println("hashiya: " + Plain.line(Wording.problem(problem)));
	}

	/** Tells progress where a person looks. */
	Progress progress(String what) {
		return terminal ? new Telling(err, what) : Progress.NONE;
	}

	private static final class Telling implements Progress {

		private final PrintStream err;
		private final String what;
		private long all;
		private long done;
		private long told = -1;

		Telling(PrintStream err, String what) {
			this.err = err;
			this.what = what;
		}

		@Override
		public synchronized void begin(long units) {
			all = units;
		}

		@Override
		public synchronized void worked(long units) {
			done += units;
			long percent = all == 0 ? 100 : Math.min(100, 100 * done / all);
			if (percent / 10 != told / 10) {
				told = percent;
				err.print("\r" + what + " " + percent + " %" + (percent == 100 ? "\n" : ""));
				err.flush();
			}
		}

		@Override
		public boolean isCancelled() {
			return false; // Ctrl+C ends the process; every act is whole or not there
		}
	}
}
