// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.cli.internal.output.Column;
import org.hashiya.cli.internal.output.ListFormat;
import org.hashiya.cli.internal.output.Listing;
import org.hashiya.merge.CarryOver;
import org.hashiya.merge.CarryOver.Carried;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Positions;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Placement;
import org.hashiya.text.Placement.Candidate;

/** Lists what becomes of passages in a new text, a line each: where they stood, where they stand or may stand, both with their words. */
record CarryOverListing(Study study, Listing listing, ListFormat format) {

	static final List<Column> COLUMNS = List.of(Column.text("becomes"), Column.number("start"), Column.number("end"), Column.number("new start"), Column.number("new end"),
			Column.number("score"), Column.text("codes"), Column.text("text"), Column.text("new text"), Column.whole("passage id"), Column.text("candidates").inData());

	void write(CarryOver carryOver) throws StudyProblem {
		Positions old = study.positions(carryOver.document(), Progress.NONE);
		DocumentText text = new DocumentText(carryOver.change().after());
		for (Carried carried : carryOver.passages()) {
			Placement placement = carried.placement();
			Candidate best = placement.candidates().isEmpty() ? null : placement.candidates().getFirst();
			listing.row(placement.kind().name().toLowerCase(Locale.ROOT), old.toCodePoints(carried.passage().start()), old.toCodePoints(carried.passage().end()),
					best == null ? null : text.positions().toCodePoints(best.range().start()), best == null ? null : text.positions().toCodePoints(best.range().end()),
					best == null ? null : rounded(best.score()), codes(carried), placement.anchor().quote(), best == null ? null : words(text, best), carried.passage().id().toString(),
					candidates(text, placement));
		}
		listing.end();
	}

	Object codes(Carried carried) {
		List<String> paths = carried.passage().codings().stream().map(coding -> study.codebook().path(coding.code())).distinct().toList();
		return format == ListFormat.TABLE ? String.join(", ", paths) : paths;
	}

	static String words(DocumentText text, Candidate candidate) {
		return text.string().substring(candidate.range().start(), candidate.range().end());
	}

	static double rounded(double score) {
		return Math.round(score * 1000) / 1000.0;
	}

	private @Nullable Object candidates(DocumentText text, Placement placement) {
		if (format == ListFormat.TABLE) {
			return null;
		}
		List<Map<String, Object>> candidates = new ArrayList<>();
		List<String> short_ = new ArrayList<>();
		for (Candidate candidate : placement.candidates()) {
			int start = text.positions().toCodePoints(candidate.range().start());
			int end = text.positions().toCodePoints(candidate.range().end());
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("start", start);
			one.put("end", end);
			one.put("score", rounded(candidate.score()));
			one.put("text", words(text, candidate));
			candidates.add(one);
			short_.add(start + ":" + end);
		}
		return format == ListFormat.JSON ? candidates : short_;
	}
}
