// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.util.List;

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
import org.hashiya.model.Unplaced;
import org.hashiya.text.Paragraphs;

/**
 * Passages, one row a passage, those with a memo only too: by document in the study's order, in it in text order. {@code paragraph} is the ¶ it begins in, from 1. Where a passage waits to be placed,
 * {@code waits} is true, start and end are where its words are expected, and the text is that which it had.
 */
public record PassagesTable() implements TableContent {

	private static final List<String> COLUMNS = List.of("document", "paragraph", "start", "end", "passage text", "codes", "coders", "created", "memo", "waits", "document id",
			"passage id");

	@Override
	public List<String> columns(Study study) {
		return COLUMNS;
	}

	@Override
	public void write(Study study, Rows rows, Progress progress) throws StudyProblem, IOException {
		Cells cells = new Cells(study, new MemoIndex(study, progress));
		try (AheadPassages ahead = new AheadPassages(study, progress)) {
			progress.begin(study.documents().size());
			for (Document document : study.documents().list()) {
				progress.check();
				List<Passage> passages = ahead.next().list();
				if (!passages.isEmpty()) {
					DocumentText text = study.textOnce(document, progress);
					Paragraphs paragraphs = new Paragraphs(text.string());
					int written = 0;
					for (Passage passage : passages) {
						if (++written % Cells.ASK == 0) {
							progress.check();
						}
						Unplaced waiting = passage.unplaced();
						rows.add(document.name(), paragraphs.indexAt(passage.start()) + 1, text.positions().toCodePoints(passage.start()), text.positions().toCodePoints(passage.end()),
								waiting == null ? text.string().substring(passage.start(), passage.end()) : waiting.quote(), codes(study, passage), coders(cells, passage), passage.created(),
								cells.memo(passage, passage.codings()), waiting != null, document.id().toString(), passage.id().toString());
					}
				}
				progress.worked(1);
			}
		}
	}

	private static @Nullable String codes(Study study, Passage passage) {
		return joined(passage.codings().stream().map(coding -> study.codebook().path(coding.code())).distinct().toList());
	}

	private static @Nullable String coders(Cells cells, Passage passage) {
		List<Coding> codings = passage.codings();
		List<@Nullable String> names = codings.isEmpty() ? java.util.Collections.singletonList(cells.coder(passage.coder()))
				: codings.stream().map(coding -> cells.coder(coding.coder())).distinct().toList();
		return joined(names.stream().filter(name -> name != null).map(String::valueOf).toList());
	}

	private static @Nullable String joined(List<String> values) {
		return values.isEmpty() ? null : String.join(Cells.BETWEEN, values);
	}
}
