// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.internal.Erasing;

/**
 * Takes content out of a study for good: out of its state, its journals, its blobs, its originals and its trash. It cannot be undone, and no act before it that names what is gone can be.
 * The study must not be open anywhere on this machine. An erasure that was interrupted is finished by doing it again, by {@link #finish} or by the next erasure; {@link StudyCheck} says that it
 * is unfinished. Costs a look at all journals, and where words are erased, at all files of the study.
 */
public final class Erasure {

	/** What stands in a text in place of a passage that was erased. */
	public static final String MARK = "[…]";

	private final Erasing erasing;

	/**
	 * Prepares; changes nothing.
	 *
	 * @param coder who erases, or null for this copy's
	 */
	public Erasure(Path folder, @Nullable UUID coder) {
		erasing = new Erasing(folder.toAbsolutePath().normalize(), coder);
	}

	/**
	 * Erases a document with its passages, all texts and originals that it ever had, and every act on it.
	 *
	 * @param document in the study, in its trash, or already erased: then what another copy has brought of it since is erased
	 * @param memos    whether memos on it and on its passages are erased too; else they become free
	 * @throws StudyProblem IN_USE, NOT_WRITABLE, CODER_AMBIGUOUS, or if the study or its journals cannot be read
	 */
	public Erased document(UUID document, boolean memos, Progress progress) throws StudyProblem {
		return erasing.document(document, memos, progress);
	}

	/**
	 * Erases several documents, each as {@link #document} does, one after the other: what an interruption leaves is erased by doing it again.
	 *
	 * @return what was done to all of them; null where none was given
	 * @throws StudyProblem as {@link #document}
	 */
	public @Nullable Erased documents(Collection<UUID> documents, boolean memos, Progress progress) throws StudyProblem {
		Erased all = null;
		for (UUID each : documents) {
			Erased one = document(each, memos, progress);
			all = all == null ? one : all.and(one);
		}
		return all;
	}

	/**
	 * Erases a memo and all that it ever said. Its passage goes with it if nothing else is on it.
	 *
	 * @param memo in the study, or removed or erased before
	 * @throws StudyProblem as {@link #document}
	 */
	public Erased memo(UUID memo, Progress progress) throws StudyProblem {
		return erasing.memo(memo, progress);
	}

	/**
	 * Erases the words of a passage: {@link #MARK} stands in its document in their place, and it and all other passages keep what they carry. The document's original goes, and all
	 * its earlier texts that held the words.
	 *
	 * @throws StudyProblem PASSAGE_UNKNOWN; RANGE_INVALID if it has no words; otherwise as {@link #document}
	 */
	public Erased passage(Study study, UUID passage, Progress progress) throws StudyProblem {
		Study.Place place = study.resolvePassage(passage, progress);
		Document document = place.document();
		Passage found = place.passage();
		if (found.length() == 0) {
			throw StudyProblem.of(Kind.RANGE_INVALID, found.start(), found.end(), document.codePoints());
		}
		return erasing.passage(document.id(), passage, study.text(document, progress).string().substring(found.start(), found.end()), MARK, progress);
	}

	/**
	 * Replaces a name and its forms in all texts, see {@link org.hashiya.text.NameForms}, and erases it from everything but names, memos and definitions in the study of now,
	 * which are listed.
	 *
	 * @throws StudyProblem NAME_INVALID if no letter is left of it; otherwise as {@link #document}
	 */
	public Erased name(String name, String by, Progress progress) throws StudyProblem {
		return erasing.name(name, by, progress);
	}

	/** Whether an erasure of the study in this folder was interrupted and has to be finished; looks for one file. */
	public static boolean isUnfinished(Path folder) {
		return Erasing.isUnfinished(folder.toAbsolutePath().normalize());
	}

	/**
	 * Finishes what was interrupted; null where nothing was.
	 *
	 * @throws StudyProblem as {@link #document}
	 */
	public @Nullable Erased finish(Progress progress) throws StudyProblem {
		return erasing.finish(progress);
	}

	/** The documents in the trash, which can be erased too. */
	public Set<Document> trash() throws StudyProblem {
		return erasing.trash();
	}
}
