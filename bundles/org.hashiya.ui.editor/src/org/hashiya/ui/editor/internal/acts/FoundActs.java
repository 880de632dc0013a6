// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hashiya.model.Act;
import org.hashiya.model.Author;
import org.hashiya.model.ChangeSet.Extent;
import org.hashiya.model.Code;
import org.hashiya.model.CodingActs;
import org.hashiya.model.Document;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** What is done to many places of many documents at once, as one act. */
public final class FoundActs {

	private FoundActs() {
	}

	/**
	 * Codes ranges of documents.
	 *
	 * @param ranges by document, in UTF-16 units; a range may be there twice
	 * @param codes  ids of codes
	 * @param paths  those of codes that are made where they are not there yet
	 * @return the act, or nothing where the author has all codes on all ranges
	 * @throws StudyProblem DOCUMENT_UNKNOWN, CODE_UNKNOWN, and what {@link CodingActs#apply} says
	 */
	public static Optional<Act> apply(Study study, Map<UUID, List<Extent>> ranges, List<UUID> codes, List<String> paths, Author author) throws StudyProblem {
		WithCodes all = new WithCodes(study, codes, paths, author);
		int passages = 0;
		for (Code code : all.codes()) {
			for (Map.Entry<UUID, List<Extent>> entry : ranges.entrySet()) {
				Optional<Act> act = CodingActs.apply(all.study(), all.study().document(entry.getKey()), entry.getValue(), code, null, author);
				passages += act.isPresent() ? Integer.parseInt(act.get().labels().get(1)) : 0;
				all.add(act);
			}
		}
		if (all.codes().size() != 1) {
			return all.together(Act.Kind.APPLY_CODES, all.codes().stream().map(Code::name).toList());
		}
		List<String> documents = ranges.keySet().stream().<String>mapMulti((id, next) -> {
			Document document = study.documents().get(id);
			if (document != null) {
				next.accept(document.name());
			}
		}).toList();
		return all.together(Act.Kind.APPLY_CODE, List.of(all.codes().getFirst().name(), String.valueOf(passages), String.join(", ", documents))); //$NON-NLS-1$
	}
}
