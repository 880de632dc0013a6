// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.erase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.store.Erasure;
import org.hashiya.store.OpenStudy;

/** What there is to be erased. Reads; to be used off the UI thread. */
final class Candidates {

	private static final int LONGEST = 300;

	private Candidates() {
	}

	/**
	 * Of a kind.
	 *
	 * @param seen     the study as this copy's coder sees it, of which passages and memos are listed
	 * @param document the document whose passages are wanted; null for none
	 * @throws StudyProblem if something cannot be read
	 */
	static List<Candidate> of(OpenStudy open, Study seen, EraseKind kind, @Nullable UUID document, Progress progress) throws StudyProblem {
		return switch (kind) {
		case DOCUMENT -> documents(open);
		case MEMO -> memos(seen);
		case PASSAGE -> document == null ? List.of() : passages(seen, document, progress);
		case NAME -> List.of();
		};
	}

	private static List<Candidate> documents(OpenStudy open) throws StudyProblem {
		List<Candidate> found = new ArrayList<>();
		open.study().documents().list().forEach(document -> found.add(new Candidate(document.id(), document.name(), document.group())));
		for (Document trashed : new Erasure(open.folder(), null).trash()) {
			if (open.study().documents().get(trashed.id()) == null) {
				found.add(new Candidate(trashed.id(), trashed.name(), Messages.inTrash));
			}
		}
		return found;
	}

	private static List<Candidate> memos(Study study) {
		List<Candidate> found = new ArrayList<>();
		for (Memo memo : study.memos().list()) {
			String title = memo.title().isBlank() ? oneLine(memo.text()) : memo.title() + ": " + oneLine(memo.text()); //$NON-NLS-1$
			found.add(new Candidate(memo.id(), title, on(study, memo.target())));
		}
		return found;
	}

	private static String on(Study study, @Nullable Target target) {
		if (target == null) {
			return ""; //$NON-NLS-1$
		}
		UUID document = target.kind() == ElementKind.DOCUMENT ? target.id() : target.document();
		Document found = document == null ? null : study.documents().get(document);
		return found != null ? found.name() : target.kind() == ElementKind.CODE ? study.codebook().path(target.id()) : ""; //$NON-NLS-1$
	}

	private static List<Candidate> passages(Study study, UUID id, Progress progress) throws StudyProblem {
		Document document = study.document(id);
		String text = study.text(document, progress).string();
		List<Candidate> found = new ArrayList<>();
		for (Passage passage : study.passages(document, progress).list()) {
			if (passage.length() > 0) {
				String codes = String.join(Messages.separator, passage.codings().stream().map(coding -> study.codebook().path(coding.code())).distinct().toList());
				found.add(new Candidate(passage.id(), oneLine(text.substring(passage.start(), passage.end())), codes));
			}
		}
		return found;
	}

	private static String oneLine(String words) {
		String line = words.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…"; //$NON-NLS-1$
	}
}
