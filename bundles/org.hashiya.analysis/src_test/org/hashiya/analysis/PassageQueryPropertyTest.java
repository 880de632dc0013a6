// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.TextIndexes;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.TextRange;
import org.hashiya.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random queries over random codings answer what looking at every pair of ranges answers; and many codings are answered at once. */
class PassageQueryPropertyTest {

	private static final String[] WORDS = { "روسيا", "🙂", "arms", "لا", "é", "deal" };

	/** A query and what fulfils it. */
	private record Asked(String query, Set<TextRange> ranges) {
	}

	private final List<Code> codes = new ArrayList<>();
	private String text = "";
	private Set<TextRange> all = new HashSet<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void relationsAreThoseOfAllPairs(long seed) throws Exception {
		Random random = new Random(seed);
		StudyInMemory made = new StudyInMemory(seed);
		Coder coder = made.coder("a");
		for (int i = 0; i < 4; i++) {
			codes.add(made.code("c" + i));
		}
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < 60; i++) {
			words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? '\n' : ' ');
		}
		text = words.toString();
		Document document = made.document("d", text);
		for (int i = 0; i < 60; i++) {
			int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) - 12));
			int end = text.offsetByCodePoints(start, 1 + random.nextInt(random.nextInt(3) == 0 ? 12 : 4));
			made.code(document, start, end, codes.get(random.nextInt(4)), coder);
		}
		for (Passage passage : made.study.passages(document, Progress.NONE).list()) {
			all.add(range(passage));
		}
		for (int i = 0; i < 200; i++) {
			Asked asked = ask(random, made, document, 3);
			Set<TextRange> found = new HashSet<>();
			PassageQuery.of(made.study, asked.query, ZoneOffset.UTC).forEach(Progress.NONE, passage -> found.add(range(passage.passage())));
			assertEquals(asked.ranges, found, () -> "seed " + seed + ": " + asked.query);
		}
	}

	private static TextRange range(Passage passage) {
		return new TextRange(passage.start(), passage.end());
	}

	private Asked ask(Random random, StudyInMemory made, Document document, int depth) throws StudyProblem {
		if (depth == 0 || random.nextInt(5) == 0) {
			Code code = codes.get(random.nextInt(4));
			Set<TextRange> with = new HashSet<>();
			made.study.passages(document, Progress.NONE).list().stream().filter(passage -> passage.isCoded(code.id())).forEach(passage -> with.add(range(passage)));
			return new Asked(code.name(), with);
		}
		Asked one = ask(random, made, document, depth - 1);
		Asked other = ask(random, made, document, depth - 1);
		int most = random.nextInt(6);
		return switch (random.nextInt(10)) {
		case 0 -> new Asked("(" + one.query + ") and (" + other.query + ")", only(one.ranges, other.ranges::contains));
		case 1 -> {
			Set<TextRange> union = new HashSet<>(one.ranges);
			union.addAll(other.ranges);
			yield new Asked("(" + one.query + ") or (" + other.query + ")", union);
		}
		case 2 -> new Asked("not (" + one.query + ")", only(all, range -> !one.ranges.contains(range)));
		case 3 -> related(one, other, "overlaps", (a, b) -> a.start() < b.end() && b.start() < a.end());
		case 4 -> related(one, other, "inside", (a, b) -> b.start() <= a.start() && a.end() <= b.end());
		case 5 -> related(one, other, "contains", (a, b) -> a.start() <= b.start() && b.end() <= a.end());
		case 6 -> related(one, other, "follows", (a, b) -> b.end() <= a.start());
		case 7 -> within(related(one, other, "follows", (a, b) -> b.end() <= a.start() && Words.count(text, b.end(), a.start()) <= most), most + " words");
		case 8 -> within(related(one, other, "precedes", (a, b) -> a.end() <= b.start() && Words.count(text, a.end(), b.start()) <= most), most + " words");
		default -> within(related(one, other, "near",
				(a, b) -> a.start() < b.end() && b.start() < a.end() || b.end() <= a.start() && lines(b.end(), a.start()) <= most || a.end() <= b.start() && lines(a.end(), b.start()) <= most),
				most + " paragraphs");
		};
	}

	private int lines(int end, int start) {
		return (int) text.substring(Math.max(0, end - 1), start).chars().filter(c -> c == '\n').count();
	}

	private static Asked related(Asked one, Asked other, String relation, BiPredicate<TextRange, TextRange> test) {
		return new Asked("(" + one.query + ") " + relation + " (" + other.query + ")", only(one.ranges, a -> other.ranges.stream().anyMatch(b -> test.test(a, b))));
	}

	private static Asked within(Asked asked, String distance) {
		return new Asked(asked.query + " within " + distance, asked.ranges);
	}

	private static Set<TextRange> only(Set<TextRange> ranges, Predicate<TextRange> test) {
		Set<TextRange> kept = new HashSet<>(ranges);
		kept.removeIf(test.negate());
		return kept;
	}

	/** A hundred times slower than it is would still pass; a loop over all pairs would not. */
	@Test
	void manyOverlappingCodingsInOneDocumentAreNoTrouble() throws Exception {
		StudyInMemory made = new StudyInMemory(9);
		Coder coder = made.coder("a");
		Code one = made.code("one");
		Code two = made.code("two");
		Document document = made.document("d", "word ".repeat(60_000));
		List<Change> puts = new ArrayList<>();
		for (int i = 0; i < 50_000; i++) {
			Code code = i % 2 == 0 ? one : two;
			puts.add(Put.add(new Passage(made.id(), document.id(), i * 5, Math.min(300_000, i * 5 + 4 + i % 7 * 50), coder.id(), null,
					List.of(new Coding(made.id(), code.id(), 1, coder.id(), null)), List.of()), -1));
		}
		made.study = made.study.apply(new Several(puts)).study();
		TextIndexes indexes = new TextIndexes();
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 5; i++) {
			long start = System.nanoTime();
			int[] found = new int[1];
			PassageQuery.of(made.study, "(one inside two or two contains one or one overlaps two) and not two follows one within 5 words and text:word", ZoneOffset.UTC).forEach(indexes,
					Progress.NONE, passage -> found[0] += passage.passage().length() > 0 ? 1 : 0);
			best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
			assertTrue(found[0] > 20_000, () -> "found " + found[0]);
		}
		System.out.println("50,000 codings: " + best + " ms");
		assertTrue(best < 5_000, best + " ms");
	}
}
