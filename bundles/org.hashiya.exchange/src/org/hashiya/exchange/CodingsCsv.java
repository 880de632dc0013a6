// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Codings as CSV, one row a coding: by document in the study's order, in it in text order, on one passage oldest first. {@code start} and {@code end} are code points from the
 * beginning of the document, the end exclusive; {@code created} is UTC in ISO 8601. {@code memo} holds the texts of the memos on the passage, then of those on the coding, with an
 * empty line between them.
 *
 * @param excel whether it is for a spreadsheet, see {@link Csv}
 */
public record CodingsCsv(boolean excel) implements Exporter {

	/** The names of the columns, in order. */
	public static final List<String> COLUMNS = List.of("document", "code path", "coder", "created", "start", "end", "passage text", "memo", "document id", "code id",
			"passage id", "coding id", "coder id");

	@Override
	public void write(Study study, OutputStream out, Progress progress) throws StudyProblem, IOException {
		new Rows(study, new Csv(out, excel), progress).write();
	}

	private record Rows(Study study, Csv csv, Progress progress, MemoIndex memos, Map<UUID, String> paths) {

		Rows(Study study, Csv csv, Progress progress) {
			this(study, csv, progress, new MemoIndex(study), new HashMap<>());
		}

		void write() throws StudyProblem, IOException {
			csv.write(COLUMNS);
			progress.begin(study.documents().size());
			for (Document document : study.documents().list()) {
				progress.check();
				DocumentText text = null;
				for (Passage passage : study.passages(document, progress).list()) {
					if (!passage.codings().isEmpty()) {
						if (text == null) {
							text = study.text(document, progress);
						}
						write(document, text, passage);
					}
				}
				progress.worked(1);
			}
			csv.flush();
		}

		private void write(Document document, DocumentText text, Passage passage) throws IOException {
			String start = Integer.toString(text.positions().toCodePoints(passage.start()));
			String end = Integer.toString(text.positions().toCodePoints(passage.end()));
			String quote = text.string().substring(passage.start(), passage.end());
			for (Coding coding : passage.codings()) {
				Coder coder = study.coders().get(coding.coder());
				csv.write(List.of(document.name(), paths.computeIfAbsent(coding.code(), study.codebook()::path), coder == null ? "" : coder.name(),
						created(coding.created()), start, end, quote, memo(passage, coding), document.id().toString(), coding.code().toString(),
						passage.id().toString(), coding.id().toString(), coding.coder().toString()));
			}
		}

		private String memo(Passage passage, Coding coding) {
			if (memos.isEmpty()) {
				return "";
			}
			StringBuilder joined = new StringBuilder();
			for (List<Memo> some : List.of(memos.on(passage), memos.on(coding))) {
				for (Memo memo : some) {
					joined.append(joined.isEmpty() ? "" : "\n\n").append(memo.text());
				}
			}
			return joined.toString();
		}

		private static String created(@Nullable Instant instant) {
			return instant == null ? "" : instant.toString();
		}
	}
}
