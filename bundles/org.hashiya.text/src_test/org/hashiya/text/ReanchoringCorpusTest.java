// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.hashiya.text.Placement.Kind;
import org.hashiya.text.StoryMaker.Language;
import org.junit.jupiter.api.Test;

/**
 * The measure of finding passages again: 500 texts, each changed as people and programs change texts, and 20 passages of each, about whose characters the truth
 * is kept through every edit. The truth is a matter of identity, not of likeness: a passage is placed right where its very characters stand.
 */
class ReanchoringCorpusTest {

	private static final int TEXTS = 500;
	private static final int PASSAGES = 20;

	private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
	private int passages;
	private int toBePlaced;
	private int existing;
	private int right;
	private int wrong;
	private int astray;
	private int changed;
	private int changedShown;
	private int repeated;
	private int repeatedRight;

	@Test
	void passagesAreFoundAgainInTextsThatPeopleHaveWorkedOn() {
		measure(RandomText.seed("reanchoring corpus"), true);
		assertEquals(TEXTS * PASSAGES, passages);
		assertEquals(passages, kinds.values().stream().mapToInt(Integer::intValue).sum());
		assertEquals(passages - kinds.getOrDefault(Kind.EXACT, 0) - kinds.getOrDefault(Kind.MOVED, 0), toBePlaced, "who is not sure is listed");
		assertTrue(right >= 0.995 * existing, () -> "placed right " + right + " of " + existing);
		assertTrue(wrong + astray <= 0.001 * passages, () -> "sure, but elsewhere: " + wrong + ", sure of what is gone: " + astray);
		assertTrue(changedShown >= 0.95 * changed, () -> "its place is among the candidates " + changedShown + " of " + changed);
	}

	@Test
	void theyAreFoundToALesserDegreeWithoutTheTextAsItWas() {
		measure(RandomText.seed("reanchoring corpus without the old text"), false);
		assertTrue(right >= 0.9 * existing, () -> "placed right " + right + " of " + existing);
		assertTrue(wrong + astray <= 0.01 * passages, () -> "sure, but elsewhere: " + wrong + ", sure of what is gone: " + astray);
	}

	private void measure(long seed, boolean withOld) {
		long time = System.nanoTime();
		for (int i = 0; i < TEXTS; i++) {
			Random random = new Random(seed + i);
			StoryMaker maker = new StoryMaker(Language.values()[i % 3], random);
			String before = maker.story(12 + random.nextInt(50));
			EditedText text = new EditedText(before, maker, random);
			List<EditedText.Edit> edits = new ArrayList<>(List.of(EditedText.Edit.values()));
			Collections.shuffle(edits, random);
			edits = edits.subList(0, 1 + random.nextInt(4));
			edits.forEach(text::edit);
			String after = text.finished();
			Reanchoring reanchoring = withOld ? new Reanchoring(TextChange.between(before, after)) : Reanchoring.in(after);
			for (int p = 0; p < PASSAGES; p++) {
				TextRange range = passage(before, maker, random, p);
				count(text, after, reanchoring.place(Anchor.of(before, range.start(), range.end())), "seed " + seed + " text " + i + " " + edits + " " + range);
			}
		}
		System.out.println(String.format(Locale.ROOT, "%d passages of %d texts in %d ms: %s; to be placed %d", passages, TEXTS,
				(System.nanoTime() - time) / 1_000_000, kinds, toBePlaced));
		System.out.println(String.format(Locale.ROOT, "quote still there: %d, placed right %d (%.2f %%), wrong %d; of repeated quotes %d of %d (%.2f %%)", existing, right,
				100.0 * right / existing, wrong, repeatedRight, repeated, 100.0 * repeatedRight / repeated));
		System.out.println(String.format(Locale.ROOT, "quote changed or gone: %d, placed astray %d; mostly still there: %d, shown among the candidates %d (%.2f %%)",
				passages - existing, astray, changed, changedShown, 100.0 * changedShown / changed));
	}

	private void count(EditedText text, String after, Placement placement, String what) {
		Anchor anchor = placement.anchor();
		passages++;
		kinds.merge(placement.kind(), 1, Integer::sum);
		toBePlaced += placement.isSure() ? 0 : 1;
		placement.candidates().forEach(candidate -> {
			assertTrue(candidate.score() >= 0 && candidate.score() <= 1, () -> candidate + " " + what);
			assertTrue(candidate.range().end() <= after.length() && !TextChange.cutsPair(after, candidate.range().start())
					&& !TextChange.cutsPair(after, candidate.range().end()), () -> candidate + " " + what);
		});
		placement.place().ifPresent(place -> assertEquals(anchor.quote(), place.in(after), () -> "sure of a changed quote: " + what));
		TextRange truth = text.truth(anchor.start(), anchor.end());
		if (truth != null) {
			boolean isRight = placement.place().filter(truth::equals).isPresent();
			existing++;
			right += isRight ? 1 : 0;
			wrong += placement.isSure() && !isRight ? 1 : 0;
			boolean isRepeated = after.indexOf(anchor.quote()) != after.lastIndexOf(anchor.quote());
			repeated += isRepeated ? 1 : 0;
			repeatedRight += isRepeated && isRight ? 1 : 0;
			if (!isRight && Boolean.getBoolean("hashiya.tell")) {
				System.out.println(what + " " + placement + " truth " + truth);
			}
			return;
		}
		placement.place().filter(place -> text.survivors(anchor.start(), anchor.end(), place) == 0).ifPresent(place -> {
			astray++;
			if (Boolean.getBoolean("hashiya.tell")) {
				System.out.println("astray " + what + " " + placement);
			}
		});
		int most = text.survivors(anchor.start(), anchor.end(), new TextRange(0, after.length()));
		if (2 * most > anchor.quote().length()) {
			changed++;
			boolean shown = placement.candidates().stream().anyMatch(candidate -> 2 * text.survivors(anchor.start(), anchor.end(), candidate.range()) > most);
			changedShown += shown ? 1 : 0;
			if (!shown && Boolean.getBoolean("hashiya.tell")) {
				System.out.println("not shown " + what + " " + placement);
			}
		}
	}

	/** A passage as scholars choose them: words, repeated phrases, sentences, whole paragraphs, several, or any stretch. */
	private static TextRange passage(String text, StoryMaker maker, Random random, int p) {
		int at = random.nextInt(text.length() - 1);
		TextRange range = switch (p % 6) {
		case 0 -> Extent.WORD.extend(text, at, Math.min(text.length(), at + 1 + random.nextInt(20)));
		case 1 -> phrase(text, maker.phrase(), at);
		case 2 -> Extent.SENTENCE.extend(text, at, at);
		case 3 -> Extent.PARAGRAPH.extend(text, at, at);
		case 4 -> Extent.SENTENCE.extend(text, at, Math.min(text.length(), at + random.nextInt(500)));
		default -> new TextRange(at, Math.min(text.length(), at + 1 + random.nextInt(60)));
		};
		TextRange whole = Graphemes.around(text, range.start(), range.end());
		return whole.trimmed(text).isEmpty() ? passage(text, maker, random, p) : whole;
	}

	/** An occurrence of a phrase that comes again and again, or a word where it does not. */
	private static TextRange phrase(String text, String phrase, int near) {
		int found = text.indexOf(phrase, near);
		found = found < 0 ? text.indexOf(phrase) : found;
		return found < 0 ? Extent.WORD.extend(text, near, near) : new TextRange(found, found + phrase.length());
	}
}
