// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.hashiya.model.Variable;
import org.hashiya.model.Variable.Type;

/**
 * The values of all cases, or of all documents, each with the type of its variable, so that a spreadsheet sorts and calculates with them. {@link TableFile} and {@link ValueTable#plan} take it back without a
 * change.
 *
 * @param documents whether of documents
 */
public record ValuesTable(boolean documents) implements TableContent {

	/** More digits a spreadsheet does not keep. */
	private static final int MOST_DIGITS = 15;

	@Override
	public List<String> columns(Study study) {
		return ValueTable.lines(study, documents).getFirst();
	}

	@Override
	public void write(Study study, Rows rows, Progress progress) throws StudyProblem, IOException {
		List<Variable> variables = study.variables().list();
		List<List<String>> lines = ValueTable.lines(study, documents);
		progress.begin(lines.size());
		for (List<String> line : lines.subList(1, lines.size())) {
			progress.check();
			List<@Nullable Object> cells = new ArrayList<>(List.of(line.getFirst()));
			for (int column = 0; column < variables.size(); column++) {
				cells.add(value(variables.get(column).type(), line.get(column + 1)));
			}
			rows.add(cells.toArray());
			progress.worked(1);
		}
	}

	private static @Nullable Object value(Type type, String value) {
		if (value.isEmpty()) {
			return null;
		}
		try {
			return switch (type) {
			case TEXT -> value;
			case BOOLEAN -> value.equals("true") || value.equals("false") ? (Object) Boolean.valueOf(value) : value;
			case INTEGER, DECIMAL -> value.length() > MOST_DIGITS ? value : new BigDecimal(value);
			case DATE -> LocalDate.parse(value);
			case DATE_TIME -> time(value).<Object>map(time -> time).orElse(value);
			};
		} catch (DateTimeException | NumberFormatException e) {
			return value;
		}
	}

	/** A spreadsheet knows no offset from UTC and no parts of seconds: a time that has some stays text. */
	private static Optional<LocalDateTime> time(String value) {
		return value.length() == "2026-01-31T12:00:00".length() ? Optional.of(LocalDateTime.parse(value)) : Optional.empty();
	}
}
