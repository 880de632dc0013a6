// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hashiya.analysis.query.PassageQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual shows as a query is one. */
class QueryManualTest {

	private static final Pattern BLOCK = Pattern.compile("(?s)```\n(.*?)```");
	private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

	@ParameterizedTest
	@ValueSource(strings = { "en", "ar" })
	void everyExampleCanBeRead(String language) throws IOException {
		String page = Files.readString(Path.of("..", "org.hashiya.help", "manual", language, "queries.md"));
		List<String> examples = Stream.concat(BLOCK.matcher(page).results().flatMap(block -> block.group(1).lines()), FIRST_CELL.matcher(page).results().map((MatchResult cell) -> cell.group(1))).toList();

		assertTrue(examples.size() > 25, () -> examples.toString());
		for (String example : examples) {
			assertDoesNotThrow(() -> PassageQuery.check(example), example);
		}
	}
}
