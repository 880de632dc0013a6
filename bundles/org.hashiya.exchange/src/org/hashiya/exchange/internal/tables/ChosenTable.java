// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.ChosenPassages;
import org.hashiya.exchange.TableContent;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Coding;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;
import org.hashiya.text.Paragraphs;

/**
 * Chosen passages, one row a range, with the columns of {@link PassagesTable} and before them the group where there are groups. {@code created} is when the last of its codings was made; of
 * passages on one range, {@code passage id} has all.
 *
 * @param chosen which, and in which order
 */
public record ChosenTable(ChosenPassages chosen) implements TableContent {

	private static final List<String> COLUMNS = List.of("document", "paragraph", "start", "end", "passage text", "codes", "coders", "created", "memo", "waits", "document id", "passage id");

	@Override
	public List<String> columns(Study study) {
		return chosen.isGrouped() ? Stream.concat(Stream.of("group"), COLUMNS.stream()).toList() : COLUMNS;
	}

	@Override
	public void write(Study study, Rows rows, Progress progress) throws StudyProblem, IOException {
		Cells cells = new Cells(study, new MemoIndex(study, progress));
		progress.begin(chosen.size());
		String read = "";
		Paragraphs paragraphs = new Paragraphs("");
		for (ChosenPassages.Group group : chosen.groups()) {
			for (ChosenPassages.Range range : group.ranges()) {
				progress.check();
				DocumentText text = study.text(range.document(), progress);
				if (!text.hash().equals(read)) {
					read = text.hash();
					paragraphs = new Paragraphs(text.string());
				}
				List<@Nullable Object> row = row(cells, range, text, paragraphs);
				if (chosen.isGrouped()) {
					row.addFirst(group.heading());
				}
				rows.add(row.toArray());
				progress.worked(1);
			}
		}
	}

	private static List<@Nullable Object> row(Cells cells, ChosenPassages.Range range, DocumentText text, Paragraphs paragraphs) {
		Passage first = range.passages().getFirst();
		Unplaced waiting = first.unplaced();
		List<Coding> named = range.passages().stream().flatMap(passage -> passage.codings().stream()).filter(coding -> range.codings().contains(coding.id())).toList();
		List<@Nullable Object> row = new ArrayList<>();
		row.add(range.document().name());
		row.add(paragraphs.indexAt(first.start()) + 1);
		row.add(text.positions().toCodePoints(first.start()));
		row.add(text.positions().toCodePoints(first.end()));
		row.add(waiting == null ? text.string().substring(first.start(), first.end()) : waiting.quote());
		row.add(joined(named.stream().map(coding -> cells.study().codebook().path(coding.code()))));
		row.add(joined(named.isEmpty() ? range.passages().stream().map(passage -> cells.coder(passage.coder())) : named.stream().map(coding -> cells.coder(coding.coder()))));
		row.add(last(named, first));
		row.add(memos(cells, range, named));
		row.add(waiting != null);
		row.add(range.document().id().toString());
		row.add(joined(range.passages().stream().map(passage -> passage.id().toString())));
		return row;
	}

	private static @Nullable String joined(Stream<@Nullable String> values) {
		String all = values.filter(Objects::nonNull).map(String::valueOf).distinct().collect(Collectors.joining(Cells.BETWEEN));
		return all.isEmpty() ? null : all;
	}

	private static @Nullable Instant last(List<Coding> codings, Passage passage) {
		Instant last = codings.isEmpty() ? passage.created() : null;
		for (Coding coding : codings) {
			Instant created = coding.created();
			last = last == null || created != null && created.isAfter(last) ? created : last;
		}
		return last;
	}

	private static @Nullable String memos(Cells cells, ChosenPassages.Range range, List<Coding> named) {
		Set<Memo> found = new LinkedHashSet<>();
		range.passages().forEach(passage -> found.addAll(cells.memos().on(passage)));
		named.forEach(coding -> found.addAll(cells.memos().on(coding)));
		return found.isEmpty() ? null : found.stream().map(Memo::text).collect(Collectors.joining("\n\n"));
	}
}
