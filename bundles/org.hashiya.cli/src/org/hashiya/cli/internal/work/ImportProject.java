// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ImportPlan;
import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportedProject;
import org.hashiya.exchange.PositionChoice;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.RefiImport;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.Additions;
import org.hashiya.store.OpenStudy;

/** Takes a project of another program into a study, as one step of undo, or works out what would be done. */
public final class ImportProject {

	/**
	 * What was, or would be, done.
	 *
	 * @param positions how the file was understood
	 * @param changed   whether there was anything to do
	 */
	public record Outcome(ImportReport report, PositionChoice positions, boolean changed) {
	}

	private final Path file;
	private final boolean dryRun;
	private final @Nullable PositionReading reading;

	/**
	 * @param dryRun  whether nothing is to be written
	 * @param reading how positions are to be read, or null for what the file says
	 */
	public ImportProject(Path file, boolean dryRun, @Nullable PositionReading reading) {
		this.file = file;
		this.dryRun = dryRun;
		this.reading = reading;
	}

	/**
	 * Does it.
	 *
	 * @throws StudyProblem if the file cannot be read, or the study cannot be written; nothing was done then
	 */
	public Outcome run(OpenStudy open, Progress progress) throws StudyProblem {
		try (ImportedProject project = RefiImport.read(file, progress)) {
			Study basis = open.study();
			PositionChoice positions = project.positions();
			ImportPlan plan = project.plan(basis, open.takenStems(), open.author(), reading == null ? positions.reading() : reading, progress);
			if (!dryRun && !plan.isEmpty()) {
				try (Additions additions = open.additions()) {
					plan.contents().handOver(new FolderSink(additions), progress);
					open.perform(basis, plan.act(), progress);
					additions.keep();
				}
			}
			return new Outcome(plan.report(), positions, !plan.isEmpty());
		}
	}
}
