// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.merge.CarryOver.Carried;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.TextActs;
import org.hashiya.text.Reanchoring;

/** The list of passages that wait to be placed, each with the places where its words may stand now. */
public final class ToBePlaced {

	private ToBePlaced() {
	}

	/**
	 * Finds them, documents in their order, passages in text order. Texts are read only of documents with such passages.
	 *
	 * @param only     the document to look at, or null for all
	 * @param progress one unit a document
	 * @return each with its candidates, best first; even a sure one still waits, since a person decides
	 * @throws StudyProblem if passages or a text cannot be read
	 */
	public static List<Carried> find(Study study, @Nullable Document only, Progress progress) throws StudyProblem {
		List<Carried> found = new ArrayList<>();
		List<Document> documents = only == null ? study.documents().list() : List.of(only);
		progress.begin(documents.size());
		for (Document document : documents) {
			progress.check();
			List<Passage> waiting = TextActs.unplaced(study, document);
			if (!waiting.isEmpty()) {
				String text = study.text(document, progress).string();
				Reanchoring reanchoring = Reanchoring.in(text);
				waiting.forEach(passage -> found.add(new Carried(passage, reanchoring.place(CarryOver.anchor(passage, text)))));
			}
			progress.worked(1);
		}
		return found;
	}
}
