// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.internal.Repairing;

/**
 * Mends a damaged study as far as its files and its journals tell how: unfinished merges, broken lines, lost files, references to nothing, wrong numbers. No coding is given up for it: what it
 * belongs to is made up where nobody knows it any more, and a passage whose words are not where it stands waits to be placed.
 */
public final class StudyRepair {

	/** What is done; each names the values of its {@link Fix}. */
	public enum What {
		/** Both sides of an unfinished merge were put together. Values: how many elements stood on both sides. */
		MERGED,
		/** What the history knows and the files do not hold any more is put back. Values: the element's title. */
		PUT_BACK,
		/** A line that cannot be read, and that the history does not tell, is left out of the study. Values: what is wrong with it. */
		LEFT_OUT,
		/** Of two elements with one id one is taken out. Values: the id. */
		DOUBLE_REMOVED,
		/** A reference to something that is not there is taken out. Values: what referred, what it referred to. */
		REFERENCE_REMOVED,
		/** A code or coder that codings name is made again without its name, since nothing tells it. Values: the name that it gets. */
		MADE_UP,
		/** A number is made what the text says. Values: what, the wrong one, the right one. */
		CORRECTED,
		/** The words of a passage are written anew from the text. Values: the passage's id. */
		QUOTE_CORRECTED,
		/** A passage waits to be placed, since its words are not where it stood. Values: the words. */
		WAITS,
		/** A text is written again as it was. Values: the document's name. */
		TEXT_RESTORED,
		/** A document follows its text, which something else has changed. Values: the document's name. */
		TEXT_FOLLOWED,
		/** A file that is gone is made anew. No values. */
		FILE_MADE,
		/** What this copy knows of the journals is written anew. No values. */
		HEADS_MADE,
		/** What a sync service has put beside a file is taken in and moved away. Values: the copy. */
		COPY_TAKEN
	}

	/**
	 * One thing that is mended.
	 *
	 * @param file  the file that changes
	 * @param place where in it, as far as it is known
	 */
	public record Fix(What what, Path file, @Nullable String place, List<String> values) {

		public Fix {
			values = List.copyOf(values);
		}
	}

	/**
	 * What a repair does or did.
	 *
	 * @param fixes what is mended
	 * @param left  what is wrong and cannot be mended
	 * @param kept  where the files lie as they were before; null where nothing was changed
	 */
	public record Outcome(List<Fix> fixes, List<StudyProblem> left, @Nullable Path kept) {

		public Outcome {
			fixes = List.copyOf(fixes);
			left = List.copyOf(left);
		}
	}

	private static final Set<Kind> DAMAGE = EnumSet.of(Kind.MALFORMED, Kind.CONFLICTED, Kind.DUPLICATE_ID, Kind.FILE_MISSING, Kind.NOT_READABLE, Kind.NOT_TEXT, Kind.TOO_LARGE, Kind.RANGE_INVALID,
			Kind.RANGE_SPLITS_CHARACTER, Kind.DANGLING_REFERENCE, Kind.VALUE_DIFFERS);

	private StudyRepair() {
	}

	/** Whether a problem says that a study's files are damaged, so that {@link OpenStudy#openReadOnly} shows what is good of it. */
	public static boolean isDamage(StudyProblem problem) {
		return DAMAGE.contains(problem.kind());
	}

	/** Whether a folder is, or was, a study: {@link #repair} makes a {@code study.json} that is gone anew where there is a history. */
	public static boolean canTry(Path folder) {
		return OpenStudy.isStudy(folder) || Files.isDirectory(folder.resolve("history"));
	}

	/**
	 * Says what {@link #repair} would do, and changes nothing. Holds the whole study in memory meanwhile.
	 *
	 * @throws StudyProblem FILE_MISSING, NOT_A_STUDY, FORMAT_TOO_NEW, ERASURE_UNFINISHED, or NOT_READABLE; anything else is in the answer
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static Outcome plan(Path folder, Progress progress) throws StudyProblem {
		return new Repairing(folder.toAbsolutePath().normalize()).plan(progress);
	}

	/**
	 * Mends. Each file that changes is copied to {@code .hashiya/before-repair-<time>/} first; then all change as one. Where there is nothing to mend, nothing is written.
	 *
	 * @throws StudyProblem as {@link #plan}; IN_USE if the study is open for work on this machine; NOT_WRITABLE, then nothing has changed, or the rest follows when the study is opened
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled before anything was written
	 */
	public static Outcome repair(Path folder, Progress progress) throws StudyProblem {
		return new Repairing(folder.toAbsolutePath().normalize()).repair(progress);
	}
}
