// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.text.Words;
import org.junit.jupiter.api.Test;

/** The count agrees, in every cell, with a naive one that marks each covered unit. */
class FrequenciesPropertyTest {

	private static final List<String> PIECES = List.of("كِتَابٌ", "الجزائـر ", " ", "\n", "😀", "\uD83B\uDE00", "word", "n’est ", ".", "٣٫١٤", "👨‍👩‍👧", "e\u0301", "\u0651", "1 2");

	@Test
	void everyCellIsWhatTheNaiveCountSays() throws StudyProblem {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("frequencies: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 12; round++) {
			Study study = study(random);
			for (int i = 0; i < 6; i++) {
				compare(study, options(study, random), "seed " + seed + " round " + round);
			}
		}
	}

	private static Study study(Random random) throws StudyProblem {
		StudyInMemory made = new StudyInMemory(random.nextLong());
		List<Coder> coders = List.of(made.coder("a"), made.coder("b"), made.coder("c"));
		List<Code> codes = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			codes.add(codes.isEmpty() || random.nextInt(3) == 0 ? made.code("c" + i) : made.code("c" + i, codes.get(random.nextInt(codes.size())).id()));
		}
		for (int d = 0; d < 3; d++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(25) + 1; i > 0; i--) {
				text.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			Document document = made.document("d" + d, text.toString());
			for (int i = random.nextInt(30); i > 0; i--) {
				int start = random.nextInt(document.codePoints());
				int end = start + 1 + random.nextInt(Math.min(8, document.codePoints() - start));
				String string = text.toString();
				made.code(document, string.offsetByCodePoints(0, start), string.offsetByCodePoints(0, end), codes.get(random.nextInt(codes.size())),
						coders.get(random.nextInt(coders.size())));
			}
		}
		return made.study;
	}

	private static FrequencyOptions options(Study study, Random random) {
		Scope scope = Scope.ALL;
		if (random.nextInt(3) == 0) {
			scope = scope.inDocuments(Set.of(study.documents().at(0).id(), study.documents().at(2).id()));
		}
		if (random.nextInt(3) == 0) {
			scope = scope.byCoders(Set.of(study.coders().at(1).id(), study.coders().at(2).id()));
		}
		return FrequencyOptions.ofAll().by(Breakdown.values()[random.nextInt(3)]).withSubcodes(random.nextBoolean()).withoutMarks(random.nextBoolean()).in(scope);
	}

	private static void compare(Study study, FrequencyOptions options, String which) throws StudyProblem {
		FrequencyTable table = Frequencies.count(study, options, Progress.NONE);
		FrequencyTable codings = Frequencies.count(study,
				new FrequencyOptions(Set.of(Unit.CODINGS), options.breakdown(), options.subcodes(), options.withoutMarks(), options.scope()), Progress.NONE);
		for (int row = FrequencyTable.TOTAL; row < table.rows().size(); row++) {
			for (int column = FrequencyTable.TOTAL; column < table.columns().size(); column++) {
				long[] expected = naive(study, table, row, column);
				assertEquals(expected[Unit.CODINGS.ordinal()], codings.value(Unit.CODINGS, row, column), which + " " + options + " codings alone, row " + row + " column " + column);
				for (Unit unit : Unit.values()) {
					assertEquals(expected[unit.ordinal()], table.value(unit, row, column), which + " " + options + " " + unit + " row " + row + " column " + column);
				}
			}
		}
	}

	private static long[] naive(Study study, FrequencyTable table, int row, int column) throws StudyProblem {
		FrequencyOptions options = table.options();
		Set<UUID> codes = new HashSet<>();
		for (FrequencyTable.Row each : table.rows()) {
			if (row == FrequencyTable.TOTAL || each == table.rows().get(row)) {
				codes.addAll(options.subcodes() ? study.codebook().withSubcodes(each.code().id()) : Set.of(each.code().id()));
			}
		}
		UUID only = column == FrequencyTable.TOTAL ? null : table.columns().get(column).id();
		long[] counts = new long[Unit.values().length];
		for (Document document : options.scope().documentsOf(study)) {
			if (only != null && options.breakdown() == Breakdown.DOCUMENT && !document.id().equals(only)) {
				continue;
			}
			BitSet covered = new BitSet();
			Set<List<Integer>> ranges = new HashSet<>();
			for (Passage passage : study.passages(document, Progress.NONE).list()) {
				for (Coding coding : passage.codings()) {
					boolean fits = codes.contains(coding.code()) && options.scope().includes(coding)
							&& (options.breakdown() != Breakdown.CODER || only == null || Objects.equals(coding.coder(), only));
					if (fits) {
						counts[Unit.CODINGS.ordinal()]++;
						ranges.add(List.of(passage.start(), passage.end()));
						covered.set(passage.start(), passage.end());
					}
				}
			}
			counts[Unit.PASSAGES.ordinal()] += ranges.size();
			counts[Unit.DOCUMENTS.ordinal()] += ranges.isEmpty() ? 0 : 1;
			String text = study.text(document, Progress.NONE).string();
			Words.forEach(text, word -> counts[Unit.WORDS.ordinal()] += covered.get(word.start(), word.end()).isEmpty() ? 0 : 1);
			for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
				boolean mark = options.withoutMarks() && "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0640".indexOf(text.charAt(i)) >= 0;
				counts[Unit.CHARACTERS.ordinal()] += covered.get(i) && !mark ? 1 : 0;
			}
		}
		return counts;
	}
}
