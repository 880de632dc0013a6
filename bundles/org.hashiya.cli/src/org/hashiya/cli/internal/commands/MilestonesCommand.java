// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.model.Coder;
import org.hashiya.model.Milestone;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** Lists the milestones. */
@Command(name = "milestones", description = "Lists the milestones of the study.")
final class MilestonesCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.whole("milestone"), Column.whole("set"), Column.text("coder"), Column.text("description"),
			Column.whole("milestone id").inData());

	MilestonesCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = open.study();
		Listing listing = console.list(format.format, COLUMNS);
		for (Milestone milestone : study.milestones().list()) {
			Instant at = milestone.created().at();
			listing.row(milestone.name(), at == null ? null : at.truncatedTo(ChronoUnit.SECONDS).toString(), coder(study, milestone.created().by()), milestone.description(),
					milestone.id().toString());
		}
		listing.end();
		return DONE;
	}

	private static @Nullable String coder(Study study, @Nullable UUID id) {
		Coder coder = id == null ? null : study.coders().get(id);
		return coder == null ? null : coder.name();
	}
}
