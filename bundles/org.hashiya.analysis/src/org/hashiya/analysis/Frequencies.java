// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hashiya.analysis.FrequencyTable.Column;
import org.hashiya.model.Coder;
import org.hashiya.model.CodingColumns;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/** Counts codings: a pure function over a snapshot, the same for the window, the command line and the exports. */
public final class Frequencies {

	private static final int OUT_OF_SCOPE = -2;

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
		List<UUID> coderIds = coders.stream().map(Coder::id).toList();
		List<Column> columns = columns(options.breakdown(), documents, coders, words);
		Tally tally = new Tally(options, codes, columns.size());
		progress.begin(documents.size());
		for (int i = 0; i < documents.size(); i++) {
			progress.check();
			Document document = documents.get(i);
			tally.begin(new CoverMeasure(study, document, options, progress), i);
			CodingColumns codings = study.passages(document, progress).codings();
			int[] rows = codings.places(study.codebook());
			if (tally.countsUnions()) {
				addRanges(codings, rows, columns(codings.coders(), options, coderIds, i), tally);
			} else if (options.breakdown() != Breakdown.CODER && options.scope().coders() == null) {
				tally.addCodings(codings, rows, options.breakdown() == Breakdown.DOCUMENT ? i : FrequencyTable.TOTAL);
			} else {
				addSums(codings, rows, columns(codings.coders(), options, coderIds, i), tally);
			}
			progress.worked(1);
		}
		return new FrequencyTable(options, study.codebook(), codes.rows(), columns, words, tally.finish());
	}

	/** Adds coding by coding. */
	private static void addRanges(CodingColumns codings, int[] rows, int[] coderColumns, Tally tally) throws StudyProblem {
		for (int coding = 0; coding < codings.size(); coding++) {
			int column = coderColumns[codings.coder(coding)];
			int row = rows[codings.code(coding)];
			if (column != OUT_OF_SCOPE && row >= 0) {
				tally.add(row, codings.start(coding), codings.end(coding), column);
			}
		}
	}

	/** Where nothing but codings is asked for, so that ranges do not matter. */
	private static void addSums(CodingColumns codings, int[] rows, int[] coderColumns, Tally tally) {
		for (int coding = 0; coding < codings.size(); coding++) {
			int column = coderColumns[codings.coder(coding)];
			int row = rows[codings.code(coding)];
			if (column != OUT_OF_SCOPE && row >= 0) {
				tally.addCoding(row, column);
			}
		}
	}

	/** The column for each coder of a document's codings. */
	private static int[] columns(List<UUID> ids, FrequencyOptions options, List<UUID> coders, int document) {
		return ids.stream().mapToInt(id -> {
			if (!options.scope().includesCoder(id)) {
				return OUT_OF_SCOPE;
			}
			return switch (options.breakdown()) {
			case NONE -> FrequencyTable.TOTAL;
			case DOCUMENT -> document;
			case CODER -> coders.indexOf(id); // one who is not a coder of the study counts in the total only, which is -1 too
			};
		}).toArray();
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
