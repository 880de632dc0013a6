// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Definition;
import org.hashiya.model.Progress;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Merges codes into another, which gets the definition that the person made of theirs; one step of undo for all. Needs all passages, so it is prepared in the background.
 *
 * @param from      the codes that go
 * @param to        the code that stays
 * @param text      its definition afterwards
 * @param inclusion when to apply it
 * @param exclusion when not to
 */
public record MergeCodes(List<UUID> from, UUID to, String text, String inclusion, String exclusion) {

	/** All codes that are merged into one of them, whose definition becomes the joined one. */
	public static MergeCodes joined(List<Code> codes, Code to) {
		List<Code> ordered = new ArrayList<>(codes);
		ordered.remove(to);
		List<UUID> from = ordered.stream().map(Code::id).toList();
		ordered.addFirst(to);
		List<Definition> definitions = ordered.stream().map(Code::definition).toList();
		return new MergeCodes(from, to.id(), joined(definitions.stream().map(Definition::text).toList()), joined(definitions.stream().map(Definition::inclusion).toList()),
				joined(definitions.stream().map(Definition::exclusion).toList()));
	}

	private static String joined(List<String> parts) {
		return String.join("\n\n", parts.stream().map(String::strip).filter(part -> !part.isEmpty()).distinct().toList()); //$NON-NLS-1$
	}

	/**
	 * Loads the passages and says what the merge does; its act holds the definition too. What the joined definition leaves out of the others becomes memos.
	 *
	 * @throws StudyProblem CODE_UNKNOWN; CODE_CYCLE if the one that stays is below one that goes; or if passages cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public CodeMerge.Plan prepare(Study study, Author author, Progress progress) throws StudyProblem {
		Study now = study;
		List<Change> changes = new ArrayList<>();
		Code staying = study.codebook().require(to);
		Definition definition = staying.definition();
		if (!definition.text().equals(text) || !definition.inclusion().equals(inclusion) || !definition.exclusion().equals(exclusion)) {
			changes.add(CodebookActs.define(staying, text, inclusion, exclusion, author).change());
			now = study.apply(changes.getFirst()).study();
		}
		List<Code> going = new ArrayList<>();
		for (UUID id : from) {
			going.add(now.codebook().require(id));
		}
		CodeMerge.Plan plan = CodeMerge.plan(now, going, now.codebook().require(to), author, progress);
		changes.add(plan.act().change());
		return plan.with(new Act(plan.act().kind(), plan.act().labels(), new Several(changes)));
	}
}
