// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hashiya.model.Coder;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

import picocli.CommandLine.Command;

/** {@code hashiya history}. */
@Command(name = "history", description = "Lists all acts of all coders, oldest first.")
public final class HistoryCommand extends ListCommand {

	public HistoryCommand(Console console) {
		super(console);
	}

	@Override
	int run(OpenStudy open) throws StudyProblem {
		List<List<String>> rows = new ArrayList<>();
		for (HistoryEntry entry : open.history()) {
			Coder coder = open.study().coders().get(entry.coder());
			rows.add(List.of(entry.time().toString(), coder == null ? entry.coder().toString() : coder.name(), entry.step().name().toLowerCase(Locale.ROOT),
					Wording.act(entry.kind(), entry.labels()), entry.id().toString()));
		}
		console.table(List.of("time", "coder", "step", "act", "id"), rows, format);
		return done();
	}
}
