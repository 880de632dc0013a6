// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.model.StudyProblem;
import org.hashiya.store.internal.MergedFile;

/**
 * Merges one state file of a study, as git asks its merge driver to: element by element and key by key instead of line by line. A driver sees one file at a time; what does not fit across
 * files afterwards {@link StudyCheck} finds, and the acts of both sides are in the journals.
 */
public final class FileMerge {

	private FileMerge() {
	}

	/**
	 * Merges two versions of a file and puts the result in the place of ours.
	 *
	 * @param base   the version that both come from; may be empty
	 * @param ours   our version, which is replaced
	 * @param theirs the other version
	 * @param name   the file's path in the study, which tells what kind of file it is
	 * @return where both sides gave something different values, of which ours stands: MERGED_VALUES with the element's id, the key, the value that was kept and the other
	 * @throws StudyProblem CONFLICTED if this file cannot be merged (two histories of one writer), MALFORMED if one of the versions is broken, NOT_WRITABLE; ours is as it was
	 */
	public static List<StudyProblem> merge(Path base, Path ours, Path theirs, String name) throws StudyProblem {
		return MergedFile.merge(base, ours, theirs, name);
	}
}
