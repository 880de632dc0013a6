// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Scope;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Named;
import org.hashiya.cli.internal.work.Queries;
import org.hashiya.model.QueryActs;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists passages. */
@Command(name = "passages", description = { "Lists passages with their text, their codings and their memos; tables cut long text, csv and json do not.",
		"--query takes a query such as: Russia and not (France or text:arms); the manual describes the language." })
final class PassagesCommand extends ListingCommand {

	@Option(names = "--code", paramLabel = "C", description = "only those with this code (its path or name)")
	@Nullable
	String code;

	@Option(names = "--document", paramLabel = "D", description = "only those of this document")
	@Nullable
	String document;

	@Option(names = "--query", paramLabel = "Q", description = "those that this query finds")
	@Nullable
	String query;

	@Option(names = "--saved", paramLabel = "NAME", description = "those that a saved query finds, see hashiya queries")
	@Nullable
	String saved;

	@Mixin
	CommonOptions.At at = new CommonOptions.At();

	PassagesCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		if (query != null && saved != null || (query != null || saved != null) && (code != null || document != null)) {
			throw wrong(console.words().sentence("usage.query"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		Study study = at.study(open, console);
		String codeName = code;
		String documentName = document;
		String queryName = saved;
		String wanted = queryName == null ? query : QueryActs.resolve(study, queryName).text();
		if (wanted != null) {
			PassageListing.write(console, format.format, study, Queries.read(study, wanted));
			return DONE;
		}
		Set<UUID> codes = codeName == null ? null : Set.of(study.codebook().resolve(codeName).id());
		Scope scope = documentName == null ? Scope.ALL : Scope.ALL.inDocuments(Set.of(Named.document(study, documentName).id()));
		PassageListing.write(console, format.format, study, codes, scope, passage -> true);
		return DONE;
	}
}
