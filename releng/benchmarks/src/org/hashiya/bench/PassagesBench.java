// SPDX-License-Identifier: EPL-2.0
package org.hashiya.bench;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.TextIndexes;
import org.hashiya.analysis.retrieval.PassageJoiner;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;

/** Queries for passages: all that they find, with what queries before have worked out of the texts; and how long the first take where nothing has been. */
final class PassagesBench {

	/** A word that English texts of the workload have some tens of times. */
	static final String WORDS = "people";
	/** As many as a person sees at once. */
	private static final int FIRST = 20;

	private final Study study;
	private final TextIndexes indexes = new TextIndexes();
	private final Code one;
	private final Code other;
	private final List<String> texts = new ArrayList<>();
	private final List<List<Passage>> passages = new ArrayList<>();

	PassagesBench(Study study) throws Exception {
		this.study = study;
		List<Code> codes = study.codebook().list();
		one = codes.get(codes.size() / 2);
		other = codes.get(codes.size() / 3);
		for (Document document : study.documents().list()) {
			texts.add(study.text(document, Progress.NONE).string());
			passages.add(study.passages(document, Progress.NONE).list());
		}
	}

	String codes() {
		return "\"" + study.codebook().path(one.id()) + "\"";
	}

	String overlap() {
		return "any overlaps (" + codes() + " or \"" + study.codebook().path(other.id()) + "\")";
	}

	long all(String query) throws Exception {
		long[] found = new long[1];
		PassageJoiner joiner = new PassageJoiner(passage -> found[0]++);
		PassageQuery.of(study, query, ZoneOffset.UTC).forEach(indexes, Progress.NONE, joiner::add);
		joiner.end();
		return found[0];
	}

	long first(String query) throws Exception {
		long[] found = new long[1];
		PassageJoiner joiner = new PassageJoiner(passage -> {
			if (++found[0] == FIRST) {
				throw new CancellationException();
			}
		});
		try {
			PassageQuery.of(study, query, ZoneOffset.UTC).forEach(new TextIndexes(), Progress.NONE, joiner::add);
		} catch (CancellationException e) {
			return found[0];
		}
		throw new IllegalStateException("there are no " + FIRST + " passages with " + query);
	}

	/** Looks at every coding once. */
	long codesFloor() {
		long found = 0;
		for (List<Passage> list : passages) {
			for (Passage passage : list) {
				found += passage.isCoded(one.id()) ? 1 : 0;
			}
		}
		return found;
	}

	/** Looks for the words as they are written in every text. */
	long wordsFloor() {
		long found = 0;
		for (String text : texts) {
			for (int at = text.indexOf(WORDS); at >= 0; at = text.indexOf(WORDS, at + 1)) {
				found++;
			}
		}
		return found;
	}
}
