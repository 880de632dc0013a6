// SPDX-License-Identifier: EPL-2.0
package org.hashiya.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key sheet names every key that the rooms declare. */
class KeySheetTest {

	private static final Pattern KEY = Pattern.compile("<key\\b[^>]*\\bsequence=\"([^\"]*)\"");
	private static final Pattern BINDING = Pattern.compile("<key\\b[^>]*\\bsequence=\"([^\"]*)\"[^>]*\\bcontextId=\"([^\"]*)\"");
	private static final Map<String, String> NAMES = Map.of("M1", "Ctrl", "M2", "Shift", "M3", "Alt", "DEL", "Delete", "CR", "Enter", "INSERT", "Insert", "ARROW_UP", "Up",
			"ARROW_DOWN", "Down", "ARROW_RIGHT", "Right", "ARROW_LEFT", "Left");
	/** Other places of the same sign: the number pad, digits of other scripts, and plus without Shift. And the digits inside of a row of keys, which the sheet names by its ends. */
	private static final Pattern SAME_SIGN = Pattern.compile(".*(NUMPAD_\\w+|[٠-٩۰-۹]|(?<=\\+)[2-8]|\\+=)");

	@ParameterizedTest
	@ValueSource(strings = { "en", "ar" })
	void everyDeclaredKeyIsOnTheSheet(String language) throws IOException {
		String sheet = Files.readString(Path.of("manual", language, "keys.md"));
		TreeSet<String> missing = new TreeSet<>();
		for (String sequence : declared()) {
			if (!SAME_SIGN.matcher(sequence).matches() && !Pattern.compile("(?<![+\\w])" + Pattern.quote(name(sequence)) + "(?!\\w)").matcher(sheet).find()) {
				missing.add(name(sequence));
			}
		}
		assertEquals(new TreeSet<>(), missing);
	}

	/** Where a key is bound twice in one context, for two languages too, the workbench takes neither. */
	@Test
	void eachKeyIsBoundOnceInItsContext() throws IOException {
		try (Stream<Path> rooms = Files.list(Path.of(".."))) {
			List<String> bound = rooms.map(room -> room.resolve("plugin.xml")).filter(Files::exists).flatMap(KeySheetTest::bindings).toList();
			assertEquals(bound.stream().distinct().toList(), bound);
		}
	}

	private static Stream<String> bindings(Path plugin) {
		try {
			return BINDING.matcher(Files.readString(plugin)).results().map(result -> result.group(1) + " in " + result.group(2)).toList().stream();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> declared() throws IOException {
		try (Stream<Path> rooms = Files.list(Path.of(".."))) {
			return rooms.map(room -> room.resolve("plugin.xml")).filter(Files::exists).flatMap(KeySheetTest::sequences).distinct().toList();
		}
	}

	private static Stream<String> sequences(Path plugin) {
		try {
			return KEY.matcher(Files.readString(plugin)).results().map(result -> result.group(1)).toList().stream();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static String name(String sequence) {
		StringBuilder name = new StringBuilder();
		for (String part : sequence.replace("++", "+PLUS").split("\\+")) {
			name.append(name.isEmpty() ? "" : "+").append(part.equals("PLUS") ? "+" : NAMES.getOrDefault(part, part));
		}
		return name.toString();
	}
}
