// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.exchange.CodingsImport;
import org.hashiya.exchange.CodingsImport.Outcome;
import org.hashiya.exchange.CodingsImport.Row;
import org.hashiya.exchange.internal.codings.CodingLines.Column;
import org.hashiya.exchange.internal.codings.CodingLines.Line;
import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Reads the lines of a table one after the other, and collects what is to be done. */
public final class LineReading {

	private final Study study;
	private final Naming naming;
	private final NewCodings codings;

	public LineReading(Study study, Author author, boolean create) {
		this.study = study;
		naming = new Naming(study, author, create);
		codings = new NewCodings(author);
	}

	/**
	 * Reads a line. What is wrong with it is in the answer.
	 *
	 * @throws StudyProblem if a text or passages of the study cannot be read
	 */
	public Row read(Line line, Progress progress) throws StudyProblem {
		Document document;
		try {
			document = naming.document(line);
		} catch (StudyProblem problem) {
			return faulty(line, problem);
		}
		DocumentText text = study.text(document, progress);
		study.passages(document, progress);
		try {
			PlaceInText place = PlaceInText.of(line, document, text);
			Code code = naming.code(line);
			UUID coder = naming.coder(line);
			boolean isNew = codings.add(study, document, place.range(), code, coder, CodingsImport.time(line.get(Column.CREATED)), line.get(Column.MEMO));
			Coder known = naming.study().coders().get(coder);
			return new Row(line.line(), isNew ? place.moved() ? Outcome.MOVED : Outcome.NEW : Outcome.KNOWN, document.name(), text.positions().toCodePoints(place.range().start()),
					text.positions().toCodePoints(place.range().end()), place.range().in(text.string()), naming.study().codebook().path(code), known == null ? "" : known.name(), null);
		} catch (StudyProblem problem) {
			return faulty(line, problem);
		}
	}

	private static Row faulty(Line line, StudyProblem problem) {
		return new Row(line.line(), Outcome.FAULTY, written(line, Column.DOCUMENT, Column.DOCUMENT_ID), -1, -1, written(line, Column.QUOTE, Column.QUOTE),
				written(line, Column.CODE, Column.CODE_ID), written(line, Column.CODER, Column.CODER_ID), problem);
	}

	private static String written(Line line, Column name, Column id) {
		return line.values().getOrDefault(name, line.values().getOrDefault(id, ""));
	}

	/**
	 * What is to be done, in one step of undo; nothing where there is nothing.
	 *
	 * @param file the name that the step has
	 */
	public Optional<Act> act(String file) {
		List<Change> changes = new ArrayList<>(codings.changes());
		if (changes.isEmpty()) {
			return Optional.empty(); // codes and coders that only faulty lines name are not wanted either
		}
		changes.addAll(0, naming.made());
		return Optional.of(Act.of(Act.Kind.IMPORT_STUDY, changes, file));
	}
}
