// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.hashiya.analysis.CodedPassage;

/**
 * Makes one of passages that stand or wait at the same place, while they are told one after the other. It remembers the passages of one range only, so a million of them need no memory; when
 * all are told, {@link #end} must be called. For one thread.
 */
public final class PassageJoiner {

	private final Consumer<FoundPassage> visitor;
	/** Those that begin and end where the last one did: more than one where some wait. */
	private final List<FoundPassage> here = new ArrayList<>();

	/** @param visitor is told each range, in text order, as soon as it is complete */
	public PassageJoiner(Consumer<FoundPassage> visitor) {
		this.visitor = visitor;
	}

	/**
	 * Takes a passage.
	 *
	 * @param passage by document and in text order, as {@link org.hashiya.analysis.query.PassageQuery#forEach} tells them
	 */
	public void add(CodedPassage passage) {
		if (!here.isEmpty() && !isAt(here.getFirst(), passage)) {
			end();
		}
		for (int i = 0; i < here.size(); i++) {
			if (here.get(i).first().isWhere(passage.passage())) {
				here.set(i, here.get(i).with(passage));
				return;
			}
		}
		here.add(new FoundPassage(List.of(passage)));
	}

	/** There are no more. */
	public void end() {
		here.forEach(visitor);
		here.clear();
	}

	private static boolean isAt(FoundPassage found, CodedPassage passage) {
		return found.document().id().equals(passage.document().id()) && passage.passage().hasRange(found.start(), found.end());
	}
}
