// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.exchange.SharedCodebook;
import org.hashiya.exchange.SharedUpdate;
import org.hashiya.merge.CodeComparison;
import org.hashiya.merge.CodeComparison.Choice;
import org.hashiya.merge.CodebookMerge.Into;
import org.hashiya.model.Act;
import org.hashiya.model.Codebook;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.Additions;
import org.hashiya.store.OpenStudy;

/** Brings a study and a codebook that it shares with others up to date. */
public final class ShareCodebook {

	/**
	 * What was, or would be, done.
	 *
	 * @param inStudy how many codes changed in the study
	 * @param inFile  how many in the file
	 */
	public record Outcome(int inStudy, int inFile) {
	}

	private final Path file;
	private final boolean make;
	private final Into into;

	/** @param make whether a file that is not there is made */
	public ShareCodebook(Path file, boolean make, Into into) {
		this.file = file;
		this.make = make;
		this.into = into;
	}

	/** @throws StudyProblem FILE_MISSING, UNKNOWN_FILE_KIND, or if the file cannot be read */
	public SharedCodebook compare(OpenStudy open, Progress progress) throws StudyProblem {
		SharedCodebook compared = SharedCodebook.compare(file, open.study(), progress);
		if (compared.isNew() && !make) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null);
		}
		return compared;
	}

	/**
	 * Notes a choice for codes that are named.
	 *
	 * @param names paths, ends of paths after a separator, or ids
	 * @throws StudyProblem CODE_UNKNOWN for one that is not compared, or of which this cannot be chosen
	 */
	public void choose(SharedCodebook compared, List<String> names, Choice choice, Map<UUID, Choice> choices) throws StudyProblem {
		for (String name : names) {
			List<CodeComparison> found = compared.codes().stream().filter(code -> code.choices().contains(choice)).filter(code -> isNamed(compared.path(code), code.id(), name)).toList();
			if (found.isEmpty()) {
				throw StudyProblem.of(Kind.CODE_UNKNOWN, name);
			}
			found.forEach(code -> choices.put(code.id(), choice));
		}
	}

	private static boolean isNamed(String path, UUID id, String name) {
		return path.equals(name) || path.endsWith(Codebook.SEPARATOR + name) || id.toString().equalsIgnoreCase(name);
	}

	/** @throws StudyProblem if the file or the study cannot be written; OVERTAKEN if the file has changed since it was compared */
	public Outcome run(OpenStudy open, SharedCodebook compared, Map<UUID, Choice> choices, boolean dryRun, Progress progress) throws StudyProblem {
		Study basis = open.study();
		SharedUpdate update = compared.update(choices, into, open.folder(), open.author(), progress);
		if (!dryRun) {
			try (Additions additions = open.additions()) {
				update.write(new FolderSink(additions), progress);
				Optional<Act> act = update.act();
				if (act.isPresent()) {
					open.perform(basis, act.get());
				}
				additions.keep();
			}
		}
		return new Outcome(update.inStudy(), update.inFile());
	}
}
