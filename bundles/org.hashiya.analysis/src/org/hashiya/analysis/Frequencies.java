// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hashiya.analysis.FrequencyTable.Column;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Counts codings: a pure function over a snapshot, the same for the window, the command line and the exports. */
public final class Frequencies {

	private Frequencies() {
	}

	/**
	 * Counts what the options ask for. One pass over each document's passages in text order; each coding costs as much as its code is deep where sub-codes count, else the same.
	 * Texts are read only for words, and for characters where the text has some outside the BMP or marks are left out, and only of documents that are coded. Codings of a
	 * code that is not in the codebook are not counted.
	 *
	 * @param progress one unit a document
	 * @throws StudyProblem if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public static FrequencyTable count(Study study, FrequencyOptions options, Progress progress) throws StudyProblem {
		List<Document> documents = options.scope().documentsOf(study);
		List<Coder> coders = options.scope().codersOf(study);
		CodeRows codes = new CodeRows(study.codebook());
		long words = documents.stream().mapToLong(Document::words).sum();
		List<Column> columns = columns(options.breakdown(), documents, coders, words);
		Map<UUID, Integer> coderColumns = new HashMap<>();
		if (options.breakdown() == Breakdown.CODER) {
			coders.forEach(coder -> coderColumns.put(coder.id(), coderColumns.size()));
		}
		Tally tally = new Tally(options, codes, columns.size());
		progress.begin(documents.size());
		for (int i = 0; i < documents.size(); i++) {
			progress.check();
			Document document = documents.get(i);
			tally.begin(new CoverMeasure(study, document, options, progress), i);
			for (Passage passage : study.passages(document, progress).list()) {
				for (Coding coding : passage.codings()) {
					if (options.scope().includes(coding)) {
						tally.add(coding.code(), passage.start(), passage.end(), switch (options.breakdown()) {
						case NONE -> FrequencyTable.TOTAL;
						case DOCUMENT -> i;
						case CODER -> coderColumns.getOrDefault(coding.coder(), FrequencyTable.TOTAL);
						});
					}
				}
			}
			progress.worked(1);
		}
		return new FrequencyTable(options, study.codebook(), codes.rows(), columns, words, tally.finish());
	}

	private static List<Column> columns(Breakdown breakdown, List<Document> documents, List<Coder> coders, long words) {
		List<Column> columns = new ArrayList<>();
		switch (breakdown) {
		case NONE -> {
			// the total says it all
		}
		case DOCUMENT -> documents.forEach(document -> columns.add(new Column(document.id(), document.name(), document.words())));
		case CODER -> coders.forEach(coder -> columns.add(new Column(coder.id(), coder.name(), words)));
		}
		return columns;
	}
}
