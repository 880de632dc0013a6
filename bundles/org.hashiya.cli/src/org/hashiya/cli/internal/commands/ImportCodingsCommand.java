// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.exchange.CodingsImport;
import org.hashiya.exchange.CodingsImport.Outcome;
import org.hashiya.exchange.CodingsImport.Plan;
import org.hashiya.exchange.CodingsImport.Row;
import org.hashiya.model.Act;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes in codings that a script has made. */
@Command(name = "import-codings", description = { "Takes codings from a table (.csv, in UTF-8): one line a coding, in one step that can be undone, and lists what becomes of each.",
		"Columns by name: document; start and end (code points, the end exclusive) or passage text, or both; code path; and where wanted nth, coder, created, memo.",
		"Ids go before names, so the table that hashiya export writes comes back as it is. A coding that is there already changes nothing.",
		"If one line cannot be done, none is, unless --skip is given." })
final class ImportCodingsCommand extends TableCommand {

	private static final List<Column> COLUMNS = List.of(Column.number("line"), Column.text("becomes"), Column.text("document"), Column.number("start"), Column.number("end"),
			Column.text("text"), Column.text("code"), Column.text("coder"), Column.whole("problem"));

	@Option(names = "--create", description = "makes codes and coders that are not there")
	boolean create;

	ImportCodingsCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Plan plan = CodingsImport.plan(file, open.study(), open.author(), create, console.progress());
		if (!plan.missing().isEmpty()) {
			console.tell("codings.column", file, String.join(", ", plan.missing()));
			return FAILED;
		}
		list(plan);
		long faulty = plan.count(Outcome.FAULTY);
		boolean refused = faulty > 0 && !skip;
		Optional<Act> act = plan.act();
		boolean done = !dryRun && !refused && act.isPresent();
		if (done && act.isPresent()) {
			open.perform(act.get());
		}
		console.tell(done ? "codings.done" : refused ? "codings.refused" : "codings.would", plan.count(Outcome.NEW) + plan.count(Outcome.MOVED), plan.count(Outcome.KNOWN), faulty);
		if (plan.count(Outcome.MOVED) > 0) {
			console.tell("codings.moved", plan.count(Outcome.MOVED));
		}
		return refused ? FAILED : DONE;
	}

	private void list(Plan plan) {
		Listing listing = console.list(format.format, COLUMNS);
		for (Row row : plan.rows()) {
			StudyProblem problem = row.problem();
			listing.row(row.line(), row.outcome().name().toLowerCase(Locale.ROOT), row.document(), row.start() < 0 ? null : row.start(), row.end() < 0 ? null : row.end(), row.quote(), row.code(),
					row.coder(), problem == null ? null : sentence(problem));
		}
		listing.end();
	}

	/** In words of the table: other commands have options for the same. */
	private String sentence(StudyProblem problem) {
		Object[] values = problem.values().toArray();
		return switch (problem.kind()) {
		case MALFORMED -> console.words().sentence("codings.value", values[0]);
		case QUOTE_AMBIGUOUS -> console.words().sentence("codings.ambiguous", values);
		case QUOTE_TOO_FEW -> console.words().sentence("codings.few", values);
		default -> console.words().problem(problem);
		};
	}
}
