// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.hashiya.analysis.retrieval.Arrangement;
import org.hashiya.analysis.retrieval.FoundPassage;
import org.hashiya.exchange.ChosenPassages;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * What was looked for in which snapshot, so that it can be looked for again.
 *
 * @param study       the snapshot, as the coder sees it
 * @param choice      which passages
 * @param arrangement how they are to be listed
 * @param source      tells them
 */
record PassageSearch(Study study, PassageChoice choice, Arrangement arrangement, PassageRows.Source source) {

	/** The rows of the list, told bit by bit, see {@link PassageFinding#run}. */
	PassageRows rows(Progress progress, Consumer<PassageRows> partly) throws StudyProblem {
		return new PassageFinding(study, choice, arrangement, source, PassageFinding.MOST_ROWS).run(progress, partly);
	}

	/**
	 * All passages, also those that the list has no room for, as they are written to a file.
	 *
	 * @throws StudyProblem if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	ChosenPassages all(Progress progress) throws StudyProblem {
		return chosen(new PassageFinding(study, choice, arrangement, source, Integer.MAX_VALUE).run(progress, part -> {
			// nobody waits for a part of a file
		}).sections());
	}

	/** Listed passages as they are written to a file. */
	ChosenPassages chosen(List<PassageSection> sections) {
		return new ChosenPassages(PassageHeading.subject(study, choice), sections.stream().map(section -> new ChosenPassages.Group(section.name(), ranges(section))).toList());
	}

	private static List<ChosenPassages.@NonNull Range> ranges(PassageSection section) {
		return section.rows().stream().map(PassageRow::found).filter(Objects::nonNull).map(PassageSearch::range).toList();
	}

	private static ChosenPassages.Range range(FoundPassage found) {
		Set<UUID> codings = new HashSet<>();
		found.codings().forEach(coding -> codings.add(coding.id()));
		return new ChosenPassages.Range(found.document(), found.passages().toList(), codings);
	}
}
