// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Case;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the cases. */
@Command(name = "cases", description = "Lists the cases of the study with what belongs to them; hashiya values lists their values.")
final class CasesCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("case"), Column.text("documents"), Column.number("passages"), Column.number("values"), Column.text("description"),
			Column.whole("case id").inData());

	@Mixin
	CommonOptions.Whose whose = new CommonOptions.Whose();

	CasesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = whose.of(open.study());
		Listing listing = console.list(format.format, COLUMNS);
		for (Case each : study.cases().list()) {
			List<String> documents = each.documents().stream().map(study.documents()::get).filter(Objects::nonNull).map(Document::name).toList();
			listing.row(each.name(), Lists.cell(format.format, documents), passages(study, each), each.values().size(), each.description(), each.id().toString());
		}
		listing.end();
		return DONE;
	}

	/** How many of its passages there are in what is looked at of the study. */
	private static int passages(Study study, Case known) throws StudyProblem {
		int passages = 0;
		for (Target target : known.passages()) {
			UUID document = target.document();
			Document holder = document == null ? null : study.documents().get(document);
			if (holder != null && study.passages(holder, Progress.NONE).get(target.id()) != null) {
				passages++;
			}
		}
		return passages;
	}
}
