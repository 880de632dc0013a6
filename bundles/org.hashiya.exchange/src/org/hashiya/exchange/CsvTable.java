// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.Utf8Writer;
import org.hashiya.exchange.internal.WriteBehind;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * A table as CSV: numbers with the digits 0 to 9 and a point, times in UTC by ISO 8601, {@code true} and {@code false}, and nothing where there is nothing.
 *
 * @param content what it holds
 * @param form    how it is written, see {@link Csv}
 */
public record CsvTable(TableContent content, Csv.Form form) implements Exporter {

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		try (Writer behind = new WriteBehind(new Utf8Writer(out))) {
			write(study, new Csv(behind, form), progress);
		}
	}

	private void write(Study study, Csv csv, Progress progress) throws StudyProblem, IOException {
		Times times = new Times();
		csv.write(content.columns(study));
		content.write(study, cells -> {
			List<String> fields = new ArrayList<>(cells.length);
			for (Object cell : cells) {
				fields.add(cell instanceof Instant time ? times.text(time) : text(cell));
			}
			csv.write(fields);
		}, progress);
		csv.flush();
	}

	/** What an import has brought has one time in all of its rows. */
	private static final class Times {
		private Instant last = Instant.EPOCH;
		private String text = last.toString();

		String text(Instant time) {
			if (!time.equals(last)) {
				last = time;
				text = time.toString();
			}
			return text;
		}
	}

	private static String text(@Nullable Object cell) {
		if (cell instanceof String text) {
			return text; // most of a million rows
		}
		return switch (cell) {
		case null -> "";
		case BigDecimal number -> number.toPlainString();
		default -> cell.toString();
		};
	}
}
