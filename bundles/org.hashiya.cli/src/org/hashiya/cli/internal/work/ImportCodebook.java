// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.CodebookImport;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.ImportedProject;
import org.hashiya.exchange.PlannedCode;
import org.hashiya.model.Code;
import org.hashiya.model.Codebook;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Additions;
import org.hashiya.store.OpenStudy;

/** Takes a codebook into a study, as one step of undo, or works out what would be done. */
public final class ImportCodebook {

	/**
	 * A code of the file with its path there.
	 *
	 * @param before its path in the study where the file gives it another name or place; else empty
	 */
	public record Row(String path, String before, PlannedCode planned) {
	}

	/**
	 * What was, or would be, done.
	 *
	 * @param changed whether there was anything to do
	 */
	public record Outcome(List<Row> rows, boolean changed) {
	}

	private final Path file;
	private final boolean dryRun;
	private final List<String> without;

	/**
	 * @param dryRun  whether nothing is to be written
	 * @param without names, paths or ids of codes of the file that are not wanted
	 */
	public ImportCodebook(Path file, boolean dryRun, List<String> without) {
		this.file = file;
		this.dryRun = dryRun;
		this.without = List.copyOf(without);
	}

	/**
	 * Does it.
	 *
	 * @throws StudyProblem UNKNOWN_FILE_KIND, CODE_UNKNOWN for one of those that are not wanted; if the file cannot be read, or the study cannot be written; nothing was done then
	 */
	public Outcome run(OpenStudy open, Progress progress) throws StudyProblem {
		if (!CodebookImport.accepts(file)) {
			String name = String.valueOf(file.getFileName());
			throw new StudyProblem(Kind.UNKNOWN_FILE_KIND, file, null, name.substring(name.lastIndexOf('.') + 1));
		}
		try (ImportedProject codebook = CodebookImport.read(file, progress)) {
			Study basis = open.study();
			ImportPlan plan = plan(codebook, open, basis, Set.of(), progress);
			if (!without.isEmpty()) {
				plan = plan(codebook, open, basis, leftOut(rows(plan, basis.codebook())), progress);
			}
			if (!dryRun && !plan.isEmpty()) {
				try (Additions additions = open.additions()) {
					plan.contents().handOver(new FolderSink(additions), progress);
					open.perform(basis, plan.act());
					additions.keep();
				}
			}
			return new Outcome(rows(plan, basis.codebook()), !plan.isEmpty());
		}
	}

	private static ImportPlan plan(ImportedProject codebook, OpenStudy open, Study basis, Set<UUID> leftOut, Progress progress) throws StudyProblem {
		return codebook.plan(basis, open.takenStems(), open.author(), codebook.positions().reading(), leftOut, progress);
	}

	private static List<Row> rows(ImportPlan plan, Codebook codebook) {
		Map<UUID, String> paths = new HashMap<>();
		List<Row> rows = new ArrayList<>();
		for (PlannedCode code : plan.codes()) {
			UUID parent = code.parent();
			String above = parent == null ? null : paths.get(parent);
			String path = above == null ? code.after().name() : above + Codebook.SEPARATOR + code.after().name();
			paths.put(code.id(), path);
			Code before = code.before();
			rows.add(new Row(path, before != null && (code.isRenamed() || code.isMoved()) ? codebook.path(before) : "", code));
		}
		return rows;
	}

	private Set<UUID> leftOut(List<Row> rows) throws StudyProblem {
		Set<UUID> ids = new HashSet<>();
		for (String name : without) {
			List<UUID> found = rows.stream().filter(row -> row.path().equals(name) || row.path().endsWith(Codebook.SEPARATOR + name) || row.planned().id().toString().equalsIgnoreCase(name))
					.map(row -> row.planned().id()).toList();
			if (found.isEmpty()) {
				throw StudyProblem.of(Kind.CODE_UNKNOWN, name);
			}
			ids.addAll(found);
		}
		return ids;
	}
}
