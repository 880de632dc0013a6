// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Definition;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * The codebook as CSV, one row a code in tree order, with the definition in force.
 *
 * @param excel whether it is for a spreadsheet, see {@link Csv}
 */
public record CodebookCsv(boolean excel) implements Exporter {

	/** The names of the columns, in order. */
	public static final List<String> COLUMNS = List.of("code path", "code", "codable", "colour", "definition", "inclusion", "exclusion", "definition version", "code id",
			"parent id");

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		Codebook codebook = study.codebook();
		Csv csv = new Csv(out, excel);
		csv.write(COLUMNS);
		progress.begin(codebook.size());
		for (Code code : codebook.list()) {
			progress.check();
			Definition definition = code.definition();
			UUID parent = code.parent();
			csv.write(List.of(codebook.path(code), code.name(), String.valueOf(code.codable()), code.colour().hex(), definition.text(), definition.inclusion(),
					definition.exclusion(), String.valueOf(definition.version()), code.id().toString(), parent == null ? "" : parent.toString()));
			progress.worked(1);
		}
		csv.flush();
	}
}
