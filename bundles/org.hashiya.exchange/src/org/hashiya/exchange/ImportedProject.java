// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.internal.refi.ProjectFile;
import org.hashiya.model.Author;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * A project or codebook of another program that was read and not taken over yet. It holds the file open, since texts are read again when they are taken over: whoever has it closes it. Not for several threads
 * at once.
 */
public final class ImportedProject implements AutoCloseable {

	/**
	 * How many elements the file has.
	 *
	 * @param documents sources with a text that can be shown
	 * @param kept      sources without
	 */
	public record Counts(int coders, int codes, int variables, int cases, int documents, int kept, long passages, long codings, int memos, int sets, int relations) {
	}

	private final ProjectFile file;

	ImportedProject(ProjectFile file) {
		this.file = file;
	}

	/** The project's name; may be empty. */
	public String name() {
		return file.name();
	}

	/** The program that wrote it, as the file says; may be empty. */
	public String origin() {
		return file.origin();
	}

	/** Whether it is a codebook and nothing else. */
	public boolean isCodebook() {
		return file.isCodebook();
	}

	public Counts counts() {
		return file.counts();
	}

	/** How positions will be read where nobody chooses otherwise, and how sure that is. */
	public PositionChoice positions() {
		return file.positions();
	}

	/**
	 * Works out what would be done to a study, without doing anything: the act, what has to be handed over before it, and the report. Once for a preview, and again, on the study of then, when it is to be done.
	 *
	 * @param study      the study; empty or not
	 * @param takenStems file stems that no new document may have: of documents in the study's trash
	 * @param author     who imports
	 * @param reading    how positions are read; {@link PositionChoice#reading} unless a person has chosen
	 * @param progress   one unit a document
	 * @throws StudyProblem  if the study or the file cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public ImportPlan plan(Study study, Set<String> takenStems, Author author, PositionReading reading, Progress progress) throws StudyProblem {
		return file.plan(study, takenStems, author, reading, Set.of(), progress);
	}

	/**
	 * The same without some codes of the file, which a person does not want: new ones do not come, and those that the study has stay as they are. What stands below a new one that does not come does not
	 * come either. The next import offers them again.
	 *
	 * @param leftOut codes by {@link PlannedCode#id}; for codebooks only, since in a project something may be coded with them
	 * @throws StudyProblem as the other method
	 */
	public ImportPlan plan(Study study, Set<String> takenStems, Author author, PositionReading reading, Set<UUID> leftOut, Progress progress) throws StudyProblem {
		if (!isCodebook() && !leftOut.isEmpty()) {
			throw new IllegalArgumentException("codes of a project cannot be left out");
		}
		return file.plan(study, takenStems, author, reading, leftOut, progress);
	}

	/** @throws StudyProblem NOT_READABLE */
	@Override
	public void close() throws StudyProblem {
		file.close();
	}
}
