// SPDX-License-Identifier: EPL-2.0
package org.hashiya.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.hashiya.merge.WordsReplaced.Replacement;
import org.hashiya.model.Author;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.DocumentText;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.text.TextRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WordsReplacedTest {

	private static List<String> words(Study study) throws Exception {
		String text = study.text(study.documents().at(0), Progress.NONE).string();
		List<String> words = new ArrayList<>();
		for (Passage passage : study.passages(study.documents().at(0), Progress.NONE).list()) {
			words.add(text.substring(passage.start(), passage.end()));
		}
		return words;
	}

	@Test
	void passagesKeepTheirWordsAndTheReplacedOnesWhole() throws Exception {
		StudyInMemory memory = new StudyInMemory(7);
		Coder coder = memory.coder("coder");
		Code code = memory.code("code");
		String text = "أ ليلى ب";
		Document document = memory.document("d", text);
		memory.code(document, 0, 1, code, coder);
		memory.code(document, 0, 4, code, coder);
		memory.code(document, 2, 6, code, coder);
		memory.code(document, 3, 5, code, coder);
		memory.code(document, 5, 8, code, coder);
		memory.code(document, 7, 8, code, coder);
		WordsReplaced replaced = new WordsReplaced(memory.study, document, List.of(new Replacement(new TextRange(2, 6), "P1 🙂")), UnaryOperator.identity());
		assertEquals("أ P1 🙂 ب", replaced.text());
		memory.texts.put(DocumentText.hash(replaced.text()), new DocumentText(replaced.text()));
		Study after = memory.study.apply(replaced.act(false, new Author(coder.id(), Instant.EPOCH, memory::id)).change()).study();
		assertEquals(List.of("أ", "أ P1 🙂", "P1 🙂", "P1 🙂", "P1 🙂 ب", "ب"), words(after));
		assertThrows(IllegalArgumentException.class,
				() -> new WordsReplaced(memory.study, document, List.of(new Replacement(new TextRange(3, 6), ""), new Replacement(new TextRange(2, 3), "")), UnaryOperator.identity()));
	}

	@RepeatedTest(40)
	void whatAPassageHoldsIsWhatItHeldWithTheWordsReplaced() throws Exception {
		long seed = System.nanoTime();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder();
		while (text.length() < 120) {
			text.append(random.nextInt(3) == 0 ? "N" : random.nextInt(5) == 0 ? "\n" : "ب");
		}
		StudyInMemory memory = new StudyInMemory(7);
		Coder coder = memory.coder("coder");
		Code code = memory.code("code");
		Document document = memory.document("d", text.toString());
		for (int i = 0; i < 20; i++) {
			int start = random.nextInt(text.length());
			memory.code(document, start, start + 1 + random.nextInt(text.length() - start), code, coder);
		}
		List<String> expected = words(memory.study).stream().map(words -> words.replace("N", "name")).toList();
		List<Replacement> replacements = new ArrayList<>();
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == 'N') {
				replacements.add(new Replacement(new TextRange(i, i + 1), "name"));
			}
		}
		WordsReplaced replaced = new WordsReplaced(memory.study, document, replacements, UnaryOperator.identity());
		memory.texts.put(DocumentText.hash(replaced.text()), new DocumentText(replaced.text()));
		assertEquals(expected, words(memory.study.apply(replaced.act(false, new Author(coder.id(), Instant.EPOCH, memory::id)).change()).study()), "seed " + seed);
	}
}
