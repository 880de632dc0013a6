// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.TableMaker;
import org.hashiya.model.Coder;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.HistoryEntry;
import org.hashiya.store.OpenStudy;

/**
 * The history of a study as a table, oldest first, in words that are the same in every language.
 *
 * @param open whose history it is
 */
public record HistoryTable(OpenStudy open) implements TableMaker {

	private static final List<String> COLUMNS = List.of("time", "coder", "step", "act", "about", "id", "of id");

	@Override
	public Table make(Study study, Progress progress) throws StudyProblem {
		return new Table(COLUMNS, open.history().stream().map(entry -> line(study, entry)).toList(), Set.of(), Set.of(0));
	}

	private static List<String> line(Study study, HistoryEntry entry) {
		Coder coder = study.coders().get(entry.coder());
		UUID of = entry.of();
		return List.of(entry.time().truncatedTo(ChronoUnit.MILLIS).toString(), coder == null ? "" : coder.name(), lower(entry.step()), lower(entry.kind()), String.join(" | ", entry.labels()),
				entry.id().toString(), of == null ? "" : of.toString());
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
