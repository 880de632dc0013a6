// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.PositionReading;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.exchange.internal.OurOrigin;
import org.hashiya.exchange.internal.refi.Raw.Selection;
import org.hashiya.exchange.internal.refi.StoredText.Range;
import org.hashiya.model.Progress;

/**
 * Finds out how a program counted positions. It begins with what is known of the program, and holds each other way against that on all selections that the two read differently: the texts
 * say which way makes selections of words. One way for the whole project, since a program counts in one way.
 */
final class PositionDecider {

	/** So many selections of one text are looked at, */
	private static final int MOST = 20_000;
	/** and so many of all texts in which only the end can be understood in two ways, since each of them tells the same. */
	private static final int MOST_PLAIN = 5_000;
	/** So many of each text are looked at while the project is read, evenly spread; */
	private static final int EARLY = 16;
	/** where that makes so many of all texts, they are a better sample than most projects have selections. */
	private static final int PLENTY = 2_000;
	/** So much better, on average over the selections that differ, another way must be than what is supposed of a program. A boundary of a word is 1. */
	private static final double BETTER = 0.25;
	/** The same, than what was measured of it. */
	private static final double MUCH_BETTER = 0.75;
	private static final double CLEAR = 0.3;
	private static final int ENOUGH = 5;
	/** More than one quote is worth with all boundaries, less than two. */
	private static final double QUOTES = 9;

	/** How well it is known how a program counts. */
	private enum Knowledge {
		/** It is this program: no text may say otherwise. */
		OURS,
		/** Real exports were measured, or its source was read. */
		MEASURED,
		/** An inference. */
		SUPPOSED
	}

	/** @param linesMayBeTwo whether it may have counted two characters of a line end that is one in the file */
	private record Known(String origin, PositionReading reading, Knowledge knowledge, boolean linesMayBeTwo) {

		Known(String origin, PositionReading reading, Knowledge knowledge) {
			this(origin, reading, knowledge, false);
		}
	}

	/** What is known of programs, by what their {@code origin} begins with; the last is for all others. */
	private static final List<Known> KNOWN = List.of( //
			new Known(OurOrigin.UTF16, new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.EXCLUSIVE), Knowledge.OURS), //
			new Known(OurOrigin.NAME, PositionReading.STANDARD, Knowledge.OURS),
			new Known("NVivo", new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.EXCLUSIVE), Knowledge.MEASURED),
			// texts with line feeds were measured, positions never; QualCoder's authors found that it reads them as if each were two
			new Known("MAXQDA", new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.EXCLUSIVE), Knowledge.SUPPOSED, true),
			new Known("ATLAS", new PositionReading(Unit.UTF16, LineEnd.ONE, End.EXCLUSIVE), Knowledge.SUPPOSED),
			new Known("QualCoder", new PositionReading(Unit.CODE_POINTS, LineEnd.ONE, End.EXCLUSIVE), Knowledge.MEASURED),
			new Known("Potato", new PositionReading(Unit.CODE_POINTS, LineEnd.AS_STORED, End.INCLUSIVE), Knowledge.MEASURED),
			new Known("qc", PositionReading.STANDARD, Knowledge.MEASURED),
			new Known("", PositionReading.STANDARD, Knowledge.SUPPOSED));

	private static final class Candidate {
		final PositionReading reading;
		int differing;
		double better;

		Candidate(PositionReading reading) {
			this.reading = reading;
		}

		synchronized void add(int differ, double betterBy) {
			differing += differ;
			better += betterBy; // halves, so that the order in which they are added makes no difference
		}

		synchronized void forget() {
			differing = 0;
			better = 0;
		}

		double average() {
			return differing == 0 ? 0 : better / differing;
		}
	}

	/**
	 * What was found.
	 *
	 * @param other   the best of the ways that lost and that would read something differently, or null
	 */
	record Decision(PositionReading reading, @Nullable PositionReading other, boolean certain) {
	}

	private final Known known;
	private final List<Candidate> others = new ArrayList<>();
	/** How many selections a text had that was looked at early; more may have been found since, in notes. */
	private final Map<List<Selection>, Integer> early = Collections.synchronizedMap(new IdentityHashMap<>());

	PositionDecider(String origin) {
		known = KNOWN.stream().filter(each -> origin.strip().regionMatches(true, 0, each.origin, 0, each.origin.length())).findFirst().orElse(KNOWN.getLast());
		for (Unit unit : Unit.values()) {
			for (LineEnd lineEnd : LineEnd.values()) {
				for (End end : End.values()) {
					PositionReading reading = new PositionReading(unit, lineEnd, end);
					if (!reading.equals(known.reading)) {
						others.add(new Candidate(reading));
					}
				}
			}
		}
	}

	/**
	 * The selections of one text.
	 *
	 * @param inline whether the text lay in the XML, where a parser makes one character of each line end, or was taken out of a formatted one, so that nobody knows how many were counted
	 */
	record Sample(StoredText text, List<Selection> selections, boolean inline) {
	}

	/**
	 * Selections of a text to be looked at early, evenly spread. They are taken by the thread that reads the project: it may add others while another thread looks.
	 *
	 * @param all   those of the text, which may change
	 * @param count how many there were
	 */
	record Spread(List<Selection> all, int count, List<Selection> some) {

		static Spread of(List<Selection> all) {
			int count = all.size();
			List<Selection> some = new ArrayList<>(EARLY);
			for (int i = 0; i < count; i += earlyStep(count)) {
				some.add(all.get(i));
			}
			return new Spread(all, count, some);
		}
	}

	/** Looks at selections of one text before all texts are known, unless it is one of those of which not all selections are looked at. Several threads may do so at once, for one text one of them. */
	void lookEarly(StoredText text, Spread spread, boolean inline, Progress progress) {
		Sample sample = new Sample(text, spread.some, inline);
		if (known.knowledge != Knowledge.OURS && !isPlain(sample) && !progress.isCancelled()) {
			early.put(spread.all, spread.count);
			look(sample, 0, 1);
		}
	}

	/** Never 0, so that who goes on by it comes to an end. */
	private static int earlyStep(int selections) {
		return Math.max(1, (selections + EARLY - 1) / EARLY);
	}

	/** Looks at the selections of texts, at several texts at once; not again at those that were looked at early, unless these are so few that each counts. */
	void look(Collection<Sample> samples, Progress progress) {
		if (known.knowledge != Knowledge.OURS) {
			if (early.values().stream().filter(size -> size > 0).mapToInt(size -> 1 + (size - 1) / earlyStep(size)).sum() < PLENTY) {
				others.forEach(Candidate::forget);
				early.clear();
			}
			long plain = samples.stream().filter(this::isPlain).mapToLong(sample -> sample.selections.size()).sum();
			int plainStep = (int) Math.max(1, plain / MOST_PLAIN);
			samples.parallelStream().filter(sample -> !progress.isCancelled()).forEach(sample -> look(sample, early.getOrDefault(sample.selections, 0), isPlain(sample) ? plainStep : 1));
			progress.check();
		}
	}

	/** Whether all ways but that of the end are one in this text. */
	private boolean isPlain(Sample sample) {
		return !sample.text.hasPairs() && !sample.text.hasLongLineEnds() && !mayBeTwo(sample.text, sample.inline);
	}

	private boolean mayBeTwo(StoredText text, boolean inline) {
		return (inline || known.linesMayBeTwo) && text.hasLines();
	}

	private void look(Sample sample, int from, int every) {
		StoredText text = sample.text;
		List<Selection> selections = sample.selections;
		List<Candidate> distinct = others.stream().filter(other -> isDistinct(other.reading, text, sample.inline)).toList();
		int[] differing = new int[distinct.size()];
		double[] better = new double[distinct.size()];
		int step = Math.max(every, selections.size() / MOST);
		for (int i = from; i < selections.size(); i += step) {
			Selection selection = selections.get(i);
			if (selection.start == Long.MIN_VALUE || selection.end == Long.MIN_VALUE) {
				continue;
			}
			Range range = text.range(selection.start, selection.end, known.reading);
			double score = WordScore.of(text.text(), range, selection.name);
			for (int each = 0; each < differing.length; each++) {
				Range other = text.range(selection.start, selection.end, distinct.get(each).reading);
				if (!other.isWhere(range) || other.isSound() != range.isSound()) {
					differing[each]++;
					better[each] += WordScore.of(text.text(), other, selection.name) - score;
				}
			}
		}
		for (int each = 0; each < differing.length; each++) {
			distinct.get(each).add(differing[each], better[each]);
		}
	}

	/** Whether a way can differ from the known one in this text. Zero-length selections tell nothing of the end; that is settled by their score. */
	private boolean isDistinct(PositionReading reading, StoredText text, boolean inline) {
		if (reading.lineEnd() == LineEnd.TWO && !mayBeTwo(text, inline)) {
			return false;
		}
		boolean unit = reading.unit() != known.reading.unit();
		if (unit && !text.hasPairs()) {
			return false; // the same as the one with the known unit
		}
		boolean lineEnd = reading.lineEnd() != known.reading.lineEnd();
		return !lineEnd || reading.lineEnd() == LineEnd.TWO || text.hasLongLineEnds();
	}

	Decision decide() {
		Candidate best = others.stream().filter(other -> other.differing > 0).max(Comparator.comparingDouble((Candidate other) -> other.better)).orElse(null);
		if (best == null) {
			return new Decision(known.reading, null, true);
		}
		double needed = known.knowledge == Knowledge.MEASURED ? MUCH_BETTER : BETTER;
		if (best.better > 0 && best.average() >= needed && (best.differing >= ENOUGH || known.knowledge == Knowledge.SUPPOSED)) {
			boolean certain = best.differing >= ENOUGH && best.average() >= MUCH_BETTER && others.stream().noneMatch(other -> other != best && isNear(other, best));
			return new Decision(best.reading, certain ? null : known.reading, certain);
		}
		Candidate open = others.stream().filter(other -> other.differing > 0 && !isRuledOut(other)).max(Comparator.comparingDouble((Candidate other) -> other.better)).orElse(null);
		boolean certain = open == null || known.knowledge == Knowledge.MEASURED && best.better <= 0;
		return new Decision(known.reading, certain || open == null ? null : open.reading, certain);
	}

	/** Whether a way makes worse selections than what is known: of enough of them, or where more than one quote is written that is not what it reads. */
	private static boolean isRuledOut(Candidate other) {
		return other.average() <= -CLEAR && (other.differing >= ENOUGH || other.better <= -QUOTES);
	}

	/** Whether one way makes nearly as good selections as the best. Where quotes are written beside them the score is high, and a space more at each end is little of it but tells enough. */
	private static boolean isNear(Candidate other, Candidate best) {
		return other.better > best.better * 0.9 && best.better - other.better < CLEAR * best.differing;
	}
}
