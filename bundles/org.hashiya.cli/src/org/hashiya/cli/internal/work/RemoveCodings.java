// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.work;

import java.util.List;

import org.hashiya.model.Act;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.store.OpenStudy;

/** Takes the author's own codings off, all in one step of undo. */
public sealed interface RemoveCodings {

	/** From passages that are named or found. */
	record OfPassages(CodingsOf codings) implements RemoveCodings {
	}

	/** One code from all passages of exactly this range, in code points. */
	record OfRange(String document, String code, WhereToCode.Ranged range) implements RemoveCodings {
	}

	/**
	 * Does it.
	 *
	 * @return what was done
	 * @throws StudyProblem CODING_UNKNOWN if there is nothing of the author's to remove; or if what is named is not there
	 */
	default Act run(OpenStudy open, Progress progress) throws StudyProblem {
		CodingsOf.Found found = switch (this) {
		case OfPassages some -> some.codings().in(open, progress);
		case OfRange named -> {
			Document document = Named.document(open.study(), named.document());
			Extent range = named.range().in(open.study(), document).getFirst();
			List<String> there = open.study().passages(document, Progress.NONE).at(range.start(), range.end()).stream().map(passage -> passage.id().toString()).toList();
			yield new CodingsOf(there, null, named.code()).in(open, progress);
		}
		};
		Act act = CodingActs.remove(open.study(), found.passages(), List.copyOf(found.codings()));
		open.perform(act);
		return act;
	}
}
