// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.query.QueryMeaning;
import org.hashiya.cli.internal.output.Console;
import org.hashiya.cli.internal.work.Queries;
import org.hashiya.model.Query;
import org.hashiya.model.QueryActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Saves a query. */
@Command(name = "query", description = { "Saves a query for passages under a name, changes it or deletes it.", "Whether its codes and other names are there is seen when it is answered." })
final class QueryCommand extends ElementCommand {

	@Option(names = "--query", paramLabel = "Q", description = "the query")
	@Nullable
	String query;

	QueryCommand(Console console) {
		super(console);
	}

	@Override
	void checkWords() {
		if (delete ? query != null || newName != null : query == null && newName == null) {
			throw wrong(console.words().sentence("usage.saved"));
		}
	}

	@Override
	int work(OpenStudy open) throws StudyProblem {
		String wanted = query;
		if (wanted != null) {
			Queries.check(wanted);
		}
		if (delete) {
			perform(open, QueryActs.delete(open.study(), QueryActs.resolve(open.study(), name)));
			return DONE;
		}
		Query known;
		try {
			known = QueryActs.resolve(open.study(), name);
		} catch (StudyProblem e) {
			if (e.kind() != Kind.QUERY_UNKNOWN || wanted == null || newName != null) {
				throw e;
			}
			perform(open, QueryActs.save(open.study(), name, wanted, QueryMeaning.of(open.study(), wanted), open.author()));
			return DONE;
		}
		List<Query.Meant> names = wanted == null ? known.names() : QueryMeaning.of(open.study(), wanted);
		perform(open, QueryActs.change(open.study(), known, or(newName, known.name()), or(wanted, known.text()), names));
		return DONE;
	}
}
