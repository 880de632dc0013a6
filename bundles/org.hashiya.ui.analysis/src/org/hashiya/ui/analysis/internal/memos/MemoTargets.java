// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.memos;

import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchPage;
import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.model.Target;
import org.hashiya.store.OpenStudy;
import org.hashiya.ui.analysis.internal.passages.PassageChoice;
import org.hashiya.ui.analysis.internal.passages.PassagesView;
import org.hashiya.ui.parts.OpenDocument;

/** Goes to what a memo is on or links to: texts are opened, of a code, a case or a coder the passages are shown. */
@NonNullByDefault({}) // the platform says nothing of null
final class MemoTargets {

	private MemoTargets() {
	}

	/**
	 * Goes there.
	 *
	 * @return whether there is something to go to
	 * @throws StudyProblem if it is not there any more or cannot be opened
	 */
	static boolean show(IWorkbenchPage page, OpenStudy open, Target target) throws StudyProblem {
		switch (target.kind()) {
		case CODE -> PassagesView.show(page, PassageChoice.of(open.study().codebook().require(target.id()).id()));
		case DOCUMENT -> OpenDocument.open(page, open, open.study().document(target.id()).id());
		case PASSAGE, CODING -> showPassage(page, open, target);
		case CASE -> PassagesView.show(page, PassageChoice.ALL.withQuery(PassageQuery.ofCase(open.study(), target.id())));
		case CODER -> PassagesView.show(page, new PassageChoice(null, false, null, target.id()));
		case STUDY, SET, RELATION, VARIABLE, MEMO, QUERY, MILESTONE, FOREIGN_PART -> {
			return false;
		}
		}
		return true;
	}

	private static void showPassage(IWorkbenchPage page, OpenStudy open, Target target) throws StudyProblem {
		Study study = open.study();
		UUID in = target.document();
		Document document = in == null ? study.resolvePassage(target.id(), Progress.NONE).document() : study.document(in);
		for (Passage passage : study.passages(document, Progress.NONE).list()) {
			if (passage.id().equals(target.id()) || passage.codings().stream().anyMatch(coding -> coding.id().equals(target.id()))) {
				OpenDocument.open(page, open, document.id(), passage.start(), passage.end());
				return;
			}
		}
		throw StudyProblem.of(Kind.PASSAGE_UNKNOWN, target.id());
	}
}
