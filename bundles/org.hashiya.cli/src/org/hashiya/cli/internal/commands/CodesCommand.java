// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.EnumSet;
import java.util.List;

import org.hashiya.analysis.Breakdown;
import org.hashiya.analysis.Frequencies;
import org.hashiya.analysis.FrequencyOptions;
import org.hashiya.analysis.FrequencyTable;
import org.hashiya.analysis.Scope;
import org.hashiya.analysis.Unit;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Code;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the codebook. */
@Command(name = "codes", description = "Lists the codebook as a tree, with counts. What is counted for a code is what was given to itself, not to its sub-codes.")
final class CodesCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("code").inTable(), Column.whole("code path").inData(), Column.number("codings"), Column.number("passages"),
			Column.number("documents"), Column.text("codable").inData(), Column.text("colour").inData(), Column.text("definition"), Column.text("inclusion").inData(),
			Column.text("exclusion").inData(), Column.whole("code id").inData());

	@Mixin
	CommonOptions.At at = new CommonOptions.At();

	@Mixin
	CommonOptions.Whose whose = new CommonOptions.Whose();

	CodesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		FrequencyTable table = Frequencies.count(whose.of(at.study(open, console)),
				new FrequencyOptions(EnumSet.of(Unit.CODINGS, Unit.PASSAGES, Unit.DOCUMENTS), Breakdown.NONE, false, false, Scope.ALL), console.progress());
		Listing listing = console.list(format.format, COLUMNS);
		for (int row = 0; row < table.rows().size(); row++) {
			Code code = table.rows().get(row).code();
			listing.row("  ".repeat(table.rows().get(row).depth()) + code.name(), table.path(row), table.value(Unit.CODINGS, row), table.value(Unit.PASSAGES, row),
					table.value(Unit.DOCUMENTS, row), code.codable(), code.colour().hex(), code.definition().text(), code.definition().inclusion(),
					code.definition().exclusion(), code.id().toString());
		}
		listing.end();
		return DONE;
	}
}
