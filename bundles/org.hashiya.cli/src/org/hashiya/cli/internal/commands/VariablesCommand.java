// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Study;
import org.hashiya.model.Variable;
import org.hashiya.model.VariableActs;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Lists the variables. */
@Command(name = "variables", description = "Lists the variables of the study, and how many cases and documents have a value.")
final class VariablesCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("variable"), Column.text("type"), Column.number("cases"), Column.number("documents"), Column.text("description"),
			Column.whole("variable id").inData());

	VariablesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) {
		Study study = open.study();
		Listing listing = console.list(format.format, COLUMNS);
		for (Variable variable : study.variables().list()) {
			long cases = study.cases().list().stream().filter(each -> VariableActs.value(each, variable.id()) != null).count();
			long documents = study.documents().list().stream().filter(each -> VariableActs.value(each, variable.id()) != null).count();
			listing.row(variable.name(), variable.type().key(), cases, documents, variable.description(), variable.id().toString());
		}
		listing.end();
		return DONE;
	}
}
