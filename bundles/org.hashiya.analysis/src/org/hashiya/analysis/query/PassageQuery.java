// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.hashiya.analysis.CodedPassage;
import org.hashiya.model.Case;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.Unplaced;

/**
 * A query for passages, bound to the snapshot in which its names were looked up. Passages of the same range are one to it, whoever made them: {@code A and B} asks for ranges that have both
 * codes. The language is described in the manual. Immutable and thread-safe.
 */
public final class PassageQuery {

	private final Study study;
	private final Condition condition;

	private PassageQuery(Study study, Condition condition) {
		this.study = study;
		this.condition = condition;
	}

	/**
	 * Reads a query and looks up its names.
	 *
	 * @param zone where the days in it are meant
	 * @throws QueryProblem where it cannot be understood
	 */
	public static PassageQuery of(Study study, String query, ZoneId zone) throws QueryProblem {
		return new PassageQuery(study, new QueryBinder(query, study, zone).bind(QueryParser.parse(query)));
	}

	/**
	 * Reads a query without looking up its names, which a study may not have yet.
	 *
	 * @throws QueryProblem where it is not written correctly
	 */
	public static void check(String query) throws QueryProblem {
		QueryParser.parse(query);
	}

	/** The query for all that belongs to a case; by its id where another one has its name, or it has none. */
	public static String ofCase(Study study, UUID id) {
		String name = study.cases().get(id) instanceof Case known ? known.name() : "";
		boolean clear = !name.isBlank() && study.cases().list().stream().filter(each -> each.name().equals(name)).count() == 1;
		return Field.CASE.word() + ":" + Tokens.quoted(clear ? name : id.toString());
	}

	/** As {@link #forEach(TextIndexes, Progress, Consumer)}, keeping nothing of the texts for other queries. */
	public void forEach(Progress progress, Consumer<CodedPassage> visitor) throws StudyProblem {
		forEach(new TextIndexes(), progress, visitor);
	}

	/**
	 * Tells the passages that are found one by one: by document in the study's order, in it by {@link Passage#TEXT_ORDER}. Each comes with those of its codings that were asked for, or, where
	 * none were at its range, with all; passages of a range that have none of those asked for are left out. Documents that cannot hold any are not looked at, and no text is read that is not needed.
	 *
	 * @param indexes what queries before this one have worked out of the texts
	 * @param progress one unit a document
	 * @throws StudyProblem if passages or a text cannot be read
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled
	 */
	public void forEach(TextIndexes indexes, Progress progress, Consumer<CodedPassage> visitor) throws StudyProblem {
		List<Document> documents = study.documents().list();
		Map<UUID, String> paths = new HashMap<>();
		progress.begin(documents.size());
		for (Document document : documents) {
			progress.check();
			if (condition.fit(document) != Condition.Fit.NONE) {
				tell(new DocumentRanges(study, document, indexes, progress), paths, visitor);
			}
			progress.worked(1);
		}
	}

	/** All passages that are found, see {@link #forEach(TextIndexes, Progress, Consumer)}. */
	public List<CodedPassage> list(Progress progress) throws StudyProblem {
		List<CodedPassage> found = new ArrayList<>();
		forEach(progress, found::add);
		return found;
	}

	private void tell(DocumentRanges ranges, Map<UUID, String> paths, Consumer<CodedPassage> visitor) throws StudyProblem {
		if (ranges.count() == 0) {
			return;
		}
		BitSet found = condition.in(ranges, CodingFilter.NONE);
		if (found.isEmpty()) {
			return;
		}
		BitSet asked = new BitSet();
		condition.addCodings(ranges, CodingFilter.NONE, asked);
		BitSet rangesAsked = new BitSet();
		asked.stream().forEach(coding -> rangesAsked.set(ranges.rangeOfCoding(coding)));
		TextIndexes.Entry text = ranges.text();
		int coding = 0;
		for (int i = 0; i < ranges.passages().size(); i++) {
			Passage passage = ranges.passages().get(i);
			int first = coding;
			coding += passage.codings().size();
			int range = ranges.rangeOfPassage(i);
			if (!found.get(range)) {
				continue;
			}
			List<Coding> codings = passage.codings();
			if (rangesAsked.get(range)) {
				codings = asked.get(first, coding).stream().mapToObj(passage.codings()::get).toList();
				if (codings.isEmpty()) {
					continue;
				}
			}
			Unplaced waiting = passage.unplaced();
			visitor.accept(new CodedPassage(ranges.document(), passage, codings, codings.stream().map(each -> paths.computeIfAbsent(each.code(), study.codebook()::path)).toList(),
					waiting == null ? text.string().substring(passage.start(), passage.end()) : waiting.quote(), text.paragraphs().indexAt(passage.start()) + 1));
		}
	}
}
