// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.codings.CodingLines;
import org.hashiya.exchange.internal.codings.CodingLines.Column;
import org.hashiya.exchange.internal.codings.LineReading;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Codings from a table in CSV, such as a script makes: one line a coding, as in the table of codings that is exported, so that this comes back without loss and without doubles. Columns, by name and
 * in any order: {@code document} (or {@code document id}); {@code start} and {@code end} in code points, the end exclusive, or {@code passage text} (or {@code quote}), or both; {@code code path} (or
 * {@code code}, {@code code id}); where wanted {@code nth}, {@code coder} (or {@code coder id}), {@code created}, {@code memo}. Others are not looked at.
 */
public final class CodingsImport {

	/** What becomes of a line. */
	public enum Outcome {
		/** The coding is new. */
		NEW,
		/** The coding is new; its words stand elsewhere than its positions say. */
		MOVED,
		/** The coder has this code there already. */
		KNOWN,
		/** It cannot be done, and the problem says why. */
		FAULTY
	}

	/**
	 * A line of the table and what becomes of it.
	 *
	 * @param line     where it begins in the file, from 1
	 * @param document the name of its document; as it was written where that is not known
	 * @param start    in code points, or -1 where the place is not known
	 * @param end      in code points, exclusive, or -1
	 * @param quote    its words
	 * @param code     the path of its code; as it was written where that is not known
	 * @param coder    the name of its coder; as it was written where that is not known
	 * @param problem  why not, or null; MALFORMED names the column whose value makes no sense or is missing
	 */
	public record Row(long line, Outcome outcome, String document, int start, int end, String quote, String code, String coder, @Nullable StudyProblem problem) {
	}

	/**
	 * What an import would do.
	 *
	 * @param missing columns that must be there and are not; then nothing else is known
	 * @param rows    one for each line
	 * @param act     what would be done, without the faulty lines; nothing where there is nothing to do. It may add codes and coders too
	 */
	public record Plan(List<String> missing, List<Row> rows, Optional<Act> act) {

		/** How many lines have this outcome. */
		public long count(Outcome outcome) {
			return rows.stream().filter(row -> row.outcome() == outcome).count();
		}
	}

	private CodingsImport() {
	}

	/**
	 * Works out what an import would do, and does nothing.
	 *
	 * @param author who does it, and codes where a line names no coder
	 * @param create whether codes and coders that are not there are made
	 * @throws StudyProblem if the file cannot be read, or passages or texts cannot
	 */
	public static Plan plan(Path file, Study study, Author author, boolean create, Progress progress) throws StudyProblem {
		CodingLines table = new CodingLines(file, progress);
		List<String> missing = missing(table);
		if (!missing.isEmpty()) {
			return new Plan(missing, List.of(), Optional.empty());
		}
		LineReading reading = new LineReading(study, author, create);
		List<Row> rows = new ArrayList<>();
		progress.begin(table.list().size());
		for (CodingLines.Line line : table.list()) {
			progress.check();
			rows.add(reading.read(line, progress));
			progress.worked(1);
		}
		return new Plan(List.of(), rows, reading.act(String.valueOf(file.getFileName())));
	}

	private static List<String> missing(CodingLines table) {
		List<String> missing = new ArrayList<>();
		if (!table.has(Column.DOCUMENT) && !table.has(Column.DOCUMENT_ID)) {
			missing.add(Column.DOCUMENT.heading());
		}
		if (!table.has(Column.CODE) && !table.has(Column.CODE_ID)) {
			missing.add(Column.CODE.heading());
		}
		if (!table.has(Column.QUOTE) && !(table.has(Column.START) && table.has(Column.END))) {
			missing.add(Column.START.heading());
			missing.add(Column.END.heading());
			missing.add(Column.QUOTE.heading());
		}
		return missing;
	}

	/** A point in time in UTC by ISO 8601; null where it is anything else. */
	public static @Nullable Instant time(@Nullable String value) {
		try {
			return value == null ? null : Instant.parse(value.strip());
		} catch (DateTimeException e) {
			return null;
		}
	}
}
