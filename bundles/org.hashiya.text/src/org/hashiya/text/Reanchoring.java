// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.text.Placement.Candidate;
import org.hashiya.text.Placement.Kind;

/**
 * Finds passages again in a changed text. With the text as it was, a passage first goes where {@link TextChange} carries it; and only if it does not arrive there
 * whole, or what stood around it did not come along, is it looked for elsewhere: exactly, then nearly. What other passages of the old text have
 * become is not taken for it, though the words be the same.
 * <p>
 * A passage is never called exact or moved where one code point of its quote differs, nor where its end would now cut a letter from its marks. Which of several
 * occurrences is the right one is told by the course of the text and by the words around; where these do not tell, it is doubtful.
 * <p>
 * All passages of one document share one object of this class, and with it the comparison and an index of the words, made when it is first needed. 20,000
 * passages of a text of a million characters take a second or two where most are where they were, and about five where it is another text altogether. The
 * index takes about 20 bytes a character. Not thread-safe.
 */
public final class Reanchoring {

	/** How many candidates a placement has at most. */
	public static final int MOST_CANDIDATES = 5;

	/** A changed quote this like what it was need not be looked for elsewhere. */
	private static final double CLEARLY_LIKE = 0.8;
	/** What the score of a place is worth that is what another passage has become. */
	private static final double TAKEN = 0.5;
	private static final double WHOLLY_TAKEN = 0.95;
	private static final double MOSTLY_TAKEN = 0.5;
	/** How much of the words on either side must have come along with a passage. */
	private static final double LEAST_COMPANY = 0.5;
	/** How like the words on the better side must be to tell the place of a short quote; a quote of so many characters tells more by itself. */
	private static final double SURE_SIDE = 0.75;
	private static final int LONG_QUOTE = 24;
	private static final double LEAST_LEAD = 0.1;

	private final @Nullable TextChange change;
	private final String text;
	private final QuoteSearch search;
	private final @Nullable QuoteSearch oldSearch;

	/** Finds passages of the text as it was in the text as it is. */
	public Reanchoring(TextChange change) {
		this(change, change.after());
	}

	private Reanchoring(@Nullable TextChange change, String text) {
		this.change = change;
		this.text = text;
		search = new QuoteSearch(text);
		oldSearch = change == null ? null : new QuoteSearch(change.before());
	}

	/**
	 * Finds passages in a text where that which they were made for is not at hand: by their quotes and what stood around them alone. Exact are then those that stand
	 * between the same words on both sides, at one place only.
	 */
	public static Reanchoring in(String text) {
		return new Reanchoring(null, text);
	}

	/**
	 * Where a passage stands now. One whose anchor is not true of the text as it was, is looked for as if that were not at hand.
	 *
	 * @return never null: what is not found is lost, and says so
	 */
	public Placement place(Anchor anchor) {
		TextChange known = change;
		return known != null && anchor.isAt(known.before()) ? carry(anchor, known) : look(anchor);
	}

	private Placement carry(Anchor anchor, TextChange known) {
		Likeness likeness = new Likeness(anchor);
		TextRange carried = known.carried(anchor.range());
		boolean whole = known.isWhole(anchor.range()) && likeness.isExact(text, carried);
		if (whole && hasCompany(known, anchor)) {
			return sure(anchor, Kind.EXACT, at(likeness, carried));
		}
		if (anchor.range().isEmpty()) {
			return Proposals.decide(anchor, List.of(at(likeness, carried)));
		}
		List<Candidate> free = new ArrayList<>();
		List<Candidate> others = new ArrayList<>();
		for (TextRange hit : search.occurrences(anchor, carried.start())) {
			if (!likeness.isExact(text, hit)) {
				continue;
			}
			Candidate candidate = at(likeness, hit);
			if (hit.start() < carried.end() && carried.start() < hit.end()) {
				if (!whole && likeness.betterSide(text, hit) >= LEAST_COMPANY) {
					return sure(anchor, Kind.EXACT, candidate); // where it stood, with something inserted at its edge
				}
			} else if (known.taken(hit, anchor.range()) < WHOLLY_TAKEN) {
				free.add(candidate);
			} else {
				others.add(new Candidate(hit, candidate.score() * TAKEN));
			}
		}
		free.sort(Proposals.BEST_FIRST);
		return whole ? weigh(anchor, known, likeness, at(likeness, carried), free) : seek(anchor, known, likeness, free, others);
	}

	/** Whether most of the words on both sides came along. */
	private static boolean hasCompany(TextChange known, Anchor anchor) {
		return known.kept(Anchor.back(known.before(), anchor.start()), anchor.start()) >= LEAST_COMPANY
				&& known.kept(anchor.end(), Anchor.forth(known.before(), anchor.end())) >= LEAST_COMPANY;
	}

	/** It was carried whole, but not with what stood around it. */
	private Placement weigh(Anchor anchor, TextChange known, Likeness likeness, Candidate carried, List<Candidate> free) {
		double side = likeness.betterSide(text, carried.range());
		if (!free.isEmpty()) {
			Candidate rival = free.getFirst();
			if (rival.score() > carried.score() + 2 * LEAST_LEAD && isSure(anchor, likeness, free)) {
				return sure(anchor, Kind.MOVED, rival);
			}
			if (rival.score() > carried.score() - LEAST_LEAD && likeness.betterSide(text, rival.range()) > side - LEAST_LEAD) {
				return doubtful(anchor, carried, free);
			}
		}
		if (hasOldRival(anchor, known, carried, side)) {
			return doubtful(anchor, carried, free);
		}
		boolean only = free.isEmpty() && anchor.quote().length() >= LONG_QUOTE / 2 && isOnlyOne(anchor);
		boolean paragraph = isParagraph(known.before(), anchor.range()) && isParagraph(text, carried.range());
		return only || paragraph || side >= SURE_SIDE ? sure(anchor, Kind.EXACT, carried) : doubtful(anchor, carried, free);
	}

	/** It is where it was carried to, or at one of the other places; the first is proposed in any case. */
	private static Placement doubtful(Anchor anchor, Candidate carried, List<Candidate> free) {
		List<Candidate> all = new ArrayList<>(free);
		all.add(new Candidate(carried.range(), Math.max(carried.score(), Proposals.LEAST_LIKE)));
		return Proposals.decide(anchor, all);
	}

	/** Whether the same words that were deleted elsewhere may as well be those that are still there: what stood beside them fits as well. */
	private boolean hasOldRival(Anchor anchor, TextChange known, Candidate carried, double side) {
		for (TextRange other : oldOccurrences(anchor)) {
			if (other.start() != anchor.start() && known.kept(other.start(), other.end()) < LEAST_COMPANY) {
				Anchor rival = Anchor.of(known.before(), other.start(), other.end());
				if (new Likeness(rival).betterSide(text, carried.range()) > side - LEAST_LEAD) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isOnlyOne(Anchor anchor) {
		return oldOccurrences(anchor).size() <= 1;
	}

	/** Where the quote stood in the text as it was, none where that is not at hand. */
	private List<TextRange> oldOccurrences(Anchor anchor) {
		QuoteSearch old = oldSearch;
		return old == null ? List.of() : old.occurrences(anchor, anchor.start());
	}

	/** It was not carried whole. */
	private Placement seek(Anchor anchor, TextChange known, Likeness likeness, List<Candidate> free, List<Candidate> others) {
		Blocks move = known.moveOf(anchor.range());
		List<Candidate> all = new ArrayList<>(free);
		all.addAll(others);
		if (move != null) {
			TextRange moved = new TextRange(move.start(anchor.start()), move.end(anchor.end()));
			Candidate candidate = at(likeness, moved);
			if (likeness.isExact(text, moved) && (move.before().length() >= LONG_QUOTE || likeness.betterSide(text, moved) >= SURE_SIDE)) {
				return sure(anchor, Kind.MOVED, candidate);
			}
			all.add(candidate);
		} else if (!free.isEmpty() && isSure(anchor, likeness, free)) {
			return sure(anchor, Kind.MOVED, free.getFirst());
		}
		TextRange carried = known.carried(anchor.range());
		if (!carried.isEmpty()) {
			all.add(refined(anchor, likeness, carried));
		}
		return seekNear(anchor, likeness, all);
	}

	/** Whether the best of the places where the quote stands is clearly its place. */
	private boolean isSure(Anchor anchor, Likeness likeness, List<Candidate> exact) {
		Candidate best = exact.getFirst();
		boolean leads = exact.size() == 1 || best.score() >= exact.get(1).score() + LEAST_LEAD;
		return leads && (anchor.quote().length() >= LONG_QUOTE && isOnlyOne(anchor) || likeness.betterSide(text, best.range()) >= SURE_SIDE);
	}

	/** Where a changed quote was carried, without what was replaced along with it. */
	private Candidate refined(Anchor anchor, Likeness likeness, TextRange carried) {
		Candidate candidate = at(likeness, Graphemes.around(text, carried.start(), carried.end()));
		if (candidate.score() >= CLEARLY_LIKE) {
			return candidate;
		}
		String quote = FoldedUnits.fold(anchor.quote(), 0, anchor.quote().length());
		Candidate other = at(likeness, search.around(quote, search.units().unitFrom(carried.start())));
		return other.score() > candidate.score() ? other : candidate;
	}

	private Placement look(Anchor anchor) {
		Likeness likeness = new Likeness(anchor);
		if (anchor.quote().isEmpty()) {
			int position = Math.min(anchor.start(), text.length());
			position -= TextChange.cutsPair(text, position) ? 1 : 0;
			return Proposals.decide(anchor, List.of(at(likeness, new TextRange(position, position))));
		}
		List<Candidate> exact = new ArrayList<>();
		for (TextRange hit : search.occurrences(anchor, anchor.start())) {
			if (likeness.isExact(text, hit)) {
				exact.add(at(likeness, hit));
			}
		}
		exact.sort(Proposals.BEST_FIRST);
		if (!exact.isEmpty() && isSure(anchor, likeness, exact)) {
			TextRange range = exact.getFirst().range();
			boolean same = text.startsWith(anchor.after(), range.end()) && text.startsWith(anchor.before(), range.start() - anchor.before().length());
			return sure(anchor, same ? Kind.EXACT : Kind.MOVED, exact.getFirst());
		}
		return seekNear(anchor, likeness, exact);
	}

	private Placement seekNear(Anchor anchor, Likeness likeness, List<Candidate> known) {
		List<Candidate> all = new ArrayList<>(known);
		if (known.stream().noneMatch(candidate -> candidate.score() >= CLEARLY_LIKE)) {
			for (TextRange range : search.near(anchor)) {
				if (!range.isEmpty()) {
					Candidate candidate = at(likeness, range);
					boolean taken = change != null && change.taken(range, anchor.range()) > MOSTLY_TAKEN;
					all.add(taken ? new Candidate(range, candidate.score() * TAKEN) : candidate);
				}
			}
		}
		return Proposals.decide(anchor, all);
	}

	private static Placement sure(Anchor anchor, Kind kind, Candidate place) {
		return new Placement(anchor, kind, List.of(place));
	}

	private Candidate at(Likeness likeness, TextRange range) {
		return likeness.at(text, range);
	}

	/** Whether a range is a whole paragraph. */
	private static boolean isParagraph(String text, TextRange range) {
		return (range.start() == 0 || text.charAt(range.start() - 1) == '\n') && (range.end() == text.length() || text.charAt(range.end()) == '\n');
	}
}
