// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableContent;
import org.hashiya.model.Document;
import org.hashiya.model.Original;
import org.hashiya.model.Passages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Variable;
import org.hashiya.model.Variable.Type;
import org.hashiya.model.VariableValue;

/** Documents, one row a document, with a column for each variable, which is called as the variable is. Values of numeric variables are numbers where they are. */
public record DocumentsTable() implements TableContent {

	private static final List<String> COLUMNS = List.of("document", "group", "language", "words", "characters", "paragraphs", "state", "passages", "codings", "added", "original file",
			"document id");

	@Override
	public List<String> columns(Study study) {
		List<String> columns = new ArrayList<>(COLUMNS);
		columns.addAll(study.variables().list().stream().map(Variable::name).toList());
		return columns;
	}

	@Override
	public void write(Study study, Rows rows, Progress progress) throws StudyProblem, IOException {
		List<Variable> variables = study.variables().list();
		progress.begin(study.documents().size());
		for (Document document : study.documents().list()) {
			progress.check();
			Passages passages = study.passagesOnce(document, progress);
			Original original = document.original();
			List<@Nullable Object> cells = new ArrayList<>();
			for (Object cell : new @Nullable Object[] { document.name(), document.group(), document.language(), document.words(), document.codePoints(), document.paragraphs(),
					document.seenState(!passages.isEmpty()).name().toLowerCase(Locale.ROOT).replace('_', ' '), passages.size(), passages.codings().size(), document.created().at(),
					original == null ? null : original.fileName(), document.id().toString() }) {
				cells.add(cell);
			}
			for (Variable variable : variables) {
				Optional<String> value = document.values().stream().filter(one -> one.variable().equals(variable.id())).map(VariableValue::value).findFirst();
				cells.add(value.isPresent() ? value(variable.type(), value.get()) : null);
			}
			rows.add(cells.toArray());
			progress.worked(1);
		}
	}

	private static @Nullable Object value(Type type, String value) {
		if (value.isEmpty()) {
			return null;
		}
		return switch (type) {
		case INTEGER, DECIMAL -> number(value);
		case BOOLEAN -> value.equals("true") || value.equals("false") ? (Object) Boolean.valueOf(value) : value;
		case TEXT, DATE, DATE_TIME -> value;
		};
	}

	private static Object number(String value) {
		try {
			return value.length() > 15 ? value : new BigDecimal(value); // a spreadsheet keeps 15 digits
		} catch (NumberFormatException e) {
			return value;
		}
	}
}
