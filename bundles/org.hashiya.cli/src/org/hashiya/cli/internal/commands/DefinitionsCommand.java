// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.DefinitionVersions;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Stamp;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what codes have meant. */
@Command(name = "definitions", description = { "Lists the versions of the codes' definitions, with who wrote each and when, and how many codings were made while it was in force.",
		"hashiya passages --query \"definition:earlier\" lists what was coded under earlier ones." })
final class DefinitionsCommand extends ListingCommand {

	private static final List<Column> COLUMNS = List.of(Column.text("code path"), Column.number("version"), Column.text("in force"), Column.number("codings"), Column.text("since"), Column.text("by"),
			Column.text("definition"), Column.text("inclusion"), Column.text("exclusion"), Column.whole("code id").inData());

	@Option(names = "--code", paramLabel = "C", description = "the definitions of this code, by path or name; may be given several times")
	List<String> codes = List.of();

	@Option(names = "--earlier", description = "only versions that are not in force any more")
	boolean earlier;

	@Mixin
	CommonOptions.At at = new CommonOptions.At();

	@Mixin
	CommonOptions.Whose whose = new CommonOptions.Whose();

	DefinitionsCommand(Console console) {
		super(console);
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = whose.of(at.study(open, console));
		List<UUID> chosen = codes.isEmpty() ? study.codebook().list().stream().map(Code::id).toList() : Named.codes(study, codes);
		DefinitionVersions versions = DefinitionVersions.of(study, chosen, console.progress());
		Listing listing = console.list(format.format, COLUMNS);
		for (DefinitionVersions.Line line : versions.lines()) {
			if (!earlier || !line.inForce()) {
				Stamp since = line.definition().since();
				listing.row(study.codebook().path(line.code().id()), line.code().place(line.definition().version()), line.inForce(), line.codings(), moment(since.at()), name(study, since.by()),
						line.definition().text(), line.definition().inclusion(), line.definition().exclusion(), line.code().id().toString());
			}
		}
		listing.end();
		return DONE;
	}

	private static @Nullable String moment(@Nullable Instant at) {
		return at == null ? null : at.toString();
	}

	private static @Nullable String name(Study study, @Nullable UUID coder) {
		Coder known = coder == null ? null : study.coders().get(coder);
		return known == null ? null : known.name();
	}
}
