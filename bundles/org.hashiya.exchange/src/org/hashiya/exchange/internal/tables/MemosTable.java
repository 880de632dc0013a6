// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.TableContent;
import org.hashiya.exchange.internal.MemoIndex;
import org.hashiya.model.Case;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.MemberSet;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Relation;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Target;
import org.hashiya.model.Unplaced;
import org.hashiya.model.Variable;

/**
 * Memos, one row a memo in the study's order. {@code on} is what kind of thing it is on, and nothing for a free one; {@code on what} is the name of that, of a code its path, of a passage or coding
 * its words.
 */
public record MemosTable() implements TableContent {

	private static final List<String> COLUMNS = List.of("title", "type", "memo", "on", "on what", "document", "coder", "created", "modified", "memo id", "on id", "coder id");

	@Override
	public List<String> columns(Study study) {
		return COLUMNS;
	}

	@Override
	public void write(Study study, Rows rows, Progress progress) throws StudyProblem, IOException {
		Cells cells = new Cells(study, new MemoIndex(study, progress));
		progress.begin(study.memos().size());
		Map<UUID, String> words = words(study, progress);
		for (Memo memo : study.memos().list()) {
			progress.check();
			Target target = memo.target();
			UUID in = target == null ? null : target.document();
			Document document = in == null ? null : study.documents().get(in);
			UUID by = memo.created().by();
			rows.add(memo.title(), memo.type(), memo.text(), target == null ? null : target.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
					target == null ? null : name(study, target, words), document == null ? null : document.name(), cells.coder(by), memo.created().at(), memo.modified().at(),
					memo.id().toString(), target == null ? null : target.id().toString(), by == null ? null : by.toString());
			progress.worked(1);
		}
	}

	private static @Nullable String name(Study study, Target target, Map<UUID, String> words) {
		UUID id = target.id();
		return switch (target.kind()) {
		case STUDY -> study.info().name();
		case CODE -> study.codebook().get(id) == null ? null : study.codebook().path(id);
		case DOCUMENT -> {
			Document named = study.documents().get(id);
			yield named == null ? null : named.name();
		}
		case CASE -> {
			Case unit = study.cases().get(id);
			yield unit == null ? null : unit.name();
		}
		case SET -> {
			MemberSet set = study.sets().get(id);
			yield set == null ? null : set.name();
		}
		case PASSAGE, CODING -> words.get(id);
		case CODER -> study.coders().get(id) instanceof Coder coder ? coder.name() : null;
		case VARIABLE -> study.variables().get(id) instanceof Variable variable ? variable.name() : null;
		case RELATION -> study.relations().get(id) instanceof Relation relation ? relation.name() : null;
		case MEMO -> study.memos().get(id) instanceof Memo memo ? memo.title() : null;
		case QUERY, MILESTONE, FOREIGN_PART -> null; // nothing can be written on them
		};
	}

	/** The words of the passages and codings that memos are on; looks only into documents that hold such. */
	private static Map<UUID, String> words(Study study, Progress progress) throws StudyProblem {
		Map<UUID, Set<UUID>> wanted = new HashMap<>();
		for (Memo memo : study.memos().list()) {
			Target target = memo.target();
			UUID document = target == null ? null : target.document();
			if (target != null && document != null) {
				wanted.computeIfAbsent(document, id -> new HashSet<>()).add(target.id());
			}
		}
		Map<UUID, String> words = new HashMap<>();
		for (Map.Entry<UUID, Set<UUID>> entry : wanted.entrySet()) {
			Document document = study.documents().get(entry.getKey());
			if (document != null) {
				progress.check();
				String text = study.text(document, progress).string();
				for (Passage passage : study.passages(document, progress).list()) {
					List<UUID> ids = new ArrayList<>(passage.codings().stream().map(Coding::id).toList());
					ids.add(passage.id());
					ids.retainAll(entry.getValue());
					Unplaced waiting = passage.unplaced();
					ids.forEach(id -> words.put(id, waiting != null ? waiting.quote() : text.substring(passage.start(), passage.end())));
				}
			}
		}
		return words;
	}
}
