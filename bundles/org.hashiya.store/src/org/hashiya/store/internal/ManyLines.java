// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.stream.JsonReader;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Portions;
import org.hashiya.model.StudyProblem;

/**
 * Reads a file of one JSON object a line as {@link JsonLines} does; where it has many lines they are parsed on all processors, and what comes of them is taken in their order by the thread that reads.
 *
 * @param <T> what a line becomes
 */
final class ManyLines<T> {

	private static final int PORTION = 512;

	/** Parses a line. May be called by several threads at once. */
	@FunctionalInterface
	interface Parser<T> {
		T parse(JsonReader json) throws IOException, StudyProblem;
	}

	/** Takes what a line has become. */
	@FunctionalInterface
	interface Taker<T> {
		void take(T parsed) throws StudyProblem;
	}

	private record Line(byte[] bytes, int number) {
	}

	/** Either of the two. */
	private record Parsed<T>(int number, @Nullable T value, @Nullable StudyProblem problem) {
	}

	private final Path file;
	private final Parser<T> parser;
	private final Taker<T> taker;
	private final Faults faults;
	private final Portions<List<Parsed<T>>> portions = new Portions<>();
	private List<Line> lines = new ArrayList<>();

	private ManyLines(Path file, Parser<T> parser, Taker<T> taker, Faults faults) {
		this.file = file;
		this.parser = parser;
		this.taker = taker;
		this.faults = faults;
	}

	/**
	 * Reads each line of a file; a file that is not there has none.
	 *
	 * @throws StudyProblem what faults throw of what is wrong with a line or the file
	 */
	static <T> void read(Path file, Parser<T> parser, Taker<T> taker, Faults faults) throws StudyProblem {
		new ManyLines<>(file, parser, taker, faults).read();
	}

	private void read() throws StudyProblem {
		try {
			readAll();
		} finally {
			portions.abandon();
		}
	}

	private void readAll() throws StudyProblem {
		JsonLines.readNumbered(file, null, line -> {
			add(new Line(line.copy(), line.number()));
			return true;
		}, (json, number) -> {
			throw new IllegalStateException(); // all lines are known
		}, problem -> {
			finish(); // what is wrong before it is told before it
			faults.found(problem);
		});
		finish();
	}

	private void add(Line line) throws StudyProblem {
		lines.add(line);
		if (lines.size() == PORTION) {
			List<Line> portion = lines;
			lines = new ArrayList<>();
			if (portions.isFull()) {
				take(portions.take());
			}
			portions.begin(() -> parsed(portion));
		}
	}

	private void finish() throws StudyProblem {
		while (!portions.isEmpty()) {
			take(portions.take());
		}
		List<Line> last = lines;
		lines = new ArrayList<>();
		take(parsed(last));
	}

	private List<Parsed<T>> parsed(List<Line> portion) {
		List<Parsed<T>> parsed = new ArrayList<>(portion.size());
		for (Line line : portion) {
			List<T> value = new ArrayList<>(1);
			StudyProblem problem = JsonLines.problem(file, line.number, () -> JsonLines.read(line.bytes, line.number, (json, number) -> value.add(parser.parse(json))));
			parsed.add(new Parsed<>(line.number, problem == null ? value.getFirst() : null, problem));
		}
		return parsed;
	}

	private void take(List<Parsed<T>> portion) throws StudyProblem {
		for (Parsed<T> each : portion) {
			T value = each.value;
			StudyProblem problem = value == null ? each.problem : JsonLines.problem(file, each.number, () -> taker.take(value));
			if (problem != null) {
				faults.found(problem);
			}
		}
	}
}
