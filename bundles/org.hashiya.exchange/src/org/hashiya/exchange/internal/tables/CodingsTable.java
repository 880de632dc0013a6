// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableContent;
import org.hashiya.exchange.internal.AheadPassages;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Codings, one row a coding: by document in the study's order, in it in text order, on one passage oldest first. {@code start} and {@code end} are code points from the beginning of the document,
 * the end exclusive; {@code created} is UTC. {@code memo} holds the texts of the memos on the passage, then of those on the coding, with an empty line between them.
 */
public record CodingsTable() implements TableContent {

	/** The names of the columns, in order. */
	public static final List<String> COLUMNS = List.of("document", "code path", "coder", "created", "start", "end", "passage text", "memo", "document id", "code id",
			"passage id", "coding id", "coder id");

	/** What each of a million rows says of its code. */
	private record CodeCells(String path, String id) {
	}

	/** And of its coder. */
	private record CoderCells(@Nullable String name, String id) {
	}

	@Override
	public List<String> columns(Study study) {
		return COLUMNS;
	}

	@Override
	public void write(Study study, Rows rows, Progress progress) throws StudyProblem, IOException {
		Cells cells = new Cells(study, new MemoIndex(study, progress));
		Map<UUID, CodeCells> codes = new HashMap<>();
		Map<UUID, CoderCells> coders = new HashMap<>();
		try (AheadPassages ahead = new AheadPassages(study, progress)) {
			progress.begin(study.documents().size());
			for (Document document : study.documents().list()) {
				progress.check();
				String documentId = document.id().toString();
				DocumentText text = null;
				int written = 0;
				for (Passage passage : ahead.next().list()) {
					if (++written % Cells.ASK == 0) {
						progress.check();
					}
					if (passage.codings().isEmpty()) {
						continue;
					}
					if (text == null) {
						text = study.textOnce(document, progress);
					}
					Integer start = text.positions().toCodePoints(passage.start());
					Integer end = text.positions().toCodePoints(passage.end());
					String quote = text.string().substring(passage.start(), passage.end());
					String passageId = passage.id().toString();
					for (Coding coding : passage.codings()) {
						CodeCells code = codes.computeIfAbsent(coding.code(), id -> new CodeCells(study.codebook().path(id), id.toString()));
						CoderCells coder = coders.computeIfAbsent(coding.coder(), id -> new CoderCells(cells.coder(id), id.toString()));
						rows.add(document.name(), code.path, coder.name, coding.created(), start, end, quote, cells.memo(passage, List.of(coding)), documentId, code.id, passageId,
								coding.id().toString(), coder.id);
					}
				}
				progress.worked(1);
			}
		}
	}
}
