// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.loop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hashiya.text.Extent;
import org.hashiya.text.TextRange;

/** The Arabic text that is coded: one that lies beside the project where there is one, else a short one of our own. */
record Article(String text) {

	private static final String BESIDE = "shared/corpus/article-ar.txt";

	static Article found() {
		for (Path folder = base().toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path file = folder.resolve(BESIDE);
			if (Files.isRegularFile(file)) {
				try {
					return new Article(Files.readString(file));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}
		try (InputStream in = Objects.requireNonNull(Article.class.getResourceAsStream("article.txt"))) {
			return new Article(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder of these tests. */
	static Path base() {
		return Path.of(System.getProperty("basedir", ""));
	}

	/** The sentences in which a word stands, in UTF-16 units. */
	List<TextRange> sentencesWith(String word) {
		return Pattern.compile(word).matcher(text).results().map(found -> Extent.SENTENCE.extend(text, found.start(), found.end())).distinct().toList();
	}

	/** How many sentences name a word, counted another way: what is between full stops, question marks and line ends. */
	long count(String word) {
		Matcher parts = Pattern.compile("[^.؟!\\n]+").matcher(text);
		return parts.results().filter(part -> part.group().contains(word)).count();
	}
}
