// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Unit;
import org.hashiya.model.Code;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** {@code hashiya codes}. */
@Command(name = "codes", description = "Lists the codebook with counts, own and with sub-codes.")
public final class CodesCommand extends ListCommand {

	public CodesCommand(Console console) {
		super(console);
	}

	@Override
	int run(OpenStudy open) throws StudyProblem {
		FrequencyTable own = Frequencies.count(open.study(), FrequencyOptions.of(Unit.CODINGS), quiet());
		FrequencyTable all = Frequencies.count(open.study(), FrequencyOptions.of(Unit.CODINGS).withSubcodes(true), quiet());
		FrequencyTable documents = Frequencies.count(open.study(), FrequencyOptions.of(Unit.DOCUMENTS).withSubcodes(true), quiet());
		List<List<String>> rows = new ArrayList<>();
		for (int row = 0; row < own.rows().size(); row++) {
			Code code = own.rows().get(row).code();
			rows.add(List.of(own.path(row), String.valueOf(own.value(Unit.CODINGS, row)), String.valueOf(all.value(Unit.CODINGS, row)),
					String.valueOf(documents.value(Unit.DOCUMENTS, row)), code.codable() ? "yes" : "no", code.colour().hex(), code.definition().text(),
					code.id().toString()));
		}
		List<String> header = List.of("code path", "codings", "with sub-codes", "documents", "codable", "colour", "definition", "code id");
		console.table(header, rows, format);
		return done();
	}
}
